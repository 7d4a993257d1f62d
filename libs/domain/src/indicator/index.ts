import {
  assertNever,
  refuse,
  shanghaiDate,
  yearOf,
  type CommandEnvelope,
  type Decider,
  type Instant,
  type Refusal,
} from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

/** What one indicator (指标) of a document came to in one year, and where that is said. */
export interface IndicatorRecord {
  readonly indicator: string;
  readonly year: number;
  /** A plain decimal in the indicator's unit. */
  readonly value: string;
  /** The bulletin, report or letter that says so. */
  readonly source: string;
  /** Why a value that was recorded before is another one; `null` for the first. */
  readonly correction: string | null;
}

export type IndicatorEvent = EventOf<'IndicatorValueRecorded', IndicatorRecord>;

export type IndicatorCommand = CommandOf<
  'RecordIndicatorValue',
  IndicatorRecord & {
    /** What the document's declaration says: it has this indicator. */
    readonly known: boolean;
  }
>;

export interface IndicatorState {
  /** The newest record of each indicator and year; earlier ones stay in the log. */
  readonly values: Readonly<Record<string, IndicatorRecord>>;
  readonly revision: number;
}

const keyOf = ({ indicator, year }: Pick<IndicatorRecord, 'indicator' | 'year'>): string => `${indicator}:${year}`;

function decide({ at, command }: CommandEnvelope<IndicatorCommand>, state: IndicatorState) {
  switch (command.type) {
    case 'RecordIndicatorValue':
      return record(at, command, state);
    default:
      return assertNever(command.type);
  }
}

function record(
  at: Instant,
  { known, indicator, year, value, source, correction }: IndicatorCommand,
  { values }: IndicatorState,
): readonly IndicatorEvent[] | Refusal {
  if (!known) return refuse('INDICATOR_UNKNOWN', { indicator });
  if (year > yearOf(shanghaiDate(at))) return refuse('INDICATOR_YEAR_IN_FUTURE', { year });
  const before = values[keyOf({ indicator, year })];
  if (before === undefined) {
    if (correction !== null) return refuse('INDICATOR_NOTHING_TO_CORRECT', { indicator, year });
  } else {
    if (before.value === value && before.source === source) return refuse('INDICATOR_VALUE_UNCHANGED', { value });
    if (correction === null) return refuse('INDICATOR_CORRECTION_NEEDS_REASON', { year, value: before.value });
  }
  return [{ type: 'IndicatorValueRecorded', body: { indicator, year, value, source, correction } }];
}

function evolve(state: IndicatorState, event: IndicatorEvent, { version }: { version: number }): IndicatorState {
  switch (event.type) {
    case 'IndicatorValueRecorded':
      return { values: { ...state.values, [keyOf(event.body)]: event.body }, revision: version };
    default:
      return assertNever(event.type);
  }
}

/** The yearly values of a document's targets: `indicator-<policy>`. Corrected by a later record, never rewritten. */
export const indicator: Decider<IndicatorState, IndicatorCommand, IndicatorEvent> = {
  name: 'indicator',
  initial: { values: {}, revision: -1 },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
