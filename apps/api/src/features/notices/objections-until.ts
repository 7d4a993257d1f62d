import { addDays, endOfDay, shanghaiDate, type BusinessDate, type Instant } from '#kernel';

export interface NoticePeriod {
  readonly openedOn: BusinessDate;
  /** 24:00 Asia/Shanghai of the last day; the first instant that is too late. */
  readonly objectionsUntil: Instant;
}

/** A notice (公示) opened now that runs `days` whole calendar days after the day of opening. */
export function noticePeriod(now: Instant, days: number): NoticePeriod {
  const openedOn = shanghaiDate(now);
  return { openedOn, objectionsUntil: endOfDay(addDays(openedOn, days)) };
}
