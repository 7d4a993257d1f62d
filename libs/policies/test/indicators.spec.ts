import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indicatorProgress, parseIndicatorValue, STRENGTHS } from '../src/engine/indicators.js';
import { WHY_SILENT } from '../src/engine/silent.js';
import type { IndicatorDeclaration, PolicyVersion } from '../src/engine/types.js';
import { policies } from '../src/registry.js';
import { uncovered } from './coverage.js';

/** Targets: every target sentence is quoted by an indicator, or cannot be measured for a reason; what is computed is exact. */

/** Words by which a text sets a figure to be reached. */
const SETS_A_FIGURE =
  /(?:达到?|至少|累计达到|每年增长|每年重点培养)[^，。；\n]{0,40}\d|力争|争取一批|零的突破|至少参加/;

const documents = policies.all().map((version) => [version.id, version] as const);

describe.each(documents)('the targets of %s', (_id, version) => {
  const { declared, unmeasured } = version.indicators ?? { declared: [], unmeasured: [] };
  const quoted = [...declared.flatMap((one) => one.quotes), ...unmeasured];

  test('every target sentence is quoted by an indicator, or listed as not measurable; nothing else is', () => {
    const targets = version.silent.filter(({ reason }) => reason === WHY_SILENT.target).map(({ quote }) => quote);
    const others = [
      ...version.silent.filter(({ reason }) => reason !== WHY_SILENT.target),
      ...version.items.flatMap((item) => item.components),
      ...version.commonRules,
    ].map(({ quote }) => quote);
    expect(uncovered(version.source, [...others, ...quoted.map(({ quote }) => quote)])).toEqual([]);
    const sentences = quoted.flatMap(({ quote }) => quote.split(/(?<=。)/));
    expect(sentences.filter((sentence) => !targets.some((target) => target.includes(sentence)))).toEqual([]);
  });

  test('no clause that sets a figure to be reached stands outside of them', () => {
    const known = [
      ...quoted.map(({ quote }) => quote),
      ...version.items.flatMap((item) => item.components.map((component) => component.quote)),
    ];
    const clauses = version.source.split(/(?<=[，。；\n])/).filter((clause) => SETS_A_FIGURE.test(clause));
    const asked = clauses.filter((clause) => !isHistory(version, clause));
    expect(asked.filter((clause) => uncovered(clause, [...known, ...parts(known, clause)]).length > 0)).toEqual([]);
  });

  test('each quote stands in the article that it names', () => {
    for (const { article, quote } of quoted) {
      const at = version.articles.findIndex(({ anchor }) => anchor === article);
      expect(at).toBeGreaterThanOrEqual(0);
      const from = version.source.indexOf(version.articles[at]!.begins);
      const next = version.articles[at + 1];
      const until = next === undefined ? version.source.length : version.source.indexOf(next.begins);
      const found = version.source.indexOf(quote, from);
      expect([quote, found >= from && found < until]).toEqual([quote, true]);
    }
  });

  test('figures stand in the quotes; ids are unique; readings are declared; everything speaks both languages', () => {
    expect(new Set(declared.map((one) => one.id)).size).toBe(declared.length);
    for (const one of declared) {
      expect(one.quotes.length).toBeGreaterThan(0);
      expect(parseIndicatorValue(one.target)).toBeDefined();
      const words = one.quotes.map(({ quote }) => quote).join('');
      expect(words.includes(one.target) || /零的突破|建成|一次/.test(words)).toBe(true);
      if (one.baseline !== undefined) expect(parseIndicatorValue(one.baseline.value)).toBeDefined();
      for (const { reading, option } of one.readAs ?? []) {
        const found = version.readings.find((each) => each.id === reading);
        expect(found?.options.some((each) => each.id === option)).toBe(true);
      }
      for (const { zh, en } of [one.title, one.unit, STRENGTHS[one.strength], ...one.notes]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[a-z0-9]/i);
      }
    }
    for (const { reason } of unmeasured) expect(reason.zh + reason.en).toMatch(/[\u4e00-\u9fff].*[a-z]/);
  });
});

/** A known quote that a page or comma split: the part of it that the clause is. */
const parts = (known: readonly string[], clause: string): string[] =>
  known.some((quote) => quote.includes(clause.trim())) ? [clause.trim()] : [];
/** What was reached before the text was written. */
const isHistory = (version: PolicyVersion, clause: string): boolean =>
  version.silent.some(({ quote, reason }) => reason === WHY_SILENT.situation && quote.includes(clause.trim()));

const of = (id: string, indicator: string): IndicatorDeclaration =>
  policies.find(id)!.indicators!.declared.find((one) => one.id === indicator)!;

describe('progress and growth', () => {
  const marks = of('ganzhou-145', 'gi-marks');

  test('赣州 GI marks: 33 is three fifths of the way from 30 to 35, and half from 31 (AMB-GZ-01)', () => {
    const values = [{ year: 2023, value: '33' }];
    expect(indicatorProgress(marks, values).latest).toEqual({
      year: 2023,
      value: '33',
      growth: null,
      progress: { exact: '3/5', percent: '60.00%' },
      met: false,
    });
    const read = indicatorProgress(marks, values, { 'AMB-GZ-01': ['R2'] });
    expect(read.latest?.progress).toEqual({ exact: '1/2', percent: '50.00%' });
    expect(read.baseline).toEqual({ year: 2020, value: '31' });
  });

  test('AMB-GZ-02 makes a target binding, AMB-GZ-03 counts other stations', () => {
    expect(indicatorProgress(marks, []).strength).toBe('expected');
    expect(indicatorProgress(marks, [], { 'AMB-GZ-02': ['R2'] }).strength).toBe('binding');
    const stations = of('ganzhou-145', 'work-stations');
    expect(indicatorProgress(stations, [], { 'AMB-GZ-03': ['R2'] }).baseline?.value).toBe('35');
  });

  test('growth is against the year before, the baseline included; a missing year gives none', () => {
    const amount = of('ganzhou-145', 'pledge-amount');
    const years = [
      { year: 2023, value: '5.5' },
      { year: 2021, value: '4.8' },
    ];
    const { years: found, latest } = indicatorProgress(amount, years);
    expect(found.map(({ year, growth }) => [year, growth])).toEqual([
      [2021, { exact: '1/15', percent: '6.67%' }],
      [2023, null],
    ]);
    expect(latest?.progress).toEqual({ exact: '2/3', percent: '66.67%' });
  });

  test('a yearly growth target is met or missed by each year; without a base it cannot be said', () => {
    const growth = of('yuanzhou-2023-25', 'patent-pledge-growth');
    const values = ['0.5', '0.65', '0.8449', '0.8'].map((value, index) => ({ year: 2022 + index, value }));
    const { years } = indicatorProgress(growth, values);
    expect(years.map(({ met }) => met)).toEqual([null, true, false, false]);
    expect(years[1]!.growth).toEqual({ exact: '3/10', percent: '30.00%' });
    expect(years[3]!.growth?.percent).toBe('-5.31%');
    expect(years.every(({ progress }) => progress === null)).toBe(true);
  });

  test('without a baseline, progress is the share of the target; reaching it exactly fulfils it', () => {
    const inventions = of('zezhou-2021-16', 'valid-inventions');
    const { years } = indicatorProgress(inventions, [
      { year: 2024, value: '60' },
      { year: 2025, value: '80' },
    ]);
    expect(years.map(({ progress, met }) => [progress?.exact, met])).toEqual([
      ['3/4', false],
      ['1', true],
    ]);
  });

  test('each year by itself: one farm mark in every town', () => {
    const { years } = indicatorProgress(of('zezhou-2021-16', 'farm-marks-per-town'), [
      { year: 2022, value: '0' },
      { year: 2023, value: '2' },
    ]);
    expect(years.map(({ met, growth }) => [met, growth])).toEqual([
      [false, null],
      [true, null],
    ]);
  });

  test('only plain decimals are values', () => {
    for (const wrong of ['', '-1', '1.', '.5', '1e3', '01', '1.1234567', '１', 3, null, '1'.repeat(16)]) {
      expect(parseIndicatorValue(wrong)).toBeUndefined();
    }
    expect(indicatorProgress(marks, [{ year: 2023, value: 'many' }]).years).toEqual([]);
  });

  test('never throws, and its exact share is what the percentage rounds', () => {
    const values = fc.array(
      fc.record({
        year: fc.integer({ min: 2019, max: 2030 }),
        value: fc.integer({ min: 0, max: 10 ** 9 }).map(String),
      }),
    );
    const all = documents.flatMap(([, version]) => version.indicators?.declared ?? []);
    fc.assert(
      fc.property(values, fc.nat(all.length - 1), (recorded, index) => {
        for (const { growth, progress } of indicatorProgress(all[index]!, recorded).years) {
          for (const share of [growth, progress]) {
            if (share === null) continue;
            const [n, d = 1] = share.exact.split('/').map(Number);
            expect(Math.abs(Number(share.percent.slice(0, -1)) - (100 * n!) / d)).toBeLessThanOrEqual(
              0.00501 + Math.abs(n! / d) * 1e-9,
            );
          }
        }
      }),
    );
  });
});
