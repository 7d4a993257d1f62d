import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { refuse } from '#kernel';
import { CASE_PROBLEMS } from './case.js';
import { PROBLEMS } from './catalogue.js';
import { DIRECTORY_PROBLEMS } from './directory.js';
import { EDGE_PROBLEMS } from './edge.js';
import { MONEY_PROBLEMS } from './money.js';
import { problemOf, statusOf } from './problem.js';

const root = join(import.meta.dirname, '../../../..');

/** The shipped sources, without this catalogue. */
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.includes('contracts/src/problems'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);

const codesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

const CODE = /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)'/g;

/** Everything that a text quotes between one thing and another. */
const within = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap((match) => codesIn(match[1]!, CODE));

/** Codes of refusals: `refuse('X'`, `refuse(one ? 'X' : 'Y'`, `refusalError(…`, `QueryError(…`, and the edge's tables. */
const refused = new Set(
  sources.flatMap((text) => [
    ...within(text, /\b(?:refuse|refusalError|QueryError)\(([^{)]*)/g),
    ...within(text, /_PROBLEMS: [^=]+= (\{[^}]*\})/g),
  ]),
);

describe('the catalogue of problems', () => {
  it('finds the refusals of the software', () => {
    expect(refused.size).toBeGreaterThan(150);
    for (const code of ['OUT_OF_ORDER', 'STORAGE_FULL', 'CURSOR_INVALID', 'BAD_REQUEST'])
      expect(refused).toContain(code);
  });

  it('has an entry for every code that the software refuses with', () => {
    expect([...refused].filter((code) => PROBLEMS[code] === undefined)).toEqual([]);
  });

  it('has no entry that nothing uses', () => {
    const used = (code: string) => sources.some((text) => text.includes(`'${code}'`));
    expect(Object.keys(PROBLEMS).filter((code) => !used(code))).toEqual([]);
  });

  it('has each code once', () => {
    const all = [EDGE_PROBLEMS, CASE_PROBLEMS, MONEY_PROBLEMS, DIRECTORY_PROBLEMS].flatMap((table) =>
      Object.keys(table),
    );
    expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
  });

  it.each(Object.entries(PROBLEMS))('%s is a sentence in both languages, with a status', (_, { status, zh, en }) => {
    expect(zh).toMatch(/^\P{Cc}*\p{Script=Han}\P{Cc}*。$/u);
    expect(en).toMatch(/^[A-Z“{].*\.$/);
    expect([400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422, 428, 429, 500, 503, 507]).toContain(status);
  });

  it.each([
    ['IF_MATCH_MISSING', 428],
    ['STALE', 412],
    ['OUT_OF_ORDER', 409],
    ['IDEMPOTENCY_KEY_REUSED', 422],
    ['NOT_LOGGED_IN', 401],
    ['NOT_IN_YOUR_JURISDICTION', 403],
    ['STORAGE_FULL', 507],
    ['PERSON_ERASED', 410],
    ['CLAIM_UNKNOWN', 404],
    ['EVIDENCE_TYPE', 415],
  ])('%s is %i', (code, status) => {
    expect(statusOf(code)).toBe(status);
  });
});

describe('a problem document', () => {
  it('fills the sentence from the details, in the language asked for', () => {
    const refusal = refuse('READING_UNCONFIRMED', { readings: ['AMB-YZ-01', 'AMB-YZ-03'] });
    expect(problemOf(refusal, 'zh', 'request-1')).toEqual({
      type: 'https://duixian.invalid/problems/reading-unconfirmed',
      title: '金额依据的政策口径尚未确认，暂不能拨付：AMB-YZ-01、AMB-YZ-03。',
      status: 409,
      code: 'READING_UNCONFIRMED',
      text: {
        zh: '金额依据的政策口径尚未确认，暂不能拨付：AMB-YZ-01、AMB-YZ-03。',
        en: 'The amount depends on readings that nobody has confirmed: AMB-YZ-01、AMB-YZ-03.',
      },
      details: { readings: ['AMB-YZ-01', 'AMB-YZ-03'] },
      instance: 'request-1',
    });
    expect(problemOf(refusal, 'en', 'request-1').title).toContain('depends on readings');
  });

  it('shows a dash for a detail that is not there', () => {
    expect(problemOf(refuse('ROUND_CLOSED'), 'zh', 'r').title).toBe('申报已于—截止。');
  });

  it('of a code that nobody wrote a sentence for is a conflict', () => {
    expect(problemOf(refuse('UNHEARD_OF'), 'en', 'r')).toMatchObject({ status: 409, code: 'UNHEARD_OF' });
  });
});
