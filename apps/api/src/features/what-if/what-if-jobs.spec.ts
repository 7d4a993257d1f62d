import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson, instant } from '#kernel';
import type { House, ReadModels } from '#runtime';
import { fillPastCases, LAW } from '../../../../../bench/what-if/past-cases.js';
import { PREPARED_FILE } from '../../../../assessment/src/prepared/prepared-file.js';
import type { Draft } from '../../../../assessment/src/what-if.js';
import { PassingTopics } from '../live/passing-topics.js';
import { PreparedAhead } from './prepared-ahead.js';
import type { WhatIfJob } from './what-if-job.js';
import { WhatIfJobs } from './what-if-jobs.js';

/** Two transactions of packing. */
const COUNT = 600;
/** Threads run the sources at the lowest priority: on a busy machine their start alone takes long. */
const PATIENCE = 240_000;
const MANY = 20_000;
const DRAFT: Draft = {
  policy: LAW.id,
  policyVersion: LAW.version,
  parameters: [{ parameter: 'intl-invention', value: '120000' }],
  overrides: [],
  readings: {},
};

const office = { organisations: () => ({ rows: [{ kind: 'policyOffice' }], next: null }) } as unknown as ReadModels;
const noOffice = { organisations: () => ({ rows: [{ kind: 'finance' }], next: null }) } as unknown as ReadModels;
/** Who looks again at once takes the thread's turn. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

describe('trials on prepared cases', () => {
  let log: string;
  let folder: string;
  let said: { readonly message: string; readonly details: object }[];
  let house: House;
  let jobs: WhatIfJobs;

  beforeAll(async () => {
    log = mkdtempSync(join(tmpdir(), 'duixian-trials-log-'));
    await fillPastCases(log, COUNT);
  });
  afterAll(() => rmSync(log, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-trials-'));
    cpSync(log, folder, { recursive: true });
    said = [];
    house = houseIn(folder);
    jobs = new WhatIfJobs(house, new PassingTopics());
  });
  afterEach(async () => {
    await jobs.onModuleDestroy();
    rmSync(folder, { recursive: true, force: true });
  });

  function houseIn(data: string, role: House['role'] = 'everything'): House {
    const threadArguments = ['--import', join(import.meta.dirname, '../../../../../test/support/run-ts.mjs')];
    const note = (_: string, message: string, details: object) => said.push({ message, details });
    const clock = { now: () => instant('2026-01-01T00:00:00.000Z') };
    return { folder: data, role, clock, surroundings: { threadArguments, log: note } } as unknown as House;
  }

  const over = async (job: WhatIfJob): Promise<string> => {
    while (job.status === 'running') await turn();
    return canonicalJson({ status: job.status, summary: job.summary });
  };
  const spoken = async (message: string): Promise<void> => {
    while (!said.some((each) => each.message === message)) await turn();
  };

  it(
    'prepares ahead, and then only reads',
    async () => {
      jobs.prepareAhead(office, MANY);
      await spoken('past cases are prepared');
      const job = jobs.start('first', DRAFT);
      await over(job);
      expect(job).toMatchObject({ status: 'done', total: COUNT, done: COUNT, summary: { entitlements: COUNT } });
      expect(said).toHaveLength(1);
    },
    PATIENCE,
  );

  it(
    'a trial takes over from what prepares ahead',
    async () => {
      jobs.prepareAhead(office, MANY);
      while (!existsSync(join(folder, PREPARED_FILE))) await turn();
      const job = jobs.start('first', DRAFT);
      expect(JSON.parse(await over(job))).toMatchObject({ status: 'done', summary: { entitlements: COUNT } });
      expect(said.map(({ message }) => message)).not.toContain('past cases are not prepared');
    },
    PATIENCE,
  );

  it(
    'can be cancelled while it prepares; the next one goes on',
    async () => {
      const job = jobs.start('first', DRAFT);
      while (job.done === 0) await turn();
      expect(job).toMatchObject({ total: 2 * COUNT });
      await jobs.cancel('first');
      // Or it was done in the same moment.
      expect(['cancelled', 'done']).toContain(job.status);
      expect(JSON.parse(await over(jobs.start('second', DRAFT)))).toMatchObject({ status: 'done' });
      expect(said).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'two at once have the same result',
    async () => {
      const other = new WhatIfJobs(house, new PassingTopics());
      const both = [jobs.start('first', DRAFT), other.start('other', DRAFT)];
      const [first, second] = await Promise.all(both.map(over));
      expect(second).toBe(first);
      expect(JSON.parse(first!)).toMatchObject({ status: 'done', summary: { entitlements: COUNT } });
      await other.onModuleDestroy();
    },
    PATIENCE,
  );

  it(
    'reads the log where no file can be made',
    async () => {
      mkdirSync(join(folder, PREPARED_FILE));
      const job = jobs.start('first', DRAFT);
      await over(job);
      expect(job).toMatchObject({ status: 'done', summary: { entitlements: COUNT, lose: { applicants: 240 } } });
      expect(said.map(({ message }) => message)).toEqual(['past cases are not prepared']);
    },
    PATIENCE,
  );

  it.each<[string, () => void]>([
    ['nobody may try a draft', () => jobs.prepareAhead(noOffice, MANY)],
    ['the log is small', () => jobs.prepareAhead(office, MANY - 1)],
    ['the log is elsewhere', () => new PreparedAhead(houseIn(folder, 'api')).start(office, MANY)],
  ])('prepares nothing ahead where %s', async (_, start) => {
    start();
    for (let turns = 0; turns < 10; turns += 1) await turn();
    expect(existsSync(join(folder, PREPARED_FILE))).toBe(false);
  });

  it('ends what prepares ahead when the server ends', async () => {
    const ahead = new PreparedAhead(house);
    ahead.start(office, MANY);
    expect(ahead.isUnderWay).toBe(true);
    await ahead.end();
    await turn();
    expect(ahead.isUnderWay).toBe(false);
    ahead.start(office, MANY);
    expect(ahead.isUnderWay).toBe(false);
  });
});
