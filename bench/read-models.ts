import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { categoryOf } from '#domain';
import {
  createMemoryEventStore,
  EVENTS_FILE,
  NO_STREAM,
  openSqliteEventStore,
  sealEvents,
  type EventStore,
  type RecordedEvent,
  type SealedEvent,
  type StreamHead,
} from '#event-store';
import { openProjector, READ_MODELS_FILE } from '#runtime';
import { openConnection } from '../libs/event-store/src/sqlite/connection.js';
import { tellStory } from '../libs/runtime/src/projector/spec-support/story.js';

const LOG = 'log-of-the-bench';
const SIZES = [20_000, 60_000];
const APPEND = 200;

/**
 * Building every read model from the log, against a bare scan of the same file with JSON.parse, and against the port's
 * `readAll` alone. Real events: a round told through the deciders and sagas, repeated under other names.
 */
export async function run(): Promise<void> {
  const root = mkdtempSync(join(import.meta.dirname, 'read-models-'));
  try {
    const told = createMemoryEventStore({ logId: LOG });
    await tellStory(told, 42, 60);
    const story = await everything(told);
    console.log(`Read models (read-models.ts): a round of ${story.length} events, repeated, one core`);
    console.log(
      '| events | bare scan/s | readAll/s | rebuild/s | ÷ bare scan | ÷ readAll | file, B/event | heap peak, MB |',
    );
    console.log('|---:|---:|---:|---:|---:|---:|---:|---:|');
    for (const size of SIZES) await measure(join(root, String(size)), story, size);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function measure(folder: string, story: readonly RecordedEvent[], size: number): Promise<void> {
  const store = await openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16) });
  const count = await fill(store, story, size);
  const bare = best(() => bareScan(join(folder, EVENTS_FILE)), count);
  const port = await bestOf(async () => {
    for await (const batch of store.readAll(null, { batchSize: 2_000 }))
      if (batch.length === 0) throw new Error('empty');
  }, count);
  const models = openProjector({ store, folder, wait: async () => undefined });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().heapUsed)), 20);
  const rebuilt = await bestOf(() => models.rebuild(), count);
  clearInterval(watch);
  const { events, parkedCount } = models.health();
  if (events !== count || parkedCount > 0) throw new Error(`${events} of ${count} events, ${parkedCount} parked`);
  await models.close();
  await store.close();
  const bytes = statSync(join(folder, READ_MODELS_FILE)).size / count;
  const cells = [count, show(bare), show(port), show(rebuilt), percent(rebuilt / bare), percent(rebuilt / port)];
  console.log(`| ${[...cells, Math.round(bytes), Math.round(peak / 2 ** 20)].join(' | ')} |`);
}

function bareScan(file: string): void {
  const connection = openConnection(file, 'events');
  let seen = 0;
  for (const row of connection.prepare('SELECT bytes FROM events ORDER BY position').iterate()) {
    const event = JSON.parse(Buffer.from(row['bytes'] as Uint8Array).toString()) as { type: string };
    seen += event.type.length;
  }
  connection.close();
  if (seen === 0) throw new Error('an empty log');
}

/** What exists once whatever is told: repeated only with the first telling. */
const ONCE = new Set(['organisation', 'account', 'roleGrant', 'policy', 'round', 'panel', 'paymentRun']);
const NAMES = /\b(app|claim|party|batch|notice|objection|event-|command-|file)(\d{6})|key-\d/g;

async function fill(store: EventStore, story: readonly RecordedEvent[], size: number): Promise<number> {
  const heads = new Map<string, StreamHead>();
  let count = 0;
  for (let telling = 0; count < size; telling += 1) {
    const sealed = story
      .filter((event) => telling === 0 || !ONCE.has(categoryOf(event.stream)))
      .map((event) => renamed(store.logId, event, telling, heads));
    for (let first = 0; first < sealed.length; first += APPEND) {
      await Promise.all(sealed.slice(first, first + APPEND).map((event) => append(store, event)));
    }
    count += sealed.length;
  }
  return count;
}

async function append(store: EventStore, event: SealedEvent): Promise<void> {
  const { kind } = await store.append(event.stream, event.version - 1, [event]);
  if (kind !== 'appended') throw new Error(kind);
}

function renamed(logId: string, event: RecordedEvent, telling: number, heads: Map<string, StreamHead>): SealedEvent {
  const again = JSON.parse(
    Buffer.from(event.bytes)
      .toString()
      .replace(NAMES, (name) => `${name}r${telling}`),
  ) as RecordedEvent;
  const { stream } = again;
  const [sealed] = sealEvents({ logId, stream, head: heads.get(stream) ?? NO_STREAM }, [again]);
  heads.set(stream, sealed!);
  return sealed!;
}

async function everything(store: EventStore): Promise<readonly RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const batch of store.readAll(null)) all.push(...batch);
  return all;
}

const PASSES = 3;

function best(action: () => void, count: number): number {
  return Math.max(
    ...Array.from({ length: PASSES }, () => {
      const started = performance.now();
      action();
      return (count * 1000) / (performance.now() - started);
    }),
  );
}

async function bestOf(action: () => Promise<void>, count: number): Promise<number> {
  let found = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const started = performance.now();
    await action();
    found = Math.max(found, (count * 1000) / (performance.now() - started));
  }
  return found;
}

const show = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (value: number): string => `${Math.round(value * 100)} %`;
