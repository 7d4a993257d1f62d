const DAY_MS = 86_400_000;

/** A day in Shanghai, as its first instant. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00.000+08:00`).toISOString();

/** The first instant that is too late when a day is the last one. Shanghai has no summer time: every day has 24 hours. */
export const afterDay = (day: string): string => new Date(Date.parse(startOfDay(day)) + DAY_MS).toISOString();

/** An instant of the last day, of a window that ends before an instant. */
export const dayBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** "2023, 2024" and "2023、2024" as years, each once. */
export const yearsIn = (text: string): number[] => [...new Set(text.match(/\d{4}/g)?.map(Number) ?? [])];
