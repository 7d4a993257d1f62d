/** A process that appends, says each acknowledgement on its output, and kills itself where it is told to. */
import { writeSync } from 'node:fs';
import { openSqliteEventStore, type StoreProbe } from '#event-store';
import { WORKLOAD_LOG, writeAll, type Workload } from './store-workload.js';

export interface WriterOrder {
  readonly folder: string;
  readonly workload: Workload;
  readonly kill?: { readonly point: 'beforeCommit' | 'afterCommit' | 'afterAcknowledgement'; readonly count: number };
}

const { folder, workload, kill } = JSON.parse(process.argv[2]!) as WriterOrder;
const reached = new Map<string, number>();

function pass(point: string): void {
  const count = (reached.get(point) ?? 0) + 1;
  reached.set(point, count);
  if (kill?.point !== point || kill.count !== count) return;
  process.kill(process.pid, 'SIGKILL');
  // Not one instruction of ours after it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const probe: StoreProbe = { onPoint: pass };
const store = await openSqliteEventStore({ folder, logId: WORKLOAD_LOG, random: () => new Uint8Array(16), probe });
try {
  await writeAll(store, workload, (acknowledgement) => {
    writeSync(1, `${JSON.stringify(acknowledgement)}\n`);
    pass('afterAcknowledgement');
  });
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  writeSync(2, `${String(code)} ${String(message)}\n`);
  process.exit(1);
}
await store.close();
