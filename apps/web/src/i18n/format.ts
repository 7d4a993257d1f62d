import { useMemo } from 'react';
import { dateTexts } from './date-texts.js';
import { shanghai } from './days.js';
import { useLanguage, type Language } from './language.js';

const LOCALE = { zh: 'zh-CN', en: 'en-GB' } as const;

export interface Formats {
  /** "1234.50" (yuan, as the API sends it) → "¥1,234.50". */
  money(yuan: string): string;
  /** A whole number with separators. */
  count(value: number): string;
  /** An instant as the day in Shanghai. */
  day(instant: string): string;
  /** An instant with its hour and minute in Shanghai. */
  time(instant: string): string;
  /** A calendar day, "2024-03-01". */
  date(day: string): string;
  percent(share: number): string;
}

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** Amounts stay text: separators are put between the digits, nothing is computed with them. */
function moneyOf(yuan: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!parts) return yuan;
  const [, sign = '', whole = '', cents = ''] = parts;
  return `${sign}¥${grouped(whole)}.${cents.padEnd(2, '0')}`;
}

/** "2024-03-01" → year, month and day. */
function partsOf(day: string): readonly [string, number, number] {
  const [year = '', month, date] = day.split('-');
  return [year, Number(month), Number(date)];
}

function timeOf(language: Language, instant: string): string {
  const { day, time } = shanghai(instant);
  return dateTexts[language].time(...partsOf(day), time);
}

/**
 * As `Intl` writes them, which format.spec.ts compares. It is not asked for days and counts: to make one of its formats takes a phone
 * some 80 ms, before the page has shown anything.
 */
export function formatsOf(language: Language): Formats {
  let share: Intl.NumberFormat | undefined;
  return {
    money: moneyOf,
    count: (value) => grouped(String(value)),
    day: (instant) => dateTexts[language].date(...partsOf(shanghai(instant).day)),
    time: (instant) => timeOf(language, instant),
    date: (day) => dateTexts[language].date(...partsOf(day)),
    percent: (value) => {
      share ??= new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 1 });
      return share.format(value);
    },
  };
}

const FORMATS = { zh: formatsOf('zh'), en: formatsOf('en') };

/** How amounts, counts and times are written for the reader. Times are always those of Shanghai. */
export const useFormats = (): Formats => {
  const { language } = useLanguage();
  return useMemo(() => FORMATS[language], [language]);
};
