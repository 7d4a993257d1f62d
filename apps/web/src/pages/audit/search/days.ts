/** A day in Shanghai, "2024-03-01", as its first and its last instant. */
export const startOfDay = (day: string): string => new Date(`${day}T00:00:00.000+08:00`).toISOString();
export const endOfDay = (day: string): string => new Date(`${day}T23:59:59.999+08:00`).toISOString();
