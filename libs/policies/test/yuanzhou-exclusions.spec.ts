import { describe, expect, test } from '@jest/globals';
import { fen, yuan } from '#kernel';
import type { StandingAward } from '../src/engine/types.js';
import { assess, cn, intl, national, only, outlet, paid, province, standingOf } from './given.js';

/** 奖励认定·1: 就高不就低, payments under other policies, and the same patent again. */

const pays = (city: number, district: number, capped = false) => ({ city, district, capped });

describe('相近或相似: once per treasury, at the higher amount', () => {
  test('bites only where a reviewer found the projects similar', () => {
    const [gold, prize] = [national(), province()];
    expect(paid([gold, prize])).toEqual(pays(50_000, 700_000));
    expect(paid([gold, prize], { similar: [[gold.id, prize.id]] })).toEqual(pays(50_000, 500_000));
  });
  test('a later, higher project gets the difference, and the excluded one stays visible', () => {
    const [prize, gold] = [province(), national()];
    const result = assess([prize, gold], { similar: [[prize.id, gold.id]] });
    expect(result.claims.map((claim) => claim.total)).toEqual([yuan(250_000), yuan(300_000)]);
    const step = result.claims[1]!.trace.find((one) => one.kind === 'exclusion')!;
    expect(step).toMatchObject({ article: '奖励认定·1', treasury: 'district', taken: String(yuan(200_000)) });
    expect(result.claims[1]).toMatchObject({ status: 'payable', reason: 'EXCLUDED_HIGHEST_ONLY', capped: false });
  });
  test('only within one award year', () => {
    const [first, second] = [intl('2023-12-31'), intl('2024-01-01')];
    expect(paid([first, second], { similar: [[first.id, second.id]] })).toEqual(pays(0, 300_000));
  });
  test('overlapping findings are one group', () => {
    const [a, b, c] = [outlet(50_000), outlet(100_000), outlet(70_000)];
    expect(
      paid([a, b, c], {
        similar: [
          [a.id, b.id],
          [b.id, c.id],
        ],
      }),
    ).toEqual(pays(100_000, 100_000));
  });
  test('against what still stands', () => {
    const [prize, gold] = [province(), national()];
    const similar = [[prize.id, gold.id]];
    const standing = standingOf([prize], assess([prize]).claims);
    expect(paid([gold], { standing, similar })).toEqual(pays(0, 300_000));
    expect(paid([gold], { standing: [], similar })).toEqual(pays(0, 500_000));
  });
  test('what ends with nothing uses up no group', () => {
    const [early, gold] = [intl('2022-12-31'), national()];
    expect(paid([early, gold], { similar: [[early.id, gold.id]] })).toEqual(pays(0, 500_000));
  });
  test('claims of one project count as one sum', () => {
    const patents = [1, 2, 3].map(() => cn({}, { project: 'three patents' }));
    const prize = province();
    const similar = [[...patents.map((claim) => claim.id), prize.id]];
    expect(paid([...patents, prize], { similar })).toEqual(pays(50_000, 200_000));
    expect(paid([prize, ...patents], { similar })).toEqual(pays(50_000, 200_000));
  });
});

describe('其它奖励补助政策', () => {
  const paidElsewhere = (claim: string, amount: number, source: StandingAward['source'] = 'otherDistrictPolicy') => [
    {
      source,
      claim,
      awardYear: 2023,
      treasury: source === 'otherDistrictPolicy' ? 'district' : 'province',
      amount: yuan(amount),
    } as const,
  ];
  test('the difference to the higher amount, from the district only', () => {
    const claim = cn();
    expect(paid([claim], { standing: paidElsewhere(claim.id, 15_000) })).toEqual(pays(10_000, 5_000));
    expect(paid([claim], { standing: paidElsewhere(claim.id, 30_000) })).toEqual(pays(10_000, 0));
    expect(paid([claim], { standing: paidElsewhere('another', 15_000) })).toEqual(pays(10_000, 20_000));
  });
  test('what province or prefecture paid reduces nothing', () => {
    const claim = cn();
    expect(paid([claim], { standing: paidElsewhere(claim.id, 30_000, 'provincialPolicy') })).toEqual(
      pays(10_000, 20_000),
    );
  });
});

describe('the same patent again (补差)', () => {
  const first = cn({ conversion: 'none', conversion_date: null });
  const again = cn({}, { certificate: first.certificate, topUpOf: first.id });
  const standing = standingOf([first], assess([first]).claims);

  test('the district adds the difference, the city its 1万', () => {
    expect(paid([again], { standing })).toEqual(pays(10_000, 10_000));
    expect(only(again, { standing }).trace.some((step) => step.kind === 'standing' && step.taken === '1000000')).toBe(
      true,
    );
  });
  test('what was paid in full is not paid again', () => {
    const full = standingOf([again], assess([again]).claims);
    expect(paid([again], { standing: full })).toEqual(pays(0, 0));
  });
  test('a top-up in a group deducts once', () => {
    const prize = province();
    const similar = [[first.id, prize.id]];
    expect(paid([again], { standing, similar })).toEqual(pays(10_000, 10_000));
    expect(paid([again, prize], { standing, similar })).toEqual(pays(50_000, 190_000));
  });
});

test('the cap counts what stands', () => {
  const earlier = [intl(), intl()];
  const standing = standingOf(earlier, assess(earlier).claims);
  expect(paid([intl(), intl()], { standing })).toEqual(pays(0, 150_000, true));
  expect(fen(0)).toBe(assess([], { standing }).total);
});
