import { parseBusinessDate } from '#kernel';

/** 公民身份号码, GB 11643-1999: area, day of birth, sequence, and a check character modulo 11-2. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
const SHAPE = /^[1-9][0-9]{16}[0-9Xx]$/;

export function isIdNumber(value: unknown): value is string {
  if (typeof value !== 'string' || !SHAPE.test(value)) return false;
  const born = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`;
  if (parseBusinessDate(born) === undefined) return false;
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += Number(value[index]) * WEIGHTS[index]!;
  return CHECKS[sum % 11] === value[17]!.toUpperCase();
}

/** All that an office needs to tell two persons apart: the last four characters. */
export const maskedIdNumber = (value: string): string => `${'*'.repeat(14)}${value.slice(-4)}`;
