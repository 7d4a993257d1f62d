import { createHash } from 'node:crypto';
import { digestOfHeads, linesOf, verifyRecords, type RecordedEvent } from '#event-store';
import { TREASURIES, type Treasury } from '#kernel';
import { replay, type KeyedRows } from './replay.js';

/** A path into what a log means, and what stands there. One line of an expected file: `[...path, value]`. */
export interface Fact {
  readonly path: readonly string[];
  readonly value: unknown;
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Everything that is kept of a log's meaning, sorted: the log itself, the amounts, the folded streams, the rows. */
export async function factsOf(log: readonly RecordedEvent[]): Promise<readonly Fact[]> {
  const { streams, rows } = replay(log);
  return [
    ...(await recordFacts(log)),
    ...amountFacts(rows),
    ...byPath([...streams].map(([stream, state]) => ({ path: ['streams', stream], value: plain(state) }))),
    ...byPath(
      rows.names.flatMap((name) =>
        rows.all(name).map(([key, row]) => ({ path: ['rows', name, key], value: plain(row) })),
      ),
    ),
  ];
}

const byPath = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((a, b) => (JSON.stringify(a.path) < JSON.stringify(b.path) ? -1 : 1));

async function recordFacts(log: readonly RecordedEvent[]): Promise<readonly Fact[]> {
  const { logId } = log[0]!;
  async function* once() {
    yield log;
  }
  const { events, heads } = await verifyRecords(logId, once());
  const sha256 = createHash('sha256').update(linesOf(log, 0)).digest('hex');
  return [{ path: ['record'], value: { logId, events, streams: heads.size, heads: digestOfHeads(heads), sha256 } }];
}

/**
 * Every yuan, by names that the read models may change and this may follow: the expected side never changes.
 * All amounts are strings of whole fen.
 */
export function amountFacts(rows: KeyedRows): readonly Fact[] {
  const settled = rows.all('settlements').map(([claim, { item, status, total, components, readings }]) => ({
    path: ['amounts', 'claim', claim],
    value: {
      item,
      status,
      total,
      components: components.map(({ component, treasury, amount }) => `${component} ${treasury} ${amount}`).toSorted(),
      readings: Object.keys(readings).toSorted(),
    },
  }));
  const lines = rows.all('lines').map(([line, { progress, content, payments }]) => ({
    path: ['amounts', 'line', line],
    value: {
      status: progress.status,
      total: content?.total ?? null,
      paid: Object.entries(payments)
        .map(([treasury, { amount, status }]) => `${treasury} ${status} ${amount}`)
        .toSorted(),
    },
  }));
  const payments = rows.all('payments').map(([payment, { treasury, kind, status, total, paidOn, lines: count }]) => ({
    path: ['amounts', 'payment', payment],
    value: { treasury, kind, status, total, paidOn, lines: count },
  }));
  const totals = TREASURIES.map((treasury) => ({
    path: ['amounts', 'total', treasury],
    value: totalsOf(rows, treasury),
  }));
  return byPath([...settled, ...lines, ...payments, ...totals]);
}

function totalsOf(rows: KeyedRows, treasury: Treasury) {
  const settled = rows.all('settlements').flatMap(([, { components }]) => components);
  const payments = rows.all('payments').map(([, payment]) => payment);
  const paidAs = (status: string) =>
    sum(payments.filter((each) => each.treasury === treasury && each.status === status).map(({ total }) => total));
  return {
    settled: sum(settled.filter((each) => each.treasury === treasury).map(({ amount }) => amount)),
    paid: paidAs('paid'),
    reportedDue: paidAs('reportedDue'),
  };
}

const sum = (amounts: readonly string[]): string =>
  String(amounts.reduce((total, amount) => total + BigInt(amount), 0n));

export const writeFacts = (facts: readonly Fact[]): string =>
  facts.map(({ path, value }) => `${JSON.stringify([...path, value])}\n`).join('');

export const readFacts = (text: string): readonly Fact[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const parts = JSON.parse(line) as unknown[];
      return { path: parts.slice(0, -1) as string[], value: parts.at(-1) };
    });
