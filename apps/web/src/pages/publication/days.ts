const DAY = 86_400_000;

/** Whole days until an instant; 0 on the last day. */
export const daysLeft = (until: string, now: string): number =>
  Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / DAY));

/** The calendar day that is `days` after `day` ("2024-05-20"). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The last calendar day in Shanghai on which one may object, of the midnight at which it ends. */
export const lastDay = (until: string): string =>
  new Date(Date.parse(until) - 1 + 8 * 3_600_000).toISOString().slice(0, 10);
