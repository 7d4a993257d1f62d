import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventStore, sealedFromBytes, type EventStore } from '#event-store';
import { openProjector, READ_MODELS_FILE } from '#runtime';
import { tellStory } from '../libs/runtime/src/projector/spec-support/story.js';
import { LOG_ID, NAMES } from './log.js';

const APPLICATIONS = 60;
/** Of the story: when most are on their way, and much waits. */
const TOLD = 0.3;
const TABLES = ['cases', 'claims', 'queue'];
const SHIFT = 1_000_000;

export interface ManyCases {
  readonly store: EventStore;
  readonly file: string;
  readonly cases: number;
  /** Rows of all queues. */
  readonly waiting: number;
}

/** Read models with so many cases: a round half told, and what its queues are made of repeated under other names. */
export async function manyCases(folder: string, wanted: number): Promise<ManyCases> {
  const store = await halfTold();
  const models = openProjector({ store, folder, wait: async () => undefined });
  await models.rebuild();
  await models.close();
  const file = join(folder, READ_MODELS_FILE);
  const db = new DatabaseSync(file);
  const count = (table: string): number => Number(db.prepare(`SELECT count(*) AS n FROM "${table}"`).get()?.['n']);
  const times = Math.ceil(wanted / count('cases'));
  db.exec('BEGIN');
  for (const table of TABLES) repeat(db, table, times);
  db.exec('COMMIT');
  const found = { store, file, cases: count('cases'), waiting: count('queue') };
  db.close();
  return found;
}

async function halfTold(): Promise<EventStore> {
  const whole = createMemoryEventStore({ logId: LOG_ID });
  await tellStory(whole, 42, APPLICATIONS);
  const events = [];
  for await (const batch of whole.readAll(null)) events.push(...batch);
  const half = createMemoryEventStore({ logId: LOG_ID });
  for (const event of events.slice(0, Math.floor(events.length * TOLD))) {
    await half.append(event.stream, event.version - 1, [sealedFromBytes(event.bytes)]);
  }
  return half;
}

function repeat(db: DatabaseSync, table: string, times: number): void {
  const rows = db.prepare(`SELECT * FROM "${table}"`).all();
  const columns = Object.keys(rows[0] ?? {});
  const list = columns.map((column) => `"${column}"`).join(', ');
  const insert = db.prepare(`INSERT INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`);
  for (let time = 1; time < times; time += 1) {
    for (const row of rows) {
      const values = columns.map((column) => {
        const value = row[column] as string | number | null;
        if (column === 'ordinal') return Number(value) + time * SHIFT;
        return typeof value === 'string' ? value.replace(NAMES, (name) => `${name}r${time}`) : value;
      });
      insert.run(...values);
    }
  }
}
