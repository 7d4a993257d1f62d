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
  /** Lines that were computed anew: as they were sent back when, and by which settlement of their claim they were replaced. */
  readonly resettled: Readonly<Record<string, { readonly since: number; readonly replacedBy: number | null }>>;
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

/** What a settlement adds to what stands. */
export function linesOf(settled: SettledClaim, entry: EnteredClaim | undefined): readonly StandingRecord[] {
  const { claim, settlement, item } = settled;
  const lines: StandingRecord[] = [];
  for (const { component, awardYear, treasury, amount } of settled.components) {
    if (amount === '0') continue;
    // Member by member: whoever reads the whole past makes one for every amount of it.
    const line: { -readonly [K in keyof StandingRecord]: StandingRecord[K] } = {
      source: 'here',
      claim,
      line: lineId(claim, awardYear, settlement),
      item,
      component,
      awardYear,
      treasury,
      amount,
    };
    if (entry !== undefined) line.certificate = `${entry.certificate.kind}:${entry.certificate.key}`;
    if (entry?.object !== undefined) line.object = entry.object;
    lines.push(line);
  }
  return lines;
}

/** Lines that a settlement replaces: what stood with them stands no longer. */
export const replacedLines = ({ reread }: Pick<SettledClaim, 'reread'>): readonly string[] =>
  (reread?.lines ?? []).filter((each) => each.outcome === 'replaced').map((each) => each.line);

/**
 * Lines that stand in the place of one that was replaced: what its replacement settled for the claim, or what that was replaced
 * by in its turn. Another award year may have taken over what a year lost, so it is all that this settlement came to.
 */
export function inPlaceOf(state: EntitlementState, claim: string, replaced: string): readonly string[] {
  const by = state.resettled[replaced]?.replacedBy ?? null;
  if (by === null) return [];
  const own = (line: string): boolean => line.startsWith(`${claim}.`) && line.endsWith(`.${by}`);
  const stands = new Set(state.standing.flatMap(({ line }) => (line !== undefined && own(line) ? [line] : [])));
  const gone = Object.keys(state.resettled).filter((line) => own(line) && !stands.has(line));
  return [...stands, ...gone.flatMap((line) => inPlaceOf(state, claim, line))];
}

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
  resettled: {},
  under: {},
  reopened: [],
  revision: -1,
};
