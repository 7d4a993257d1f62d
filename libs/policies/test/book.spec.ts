import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { businessDate, yuan } from '#kernel';
import { bookMaker, frozenOf, VersionAlteredError, type PublishedDraft } from '../src/book.js';
import { corpus, type CorpusCase } from '../src/engine/corpus.js';
import { frozenLaw } from '../src/engine/frozen.js';
import type { Amendment, AssessClaim, OverrideDeclaration, PolicyVersion } from '../src/engine/types.js';
import { lawHtml } from '../src/law/html.js';
import { lawPage } from '../src/law/page.js';
import { lawContent } from '../src/law-content.js';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';
import { intl, policy } from './given.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const basis = { number: '袁府办字〔2024〕1号', title: '关于调整奖补标准的通知', date: businessDate('2023-12-20') };
const FROM = businessDate('2024-01-01');

const amendment = (change: Partial<Amendment> = {}): Amendment => ({
  version: 2,
  base: 1,
  from: FROM,
  legalBasis: basis,
  parameters: [{ parameter: 'intl-invention', value: '200000.00' }],
  overrides: [],
  readings: {},
  ...change,
});
const amendedOf = (base: PolicyVersion, change?: Partial<Amendment>): PolicyVersion => {
  const made = base.amended(amendment(change));
  if ('code' in made) throw new Error(JSON.stringify(made));
  return made;
};
const frozenDraft = (base: PolicyVersion, change?: Partial<Amendment>): PublishedDraft => ({
  ...amendment(change),
  frozen: frozenOf(amendedOf(base, change), sha256),
});
const totals = (version: PolicyVersion, ...days: readonly string[]) =>
  version
    .assess(
      {
        applicant: { kind: 'enterprise', local: true },
        claims: days.map((day) => intl(day)),
        standing: [],
        similar: [],
      },
      {},
      lprRates,
    )
    .claims.map(({ total }) => total);

const stop: OverrideDeclaration = {
  id: 'notice',
  items: ['intl_invention'],
  from: businessDate('2024-07-01'),
  effect: { kind: 'stop' },
  legalBasis: {
    title: { zh: '《某通知》', en: 'an invented notice' },
    document: '某发〔2024〕9号',
    quote: '停止执行。',
  },
};

describe('a version out of a draft', () => {
  test('facts from its day on have its numbers, earlier ones what held before', () => {
    const version = amendedOf(policy);
    expect(totals(version, '2023-12-31', '2024-01-01')).toEqual([yuan(150_000), yuan(200_000)]);
    expect(totals(policy, '2023-12-31', '2024-01-01')).toEqual([yuan(150_000), yuan(150_000)]);
    expect(version).toMatchObject({ id: policy.id, family: policy.family, version: 2, amendment: { base: 1 } });
    expect(version.changed).toEqual([
      expect.objectContaining({ parameter: 'intl-invention', before: '150000.00', after: '200000.00', from: FROM }),
    ]);
  });

  test('a version of a version keeps what each of them changed', () => {
    const second = amendedOf(policy);
    const third = amendedOf(second, {
      version: 3,
      base: 2,
      from: businessDate('2025-01-01'),
      parameters: [{ parameter: 'intl-invention', value: '100000.00' }],
      overrides: [{ ...stop, from: businessDate('2025-07-01') }],
    });
    const days = ['2023-06-01', '2024-06-01', '2025-06-01', '2025-07-01'];
    expect(totals(third, ...days)).toEqual([yuan(150_000), yuan(200_000), yuan(100_000), 0]);
    expect(totals(second, '2025-07-01')).toEqual([yuan(200_000)]);
  });

  test('moves validity and award years with the dates of the text', () => {
    const lechang = policies.find('lechang-2022-86')!;
    const longer = amendedOf(lechang, { parameters: [{ parameter: 'end', value: '2026-12-31' }] });
    expect(longer.validity).toMatchObject({ from: lechang.validity.from, until: '2026-12-31' });
    expect(longer.awardYears).toEqual({ from: 2022, until: 2027 });
    expect(longer.admits(businessDate('2026-06-01'), {})).toBe(true);
    expect(lechang.admits(businessDate('2026-06-01'), {})).toBe(false);
  });

  test('moves the ceiling of discretion, by the day of the fact', () => {
    const version = amendedOf(policy, { parameters: [{ parameter: 'fee-rate', value: '60%' }] });
    expect(version.ceilingOn('pledge_fee', businessDate('2023-12-31'))).toBe('50%');
    expect(version.ceilingOn('pledge_fee', FROM)).toBe('60%');
    expect(version.ceilingOn('intl_invention', FROM)).toBeUndefined();
    expect(version.items.find(({ id }) => id === 'pledge_fee')?.discretion?.ceiling).toBe('60%');
  });

  test('every ceiling is that of its parameter', () => {
    const found = policies
      .all()
      .flatMap((version) =>
        version.items.flatMap(({ id, discretion }) =>
          discretion ? [[version.ceilingOn(id, version.validity.from), discretion.ceiling]] : [],
        ),
      );
    expect(found.length).toBeGreaterThan(3);
    for (const [of, declared] of found) expect(of).toBe(declared);
  });

  test('its default reading holds where nobody chose, and a choice still wins', () => {
    const version = amendedOf(policy, { parameters: [], readings: { 'AMB-YZ-16': ['R2'] } });
    const early = businessDate('2022-06-01');
    expect([policy.admits(early, {}), version.admits(early, {})]).toEqual([false, true]);
    expect(version.admits(early, { 'AMB-YZ-16': ['R1'] })).toBe(false);
    const paid = totals(version, '2022-06-01');
    expect(paid).toEqual(
      totals({ ...policy, assess: (i, _r, l) => policy.assess(i, { 'AMB-YZ-16': ['R2'] }, l) }, '2022-06-01'),
    );
    expect(paid).not.toEqual(totals(policy, '2022-06-01'));
  });

  test('is known by what it changed', () => {
    const hashes = [
      amendedOf(policy),
      amendedOf(policy, { from: businessDate('2024-02-01') }),
      amendedOf(policy, { readings: { 'AMB-YZ-16': ['R2'] } }),
    ];
    expect(new Set(hashes.map(frozenLaw)).size).toBe(3);
    expect(new Set(hashes.map((one) => JSON.stringify(lawContent(one)))).size).toBe(3);
    expect(new Set(hashes.map((one) => frozenOf(one, sha256).results)).size).toBe(3);
  });

  test('the readable law shows what changed, from when, on what legal basis', () => {
    const html = lawHtml(
      lawPage(amendedOf(policy, { overrides: [stop], readings: { 'AMB-YZ-16': ['R2'] } }), lprRates),
    );
    for (const words of [
      '第2版',
      basis.number,
      basis.title,
      '150000.00',
      '200000.00',
      '某发〔2024〕9号',
      'AMB-YZ-16：未经确认时按R2',
    ]) {
      expect(html).toContain(words);
    }
    expect(lawHtml(lawPage(policy, lprRates))).not.toContain('修订');
  });

  test.each<[object, Partial<Amendment>]>([
    [{ code: 'PARAMETER_UNKNOWN', parameter: 'x' }, { parameters: [{ parameter: 'x', value: '1' }] }],
    [{ code: 'OVERRIDE_ITEM_UNKNOWN', override: 'notice' }, { overrides: [{ ...stop, items: ['nothing'] }] }],
    [{ code: 'OVERRIDE_ITEM_UNKNOWN', override: 'notice' }, { overrides: [{ ...stop, items: [] }] }],
    [{ code: 'OVERRIDE_EXISTS', override: 'notice' }, { overrides: [stop, stop] }],
    [{ code: 'OVERRIDE_INVALID', override: 'notice' }, { overrides: [{ ...stop, until: FROM }] }],
    [
      { code: 'OVERRIDE_INVALID', override: 'notice' },
      { overrides: [{ ...stop, effect: { kind: 'reduce', to: '101%' } }] },
    ],
    [
      { code: 'OVERRIDE_INVALID', override: 'notice' },
      { overrides: [{ ...stop, effect: { kind: 'cap', per: 'year', amount: '-1' } }] },
    ],
  ])('%j', (problem, change) => {
    expect(policy.amended(amendment(change))).toEqual(problem);
  });
});

describe.each(policies.all().map((version) => [version.id, version] as const))('%s, amended', (_id, version) => {
  test('pays for facts before the first day what it paid', () => {
    const from = businessDate('2023-07-01');
    const one = { 元: '1.00', 比例: '1%' } as Readonly<Record<string, string>>;
    const numbers = version.parameters.filter(({ unit }) => unit !== '日');
    const parameters = numbers.map(({ id, unit }) => ({ parameter: id, value: one[unit] ?? '1' }));
    const changed = amendedOf(version, { from, parameters });
    const dates = ({ facts }: AssessClaim) => Object.values(facts).filter((fact) => /^\d{4}-/.test(String(fact)));
    const cases = corpus(version, 11, 500);
    const early = cases.filter(({ input }) => input.claims.flatMap(dates).every((day) => String(day) < from));
    expect(early.length).toBeGreaterThan(version.items.length === 0 ? -1 : 5);
    const resultOf = (of: PolicyVersion, { input, readings }: CorpusCase) =>
      JSON.stringify(of.assess(input, readings, lprRates));
    for (const each of early) expect(resultOf(changed, each)).toBe(resultOf(version, each));
    const moved = cases.filter((each) => resultOf(changed, each) !== resultOf(version, each));
    expect(moved.length).toBeGreaterThan(numbers.length === 0 ? -1 : 5);
  });
});

describe('the book', () => {
  const draft = frozenDraft(policy);
  const drafts =
    (...of: readonly PublishedDraft[]) =>
    (id: string) =>
      id === policy.id ? of : [];
  const make = bookMaker(policies.all(), sha256);

  test('finds documents of the release and published drafts alike', () => {
    const book = make(drafts(draft));
    expect(book.find(policy.id)?.version).toBe(2);
    expect(book.find(policy.id, 1)).toBe(policy);
    expect(totals(book.find(policy.id, 2)!, '2024-01-01')).toEqual([yuan(200_000)]);
    expect(book.find(policy.id, 2)!.frozen).toEqual(draft.frozen);
    expect(book.find(policy.id, 3)).toBeUndefined();
    expect(book.all()).toHaveLength(policies.all().length + 1);
    expect(book.altered()).toEqual([]);
    // Built and checked once: the same draft read again is the same version.
    expect(make(drafts(structuredClone(draft))).find(policy.id, 2)).toBe(book.find(policy.id, 2));
  });

  test('knows from which day on a later version holds', () => {
    const third = frozenDraft(amendedOf(policy), { version: 3, base: 2, from: businessDate('2025-01-01') });
    const book = make(drafts(draft, third));
    expect(book.supersededFrom(policy.id, 1)).toBe('2024-01-01');
    expect(book.supersededFrom(policy.id, 2)).toBe('2025-01-01');
    expect(book.supersededFrom(policy.id, 3)).toBeUndefined();
    expect(make(() => []).supersededFrom(policy.id, 1)).toBeUndefined();
  });

  test('a release that makes something else of a draft shows it, and never computes with it', () => {
    const otherRelease = {
      ...policy,
      amended: (one: Amendment) =>
        amendedOf(policy, { ...one, parameters: [{ parameter: 'intl-invention', value: '200000.01' }] }),
    };
    const book = bookMaker([otherRelease], sha256)(drafts(draft));
    const version = book.find(policy.id)!;
    expect(version.title).toEqual(policy.title);
    expect(book.altered()).toEqual([{ policy: policy.id, version: 2 }]);
    expect(() => totals(version, '2024-01-01')).toThrow(VersionAlteredError);
    expect(() => version.admits(FROM, {})).toThrow(/POLICY_VERSION_ALTERED/);
    expect(() => version.ceilingOn('pledge_fee', FROM)).toThrow(VersionAlteredError);
    expect(() => version.redrafted([])).toThrow(VersionAlteredError);
    // The version before it is untouched.
    expect(totals(book.find(policy.id, 1)!, '2024-01-01')).toEqual([yuan(150_000)]);
  });

  test('another law, other results, a number that is gone: each is an alteration, and so is what is based on one', () => {
    const third = frozenDraft(amendedOf(policy), { version: 3, base: 2 });
    const alterations = (...of: readonly PublishedDraft[]) =>
      make(drafts(...of))
        .altered()
        .map(({ version }) => version);
    expect(alterations({ ...draft, frozen: { ...draft.frozen, law: 'x' } })).toEqual([2]);
    expect(alterations({ ...draft, frozen: { ...draft.frozen, results: 'x' } }, third)).toEqual([2, 3]);
    expect(alterations({ ...draft, parameters: [{ parameter: 'gone', value: '1' }] })).toEqual([2]);
  });
});
