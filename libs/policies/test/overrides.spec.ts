import { describe, expect, test } from '@jest/globals';
import { businessDate, yuan } from '#kernel';
import { cnInvention } from '../src/documents/yuanzhou-2023-25/article-4-3-1-cn-invention.js';
import { intlInvention } from '../src/documents/yuanzhou-2023-25/article-4-3-1-intl-invention.js';
import { pledgeInterest } from '../src/documents/yuanzhou-2023-25/article-4-3-2-interest.js';
import { settle } from '../src/documents/yuanzhou-2023-25/common-rules.js';
import { defineDocument } from '../src/engine/define-document.js';
import { frozenLaw } from '../src/engine/frozen.js';
import { sentenceOf } from '../src/engine/sentence-of.js';
import type { AssessClaim, OverrideDeclaration, PolicyVersion, StandingAward } from '../src/engine/types.js';
import { lawContent } from '../src/law-content.js';
import { lprRates } from '../src/rates/lpr.js';
import { cn, intl, loan, policy } from './given.js';

/** An invented superior rule over a real document: none of these exists. */
const QUOTE = '自本通知印发之日起，各地不得新增专利授权奖励。';
const override = (
  effect: OverrideDeclaration['effect'],
  more: Partial<OverrideDeclaration> = {},
): OverrideDeclaration => ({
  id: 'invented',
  items: ['intl_invention', 'cn_invention'],
  from: businessDate('2023-07-01'),
  effect,
  legalBasis: { title: { zh: '《某通知》', en: 'an invented notice' }, document: '某发〔2099〕1号', quote: QUOTE },
  ...more,
});

const under = (...overrides: readonly OverrideDeclaration[]): PolicyVersion =>
  defineDocument({ ...policy, rules: [intlInvention, cnInvention, pledgeInterest], settle, overrides });

function assessed(
  version: PolicyVersion,
  claims: readonly AssessClaim[],
  kind: 'enterprise' | 'university' = 'enterprise',
  standing: readonly StandingAward[] = [],
) {
  const input = { applicant: { kind, local: true }, claims, standing, similar: [] };
  return version.assess(input, {}, lprRates).claims;
}

const totals = (results: ReturnType<typeof assessed>) => results.map(({ total }) => total);
const LATE = '2023-08-01';
const lateCn = () => cn({ approval_doc_date: LATE, grant_date: LATE });

describe('superior rules', () => {
  test('stop: nothing for what is dated from that day on, with a step that names the legal basis', () => {
    const version = under(override({ kind: 'stop' }));
    const [before, from] = assessed(version, [intl('2023-06-30'), intl('2023-07-01')]);
    expect(before).toMatchObject({ status: 'payable', total: yuan(150_000) });
    expect(before!.trace.some((step) => step.kind === 'override')).toBe(false);
    expect(from).toMatchObject({ status: 'nothingDue', reason: 'STOPPED_BY_SUPERIOR_RULE', total: 0 });
    const step = from!.trace.find((each) => each.kind === 'override')!;
    expect(step).toMatchObject({ article: '某发〔2099〕1号', taken: '15000000', amount: '0' });
    expect(step.text.zh).toContain('《某通知》');
    expect(step.text.en).toContain('an invented notice');
    expect(sentenceOf(version, step)).toBe(QUOTE);
  });

  test('only for its items, and only until its last day', () => {
    const version = under(override({ kind: 'stop' }, { items: ['cn_invention'], until: businessDate('2023-08-01') }));
    const after = cn({ approval_doc_date: '2023-08-02', grant_date: '2023-08-02' });
    expect(totals(assessed(version, [intl(LATE), lateCn(), after]))).toEqual([yuan(150_000), 0, yuan(30_000)]);
  });

  test('a draft with other numbers stays under them', () => {
    const draft = under(override({ kind: 'stop' })).redrafted([{ parameter: 'intl-invention', value: '120000' }]);
    if ('code' in draft) throw new Error(draft.code);
    expect(draft.overrides).toHaveLength(1);
    expect(totals(assessed(draft, [intl('2023-06-30'), intl('2023-07-01')]))).toEqual([yuan(120_000), 0]);
  });

  test('exclude: only the kinds that it names', () => {
    const version = under(override({ kind: 'exclude', applicantKinds: ['university'] }));
    expect(totals(assessed(version, [lateCn()]))).toEqual([yuan(30_000)]);
    const [excluded] = assessed(version, [lateCn()], 'university');
    expect(excluded).toMatchObject({ total: 0, reason: 'EXCLUDED_BY_SUPERIOR_RULE' });
  });

  test('reduce: each treasury to its share, rounded half up', () => {
    const version = under(override({ kind: 'reduce', to: '33.33%' }));
    const [reduced] = assessed(version, [lateCn()]);
    expect(reduced).toMatchObject({
      total: 666_600 + 333_300,
      byTreasury: { district: 666_600, prefecture: 333_300 },
      reason: 'REDUCED_BY_SUPERIOR_RULE',
    });
  });

  describe.each([
    ['under', '30000.01', yuan(30_000), false],
    ['at', '30000.00', yuan(30_000), false],
    ['over', '29999.99', 2_999_999, true],
  ])('cap per claim: %s', (_, amount, total, capped) => {
    test(`${amount} yuan`, () => {
      const [result] = assessed(under(override({ kind: 'cap', per: 'claim', amount })), [lateCn()]);
      expect(result).toMatchObject({ total, capped });
      expect(result!.byTreasury.district + result!.byTreasury.prefecture).toBe(total);
    });
  });

  test('cap per year: over all its items together, what stands included, the year before apart', () => {
    const version = under(
      override({ kind: 'cap', per: 'year', amount: '200000.00' }, { from: businessDate('2023-01-01') }),
    );
    const results = assessed(version, [intl('2023-02-01'), lateCn(), lateCn(), intl('2024-02-01')]);
    expect(totals(results)).toEqual([yuan(150_000), yuan(30_000), yuan(20_000), yuan(150_000)]);
    const standing: StandingAward = {
      source: 'here',
      claim: 'earlier',
      item: 'intl_invention',
      component: intlInvention.item.components[0]!.id,
      certificate: 'certificate:earlier',
      awardYear: 2023,
      treasury: 'district',
      amount: yuan(190_000),
    };
    const [rest] = assessed(version, [lateCn()], 'enterprise', [standing]);
    expect(rest).toMatchObject({ total: yuan(10_000), reason: 'CAPPED_BY_SUPERIOR_RULE', capped: true });
  });

  test('what a superior rule took uses up no cap of the document', () => {
    const stopped = override({ kind: 'stop' }, { until: businessDate('2023-07-31') });
    const claims = ['2023-07-01', '2023-07-02', '2023-07-03', LATE].map((day) => intl(day));
    expect(totals(assessed(under(stopped), claims))).toEqual([0, 0, 0, yuan(150_000)]);
  });

  test('several apply in their order', () => {
    const version = under(
      override({ kind: 'reduce', to: '50%' }, { id: 'half' }),
      override({ kind: 'cap', per: 'claim', amount: '10000.00' }, { id: 'cap' }),
    );
    expect(totals(assessed(version, [lateCn()]))).toEqual([yuan(10_000)]);
  });

  test('an item that there is not, and a share above the whole, are our bugs', () => {
    expect(() => under(override({ kind: 'stop' }, { items: ['nothing'] }))).toThrow('an item that there is not');
    expect(() => assessed(under(override({ kind: 'reduce', to: '101%' })), [lateCn()])).toThrow('not a share');
  });

  test('without one nothing changes; with one the fingerprint of the law does', () => {
    const claims = [intl(LATE), lateCn(), loan(5_000_000)];
    expect(assessed(under(), claims)).toEqual(assessed(policy, claims));
    const bare = under();
    const bound = under(override({ kind: 'stop' }));
    expect(JSON.stringify(lawContent(bare))).not.toContain('某发');
    expect(JSON.stringify(lawContent(bound))).toContain('某发〔2099〕1号');
    expect(frozenLaw(bound)).not.toBe(frozenLaw(bare));
  });
});
