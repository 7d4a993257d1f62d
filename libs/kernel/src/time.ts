import { Temporal } from 'temporal-polyfill';
import { assert } from './assert.js';

/** A calendar day in Asia/Shanghai, "YYYY-MM-DD". Compares as text. */
export type BusinessDate = string & { readonly __unit: 'business-date' };

/** A UTC instant in milliseconds, ISO 8601: "2024-01-01T00:00:00.000Z". Compares as text. */
export type Instant = string & { readonly __unit: 'instant' };

/** Asia/Shanghai has been UTC+8 without daylight saving since 1991-09-15; no fact we handle is older. */
const ZONE = 'Asia/Shanghai';

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z$/;

/** A real calendar day between 1900 and 9999, or `undefined`. */
export function parseBusinessDate(text: unknown): BusinessDate | undefined {
  if (typeof text !== 'string' || !DATE.test(text) || text < '1900') return undefined;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), month)
    ? (text as BusinessDate)
    : undefined;
}

/** A day written in our own code or law. Throws if it is none. */
export function businessDate(text: string): BusinessDate {
  const date = parseBusinessDate(text);
  assert(date !== undefined, `not a calendar day: ${text}`);
  return date;
}

export function parseInstant(text: unknown): Instant | undefined {
  if (typeof text !== 'string' || !INSTANT.test(text)) return undefined;
  const millis = Date.parse(text);
  return Number.isNaN(millis) || new Date(millis).toISOString() !== text ? undefined : (text as Instant);
}

export function instant(text: string): Instant {
  const value = parseInstant(text);
  assert(value !== undefined, `not a UTC instant in milliseconds: ${text}`);
  return value;
}

export const instantFromMillis = (millis: number): Instant => new Date(millis).toISOString() as Instant;
export const millisOf = (value: Instant): number => Date.parse(value);

/** From here on Shanghai is UTC+8, every day of every year. */
const FIXED_SINCE = instant('1991-09-15T00:00:00.000Z');
const FIXED_OFFSET = 8 * 3_600_000;
/** The last instant whose day in Shanghai is written with four digits. */
const FIXED_UNTIL = instant('9999-12-31T15:59:59.999Z');

/** The calendar day in Shanghai at an instant, whatever the time zone of the process. Asked for at every request. */
export function shanghaiDate(at: Instant): BusinessDate {
  if (at >= FIXED_SINCE && at <= FIXED_UNTIL) {
    return new Date(millisOf(at) + FIXED_OFFSET).toISOString().slice(0, 10) as BusinessDate;
  }
  return Temporal.Instant.from(at).toZonedDateTimeISO(ZONE).toPlainDate().toString() as BusinessDate;
}

/** 00:00 Shanghai of a day. */
export function startOfDay(day: BusinessDate): Instant {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: ZONE });
  return instantFromMillis(Number(zoned.epochMilliseconds));
}

/** 24:00 Shanghai of a day: the first instant that is no longer that day. */
export const endOfDay = (day: BusinessDate): Instant => startOfDay(addDays(day, 1));

export const startOfYear = (year: number): Instant =>
  startOfDay(businessDate(`${String(year).padStart(4, '0')}-01-01`));

export const addDays = (day: BusinessDate, days: number): BusinessDate =>
  Temporal.PlainDate.from(day).add({ days }).toString() as BusinessDate;

export const addMonths = (day: BusinessDate, months: number): BusinessDate =>
  Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString() as BusinessDate;

/** Same month and day n years on; 29 February becomes 28 February. */
export function addYears(day: BusinessDate, years: number): BusinessDate {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(4) === '-02-29' && daysInMonth(year, 2) === 28 ? '-02-28' : day.slice(4);
  return `${String(year).padStart(4, '0')}${rest}` as BusinessDate;
}

/** By its digits: asked for at every step of every claim. */
export function yearOf(day: BusinessDate): number {
  const digit = (index: number): number => day.charCodeAt(index) - 48;
  return digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
}

export const laterOf = <T extends string>(a: T, b: T): T => (a > b ? a : b);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
