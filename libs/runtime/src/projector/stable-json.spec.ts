import { expect, test } from '@jest/globals';
import { canonicalJson } from '#kernel';
import fc from 'fast-check';
import { stableJson } from './stable-json.js';

test('stable JSON is the canonical JSON of any row', () => {
  const row = fc
    .anything({ withNullPrototype: false, maxDepth: 4 })
    .filter((value) => canonicalOf(value) !== undefined);
  fc.assert(
    fc.property(row, (value) => stableJson(value) === canonicalJson(value)),
    { numRuns: 2_000 },
  );
  for (const text of ['', '奖补', 'a"b', 'a\\b', 'line\nend', '\u2028', '😀', '\u007f', 'e\u0301']) {
    expect(stableJson(text)).toBe(canonicalJson(text));
    expect(stableJson({ [text]: [text, -0, 1e21, 0.1] })).toBe(canonicalJson({ [text]: [text, -0, 1e21, 0.1] }));
  }
});

test('the order in which fields were set makes no difference, and undefined ones are left out', () => {
  expect(stableJson({ b: 1, a: { d: undefined, c: [] } })).toBe('{"a":{"c":[]},"b":1}');
});

test('what is not JSON is refused', () => {
  for (const value of [Number.NaN, undefined, 'lone \ud800', [undefined], 1n]) {
    expect(() => stableJson(value)).toThrow();
  }
});

function canonicalOf(value: unknown): string | undefined {
  try {
    return canonicalJson(value);
  } catch {
    return undefined;
  }
}
