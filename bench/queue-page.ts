import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { openProjector, type Page, type Projector, type QueueFilter } from '#runtime';
import { manyCases } from './many-cases.js';

const CASES = 100_000;
const ROUNDS = 3_000;
const WARM = 300;
const LIMIT = 50;
const MOST_RATIO = 3;

interface Asked {
  readonly name: string;
  readonly filter: QueueFilter;
  /** How far into the queue, as a part of it. */
  readonly depth: number;
}

/**
 * A page of a queue, as the API's handler asks the read models for it, against the bare statement that finds the same
 * rows by an index and hands over their text unread. In turns, so that the rest of the machine falls on both.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-queue-'));
  try {
    const { store, file, cases, waiting } = await manyCases(folder, CASES);
    const models = openProjector({ store, folder, wait: async () => undefined });
    await models.start();
    const bare = new DatabaseSync(file, { readOnly: true });
    console.log(`${cases} cases, ${waiting} rows wait; pages of ${LIMIT}; limit: p99 ≤ ${MOST_RATIO}× the bare query`);
    console.log('| queue | page | bare p50, µs | bare p99 | handler p50, µs | handler p99 | p99 ÷ bare |');
    console.log('|---|---|---:|---:|---:|---:|---:|');
    for (const asked of questions(bare)) measure(models, bare, asked);
    bare.close();
    await models.close();
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The fullest queues of each kind of filter, at the beginning and deep inside. */
function questions(bare: DatabaseSync): readonly Asked[] {
  const fullest = (columns: string): QueueFilter => {
    const sql = `SELECT ${columns} FROM queue WHERE organisation IS NOT NULL GROUP BY ${columns} ORDER BY count(*) DESC`;
    return { ...bare.prepare(sql).get() } as unknown as QueueFilter;
  };
  const filters: readonly (readonly [string, QueueFilter])[] = [
    ['stage', { stage: fullest('stage').stage }],
    ['stage, organisation', fullest('stage, organisation')],
    ['stage, organisation, round', fullest('stage, organisation, round')],
  ];
  return filters.flatMap(([name, filter]) => [0, 0.5, 0.95].map((depth) => ({ name, filter, depth })));
}

function measure(models: Projector, bare: DatabaseSync, { name, filter, depth }: Asked): void {
  const cursor = cursorAt(models, bare, filter, depth);
  const ask = (): Page<unknown> => models.queue(filter, { limit: LIMIT, ...(cursor ? { cursor } : {}) });
  const { statement, values } = bareQuery(bare, filter, cursor);
  const read = (): readonly unknown[] => statement.all(...values);
  if (ask().rows.length !== LIMIT || read().length !== LIMIT) throw new Error(`${name}: not the same page`);
  const [asked, direct]: [number[], number[]] = [[], []];
  for (let index = 0; index < ROUNDS + WARM; index += 1) {
    const [micros, bareMicros] = [timed(ask), timed(read)];
    if (index < WARM) continue;
    asked.push(micros);
    direct.push(bareMicros);
  }
  const cells = [at(direct, 0.5), at(direct, 0.99), at(asked, 0.5), at(asked, 0.99)];
  const page = depth === 0 ? 'first' : `at ${depth * 100} %`;
  console.log(`| ${[name, page, ...cells.map(Math.round), (cells[3]! / cells[1]!).toFixed(1)].join(' | ')} |`);
}

const WHERE = (filter: QueueFilter): string =>
  Object.keys(filter)
    .map((column) => `"${column}" = ?`)
    .join(' AND ');

/** A cursor as a page before would have given it: pages are asked for up to the wanted one. */
function cursorAt(models: Projector, bare: DatabaseSync, filter: QueueFilter, depth: number): string | undefined {
  const sql = `SELECT count(*) AS count FROM queue WHERE ${WHERE(filter)}`;
  const total = Number(bare.prepare(sql).get(...Object.values(filter))?.['count']);
  let cursor: string | undefined;
  for (let passed = 0; passed < total * depth; passed += 200) {
    cursor = models.queue(filter, { limit: 200, ...(cursor ? { cursor } : {}) }).next ?? undefined;
  }
  return cursor;
}

function bareQuery(
  bare: DatabaseSync,
  filter: QueueFilter,
  cursor: string | undefined,
): { statement: StatementSync; values: (string | number)[] } {
  const after = cursor ? (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, number, string]) : null;
  const sql = `SELECT doc FROM queue WHERE ${WHERE(filter)} AND ordinal > ? ORDER BY ordinal LIMIT ${LIMIT}`;
  return { statement: bare.prepare(sql), values: [...Object.values(filter), after?.[1] ?? 0] };
}

function timed(action: () => unknown): number {
  const started = performance.now();
  action();
  return (performance.now() - started) * 1000;
}

const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)]!;
