import { Queue, Worker } from 'bullmq';
import { openBullMqQueue } from '#jobs';
import { processSurroundings } from '#runtime';
import { median, percent, quarters, show } from './support/figures.js';
import { RedisServer } from '../test/support/redis-server.js';

/** Share of bare BullMQ's speed that the port must keep. */
const TARGET = 0.7;
const JOBS = 2000;
const CONCURRENCY = 16;
/** Asked for at the same time. */
const ASKERS = 64;
const TURNS = 7;

const { random, wait } = processSurroundings(() => undefined);

interface Subject {
  readonly add: (id: string) => Promise<unknown>;
  readonly work: (done: () => void) => void;
  readonly close: () => Promise<unknown>;
}

/** Jobs that do nothing, asked for and done: through the port, against BullMQ as its guide shows it, taking turns. */
export async function run(): Promise<void> {
  const redis = await RedisServer.start();
  try {
    console.log(
      `Jobs (engine-jobs.ts): ${JOBS} a turn, asked for ${ASKERS} at a time, ${CONCURRENCY} running at a time`,
    );
    const ours: number[] = [];
    const bares: number[] = [];
    await turn(await port(redis.url, 'warm-up'));
    await turn(bare(redis.port, 'warm-up'));
    for (let round = 0; round < TURNS; round += 1) {
      ours.push(await turn(await port(redis.url, `port-${round}`)));
      bares.push(await turn(bare(redis.port, `bare-${round}`)));
    }
    const ratios = ours.map((each, index) => each / bares[index]!);
    const [lower, upper] = quarters(ratios);
    const ratio = median(ratios);
    console.log(
      `  port ${show(median(ours))}/s, bare BullMQ ${show(median(bares))}/s: ${percent(ratio)} of it ` +
        `[half of ${TURNS} turns: ${percent(lower)} to ${percent(upper)}] ` +
        `(target ${percent(TARGET)}: ${ratio >= TARGET ? 'met' : 'MISSED'})`,
    );
  } finally {
    await redis.stop();
  }
}

/** Jobs a second, from the first that is asked for to the last that is done. */
async function turn({ add, work, close }: Subject): Promise<number> {
  const all = Promise.withResolvers<void>();
  let done = 0;
  let asked = 0;
  work(() => {
    done += 1;
    if (done === JOBS) all.resolve();
  });
  const began = performance.now();
  const ask = async (): Promise<void> => {
    while (asked < JOBS) await add(`settlement:entitlement-${(asked += 1)}`);
  };
  await Promise.all(Array.from({ length: ASKERS }, ask));
  await all.promise;
  const perSecond = (JOBS * 1000) / (performance.now() - began);
  await close();
  return perSecond;
}

async function port(url: string, prefix: string): Promise<Subject> {
  const log = (_: string, message: string): void => console.error(message);
  const jobs = await openBullMqQueue({ url, prefix, random, wait, log, concurrency: CONCURRENCY });
  return {
    add: (id) => jobs.add({ id, kind: 'settlement', data: { stream: id } }),
    work: (done) => jobs.process('settlement', async () => done()),
    close: () => jobs.close(),
  };
}

function bare(port: number, prefix: string): Subject {
  const connection = { host: '127.0.0.1', port };
  const queue = new Queue('settlement', { connection, prefix });
  let worker: Worker | undefined;
  return {
    add: (id) =>
      queue.add(
        'settlement',
        { stream: id },
        {
          jobId: id.replace(':', '-'),
          attempts: 5,
          backoff: { type: 'exponential', delay: 100 },
          removeOnComplete: true,
        },
      ),
    work: (done) => {
      worker = new Worker('settlement', async () => done(), {
        connection: { ...connection, maxRetriesPerRequest: null },
        prefix,
        concurrency: CONCURRENCY,
      });
    },
    close: async () => {
      await worker?.close();
      await queue.close();
    },
  };
}
