import {
  indicatorProgress,
  STRENGTHS,
  type IndicatorDeclaration,
  type IndicatorProgress,
  type PolicyVersion,
} from '#policies';
import type { IndicatorRow } from '#read-models';

const NONE: readonly never[] = [];

/** The document's targets with what was recorded, as R1 reads them, and what another reading would make of them. */
export function indicatorTable(version: PolicyVersion, rows: readonly IndicatorRow[]) {
  const { declared, unmeasured } = version.indicators ?? { declared: NONE, unmeasured: NONE };
  const recorded = new Map(rows.map((row) => [row.indicator, row]));
  return {
    policy: version.id,
    title: version.title,
    kind: version.kind,
    rows: declared.map((indicator) => indicatorView(indicator, recorded.get(indicator.id))),
    unmeasured,
  };
}

function indicatorView(indicator: IndicatorDeclaration, row: IndicatorRow | undefined) {
  const { id, title, quotes, unit, measure, by, notes, readAs } = indicator;
  const years = row?.years ?? NONE;
  return {
    id,
    title,
    quotes,
    unit,
    measure,
    by: by ?? null,
    notes,
    ...shownProgress(indicatorProgress(indicator, years)),
    recorded: years.map(({ year, value, source, correction, at, earlier }) => ({
      year,
      value,
      source,
      correction,
      at,
      // Who recorded it is for the record, not for everybody.
      earlier: earlier.map(({ actor: _actor, ...said }) => said),
    })),
    otherReadings: (readAs ?? NONE).map(({ reading, option }) => ({
      reading,
      option,
      ...shownProgress(indicatorProgress(indicator, years, { [reading]: [option] })),
    })),
  };
}

const shownProgress = ({ strength, ...progress }: IndicatorProgress) => ({
  ...progress,
  strength: { id: strength, text: STRENGTHS[strength] },
});
