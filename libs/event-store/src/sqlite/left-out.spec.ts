import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '#kernel';
import { bytesWithout, decoded, memberPattern } from './left-out.js';

const without = (value: unknown): unknown =>
  JSON.parse(decoded(bytesWithout(Buffer.from(canonicalJson(value)).toString('latin1'), memberPattern('trace'))));

/** What is expected, by the long way: parse, then empty. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === 'trace' && Array.isArray(member) ? [] : emptied(member),
    ]),
  );
}

describe('text without a member’s arrays', () => {
  it('empties them at every depth and leaves the rest', () => {
    const value = {
      claims: [
        { total: '1', trace: [{ text: { zh: '金额]}[', en: 'a "quoted" \\ ]' } }, []] },
        { total: '2', trace: [] },
      ],
      trace: { trace: [1] },
      zh: '兑现',
    };
    expect(without(value)).toEqual({
      claims: [
        { total: '1', trace: [] },
        { total: '2', trace: [] },
      ],
      trace: { trace: [] },
      zh: '兑现',
    });
  });

  it.each<[string, unknown]>([
    ['a string that says so', { a: ',"trace":[1,2' }],
    ['a name that ends so', { 'a,"trace': [1], 'a{"trace': [2], mytrace: [3] }],
    ['a member that is no array', { trace: 'text', b: { trace: { a: [1] } } }],
    ['nothing of it', [1, '二', null]],
  ])('leaves %s alone', (_, value) => {
    expect(without(value)).toEqual(value);
  });

  it('says what parsing and emptying says', () => {
    const names = fc.constantFrom('trace', 'a', '"trace":[', ',"trace', 'trace\\', '金额');
    const { value: json } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom<unknown>(1, null, true, '', '"trace":[', '\\', '\\"]', ']}', '金额'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(json, (value) => expect(without(value)).toEqual(emptied(value))),
      { numRuns: 500 },
    );
  });
});
