import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { EsdbDouble } from '../doubles/esdb/server.js';
import { TcpProxy, type Strike } from '../doubles/tcp-proxy.js';
import { addressOf, FULL, GIVEN_ESDB } from './extent.js';
import { open, seeded, someLabel, undergo } from './esdb-run.js';

/** Against the double, or the real server that is given (`esdb://host:port?tls=false`). */
const given = GIVEN_ESDB;
const RUNS = FULL ? 30 : 2;
const SEED = 20_231_025;
const PER_RUN_MILLIS = 60_000;

describe(`the event store's server fails (${given === undefined ? 'double' : 'real server'})`, () => {
  let double: EsdbDouble;
  let proxy: TcpProxy;
  const target = (): { host: string; port: number } =>
    given === undefined ? { host: '127.0.0.1', port: double.port } : addressOf(given);

  beforeAll(async () => {
    double = new EsdbDouble();
    await double.start();
  });
  afterAll(() => double.stop());
  beforeEach(async () => {
    proxy = await new TcpProxy(target()).start();
  });
  afterEach(() => proxy.stop());

  const stores = async () => {
    const prefix = `faults${randomBytes(8).toString('hex')}-`;
    const direct = given ?? double.connectionString;
    const quiet = await open(direct, prefix, randomBytes);
    return { quiet, store: await open(`esdb://127.0.0.1:${proxy.port}?tls=false`, prefix, randomBytes) };
  };
  const closing = async (work: (all: Awaited<ReturnType<typeof stores>>) => Promise<void>): Promise<void> => {
    const all = await stores();
    try {
      await work(all);
    } finally {
      await all.store.close();
      await all.quiet.close();
    }
  };

  it.each<[string, Strike, number]>([
    ['the connection is cut before an append reached the server', 'before', 0],
    ['the connection is cut while an append reaches the server', 'during', 0],
    ['the connection is cut after an append reached the server, before the answer', 'after', 0],
    ['a server is silent that never had the append', 'silentBefore', 1],
    ['a server is silent that wrote the append', 'silentAfter', 1],
  ])(
    'loses and doubles nothing: %s',
    async (_, strike, deaf) => {
      const random = seeded(SEED);
      for (let run = 0; run < RUNS; run += 1) {
        const victim = someLabel(random);
        await closing(async ({ store, quiet }) => {
          const before = proxy.struck;
          await undergo(store, quiet, (label) => {
            if (label === victim) proxy.arm(strike, victim, deaf);
          });
          expect(proxy.struck).toBe(before + 1);
        });
      }
    },
    RUNS * PER_RUN_MILLIS,
  );

  it(
    'loses and doubles nothing: the server goes away under a subscription, refuses connections, and comes back',
    async () => {
      const random = seeded(SEED + 1);
      for (let run = 0; run < RUNS; run += 1) {
        const victim = someLabel(random);
        await closing(async ({ store, quiet }) => {
          await undergo(store, quiet, (label) => {
            if (label === victim) proxy.refuse(1 + random(2));
          });
        });
      }
    },
    RUNS * PER_RUN_MILLIS,
  );

  (given === undefined ? it : it.skip)(
    'loses and doubles nothing: the server is restarted under a subscription',
    async () => {
      const random = seeded(SEED + 2);
      for (let run = 0; run < RUNS; run += 1) {
        const victim = someLabel(random);
        await closing(async ({ store, quiet }) => {
          await undergo(store, quiet, (label) => {
            if (label !== victim) return;
            const { port } = double;
            double.stop();
            void double.start(port);
          });
        });
      }
    },
    RUNS * PER_RUN_MILLIS,
  );
});
