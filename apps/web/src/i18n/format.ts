import { useMemo } from 'react';
import { useLanguage, type Language } from './language.js';

const ZONE = 'Asia/Shanghai';
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

/** Amounts stay text: separators are put between the digits, nothing is computed with them. */
function moneyOf(yuan: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(yuan);
  if (!parts) return yuan;
  const [, sign = '', whole = '', cents = ''] = parts;
  return `${sign}¥${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents.padEnd(2, '0')}`;
}

/** Made when it is first needed: each takes a phone some 80 ms, before it has shown anything. */
function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

function formatsOf(language: Language): Formats {
  const locale = LOCALE[language];
  const day = onDemand(
    () => new Intl.DateTimeFormat(locale, { timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric' }),
  );
  const time = onDemand(
    () =>
      new Intl.DateTimeFormat(locale, {
        timeZone: ZONE,
        year: 'numeric',
        month: language === 'zh' ? 'long' : 'short',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
  );
  const number = onDemand(() => new Intl.NumberFormat(locale));
  const share = onDemand(() => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
  return {
    money: moneyOf,
    count: (value) => number().format(value),
    day: (instant) => day().format(new Date(instant)),
    time: (instant) => time().format(new Date(instant)),
    date: (text) => day().format(new Date(`${text}T00:00:00+08:00`)),
    percent: (value) => share().format(value),
  };
}

const FORMATS = { zh: formatsOf('zh'), en: formatsOf('en') };

/** How amounts, counts and times are written for the reader. Times are always those of Shanghai. */
export const useFormats = (): Formats => {
  const { language } = useLanguage();
  return useMemo(() => FORMATS[language], [language]);
};
