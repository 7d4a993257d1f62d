import {
  addMonths,
  assertNever,
  businessDate,
  compareRatio,
  parsePercent,
  percent,
  refuse,
  shanghaiDate,
  type BusinessDate,
  type CommandEnvelope,
  type Decider,
  type Refusal,
} from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

/** One publication of the loan prime rate (贷款市场报价利率, LPR): its day, both rates as "3.45%", and the announcement. */
export interface RateRow {
  readonly published: BusinessDate;
  readonly oneYear: string;
  readonly overFiveYear: string;
  readonly source: string;
}

export type RatesEvent =
  | EventOf<'LprRowRegistered', { published: BusinessDate; oneYear: string; overFiveYear: string; source: string }>
  /** A settlement is about to rest on a registered row. */
  | EventOf<'LprRowTakenIntoUse', { published: BusinessDate }>
  | EventOf<
      'LprRowCorrected',
      {
        published: BusinessDate;
        oneYear: string;
        overFiveYear: string;
        source: string;
        reason: string;
        /** Amounts had been settled under the former row: they stay as they are, and the office knew. */
        settledAmountsStay: boolean;
      }
    >;

export type RatesCommand =
  /** `after`: the last publication in the release's own data, which the registered rows continue. */
  | CommandOf<'RegisterLprRow', RateRow & { after: string }>
  | CommandOf<'UseLprRow', RateRow>
  | CommandOf<'CorrectLprRow', RateRow & { reason: string; settledAmountsStay: boolean }>;

export interface RegisteredRow extends RateRow {
  readonly inUse: boolean;
  /** As it was before it was corrected, oldest first. */
  readonly formerly: readonly (RateRow & { readonly reason: string })[];
}

export interface RatesState {
  /** In the order of their publication. */
  readonly rows: readonly RegisteredRow[];
  readonly revision: number;
}

type Result = readonly RatesEvent[] | Refusal;

const RATE = /^[0-9]{1,2}\.[0-9]{2}%$/;
const LOWEST = percent(0);
/** No LPR was ever above 6 %: a rate beyond this has a slipped digit. */
const HIGHEST = percent(15);

/** Two decimals as announced, and of the size of a rate. */
function isPlausible(text: string): boolean {
  const rate = RATE.test(text) ? parsePercent(text) : undefined;
  return rate !== undefined && compareRatio(rate, LOWEST) > 0 && compareRatio(rate, HIGHEST) <= 0;
}

function ratesFault({ oneYear, overFiveYear }: RateRow): Refusal | undefined {
  const wrong = [oneYear, overFiveYear].find((rate) => !isPlausible(rate));
  return wrong === undefined ? undefined : refuse('LPR_RATE_IMPLAUSIBLE', { rate: wrong });
}

/**
 * Published every month on the 20th or the next working day: the next row is of the next month, so that the series has no hole
 * in which an older rate would be taken for the one in force.
 */
function register(
  command: Extract<RatesCommand, { type: 'RegisterLprRow' }>,
  today: string,
  { rows }: RatesState,
): Result {
  const { published, oneYear, overFiveYear, source, after } = command;
  const newest = rows.at(-1)?.published ?? after;
  const last = newest > after ? newest : after;
  if (published <= last) return refuse('LPR_ROW_NOT_AFTER_LAST', { last });
  const month = addMonths(businessDate(`${last.slice(0, 7)}-01`), 1).slice(0, 7);
  if (published.slice(0, 7) !== month || published < `${month}-20`) return refuse('LPR_ROW_NOT_NEXT', { month });
  if (published > today) return refuse('LPR_ROW_IN_FUTURE', { published });
  return ratesFault(command) ?? [{ type: 'LprRowRegistered', body: { published, oneYear, overFiveYear, source } }];
}

const sameRates = (a: RateRow, b: RateRow): boolean =>
  a.oneYear === b.oneYear && a.overFiveYear === b.overFiveYear && a.source === b.source;

function use(command: Extract<RatesCommand, { type: 'UseLprRow' }>, { rows }: RatesState): Result {
  const { published } = command;
  const row = rows.find((each) => each.published === published);
  if (!row) return refuse('LPR_ROW_NOT_REGISTERED', { published });
  if (!sameRates(row, command)) return refuse('LPR_ROW_CHANGED', { published });
  if (row.inUse) return refuse('LPR_ROW_ALREADY_IN_USE', { published });
  return [{ type: 'LprRowTakenIntoUse', body: { published } }];
}

function correct(command: Extract<RatesCommand, { type: 'CorrectLprRow' }>, { rows }: RatesState): Result {
  const { type: _, ...body } = command;
  const row = rows.find((each) => each.published === body.published);
  if (!row) return refuse('LPR_ROW_NOT_REGISTERED', { published: body.published });
  if (sameRates(row, body)) return refuse('LPR_ROW_UNCHANGED', { published: body.published });
  const fault = ratesFault(body);
  if (fault) return fault;
  if (row.inUse && !body.settledAmountsStay) return refuse('LPR_ROW_IN_USE', { published: body.published });
  return [{ type: 'LprRowCorrected', body: { ...body, settledAmountsStay: row.inUse } }];
}

function decide({ command, at }: CommandEnvelope<RatesCommand>, state: RatesState): Result {
  switch (command.type) {
    case 'RegisterLprRow':
      return register(command, shanghaiDate(at), state);
    case 'UseLprRow':
      return use(command, state);
    case 'CorrectLprRow':
      return correct(command, state);
    default:
      return assertNever(command);
  }
}

function evolve(previous: RatesState, event: RatesEvent, context: { version: number }): RatesState {
  const state = { ...previous, revision: context.version };
  const change = (published: string, to: (row: RegisteredRow) => RegisteredRow): RatesState => ({
    ...state,
    rows: state.rows.map((row) => (row.published === published ? to(row) : row)),
  });
  switch (event.type) {
    case 'LprRowRegistered':
      return { ...state, rows: [...state.rows, { ...event.body, inUse: false, formerly: [] }] };
    case 'LprRowTakenIntoUse':
      return change(event.body.published, (row) => ({ ...row, inUse: true }));
    case 'LprRowCorrected': {
      const { reason, settledAmountsStay: _, ...row } = event.body;
      return change(row.published, ({ inUse: _inUse, formerly, ...was }) => ({
        ...row,
        inUse: false,
        formerly: [...formerly, { ...was, reason }],
      }));
    }
    default:
      return assertNever(event);
  }
}

/** Dated data that the law looks up: rows of the LPR registered after the release's own, `rates-lpr`. */
export const rates: Decider<RatesState, RatesCommand, RatesEvent> = {
  name: 'rates',
  initial: { rows: [], revision: -1 },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
