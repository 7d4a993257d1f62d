import { firstLoads } from './web/first-load.js';
import { longList } from './web/long-list.js';

/** The pages in Chromium: how soon they stand on a slow line, and a list of 100,000 beside one of 100. */
export async function run(): Promise<void> {
  await firstLoads();
  await longList();
}
