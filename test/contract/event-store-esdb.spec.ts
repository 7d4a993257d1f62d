import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { openEsdbEventStore } from '#event-store';
import { EsdbDouble } from '../doubles/esdb/server.js';
import { eventStoreContract } from './event-store-contract.js';

/** Against the double, which has the semantics; and against a real server, the judge, when one is given. */
const given = process.env['DUIXIAN_TEST_ESDB'];
const double = new EsdbDouble();
beforeAll(async () => {
  if (given === undefined) await double.start();
});
afterAll(() => double.stop());

/** Each store is a log of its own under a prefix of its own, so that a server that was used before will do. */
eventStoreContract(given === undefined ? "eventstoredb's double" : 'eventstoredb', () =>
  openEsdbEventStore({
    connectionString: given ?? double.connectionString,
    prefix: `contract${randomBytes(8).toString('hex')}-`,
    random: randomBytes,
  }),
);
