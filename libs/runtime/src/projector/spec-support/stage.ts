import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createMemoryEventStore, sealedFromBytes, type EventStore, type RecordedEvent } from '#event-store';
import { projections } from '#read-models';
import { openProjector, READ_MODELS_FILE, type Page, type Projector, type ProjectorOptions } from '../index.js';

/** Waits for ever, or until it is called off: no test depends on the machine's speed. */
export const waitForEver: ProjectorOptions['wait'] = (_, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener('abort', () => resolve());
    return undefined;
  });

/** Folders and projectors of a test, cleared away after it. */
export class Stage {
  readonly #folders: string[] = [];
  readonly #open: Projector[] = [];

  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'read-models-'));
    this.#folders.push(folder);
    return folder;
  }

  open(store: EventStore, folder = this.folder(), more: Partial<ProjectorOptions> = {}): Projector {
    const opened = openProjector({ store, folder, wait: waitForEver, ...more });
    this.#open.push(opened);
    return opened;
  }

  async started(store: EventStore, folder = this.folder(), more: Partial<ProjectorOptions> = {}): Promise<Projector> {
    const opened = this.open(store, folder, more);
    await opened.start();
    return opened;
  }

  async clear(): Promise<void> {
    for (const projector of this.#open.splice(0)) await projector.close();
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

export async function everything(store: EventStore): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of store.readAll(null)) all.push(...batch);
  return all;
}

/** The same log again, as far as it is given. */
export async function copyOf(events: readonly RecordedEvent[], logId: string): Promise<EventStore> {
  const store = createMemoryEventStore({ logId });
  await appendAll(store, events);
  return store;
}

export async function appendAll(store: EventStore, events: readonly RecordedEvent[]): Promise<void> {
  for (const event of events) await store.append(event.stream, event.version - 1, [sealedFromBytes(event.bytes)]);
}

/** Every table of a closed or open file, in order of keys. */
export function dump(folder: string): Readonly<Record<string, readonly Record<string, unknown>[]>> {
  const db = new DatabaseSync(join(folder, READ_MODELS_FILE), { readOnly: true });
  const tables = projections.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY key`).all()]);
  db.close();
  return Object.fromEntries(tables) as Record<string, readonly Record<string, unknown>[]>;
}

export function allPages<Row>(page: (cursor: string | undefined) => Page<Row>): readonly Row[] {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const { rows: more, next } = page(cursor);
    rows.push(...more);
    if (next !== null && next === cursor) throw new Error('a page that leads to itself');
    cursor = next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}
