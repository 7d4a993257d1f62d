/**
 * Numbers of Chinese patents, ZC 0006-2003: "ZL", the application number, a point and a check digit. Since October 2003 the number
 * has 12 digits (year, kind, serial number); before, 8 ("ZL85100001.0"). The check digit is the weighted sum modulo 11, X for 10.
 */
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];
/** Kind (发明, 实用新型, 外观设计, and PCT applications of the first two) stands behind the year. */
const SHAPE = /^ZL([0-9]{4}[12389][0-9]{7}|[0-9]{2}[12389][0-9]{5})\.([0-9X])$/;

/** "3" or "X" for 8 or 12 digits; `undefined` for anything else. */
export function patentCheckDigit(digits: string): string | undefined {
  if (!/^(?:[0-9]{8}|[0-9]{12})$/.test(digits)) return undefined;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) sum += Number(digits[index]) * WEIGHTS[index]!;
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

export type PatentNumberFault = 'malformed' | 'checkDigit';

/** What is wrong with a number as people type it: full width, blanks and lower case do not matter. */
export function patentNumberFault(text: string): PatentNumberFault | undefined {
  const match = SHAPE.exec(text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase());
  if (!match) return 'malformed';
  return patentCheckDigit(match[1]!) === match[2] ? undefined : 'checkDigit';
}
