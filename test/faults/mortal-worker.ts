import { openBullMqQueue } from '#jobs';
import { processSurroundings } from '#runtime';
import { mortal, type Armed } from './mortal.js';

interface Argument {
  readonly url: string;
  readonly prefix: string;
  readonly maxStalls: number;
  readonly lockMillis: number;
  readonly armed: Armed;
}

/** A worker that dies at labelled points of its jobs, which do nothing. */
const { armed, ...options } = JSON.parse(process.argv[2]!) as Argument;
const { random, wait, log } = processSurroundings(() => undefined);
const jobs = await openBullMqQueue({ ...options, random, wait, log, at: mortal(armed) });
jobs.process('work', async () => undefined);
