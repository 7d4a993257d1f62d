import { run as events } from './engine-events.js';
import { run as jobs } from './engine-jobs.js';

/** The engines of a deployment on several machines, each through its adapter against its bare client. */
export async function run(): Promise<void> {
  await events();
  await jobs();
}
