import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { formatYuan } from '#kernel';
import { corpus, factsOf, seeded } from '../../libs/policies/src/engine/corpus.js';
import { frozenLaw, frozenResults } from '../../libs/policies/src/engine/frozen.js';
import { sentenceOf } from '../../libs/policies/src/engine/sentence-of.js';
import type {
  AssessResult,
  Facts,
  PolicyVersion,
  Readings,
  Showing,
  WorkedCase,
} from '../../libs/policies/src/engine/types.js';
import { readingExamples } from '../../libs/policies/src/law/reading-examples.js';
import { choicesOf } from '../../libs/policies/src/calculator/readings.js';
import { FROZEN_RATES, lprRates } from '../../libs/policies/src/rates/lpr.js';
import { uncovered } from '../../libs/policies/test/coverage.js';

/**
 * What holds for every document: the text is covered both ways, facts are read, cases show what they say, readings show what
 * they move. A document's spec calls it; the product's own are in documents.spec.ts.
 */

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const run = (version: PolicyVersion, one: WorkedCase): AssessResult =>
  version.assess(one.input, one.readings ?? {}, lprRates);

export function documentContract(version: PolicyVersion): void {
  const components = version.items.flatMap((item) => item.components);
  const quotes = [...components, ...version.commonRules].map((rule) => rule.quote);

  describe('the text', () => {
    test('every quote stands in it, character by character', () => {
      const all = [...quotes, ...version.readings.map((one) => one.quote), ...version.silent.map((one) => one.quote)];
      for (const quote of all) expect(version.source.includes(quote) || quote).toBe(true);
    });
    test('every sentence is the quote of a rule, or silent with a reason', () => {
      expect(uncovered(version.source, [...quotes, ...version.silent.map((one) => one.quote)])).toEqual([]);
      for (const { reason } of version.silent) expect(reason.zh + reason.en).toMatch(/[\u4e00-\u9fff].*[a-z]/);
    });
    test('no rule of an item is called silent', () => {
      const silent = version.silent.map((one) => one.quote);
      for (const { quote } of components) expect(silent.filter((one) => one.includes(quote))).toEqual([]);
    });
    test('anchors are declared once, in the order of the text, and every rule names one', () => {
      const begins = version.articles.map((article) => version.source.indexOf(article.begins));
      expect(begins.every((at) => at >= 0)).toBe(true);
      expect(begins).toEqual(begins.toSorted((a, b) => a - b));
      const anchors = new Set(version.articles.map((article) => article.anchor));
      expect(anchors.size).toBe(version.articles.length);
      const named = [...components, ...version.commonRules, ...version.readings, ...version.limits];
      const unknown = [...named, ...version.parameters].filter(({ article }) => !anchors.has(article));
      expect(unknown.map(({ article }) => article)).toEqual([]);
    });
    test('each quote stands in its own article', () => {
      for (const { article, quote } of [...components, ...version.commonRules]) {
        const at = version.articles.findIndex(({ anchor }) => anchor === article);
        const from = version.source.indexOf(version.articles[at]!.begins);
        const next = version.articles[at + 1];
        const until = next === undefined ? version.source.length : version.source.indexOf(next.begins);
        const found = version.source.indexOf(quote, from);
        expect([article, found >= from && found < until]).toEqual([article, true]);
      }
    });
  });

  describe('the declarations', () => {
    test('ids are unique; readings have R1 and another, in both languages', () => {
      for (const ids of [
        version.items.map((one) => one.id),
        components.map((one) => one.id),
        version.readings.map((one) => one.id),
        version.limits.map((one) => one.id),
      ]) {
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const { options, title, rationale } of version.readings) {
        expect(options[0]!.id).toBe('R1');
        expect(options.length).toBeGreaterThan(1);
        for (const { zh, en } of [title, rationale, ...options.map((option) => option.text)]) {
          expect(zh).toMatch(/[\u4e00-\u9fff]/);
          expect(en).toMatch(/[a-z]/);
        }
      }
    });
    test('collecting departments are known; parameters carry label, unit and day', () => {
      for (const item of version.items) expect(version.departments[item.department]).toBeDefined();
      for (const { label, unit, from, value } of version.parameters) {
        expect([label.zh, label.en, unit, from, value].every((one) => one.length > 0)).toBe(true);
      }
    });
    test.each(version.items.map((item) => [item.id, item] as const))(
      '%s: every fact that it asks for is read by its rule, and no other',
      (_item, item) => {
        const read = new Set<string>();
        const draw = seeded(7);
        const choices: Readings[] = [
          {},
          ...version.readings.flatMap(({ id, options }) => options.map((one) => ({ [id]: [one.id] }))),
        ];
        for (let round = 0; round < 60; round += 1) {
          const facts = watched(factsOf(draw, item, version.turningDays), read);
          const decision = { figure: '1', reason: 'spec' };
          const claims = [{ id: 'a', item: item.id, certificate: 'a', facts, decision }];
          const input = {
            applicant: { kind: item.applicantKinds?.[round % item.applicantKinds.length] ?? 'enterprise', local: true },
            claims,
            standing: [],
            similar: [],
          } as const;
          for (const readings of choices) version.assess(input, readings, lprRates);
        }
        expect([...read].toSorted()).toEqual(item.facts.map((fact) => fact.name).toSorted());
      },
    );
  });

  describe('the worked cases', () => {
    test.each(version.cases.map((one) => [one.name.zh, one] as const))('%s', (_name, one) => {
      const result = run(version, one);
      expect(formatYuan(result.total)).toBe(one.total);
      for (const showing of one.shows) expect([showing, shown(version, showing, result)]).toEqual([showing, true]);
    });
    test('each component pays once and does not once; each cap from three sides; each exclusion from two', () => {
      const seen = new Set(version.cases.flatMap((one) => one.shows.map(({ of, as }) => `${of} ${as}`)));
      const needed = [
        ...components.flatMap(({ id }) =>
          !canPay(version, id) ? [`${id} paysNothing`] : [`${id} pays`, `${id} paysNothing`],
        ),
        ...version.limits.flatMap(({ id, kind }) =>
          (kind === 'cap' ? ['under', 'at', 'over'] : ['bites', 'spares']).map((as) => `${id} ${as}`),
        ),
      ];
      expect(needed.filter((one) => !seen.has(one))).toEqual([]);
    });
    test('names are unique', () => {
      for (const language of ['zh', 'en'] as const) {
        const names = version.cases.map((one) => one.name[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    });
  });

  describe('the readings', () => {
    const moving = version.readings.filter((reading) => reading.procedural !== true);
    test('a procedural one says what it moves; a declared set has known options', () => {
      for (const { procedural, moves, options, compatible } of version.readings) {
        expect(moves !== undefined).toBe(procedural === true);
        const ids = options.map((option) => option.id);
        for (const set of compatible ?? []) expect(ids).toEqual(expect.arrayContaining([...set]));
      }
    });
    for (const reading of moving) {
      test(`${reading.id}: each choice pays another amount than R1 in a worked case`, () => {
        const examples = readingExamples(version, reading, lprRates);
        const told = examples.flatMap(({ amounts }) => {
          const paid = amounts.map(({ byTreasury, statuses }) => JSON.stringify([byTreasury, statuses]));
          return amounts.filter((_one, at) => paid[at] !== paid[0]).map(({ options }) => options.join('+'));
        });
        const needed = choicesOf(reading)
          .slice(1)
          .map((options) => options.join('+'));
        expect(needed.filter((choice) => !told.includes(choice))).toEqual([]);
      });
    }
  });

  describe('the trail', () => {
    test('of every generated claim names its sentence, speaks both languages and ends with the amount', () => {
      for (const { input, readings } of corpus(version, 11, 150)) {
        for (const claim of version.assess(input, readings, lprRates).claims) {
          expect(claim.trace.at(-1)).toMatchObject({ kind: 'result', amount: String(claim.total) });
          for (const step of claim.trace) {
            expect(step.text.zh).toMatch(/[\u4e00-\u9fff]/);
            expect(`${step.text.zh}${step.text.en}`).not.toMatch(/undefined|NaN/);
            if (step.kind !== 'reading' && step.kind !== 'result')
              expect(version.source).toContain(sentenceOf(version, step));
          }
        }
      }
    });
  });

  describe('as published it is frozen', () => {
    test('its law: parameters, quotes, readings, procedure and source', () => {
      expect(sha256(frozenLaw(version))).toBe(version.frozen.law);
    });
    test('its results over the generated corpus', () => {
      expect(sha256(frozenResults(version, FROZEN_RATES))).toBe(version.frozen.results);
    });
    test('the corpus reaches every component that can pay and every reading that moves an amount', () => {
      const results = corpus(version, 1, 2_000).flatMap(
        ({ input, readings }) => version.assess(input, readings, lprRates).claims,
      );
      const paying = new Set(results.flatMap((claim) => claim.components.map((one) => one.component)));
      const can = components.map((one) => one.id).filter((id) => canPay(version, id));
      expect([...paying].toSorted()).toEqual(can.toSorted());
      const asked = new Set(results.flatMap((claim) => Object.keys(claim.readings)));
      const moving = version.readings.filter((reading) => reading.procedural !== true).map((reading) => reading.id);
      expect([...asked].toSorted()).toEqual(moving.toSorted());
    });
  });
}

/** Components whose sentence gives no amount here (direction only, or left to another instrument) are declared so. */
const canPay = (version: PolicyVersion, component: string): boolean =>
  version.items.flatMap((item) => item.components).find((one) => one.id === component)!.amountless !== true;

function shown(version: PolicyVersion, { of, as }: Showing, result: AssessResult): boolean {
  const amounts = result.claims.flatMap((claim) => claim.components);
  const limit = version.limits.find((one) => one.id === of);
  if (limit === undefined) {
    const concerns = result.claims.some((claim) =>
      version.items.some((item) => item.id === claim.item && item.components.some((one) => one.id === of)),
    );
    return concerns && amounts.some((one) => one.component === of) === (as === 'pays');
  }
  if (limit.kind === 'exclusion')
    return result.claims.some((claim) => claim.reason === limit.reason) === (as === 'bites');
  const counted = amounts.filter((one) => limit.components.includes(one.component));
  const parameter = version.parameters.find((one) => one.id === limit.parameter)!;
  const inMoney = parameter.unit === '元';
  const used = inMoney ? counted.reduce((sum, one) => sum + one.amount, 0) : counted.length;
  const value = Math.round(Number(parameter.value) * (inMoney ? 100 : 1));
  const capped = result.claims.some((claim) => claim.capped);
  if (as === 'under') return !capped && used > 0 && used < value;
  return used === value && capped === (as === 'over');
}

function watched(facts: Facts, read: Set<string>): Facts {
  return new Proxy(facts, {
    get(target, name) {
      read.add(String(name));
      return target[String(name)];
    },
  });
}
