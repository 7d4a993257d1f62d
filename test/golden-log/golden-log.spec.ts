import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsFromLines, linesOf, type RecordedEvent } from '#event-store';
import { differencesOf, judge } from './differences.js';
import { KNOWN_CHANGES } from './known-changes.js';
import { factsOf, readFacts, type Fact } from './meaning.js';
import { playedLog } from './play.js';
import { replay } from './replay.js';

const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const versions = readdirSync(import.meta.dirname).flatMap((name) => /^(.+)\.log\.jsonl$/.exec(name)?.[1] ?? []);
const OLDEST = '0.1.0';

async function logOf(version: string): Promise<readonly RecordedEvent[]> {
  async function* pieces() {
    yield Buffer.from(text(`${version}.log.jsonl`));
  }
  const log: RecordedEvent[] = [];
  for await (const batch of eventsFromLines(pieces())) log.push(...batch);
  return log;
}

describe('the golden logs', () => {
  it('has one of every release, this one included', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(versions).toEqual(expect.arrayContaining([OLDEST, version]));
    expect(Object.keys(KNOWN_CHANGES).filter((each) => !versions.includes(each))).toEqual([]);
  });

  it.each(versions)('of %s is still read, byte by byte, state by state, to the fen', async (version) => {
    const expected = readFacts(text(`${version}.expected.jsonl`));
    const differences = differencesOf(expected, await factsOf(await logOf(version)));
    expect(judge(differences, KNOWN_CHANGES[version] ?? [])).toEqual({ unexplained: [], idle: [] });
  });

  it.each(versions)('of %s pays somebody, and settles more than it pays', (version) => {
    const expected = readFacts(text(`${version}.expected.jsonl`));
    const total = expected.find(({ path }) => path.join() === 'amounts,total,district')?.value;
    const { settled, paid } = total as { settled: string; paid: string };
    expect(BigInt(paid)).toBeGreaterThan(0n);
    expect(BigInt(settled)).toBeGreaterThanOrEqual(BigInt(paid));
  });
});

describe('a version that reads a golden log otherwise', () => {
  let log: readonly RecordedEvent[];
  let expected: readonly Fact[];
  beforeAll(async () => {
    log = await logOf(OLDEST);
    expected = readFacts(text(`${OLDEST}.expected.jsonl`));
  });

  /** The log as a version would read it that takes one event for another. The bytes stay what they are. */
  const misread = (type: string, change: (body: Record<string, unknown>) => object): RecordedEvent[] => {
    const index = log.findIndex((event) => event.type === type);
    expect(index).toBeGreaterThanOrEqual(0);
    return log.map((event, at) =>
      at === index ? { ...event, body: change(structuredClone(event.body) as Record<string, unknown>) } : event,
    );
  };
  const pathsOf = async (read: readonly RecordedEvent[]): Promise<readonly string[]> =>
    differencesOf(expected, await factsOf(read)).map(({ path }) => path.slice(0, 2).join('/'));

  it('by one fen is found in the amounts, which nothing excuses', async () => {
    const oneFenMore = (body: object): object =>
      JSON.parse(
        JSON.stringify(body).replace(/"amount":"(\d+)"/, (_, fen) => `"amount":"${Number(fen) + 1}"`),
      ) as object;
    const read = misread('AmountSettled', oneFenMore);
    expect(await pathsOf(read)).toEqual(expect.arrayContaining(['amounts/claim', 'amounts/total']));
    const excused = [
      { path: ['amounts'], why: 'no' },
      ...['streams', 'rows'].map((path) => ({ path: [path], why: 'all' })),
    ];
    const { unexplained, idle } = judge(differencesOf(expected, await factsOf(read)), excused);
    expect(new Set(unexplained.map(({ path }) => path[0]))).toEqual(new Set(['amounts']));
    expect(idle).toEqual([excused[0]]);
  });

  it('by a lost event, a lost row or a lost field is found', async () => {
    await expect(factsOf(log.filter(({ type }) => type !== 'NoticeClosed'))).rejects.toMatchObject({
      code: expect.stringMatching(/CHAIN_BROKEN|STORE_CORRUPT/),
    });
    const lost = expected.filter(({ path }) => path[0] === 'rows').slice(1);
    expect(differencesOf(expected, lost).length).toBeGreaterThan(0);
    const [{ path, value }] = expected.filter((each) => each.path[1] === 'lines') as [Fact];
    const { status: _, ...rest } = value as Record<string, unknown>;
    expect(differencesOf([{ path, value }], [{ path, value: rest }])).toMatchObject([{ path: [...path, 'status'] }]);
  });

  it('by saying more is not', () => {
    const fact = { path: ['rows', 'lines', 'a'], value: { total: '1', list: [{ a: 1 }] } };
    const more = { ...fact, value: { total: '1', list: [{ a: 1, b: 2 }], parked: false } };
    expect(differencesOf([fact], [more, { path: ['rows', 'newTable', 'x'], value: {} }])).toEqual([]);
    expect(differencesOf([fact], [more, { path: ['rows', 'lines', 'b'], value: {} }])).toHaveLength(1);
  });

  it('because it does not know an event, or only an older shape, cannot replay at all', () => {
    const first = log[0]!;
    expect(() => replay([{ ...first, schemaVersion: 99 }])).toThrow(/schema version 99/);
    expect(() => replay([{ ...first, type: 'NobodyKnowsThis' }])).toThrow();
  });
});

describe('the generator', () => {
  it('plays the same log twice, byte by byte', async () => {
    const [one, two] = [await playedLog(), await playedLog()];
    expect(linesOf(one, 0).equals(linesOf(two, 0))).toBe(true);
  });
});
