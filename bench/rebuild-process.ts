import { statSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS_FILE, openSqliteEventStore } from '#event-store';
import { openProjector, READ_MODELS_FILE } from '#runtime';
import { openConnection } from '../libs/event-store/src/sqlite/connection.js';
import { LOG_ID } from './log.js';

/**
 * One measurement in a process of its own, so that what is resident is its own: `scan`, `readAll` or `rebuild`, and the
 * folder with the log. Prints one line of JSON.
 */
export interface Measured {
  readonly events: number;
  readonly millis: number;
  /** Of the processor, all threads: what other work on the machine does not change. */
  readonly cpuMillis: number;
  /** The most that was resident at any time, bytes. */
  readonly resident: number;
  /** Of the read models, bytes; 0 where none were built. */
  readonly file: number;
}

const WORK: Readonly<Record<string, (folder: string) => Promise<number>>> = { scan, readAll, rebuild };

/** What a rebuild is measured against: every event's bytes, in order, through JSON.parse, and nothing else. */
async function scan(folder: string): Promise<number> {
  const connection = openConnection(join(folder, EVENTS_FILE), 'events');
  let count = 0;
  for (const row of connection.prepare('SELECT bytes FROM events ORDER BY position').iterate()) {
    const event = JSON.parse(Buffer.from(row['bytes'] as Uint8Array).toString()) as { type?: string };
    if (event.type === undefined) throw new Error('no event');
    count += 1;
  }
  connection.close();
  return count;
}

async function readAll(folder: string): Promise<number> {
  const store = await openSqliteEventStore({ folder, logId: LOG_ID, random: (bytes) => new Uint8Array(bytes) });
  let count = 0;
  for await (const batch of store.readAll(null, { batchSize: 2_000 })) count += batch.length;
  await store.close();
  return count;
}

async function rebuild(folder: string): Promise<number> {
  const store = await openSqliteEventStore({ folder, logId: LOG_ID, random: (bytes) => new Uint8Array(bytes) });
  const models = openProjector({ store, folder, wait: async () => undefined });
  await models.rebuild();
  const { events, parkedCount } = models.health();
  if (parkedCount > 0) throw new Error(`${parkedCount} events parked`);
  await models.close();
  await store.close();
  return events;
}

const [name = '', folder = ''] = process.argv.slice(2);
const cpuBefore = process.cpuUsage();
const started = performance.now();
const events = await WORK[name]!(folder);
const millis = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuMillis = (user + system) / 1000;
const resident = process.resourceUsage().maxRSS * 1024;
const file = name === 'rebuild' ? statSync(join(folder, READ_MODELS_FILE)).size : 0;
console.log(JSON.stringify({ events, millis, cpuMillis, resident, file } satisfies Measured));
