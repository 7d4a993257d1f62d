import { mkdirSync, rmSync } from 'node:fs';
import { Importer, openSqliteEventStore, type EventStore } from '#event-store';

/**
 * The log as it is now in a new folder, byte for byte, housekeeping aside. Once aborted, what was copied is incomplete.
 * Throws StoreError.
 */
export async function copyLog(
  store: EventStore,
  folder: string,
  random: (bytes: number) => Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const copy = await openSqliteEventStore({ folder, random, logId: store.logId });
  try {
    const importer = new Importer(copy, { positions: 'own' });
    for await (const batch of store.readAll(null, { signal })) await importer.append(batch);
  } finally {
    await copy.close();
  }
}
