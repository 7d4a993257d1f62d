import type { EnteredClaim, SettledClaim, SettledRates, StandingRecord } from './events.js';

export interface EntitlementState {
  /** Verified claims without an amount yet, in the order in which they are taken. */
  readonly pending: readonly EnteredClaim[];
  /** The entries of settled claims, by claim. */
  readonly entered: Readonly<Record<string, EnteredClaim>>;
  readonly settled: Readonly<Record<string, SettledClaim>>;
  /** Awards made here that still stand. */
  readonly standing: readonly StandingRecord[];
  readonly settlements: Readonly<Record<string, number>>;
  /** Settled claims in the order in which they were taken: an award is measured against those of the claims before it. */
  readonly ranks: readonly string[];
  /** Settled claims that wait to be computed again, in that order; they go before what is pending. */
  readonly again: readonly string[];
  /** Those of `again` that were sent back: their lines are kept or replaced. */
  readonly sentBack: readonly string[];
  /** Under what each claim was settled: its differences are computed under the same. */
  readonly under: Readonly<Record<string, SettledUnder>>;
  /** Claims that may enter again because an award of theirs fell; those of other award years may still stand. */
  readonly reopened: readonly string[];
  readonly revision: number;
}

export interface SettledUnder {
  readonly policy: string;
  readonly policyVersion: number;
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** Absent: no rate was looked up. */
  readonly rates?: SettledRates;
}

/** `<claim>.<award year>.<how-many-eth settlement of the claim>`. */
export const lineId = (claim: string, awardYear: number, settlement: number): string =>
  `${claim}.${awardYear}.${settlement}`;

/** A line is one claim's amount of one award year and settlement: what falls with it is that, not the claim's others. */
export const isOf = (line: string) => (each: StandingRecord) => each.line === line;

/** Lines that a settlement replaces: what stood with them stands no longer. */
export const replacedLines = ({ reread }: Pick<SettledClaim, 'reread'>): readonly string[] =>
  (reread?.lines ?? []).filter((each) => each.outcome === 'replaced').map((each) => each.line);

/** Claims settled by one event: keeps an event with its traces well below the store's limit. */
export const MAX_CLAIMS_PER_SETTLEMENT = 20;

export const initialEntitlement: EntitlementState = {
  pending: [],
  entered: {},
  settled: {},
  standing: [],
  settlements: {},
  ranks: [],
  again: [],
  sentBack: [],
  under: {},
  reopened: [],
  revision: -1,
};
