const DAY_MS = 86_400_000;

/** Days, begun ones included, until objections end; 0 when they have ended. Both instants are business time. */
export const daysLeft = (until: string, now: string): number =>
  Math.max(0, Math.ceil((Date.parse(until) - Date.parse(now)) / DAY_MS));

/** The last day on which one may object: notices end with a day, at midnight, which is the next day's beginning. */
export const lastMoment = (until: string): string => new Date(Date.parse(until) - 1).toISOString();
