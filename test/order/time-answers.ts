import {
  addDays,
  addMonths,
  addYears,
  businessDate,
  endOfDay,
  instant,
  parseBusinessDate,
  shanghaiDate,
  startOfYear,
} from '#kernel';

/** What business time answers in this process, with the offset that shows that its time zone is really another. */
process.stdout.write(
  JSON.stringify({
    offset: -new Date('2024-01-01T00:00:00Z').getTimezoneOffset(),
    startOfYear: startOfYear(2024),
    before: shanghaiDate(instant('2023-12-31T15:59:59.999Z')),
    at: shanghaiDate(instant('2023-12-31T16:00:00.000Z')),
    // The night in which New York puts its clocks forward.
    endOfDay: endOfDay(businessDate('2024-03-10')),
    addDays: addDays(businessDate('2024-03-10'), 1),
    addMonths: addMonths(businessDate('2024-01-31'), 1),
    addYears: addYears(businessDate('2024-02-29'), 1),
    parsed: parseBusinessDate('2024-02-29') ?? null,
  }),
);
