import { describe, expect, it } from '@jest/globals';
import { patentCheckDigit, patentNumberFault } from './patent-number.js';

describe('numbers of Chinese patents', () => {
  // Worked in ZC 0006-2003, and the first Chinese patent.
  it.each(['ZL200310100002.X', 'ZL85100001.0', ' zl 2003 1 0100002.x ', 'ＺＬ２００３１０１０００02．Ｘ'])(
    '%s',
    (text) => {
      expect(patentNumberFault(text)).toBeUndefined();
    },
  );

  it.each([
    'ZL200310100002',
    '200310100002.X',
    'ZL20031010000.X',
    'ZL2003101000020.X',
    'ZL200340100002.X',
    'CN101234567B',
    'ZL200310100002.XX',
    '',
  ])('"%s" is none', (text) => {
    expect(patentNumberFault(text)).toBe('malformed');
  });

  it('one wrong digit, or two neighbours exchanged, is noticed', () => {
    const digits = '202310178692';
    const right = patentCheckDigit(digits)!;
    expect(patentNumberFault(`ZL${digits}.${right}`)).toBeUndefined();
    for (let index = 5; index < digits.length; index += 1) {
      const wrong = digits.slice(0, index) + String((Number(digits[index]) + 1) % 10) + digits.slice(index + 1);
      expect(patentNumberFault(`ZL${wrong}.${right}`)).toBe('checkDigit');
      const [a, b] = [digits[index - 1]!, digits[index]!];
      const swapped = digits.slice(0, index - 1) + b + a + digits.slice(index + 1);
      if (index > 5 && a !== b) expect(patentNumberFault(`ZL${swapped}.${right}`)).toBe('checkDigit');
    }
  });

  it('digits of another length have none', () => {
    expect(patentCheckDigit('123456789')).toBeUndefined();
    expect(patentCheckDigit('1234567a')).toBeUndefined();
  });
});
