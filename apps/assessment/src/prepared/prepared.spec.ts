import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openLogSnapshot } from '#event-store';
import { canonicalJson } from '#kernel';
import { lprRates, type PolicyVersion } from '#policies';
import { fillPastCases, moveCases } from '../../../../bench/what-if/past-cases.js';
import { trialOn, trialOnPrepared, type Trial } from '../what-if-trial.js';
import type { Draft } from '../what-if.js';
import { codeStamp } from './code-stamp.js';
import { PreparedFileError } from './disposable-file.js';
import { pack, unpack } from './packing.js';
import { pastOf, prepare, WITHOUT, type Report } from './prepare.js';
import { PREPARED_FILE, PreparedFile } from './prepared-file.js';
import { chapter, LAW, Story } from './spec-support/stories.js';
import { Words } from './words.js';

const CODE = 'code';
/** More than a transaction's worth. */
const COUNT = 600;

function trial(draft: Partial<Draft> = {}): Trial {
  const whole: Draft = {
    policy: LAW.id,
    policyVersion: LAW.version,
    parameters: [{ parameter: 'intl-invention', value: '120000' }],
    overrides: [],
    readings: {},
    ...draft,
  };
  return { draft: whole, version: LAW.redrafted(whole.parameters, []) as PolicyVersion, series: lprRates };
}

const silent = (): void => undefined;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duixian-prepared-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** From the log, and from what is prepared of it, in this order of openings: as the thread does. */
function bothWays(given: Trial, report: Report = silent, code = CODE) {
  const file = PreparedFile.open(folder, code);
  const snapshot = openLogSnapshot(folder);
  try {
    const prepared = canonicalJson(trialOnPrepared(snapshot, file, given, report));
    return { prepared, log: canonicalJson(trialOn(snapshot, given, silent)) };
  } finally {
    snapshot.close();
    file.close();
  }
}

function expectSame(given = trial(), report?: Report): void {
  const { prepared, log } = bothWays(given, report);
  expect(prepared).toBe(log);
}

/** How many cases were packed for a trial. */
function packedFor(given = trial()): number {
  let total = 0;
  expectSame(given, (_, all) => (total = all));
  return total - COUNT;
}

const path = (): string => join(folder, PREPARED_FILE);

function edit(sql: string): void {
  const db = new DatabaseSync(path());
  db.exec(sql);
  db.close();
}

describe('random stories, told while trials go on', () => {
  const act = fc.oneof(
    { arbitrary: fc.array(chapter, { minLength: 1, maxLength: 12 }), weight: 3 },
    { arbitrary: fc.constantFrom('all', 'round', 'readings'), weight: 2 },
    { arbitrary: fc.constant('spoil'), weight: 1 },
  );
  const drafts: Readonly<Record<string, Partial<Draft>>> = {
    all: {},
    round: { round: 'r1', parameters: [] },
    readings: { readings: { 'AMB-YZ-07': ['R2'] } },
  };

  it('give the bytes that the log gives', async () => {
    const property = fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (acts) => {
      rmSync(folder, { recursive: true, force: true });
      const story = new Story(folder);
      await story.tell([]);
      for (const each of acts) {
        if (typeof each !== 'string') await story.tell(each);
        else if (each === 'spoil') writeFileSync(path(), 'no database');
        else expectSame(trial(drafts[each]));
      }
      for (const draft of Object.values(drafts)) expectSame(trial(draft));
    });
    await fc.assert(property, { numRuns: 20 });
  });

  it('are unpacked as they were packed', async () => {
    const property = fc.asyncProperty(fc.array(chapter, { maxLength: 40 }), async (chapters) => {
      rmSync(folder, { recursive: true, force: true });
      await new Story(folder).tell(chapters);
      const snapshot = openLogSnapshot(folder);
      const words = new Words([]);
      const kept: string[] = [];
      for (const { events } of snapshot.streams('entitlement-', { without: WITHOUT })) {
        const past = pastOf(events);
        const text = pack(past, words);
        for (const [number, word] of words.takeUnsaved()) kept[number] = word;
        expect(unpack(text, new Words(kept))).toEqual(past);
      }
      snapshot.close();
    });
    await fc.assert(property, { numRuns: 20 });
  });
});

describe('the prepared file', () => {
  let log: string;
  beforeAll(async () => {
    log = mkdtempSync(join(tmpdir(), 'duixian-prepared-log-'));
    await fillPastCases(log, COUNT);
  });
  afterAll(() => rmSync(log, { recursive: true, force: true }));
  beforeEach(() => cpSync(log, folder, { recursive: true }));

  it('is packed once; afterwards only what moved is', async () => {
    expect(packedFor()).toBe(COUNT);
    expect(packedFor()).toBe(0);
    await moveCases(folder, COUNT, 100, 1);
    expect(packedFor()).toBe(6);
    expect(packedFor()).toBe(0);
  });

  it.each<[string, () => void]>([
    ['text', () => writeFileSync(path(), 'no database at all, and longer than a header of one would be'.repeat(20))],
    ['half of it', () => truncateSync(path(), 200_000)],
    ['nothing', () => truncateSync(path(), 0)],
    [
      'another’s database',
      () => {
        rmSync(path());
        edit('CREATE TABLE stamp (stamp TEXT); INSERT INTO stamp VALUES (1)');
      },
    ],
    ['a table less', () => edit('DROP TABLE mark')],
    ['a word', () => edit(`UPDATE words SET text = '"intl_invention "' WHERE text = '"intl_invention"'`)],
    ['not said how far it got', () => edit(`DELETE FROM mark`)],
  ])('is made again where it is spoilt: %s', (_, spoil) => {
    expectSame();
    spoil();
    try {
      expectSame();
    } catch (error) {
      // Found only in the middle: dropped, and made by the next trial.
      expect(error).toBeInstanceOf(PreparedFileError);
      rmSync(path());
    }
    expect(packedFor()).toBeGreaterThanOrEqual(0);
    expect(packedFor()).toBe(0);
  });

  it.each([
    ['a digit of a case', "UPDATE cases SET packed = replace(packed, '2023', '2024') WHERE stream LIKE '%firm7'"],
    ['how far it got', 'UPDATE mark SET mark = replace(mark, \'"until":null\', \'"until":null \')'],
    ['a row that is gone', "DELETE FROM cases WHERE stream LIKE '%firm7'"],
  ])('tells of what SQLite does not see: %s', (_, sql) => {
    expectSame();
    edit(sql);
    const damaged = expect.objectContaining({ cause: expect.objectContaining({ code: 'STORE_CORRUPT' }) });
    expect(() => bothWays(trial())).toThrow(damaged);
  });

  it('of other code is made again', () => {
    expectSame();
    const reports: number[] = [];
    const { prepared, log } = bothWays(trial(), (_, total) => reports.push(total), 'other code');
    expect(prepared).toBe(log);
    expect(Math.max(...reports)).toBe(2 * COUNT);
    expect(codeStamp()).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a log that was restored from elsewhere is made again', async () => {
    await moveCases(folder, COUNT, 1_000, 1);
    expectSame();
    cpSync(log, folder, { recursive: true });
    await moveCases(folder, COUNT, 1_000, 2);
    expect(packedFor()).toBe(COUNT);
  });

  it('goes on where it was killed', () => {
    const file = PreparedFile.open(folder, CODE);
    const snapshot = openLogSnapshot(folder);
    const left = mkdtempSync(join(tmpdir(), 'duixian-left-'));
    // What a killed process leaves: the files as they are while it has them.
    const kill = (): never => {
      for (const suffix of ['', '-wal']) {
        if (existsSync(path() + suffix)) copyFileSync(path() + suffix, join(left, PREPARED_FILE + suffix));
      }
      throw new Error('killed');
    };
    expect(() => prepare(snapshot, file, kill)).toThrow('killed');
    file.discard();
    for (const suffix of ['', '-wal']) {
      const from = join(left, PREPARED_FILE + suffix);
      if (existsSync(from)) copyFileSync(from, path() + suffix);
    }
    snapshot.close();
    rmSync(left, { recursive: true, force: true });
    const reports: number[] = [];
    expectSame(trial(), (done) => reports.push(done));
    // The first 500 were there: what is reported first is that the rest is too.
    expect(reports[0]).toBe(COUNT);
    expect(packedFor()).toBe(0);
  });

  it('has one user at a time', () => {
    const file = PreparedFile.open(folder, CODE);
    const taken = expect.objectContaining({ cause: expect.objectContaining({ code: 'STORE_LOCKED' }) });
    expect(() => PreparedFile.open(folder, CODE)).toThrow(taken);
    expect(() => PreparedFile.open(folder, 'other code')).toThrow(taken);
    file.close();
    expectSame();
  });

  it('on a full disk or none is no error of the log', () => {
    const full = PreparedFile.open(folder, CODE, (db) => db.exec('PRAGMA max_page_count = 40'));
    const snapshot = openLogSnapshot(folder);
    const met = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ code }) });
    expect(() => prepare(snapshot, full)).toThrow(met('STORE_FULL'));
    full.close();
    snapshot.close();
    expectSame();
    expect(() => PreparedFile.open(join(folder, 'nowhere'), CODE)).toThrow(met('STORE_READ_ONLY'));
  });

  it('holds no name, no fact twice and no trace', () => {
    expectSame();
    expect(readFileSync(path()).includes('beforeTrace')).toBe(false);
    expect(readFileSync(path()).includes('"trace"')).toBe(false);
  });
});
