import { defineTexts } from './texts.js';

const LONG = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** Days and times as the platform writes them (format.spec.ts). `month` from 1 on. */
export const dateTexts = defineTexts(
  {
    date: (year: string, month: number, day: number) => `${year}年${month}月${day}日`,
    time: (year: string, month: number, day: number, time: string) => `${year}年${month}月${day}日 ${time}`,
  },
  {
    date: (year, month, day) => `${day} ${LONG[month - 1]} ${year}`,
    time: (year, month, day, time) => `${day} ${SHORT[month - 1]} ${year}, ${time}`,
  },
);
