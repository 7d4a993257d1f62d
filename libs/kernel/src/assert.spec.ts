import { describe, expect, it } from '@jest/globals';
import { assert, AssertionFailed, assertNever } from './assert.js';
import { isRefusal, refuse } from './refusal.js';

describe('our own bugs are thrown', () => {
  it('assert throws what was not so, and lets the rest pass', () => {
    expect(() => assert(true, 'never said')).not.toThrow();
    expect(() => assert(false, 'parts do not sum')).toThrow(new AssertionFailed('parts do not sum'));
  });

  it('a case that nobody handles is loud, and does not print a whole record', () => {
    expect(() => assertNever({ type: 'Unheard' } as never)).toThrow('unexpected value: {"type":"Unheard"}');
    expect(() => assertNever(undefined as never)).toThrow('unexpected value: undefined');
    expect(() => assertNever('x'.repeat(1000) as never)).toThrow(/^unexpected value: .{200}$/);
  });
});

describe("a caller's mistake is a value", () => {
  it('with a stable code and small facts', () => {
    expect(refuse('OUT_OF_ORDER', { expected: 'panel' })).toEqual({
      refused: true,
      code: 'OUT_OF_ORDER',
      details: { expected: 'panel' },
    });
    expect(refuse('NO_CLAIMS').details).toEqual({});
  });

  it.each([[[]], [null], [undefined], ['refused'], [{ refused: 'yes' }], [{}]])('%j is no refusal', (value) => {
    expect(isRefusal(value)).toBe(false);
  });

  it('is told from an answer', () => {
    expect(isRefusal(refuse('NO_CLAIMS'))).toBe(true);
  });
});
