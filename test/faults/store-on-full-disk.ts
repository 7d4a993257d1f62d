/**
 * Runs on a small file system of its own: fills it through the store, checks that nothing was acknowledged that is not
 * there, makes space, and finishes. Says what it found as one line of JSON.
 */
import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isStoreError, openSqliteEventStore, verifyRecords } from '#event-store';
import { WORKLOAD_LOG, writeAll, type Acknowledgement, type Workload } from './store-workload.js';

const { folder, workload, ballast } = JSON.parse(process.argv[2]!) as {
  folder: string;
  workload: Workload;
  ballast: number;
};
const weight = join(folder, 'ballast');
writeFileSync(weight, Buffer.alloc(ballast));
const store = await openSqliteEventStore({
  folder: join(folder, 'data'),
  logId: WORKLOAD_LOG,
  random: () => new Uint8Array(16),
});
const all = () => store.readAll(null, { housekeeping: true });

const acknowledged: Acknowledgement[] = [];
let failure: unknown;
try {
  await writeAll(store, workload, (ack) => acknowledged.push(ack));
} catch (error) {
  failure = error;
}
const stored = new Map<string, string>();
for await (const batch of all())
  for (const { stream, version, hash } of batch) stored.set(`${stream}@${version}`, hash);
const falselyAcknowledged = acknowledged.filter(
  ([stream, version, hash]) => stored.get(`${stream}@${version}`) !== hash,
).length;

rmSync(weight);
const finished: Acknowledgement[] = [];
await writeAll(store, workload, (ack) => finished.push(ack));
const { events } = await verifyRecords(WORKLOAD_LOG, all());
await store.close();
const code = isStoreError(failure) ? failure.code : String(failure);
writeSync(
  1,
  `${JSON.stringify({ code, acknowledged: acknowledged.length, falselyAcknowledged, finished: finished.length, events })}\n`,
);
