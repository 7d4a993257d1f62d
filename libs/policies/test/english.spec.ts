import { describe, expect, test } from '@jest/globals';
import { corpus } from '../src/engine/corpus.js';
import type { PolicyVersion, Text } from '../src/engine/types.js';
import { lawAmendment, lawPage } from '../src/law/page.js';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';

/**
 * Whoever reads the law in English finds no Chinese but words that are quoted, in brackets behind their English, and titles of
 * other documents in their own marks (《》).
 */

const CHINESE = /[\p{Script=Han}，。；：、“”「」《》（）〔〕]/u;
const QUOTED = /\((?:[^()]*\p{Script=Han}[^()]*)\)|（[^（）]*）|《[^》]*》/gu;
/** English quotation marks are the same characters as the Chinese ones. */
const MARKS = /[“”]/g;

const remains = (english: string): boolean => CHINESE.test(english.replaceAll(QUOTED, '').replaceAll(MARKS, ''));

/** Every text in both languages, wherever it stands. */
function textsIn(value: unknown, found: Text[] = []): Text[] {
  if (value === null || typeof value !== 'object') return found;
  const { zh, en } = value as Partial<Text>;
  if (typeof zh === 'string' && typeof en === 'string') found.push({ zh, en });
  else for (const one of Object.values(value)) textsIn(one, found);
  return found;
}

function inChinese(value: unknown): string[] {
  const texts = textsIn(value);
  expect(texts.length).toBeGreaterThan(0);
  return [...new Set(texts.filter(({ zh, en }) => remains(en) || (zh !== '' && en === '' && !NO_WORD.has(zh))))].map(
    ({ zh, en }) => `${zh} | ${en}`,
  );
}

/** Units that English has no word for: "100 works" says it in the label. */
const NO_WORD = new Set(['比例', '日', '件', '个', '次']);

describe.each(policies.all().map((version) => [version.id, version] as const))('%s in English', (_id, version) => {
  test('its declarations: items, facts, evidence, parameters, readings, indicators, reasons', () => {
    expect(inChinese(version)).toEqual([]);
  });

  test('its readable law: rules in words, numbers, examples', () => {
    expect(inChinese(lawPage(version, lprRates))).toEqual([]);
  });

  test('what an amendment changes', () => {
    if (version.parameters.length === 0) return;
    expect(inChinese(lawAmendment(amendedOf(version)))).toEqual([]);
  });

  test('the trail of every generated claim', () => {
    const traces = corpus(version, 13, 200).flatMap(({ input, readings }) =>
      version.assess(input, readings, lprRates).claims.flatMap(({ trace }) => trace.map((step) => step.text)),
    );
    expect(inChinese(traces)).toEqual([]);
  });
});

/** Every number of the text changed by an amendment, so that each is shown with its unit before and after. */
function amendedOf(version: PolicyVersion): PolicyVersion {
  const values: Readonly<Record<string, string>> = { 元: '1.00', 比例: '1%' };
  const parameters = version.parameters
    .filter(({ unit }) => unit !== '日')
    .map(({ id, unit }) => ({ parameter: id, value: values[unit] ?? '1' }));
  const made = version.amended({
    version: version.version + 1,
    base: version.version,
    from: version.validity.from,
    legalBasis: { number: '某发〔2026〕1号', title: '关于调整标准的通知', date: version.validity.from },
    parameters,
    overrides: [],
    readings: {},
  });
  if ('code' in made) throw new Error(made.code);
  return made;
}

test('what is not quoted is found', () => {
  for (const english of ['每件 counts', 'at most 10件', 'a， b', 'each (每件) and 均'])
    expect(remains(english)).toBe(true);
  for (const english of ['“each” (每件) counts', 'as 《某办法》 says', 'article 7 （七）', 'plain (words)'])
    expect(remains(english)).toBe(false);
});
