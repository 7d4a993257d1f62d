import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatsOf } from './format.js';

const LANGUAGES = [
  ['zh', 'zh-CN', 'long'],
  ['en', 'en-GB', 'short'],
] as const;

/** Since Shanghai has no summer time. */
const instants = fc.date({ min: new Date('1992-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });

describe.each(LANGUAGES)('as the platform writes it, in %s', (language, locale, month) => {
  const formats = formatsOf(language);
  const inShanghai = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Shanghai', year: 'numeric', day: 'numeric', ...options });
  const day = inShanghai({ month: 'long' });
  const time = inShanghai({ month, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  it('instants, as days and as times', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(formats.day(instant.toISOString())).toBe(day.format(instant));
        expect(formats.time(instant.toISOString())).toBe(time.format(instant));
      }),
    );
  });

  it('calendar days, whatever the zone', () => {
    expect(formats.date('1985-04-01')).toBe(language === 'zh' ? '1985年4月1日' : '1 April 1985');
    expect(formats.date('2024-12-31')).toBe(language === 'zh' ? '2024年12月31日' : '31 December 2024');
  });

  it('whole numbers', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(formats.count(value)).toBe(new Intl.NumberFormat(locale).format(value));
      }),
    );
  });

  it('amounts', () => {
    expect(['0.00', '1234.5', '-12345678.90', '999'].map(formats.money)).toEqual([
      '¥0.00',
      '¥1,234.50',
      '-¥12,345,678.90',
      '¥999.00',
    ]);
  });
});
