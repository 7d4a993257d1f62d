/**
 * One API or worker of several, in a process of its own: with short time-outs, a clock that may be wrong by days, and
 * labelled points at which it kills itself. The first line of its input says what it is to be, so that it may be started
 * before that is known; each further line, at which points it dies from then on. An API says on its output where it listens.
 */
import 'reflect-metadata';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openEsdbEventStore } from '#event-store';
import { openBullMqQueue, openRedis } from '#jobs';
import { instant, instantFromMillis, millisOf } from '#kernel';
import { openHouse, processSurroundings, SETTLEMENT_JOB, type HouseOptions, type Surroundings } from '#runtime';
import { createCredentialStore } from '#vault';
import { DEMONSTRATION_PASSWORD, castOf } from '../../apps/api/src/demonstration/cast.js';
import { STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import { SetupService } from '../../apps/api/src/features/setup/setup.service.js';
import { openParts } from '../../apps/api/src/parts.js';
import { createServer } from '../../apps/api/src/server.js';
import { redisPrefix } from '../../apps/settings/src/connect.js';
import { SettlementProcessor } from '../../apps/worker/src/settlement/settlement.processor.js';
import { configOf, quickHasher } from '../support/config.js';
import { Fate, type Armed } from './mortal.js';

export interface NodeOrder {
  readonly role: 'api' | 'worker';
  /** Its own folder. */
  readonly root: string;
  readonly vaultFolder: string;
  readonly keyFile: string;
  readonly esdb: string;
  /** Of its streams: a server may hold several logs. */
  readonly prefix: string;
  readonly redis: string;
  readonly armed: Armed;
  /** How far its clock is ahead, in milliseconds. */
  readonly skew: number;
  /** Begins the demonstration, if nobody did. */
  readonly begins?: boolean;
}

const LEASE = 1000;
const SWEEP = 200;
/** Short, so that a silence is over soon; a time-out too many only means a retry. */
const PATIENCE = { timeoutMillis: 700, retries: 30, firstPauseMillis: 5, longestPauseMillis: 50, idleMillis: 1500 };
const REDIS = { commandMillis: 500, reconnectMillis: 50 };

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const heard = async (): Promise<unknown> => {
  const { value, done } = await lines.next();
  // Whoever started it is gone.
  if (done) process.exit(0);
  return JSON.parse(value) as unknown;
};
const order = (await heard()) as NodeOrder;
const { role, root, esdb, prefix, redis, skew } = order;
const fate = new Fate();
fate.arm(order.armed);
async function hear(): Promise<never> {
  for (;;) fate.arm((await heard()) as Armed);
}
void hear();

const base = processSurroundings((level, message, details) => {
  if (level === 'info') writeSync(1, `${message} ${JSON.stringify(details)}\n`);
  else writeSync(2, `${level} ${message} ${JSON.stringify(details)}\n`);
});
const systemNow = (): ReturnType<Surroundings['systemNow']> => instantFromMillis(millisOf(base.systemNow()) + skew);
const surroundings: Surroundings = { ...base, systemNow, at: fate.pass };
const { random, wait, log } = surroundings;

const options: HouseOptions = {
  openJobs: (logId, transient) =>
    openBullMqQueue({
      ...{ url: redis, prefix: redisPrefix(logId), transient, random, wait, log },
      ...{ ...REDIS, lockMillis: 1000, closeMillis: 1000, at: surroundings.at! },
    }),
  sweepMillis: SWEEP,
  shared: {
    role,
    openStore: () => openEsdbEventStore({ connectionString: esdb, prefix, random, log, patience: PATIENCE }),
    leaseMillis: LEASE,
    elapsed: () => performance.now(),
  },
};

async function api(): Promise<void> {
  const { vaultFolder, keyFile } = order;
  const distributed = { esdb, redis, vaultFolder, leaseSeconds: 1, sweepSeconds: 1 };
  const connection = await openRedis({ url: redis, wait, log, ...REDIS });
  const config = configOf(root, { keyFile, distributed });
  const parts = await openParts(config, surroundings, { house: options, redis: connection });
  const credentials = createCredentialStore(parts.opened.vault, quickHasher);
  const server = await createServer({ ...parts, opened: { ...parts.opened, credentials } });
  process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
  const setup = server.app.get(SetupService, { strict: false });
  if (order.begins && (await setup.kind()) === 'none') {
    const { login, displayName } = castOf().people.administrator;
    await setup.begin({ login, displayName, password: DEMONSTRATION_PASSWORD }, 'demonstration', instant(STARTS_AT));
  }
  await server.app.listen(0, '127.0.0.1');
  writeSync(1, `${await server.app.getUrl()}\n`);
}

async function worker(): Promise<void> {
  const house = await openHouse(join(root, 'data'), surroundings, options);
  const settlement = new SettlementProcessor(house);
  house.jobs.process(SETTLEMENT_JOB, (job) => settlement.settle(String(job.data['stream'])));
  house.processManager.start();
  process.once('SIGTERM', () => void house.close().then(() => process.exit(0)));
  writeSync(1, 'ready\n');
}

await (role === 'api' ? api() : worker());
