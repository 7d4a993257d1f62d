/** A process that appends, says each acknowledgement on its output, and dies where it is told to. */
import { writeSync } from 'node:fs';
import { openSqliteEventStore, type StoreProbe } from '#event-store';
import { mortal } from './mortal.js';
import { WORKLOAD_LOG, writeAll, type Workload } from './store-workload.js';

export const STORE_POINTS = [
  'opening',
  'writing',
  'beforeCommit',
  'afterCommit',
  'afterAcknowledgement',
  'outside',
] as const;
export type StorePoint = (typeof STORE_POINTS)[number];

export interface WriterOrder {
  readonly folder: string;
  readonly workload: Workload;
  /** `outside`: whoever started it kills it when it has heard so many acknowledgements. */
  readonly kill?: { readonly point: StorePoint; readonly count: number };
  /** Last position that an earlier life left: what is acknowledged again up to there does not count. */
  readonly after?: number;
}

/** How much further than asked for it writes at most while it waits for the blow from outside. */
const AHEAD = 40;

const { folder, workload, kill, after = 0 } = JSON.parse(process.argv[2]!) as WriterOrder;
const pass = mortal(kill ? { [kill.point]: kill.count } : {});
const probe: StoreProbe = { onPoint: pass, onConnection: (_, use) => use === 'events' && pass('opening') };
const store = await openSqliteEventStore({ folder, logId: WORKLOAD_LOG, random: () => new Uint8Array(16), probe });
let fresh = 0;
try {
  await writeAll(store, workload, (acknowledgement) => {
    writeSync(1, `${JSON.stringify(acknowledgement)}\n`);
    if (Number(acknowledgement[3]) <= after) return;
    fresh += 1;
    pass('afterAcknowledgement');
    if (kill?.point !== 'outside' || fresh < kill.count + AHEAD) return;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
} catch (error) {
  const { code, message } = error as { code?: unknown; message?: unknown };
  writeSync(2, `${String(code)} ${String(message)}\n`);
  process.exit(1);
}
await store.close();
