const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;

const dayNumber = (day: string): number => Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** An instant in Shanghai, which has had no summer time since 1991: its day, "2024-03-01", and hour and minute, "09:05". */
export function shanghai(instant: string): { readonly day: string; readonly time: string } {
  const text = new Date(Date.parse(instant) + SHANGHAI_MS).toISOString();
  return { day: text.slice(0, 10), time: text.slice(11, 16) };
}

/** The last day on which something due before `instant` can still be done, in Shanghai: "…T16:00Z" is midnight there, so the day before. */
export function lastDayBefore(instant: string): string {
  return shanghai(new Date(Date.parse(instant) - 1).toISOString()).day;
}

/** Calendar days from one day to another, "2024-03-01" to "2024-03-04" → 3; negative when it is past. */
export const daysFrom = (today: string, day: string): number => dayNumber(day) - dayNumber(today);
