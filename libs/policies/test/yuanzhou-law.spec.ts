import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { corpus, factsOf, seeded } from '../src/engine/corpus.js';
import { frozenLaw, frozenResults } from '../src/engine/frozen.js';
import { ReadingContext } from '../src/engine/reading-context.js';
import type { Facts, Readings } from '../src/engine/types.js';
import { FROZEN } from '../src/documents/yuanzhou-2023-25/frozen.js';
import { sentenceOf } from '../src/engine/sentence-of.js';
import { FROZEN_RATES, lprRates } from '../src/rates/lpr.js';
import { assess, cn, intl, loan, policy, province } from './given.js';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

describe('the text', () => {
  test('is the published one, byte by byte', () => {
    expect(sha256(policy.source)).toBe('8fae54c67140b34e78388b87f484df1340099fb928ba74fcf9eb2bbca2648a49');
  });
  test('every quote of a component and of a reading stands in it, character by character', () => {
    const quotes = [
      ...policy.items.flatMap((item) => item.components.map((component) => component.quote)),
      ...policy.readings.map((reading) => reading.quote),
      ...policy.commonRules.map((rule) => rule.quote),
    ];
    for (const quote of quotes) expect(policy.source.includes(quote)).toBe(true);
  });
  test('components are the items of the analysis', () => {
    const ids = policy.items.flatMap((item) => item.components.map((component) => component.id));
    expect(ids.toSorted()).toEqual(
      [
        '4.3.1-cn-inv-city-match',
        '4.3.1-cn-inv-converted',
        '4.3.1-cn-inv-unconverted',
        '4.3.1-intl-invention',
        '4.3.1-national-patent-award',
        '4.3.1-province-patent-award',
        '4.3.2-fee-appraisal',
        '4.3.2-fee-guarantee',
        '4.3.2-fee-insurance',
        '4.3.2-pledge-interest',
        '4.3.3-info-outlet',
        '4.3.4-ip-alliance',
      ].map((id) => `yuanzhou-${id}`),
    );
  });
  test('fund item 1 goes to 科技局, items 2 to 4 to 市场监督管理局', () => {
    for (const item of policy.items) {
      expect(item.department).toBe(item.components[0]!.article === '四(三)(1)' ? 'science' : 'market');
    }
  });
});

describe('facts', () => {
  test.each(policy.items.map((item) => [item.id, item] as const))(
    '%s: every declared fact is read by a rule, and no other',
    (_id, item) => {
      const read = new Set<string>();
      const draw = seeded(7);
      const choices: Readings[] = [
        {},
        ...policy.readings.flatMap(({ id, options }) => options.map((one) => ({ [id]: [one.id] }))),
      ];
      for (let round = 0; round < 40; round += 1) {
        const facts = watched(factsOf(draw, item), read);
        const claims = [{ id: 'a', item: item.id, certificate: 'a', facts }];
        for (const readings of choices) assess(claims, { readings: { 'AMB-YZ-16': ['R2'], ...readings } });
      }
      expect([...read].toSorted()).toEqual(item.facts.map((fact) => fact.name).toSorted());
    },
  );
  test('no rate and no residence is asked of an applicant', () => {
    const names = policy.items.flatMap((item) => item.facts.map((fact) => fact.name));
    expect(names.filter((name) => /lpr|rate|local|resid/.test(name))).toEqual([]);
  });
});

function watched(facts: Facts, read: Set<string>): Facts {
  return new Proxy(facts, {
    get(target, name) {
      read.add(String(name));
      return target[String(name)];
    },
  });
}

describe('the trail', () => {
  test('ends with the amount, names article and both languages at every step, and is plain JSON', () => {
    const claims = [
      intl(),
      intl(),
      intl(),
      intl(),
      cn(),
      loan(30_000_000),
      loan(1, { collateral: 'trademark' }),
      province(),
      intl('2022-01-01'),
    ];
    for (const result of assess(claims).claims) {
      const last = result.trace.at(-1)!;
      expect(last).toMatchObject({ kind: 'result', amount: String(result.total) });
      for (const step of result.trace) {
        expect(step.article).not.toBe('');
        if (step.kind !== 'reading' && step.kind !== 'result')
          expect(policy.source).toContain(sentenceOf(policy, step));
        expect(step.text.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(step.text.en).not.toMatch(/[\u4e00-\u9fff]{6,}|undefined|NaN/);
        expect(step.text.zh).not.toMatch(/undefined|NaN/);
      }
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    }
  });
  test('of a capped loan: formula, cap with what it took, shares, readings, amount', () => {
    const { trace } = assess([loan(30_000_000)]).claims[0]!;
    expect(trace.map((step) => step.kind)).toEqual([
      'condition',
      'rounding',
      'cap',
      'split',
      'split',
      'reading',
      'reading',
      'result',
    ]);
    expect(trace[1]!.inputs).toMatchObject({ LPR: '3.45%×12/12', 补贴比例: '15%' });
    expect(trace[1]!.inputs!['LPR来源']).toContain('2023年8月21日');
    expect(trace[2]).toMatchObject({ amount: '10000000', taken: '5525000' });
  });
});

describe('a published version is frozen', () => {
  test('parameters, quotes, readings, procedure and source', () => {
    expect(sha256(frozenLaw(policy))).toBe(FROZEN.law);
  });
  test('results over the generated corpus', () => {
    expect(sha256(frozenResults(policy, FROZEN_RATES))).toBe(FROZEN.results);
  });
  test('the corpus reaches every component, every cause and every reading that moves an amount', () => {
    const results = corpus(policy, 1, 2_000).flatMap(
      ({ input, readings }) => policy.assess(input, readings, lprRates).claims,
    );
    const paying = new Set(results.flatMap((claim) => claim.components.map((one) => one.component)));
    expect(paying.size).toBe(policy.items.flatMap((item) => item.components).length);
    const asked = new Set(results.flatMap((claim) => Object.keys(claim.readings)));
    const moving = policy.readings.filter((reading) => reading.procedural !== true).map((reading) => reading.id);
    expect([...asked].toSorted()).toEqual(moving);
    const reasons = new Set(results.map((claim) => claim.reason));
    for (const reason of [
      'CAPPED',
      'CAP_USED_UP',
      'EXCLUDED_HIGHEST_ONLY',
      'PAID_UNDER_OTHER_POLICY',
      'ALREADY_AWARDED',
      'SAME_FAMILY',
    ]) {
      expect(reasons).toContain(reason);
    }
  });
  test('a changed parameter or option would show', () => {
    const parameters = policy.parameters.map((one) => (one.id === 'intl-cap' ? { ...one, value: '450000.01' } : one));
    expect(sha256(frozenLaw({ ...policy, parameters }))).not.toBe(FROZEN.law);
    const half: typeof policy.assess = (input, readings, rates) =>
      policy.assess(input, { ...readings, 'AMB-YZ-15': ['R2'] }, rates);
    expect(sha256(frozenResults({ ...policy, assess: half }, FROZEN_RATES))).not.toBe(FROZEN.results);
  });
  test('a rule cannot ask for a reading that is not declared', () => {
    const context = new ReadingContext({ has: () => false, step: () => ({}) } as never, {});
    expect(() => context.has('AMB-YZ-99', 'R2')).toThrow('undeclared');
  });
});
