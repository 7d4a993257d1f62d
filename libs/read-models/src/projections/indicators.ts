import { idOf } from '#domain';
import { projection } from '../projection.js';
import type { IndicatorYearRow } from '../rows/index.js';

/** 指标: what each target of a document came to, year by year; what was recorded before stays visible. */
export const indicators = projection({
  name: 'indicators',
  schemaVersion: 1,
  columns: { policy: 'text', indicator: 'text' },
  indexes: [['policy', 'indicator']],
  handles: ['IndicatorValueRecorded'],
  keys: ({ event, stream }) => [`${idOf(stream)}:${event.body.indicator}`],
  apply: (row, { event, stream, at, actor }) => {
    const { indicator, year, ...said } = event.body;
    const others = (row?.years ?? []).filter((each) => each.year !== year);
    const before = row?.years.find((each) => each.year === year);
    const recorded: IndicatorYearRow = { year, ...said, at, actor, earlier: earlierOf(before) };
    return {
      policy: idOf(stream),
      indicator,
      years: [...others, recorded].toSorted((a, b) => a.year - b.year),
    };
  },
  index: ({ policy, indicator }) => ({ policy, indicator }),
});

function earlierOf(before: IndicatorYearRow | undefined): IndicatorYearRow['earlier'] {
  if (before === undefined) return [];
  const { value, source, correction, at, actor } = before;
  return [...before.earlier, { value, source, correction, at, actor }];
}
