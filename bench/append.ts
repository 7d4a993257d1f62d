import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedEvent } from '#event-store';
import { openConnection } from '../libs/event-store/src/sqlite/connection.js';
import { bareLoop, inBatches, makeEvents, openStore, STREAMS } from './support/bare-append.js';
import { median, percent, quarters, show } from './support/figures.js';

/** Share of the bare loop's speed that the port must keep. */
const TARGET = 0.6;
const ROUNDS = 3;
/** Port and bare loop go on taking turns until then, at least three times: on a loaded machine one pair says little. */
const COMPARED_MILLIS = 12_000;
/** Events a turn, by concurrent writers: a tenth of a second of one, half a second of many. */
const LOADS: readonly (readonly [writers: number, events: number])[] = [
  [1, 400],
  [32, 10_000],
  [128, 20_000],
];

interface Run {
  readonly perSecond: number;
  /** Events a commit. */
  readonly batch: number;
}

/**
 * Durable appends through the port, against a bare loop over the same file, schema, bytes and batch sizes, and against a
 * table of bytes alone; then what each index and hash costs. All in one run, taking turns; ratios are medians over rounds.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(import.meta.dirname, 'append-'));
  try {
    const [events, sealing] = makeEvents(Math.max(...LOADS.map(([, count]) => count)));
    const size = Math.round(events.reduce((sum, { bytes }) => sum + bytes.length, 0) / events.length);
    console.log(
      `Durable appends (append.ts): one-event appends of ${size} bytes over ${STREAMS} streams, synchronous=FULL`,
    );
    for (const [writers, count] of LOADS) await compare(folder, events.slice(0, count), writers);
    console.log(`  sealing, before an append (canonical JSON, SHA-256): ${sealing.toFixed(1)} µs an event`);
    await costs(folder, events, LOADS.at(-1)![0]);
    await reading(folder, events);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(root: string, events: readonly SealedEvent[], writers: number): Promise<void> {
  const toBare: number[] = [];
  const toPlain: number[] = [];
  const ports: Run[] = [];
  const bares: number[] = [];
  const until = performance.now() + COMPARED_MILLIS;
  for (let round = 0; round < ROUNDS || performance.now() < until; round += 1) {
    const port = await throughPort(folderIn(root), events, writers);
    const bare = await bareLoop(folderIn(root), events, Math.round(port.batch));
    const plain = variantLoop(folderIn(root), events, Math.round(port.batch), VARIANTS.plain);
    ports.push(port);
    bares.push(bare);
    toBare.push(port.perSecond / bare);
    toPlain.push(port.perSecond / plain);
  }
  const ratio = median(toBare);
  const [lower, upper] = quarters(toBare);
  console.log(
    `  ${String(writers).padStart(3)} writers: port ${show(median(ports.map(({ perSecond }) => perSecond)))}/s ` +
      `(${median(ports.map(({ batch }) => batch)).toFixed(1)} a commit), bare loop ${show(median(bares))}/s: ` +
      `${percent(ratio)} of it [half of ${toBare.length} turns: ${percent(lower)} to ${percent(upper)}] ` +
      `(target ${percent(TARGET)}: ${ratio >= TARGET ? 'met' : 'MISSED'}); ` +
      `${percent(median(toPlain))} of a table of bytes alone`,
  );
}

/** Writers each wait for their answer; a stream has one writer. */
async function throughPort(folder: string, events: readonly SealedEvent[], writers: number): Promise<Run> {
  let commits = 0;
  const probe = { onPoint: (point: string) => (commits += point === 'afterCommit' ? 1 : 0) };
  const store = await openStore(folder, probe);
  const shares = Array.from({ length: writers }, (): SealedEvent[] => []);
  for (const event of events) shares[Number(event.stream.slice(-6)) % writers]!.push(event);
  const started = performance.now();
  await Promise.all(
    shares.map(async (share) => {
      for (const event of share) {
        const { kind } = await store.append(event.stream, event.version - 1, [event]);
        if (kind !== 'appended') throw new Error(kind);
      }
    }),
  );
  const perSecond = (events.length * 1000) / (performance.now() - started);
  await store.close();
  return { perSecond, batch: events.length / commits };
}

interface Variant {
  readonly name: string;
  readonly tables: string;
  readonly columns: (event: SealedEvent, stream: number, hash: Buffer) => (string | number | Uint8Array)[];
}

const KEY = 'position INTEGER PRIMARY KEY';
const INDEX = '; CREATE UNIQUE INDEX i ON events (stream, version)';
const VARIANTS = {
  plain: {
    name: 'bytes alone',
    tables: `CREATE TABLE events (${KEY}, bytes BLOB NOT NULL) STRICT`,
    columns: ({ bytes }) => [bytes],
  },
  noIndex: {
    name: 'stream, version and hash, no index',
    tables: `CREATE TABLE events (${KEY}, stream INTEGER, version INTEGER, hash BLOB, bytes BLOB) STRICT`,
    columns: ({ version, bytes }, stream, hash) => [stream, version, hash, bytes],
  },
  noHash: {
    name: 'index (stream, version), no hash',
    tables: `CREATE TABLE events (${KEY}, stream INTEGER, version INTEGER, bytes BLOB) STRICT${INDEX}`,
    columns: ({ version, bytes }, stream) => [stream, version, bytes],
  },
  chosen: {
    name: 'index and hash: as chosen',
    tables: `CREATE TABLE events (${KEY}, stream INTEGER, version INTEGER, hash BLOB, bytes BLOB) STRICT${INDEX}`,
    columns: ({ version, bytes }, stream, hash) => [stream, version, hash, bytes],
  },
  names: {
    name: 'as chosen, with names for numbers',
    tables: `CREATE TABLE events (${KEY}, stream TEXT, version INTEGER, hash BLOB, bytes BLOB) STRICT${INDEX}`,
    columns: ({ stream, version, bytes }, _, hash) => [stream, version, hash, bytes],
  },
  withoutRowid: {
    name: 'WITHOUT ROWID by (stream, version)',
    tables:
      'CREATE TABLE events (position INTEGER, stream INTEGER, version INTEGER, hash BLOB, bytes BLOB, ' +
      'PRIMARY KEY (stream, version)) STRICT, WITHOUT ROWID; CREATE UNIQUE INDEX i ON events (position)',
    columns: ({ version, bytes }, stream, hash) => [stream, version, hash, bytes],
  },
} satisfies Record<string, Variant>;

function variantLoop(
  folder: string,
  events: readonly SealedEvent[],
  batch: number,
  { tables, columns }: Variant,
): number {
  const connection = openConnection(`${folder}.db`, 'events');
  connection.exec(`PRAGMA journal_mode = WAL; ${tables}`);
  const ids = new Map<string, number>();
  const rows = events.map((event) => {
    if (!ids.has(event.stream)) ids.set(event.stream, ids.size + 1);
    return columns(event, ids.get(event.stream)!, Buffer.from(event.hash, 'hex'));
  });
  const places = ['?', ...rows[0]!.map(() => '?')].join(', ');
  const insert = connection.prepare(`INSERT INTO events VALUES (${places})`);
  return inBatches(connection, rows, batch, (row, position) => insert.run(position, ...row));
}

async function costs(root: string, events: readonly SealedEvent[], batch: number): Promise<void> {
  const variants = Object.values<Variant>(VARIANTS);
  const ratios = new Map<Variant, number[]>(variants.map((variant) => [variant, []]));
  let plainSpeed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [plain, ...others] = variants.map((variant) => variantLoop(folderIn(root), events, batch, variant));
    plainSpeed = plain!;
    for (const [index, speed] of [plain!, ...others].entries()) ratios.get(variants[index]!)!.push(speed / plain!);
  }
  console.log(`  what a bare insert costs, at ${batch} a commit (bytes alone: ${show(plainSpeed)}/s):`);
  for (const [{ name }, found] of ratios) console.log(`    ${percent(median(found)).padStart(5)}  ${name}`);
}

async function reading(root: string, events: readonly SealedEvent[]): Promise<void> {
  const folder = folderIn(root);
  await throughPort(folder, events, 128);
  const store = await openStore(folder);
  const all = await timed(events.length, async () => {
    for await (const batch of store.readAll(null)) if (batch.length === 0) throw new Error('an empty batch');
  });
  const names = [...new Set(events.map(({ stream }) => stream))];
  const streams = await timed(names.length, async () => {
    for (const name of names) await store.readStream(name);
  });
  await store.close();
  console.log(`  reading: all ${show(all)} events/s; one stream after another ${show(streams)} streams/s`);
}

async function timed(count: number, action: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await action();
  return (count * 1000) / (performance.now() - started);
}

let folders = 0;
const folderIn = (root: string): string => join(root, `${(folders += 1)}`);
