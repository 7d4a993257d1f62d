import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  addYears,
  businessDate,
  endOfDay,
  instant,
  instantFromMillis,
  laterOf,
  millisOf,
  parseBusinessDate,
  parseInstant,
  shanghaiDate,
  startOfDay,
  startOfYear,
  yearOf,
} from './time.js';

describe('days in Shanghai', () => {
  it.each([
    ['2023-12-31T15:59:59.999Z', '2023-12-31'],
    ['2023-12-31T16:00:00.000Z', '2024-01-01'],
    ['2024-02-28T16:00:00.000Z', '2024-02-29'],
    ['2024-07-01T15:59:59.999Z', '2024-07-01'],
  ])('%s is %s there', (at, day) => {
    expect(shanghaiDate(instant(at))).toBe(day);
  });

  it('a day begins at 00:00 and ends at 24:00 of Shanghai', () => {
    expect(startOfDay(businessDate('2024-01-01'))).toBe('2023-12-31T16:00:00.000Z');
    expect(endOfDay(businessDate('2024-02-29'))).toBe('2024-02-29T16:00:00.000Z');
    expect(endOfDay(businessDate('2023-12-31'))).toBe(startOfYear(2024));
  });

  it('the first instant of a day is that day, the one before is not', () => {
    for (let day = businessDate('2023-12-25'); day < '2024-03-05'; day = addDays(day, 1)) {
      const first = startOfDay(day);
      expect(shanghaiDate(first)).toBe(day);
      expect(shanghaiDate(instantFromMillis(millisOf(first) - 1))).toBe(addDays(day, -1));
    }
  });
});

/** The same answers whatever the TZ of the process: another process each, because a process reads it once. */
describe('the time zone of the process changes nothing', () => {
  const script = join(import.meta.dirname, '../../../test/order/time-answers.ts');
  const loader = join(import.meta.dirname, '../../../test/support/run-ts.mjs');
  const answersUnder = async (zone: string): Promise<unknown> => {
    const env = { ...process.env, TZ: zone };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, script], { env });
    return JSON.parse(stdout);
  };
  const expected = {
    startOfYear: '2023-12-31T16:00:00.000Z',
    before: '2023-12-31',
    at: '2024-01-01',
    endOfDay: '2024-03-10T16:00:00.000Z',
    addDays: '2024-03-11',
    addMonths: '2024-02-29',
    addYears: '2025-02-28',
    parsed: '2024-02-29',
  };

  it.each([
    ['America/New_York', -300],
    ['Pacific/Kiritimati', 840],
    ['UTC', 0],
    ['Asia/Shanghai', 480],
  ])('%s', async (zone, offset) => {
    expect(await answersUnder(zone)).toEqual({ ...expected, offset });
  });
});

describe('counting on', () => {
  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2000-02-29', 100, '2100-02-28'],
    ['2023-12-31', 1, '2024-12-31'],
    ['2024-02-29', -1, '2023-02-28'],
  ])('%s and %i years is %s', (day, years, expected) => {
    expect(addYears(businessDate(day), years)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-12-31', 2, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(businessDate(day), months)).toBe(expected);
  });

  it('days run over the end of months and years', () => {
    expect(addDays(businessDate('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(businessDate('2024-01-01'), -1)).toBe('2023-12-31');
  });

  it('the year of a day, and the later of two', () => {
    expect(yearOf(businessDate('2024-12-31'))).toBe(2024);
    expect(laterOf(businessDate('2024-01-01'), businessDate('2023-12-31'))).toBe('2024-01-01');
  });
});

describe('what is no day and no instant', () => {
  it.each([
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '1899-12-31',
    '2024-1-1',
    '24-01-01',
    '2024/01/01',
    '２０２４-01-01',
    '2024-01-01T00:00:00.000Z',
    ' 2024-01-01',
    '',
    20_240_101,
    null,
  ])('%j is no day', (text) => {
    expect(parseBusinessDate(text)).toBeUndefined();
  });

  it.each([
    '2024-01-01',
    '2024-01-01T00:00:00Z',
    '2024-01-01T00:00:00.000+08:00',
    '2024-02-30T00:00:00.000Z',
    '2024-01-01T24:00:00.000Z',
    '2024-01-01T00:60:00.000Z',
    '2024-01-01 00:00:00.000Z',
    '',
    0,
    null,
  ])('%j is no instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('in our own code it is a bug', () => {
    expect(() => businessDate('2023-02-29')).toThrow('not a calendar day');
    expect(() => instant('yesterday')).toThrow('not a UTC instant');
  });
});
