import { randomBytes } from 'node:crypto';
import { isHousekeeping, openEsdbEventStore, openLogSnapshot, verifyRecords, type RecordedEvent } from '#event-store';

type Batches = () => AsyncIterable<readonly RecordedEvent[]>;

/** Everything that a data folder holds, which no process has open. Throws StoreError when a chain does not verify. */
export async function recordsIn(dataFolder: string): Promise<readonly RecordedEvent[]> {
  const snapshot = openLogSnapshot(dataFolder);
  try {
    return await verified(snapshot.logId, () => snapshot.read());
  } finally {
    snapshot.close();
  }
}

/** Everything that the log at a server holds, housekeeping aside. Throws StoreError. */
export async function recordsAt(connectionString: string): Promise<readonly RecordedEvent[]> {
  const store = await openEsdbEventStore({ connectionString, random: randomBytes, log: () => undefined });
  try {
    return await verified(store.logId, () => store.readAll(null));
  } finally {
    await store.close();
  }
}

async function verified(logId: string, read: Batches): Promise<readonly RecordedEvent[]> {
  await verifyRecords(logId, read());
  const all: RecordedEvent[] = [];
  for await (const batch of read()) all.push(...batch.filter(({ stream }) => !isHousekeeping(stream)));
  return all;
}
