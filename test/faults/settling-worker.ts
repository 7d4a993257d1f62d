import { writeSync } from 'node:fs';
import { openBullMqQueue } from '#jobs';
import type { Instant } from '#kernel';
import { openHouse, processSurroundings, SETTLEMENT_JOB } from '#runtime';
import { SettlementProcessor } from '../../apps/worker/src/settlement/settlement.processor.js';
import { mortal, type Armed } from './mortal.js';

interface Argument {
  readonly folder: string;
  readonly url: string;
  readonly prefix: string;
  readonly now: Instant;
  readonly armed: Armed;
}

/** Works off a data folder with its jobs in Redis, at a fixed time; dies where it is told to. */
const { folder, url, prefix, now, armed } = JSON.parse(process.argv[2]!) as Argument;
const at = mortal(armed);
const log = (level: string, message: string, details: object): void => {
  if (level === 'error') writeSync(2, `${message} ${JSON.stringify(details)}\n`);
};
const surroundings = { ...processSurroundings(log), systemNow: () => now, at };
const { random, wait } = surroundings;
const house = await openHouse(folder, surroundings, {
  openJobs: (_, transient) => openBullMqQueue({ url, prefix, random, wait, log, transient, at, lockMillis: 200 }),
  sweepMillis: 100,
});
const settlement = new SettlementProcessor(house);
house.jobs.process(SETTLEMENT_JOB, (job) => settlement.settle(String(job.data['stream'])));
house.processManager.start();
while (house.processManager.pendingSettlements().length > 0) await wait(5, new AbortController().signal);
await house.idle();
await house.close();
writeSync(1, 'done\n');
process.exit(0);
