import { describe, expect, it } from '@jest/globals';
import { isUscc, usccCheckCharacter } from './uscc.js';

/** Invented bodies; the check character is computed here a second time, from the standard's text. */
const BODIES = ['91360900MA0000001', '12360900000000002', '52360900TESTCDE0R', '93360900A00000B0C'];

/** GB 32100-2015: C18 = 31 - (Σ Ci × 3^(i-1) mod 31) mod 31. */
function byTheStandard(body: string): string {
  const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
  let power = 1n;
  let sum = 0n;
  for (const character of body) {
    sum += BigInt(alphabet.indexOf(character)) * (power % 31n);
    power *= 3n;
  }
  return alphabet[Number((31n - (sum % 31n)) % 31n)]!;
}

const valid = BODIES.filter((body) => !/[IOSVZ]/.test(body)).map((body) => body + byTheStandard(body));

describe('统一社会信用代码', () => {
  it.each(valid)('%s is one', (code) => {
    expect(isUscc(code)).toBe(true);
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code[17]);
  });

  it('one wrong character is noticed', () => {
    const code = valid[0]!;
    for (let index = 0; index < 18; index += 1) {
      const other = code[index] === '1' ? '2' : '1';
      expect(isUscc(code.slice(0, index) + other + code.slice(index + 1))).toBe(false);
    }
  });

  it.each([
    ['too short', valid[0]!.slice(0, 17)],
    ['too long', `${valid[0]!}0`],
    ['in small letters', valid[0]!.toLowerCase()],
    ['with a letter that the standard leaves out', `I${valid[0]!.slice(1)}`],
    ['with spaces', ` ${valid[0]!.slice(1)}`],
    ['empty', ''],
  ])('%s it is none', (_, code) => {
    expect(isUscc(code)).toBe(false);
  });

  it('has no check character for half a code', () => {
    expect(usccCheckCharacter('9136')).toBeUndefined();
  });
});
