import {
  assertNever,
  fromFenText,
  refuse,
  subtractFen,
  sumFen,
  type CommandEnvelope,
  type Decider,
  type EventContext,
  type Refusal,
} from '#kernel';
import type { EnteredClaim, EntitlementCommand, EntitlementEvent, SettledClaim, StandingRecord } from './events.js';

export type * from './events.js';

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
}

type Result = readonly EntitlementEvent[] | Refusal;

/** `<claim>.<award year>.<how-many-eth settlement of the claim>`. */
export const lineId = (claim: string, awardYear: number, settlement: number): string =>
  `${claim}.${awardYear}.${settlement}`;

/** Claims settled by one event: keeps an event with its traces well below the store's limit. */
export const MAX_CLAIMS_PER_SETTLEMENT = 20;

const before = (a: EnteredClaim, b: EnteredClaim): number =>
  a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : a.ordinal - b.ordinal;

function settle(command: Extract<EntitlementCommand, { type: 'SettleAmount' }>, state: EntitlementState): Result {
  const { type: _, ...body } = command;
  // The worker computes from what it read; anything newer makes it compute again.
  if (command.basis !== state.revision) return refuse('STALE_BASIS', { expected: state.revision, got: command.basis });
  if (command.claims.length === 0 || command.claims.length > MAX_CLAIMS_PER_SETTLEMENT) {
    return refuse('SETTLEMENT_SIZE', { limit: MAX_CLAIMS_PER_SETTLEMENT, got: command.claims.length });
  }
  if (state.again.length > 0 && command.claims.length > 1) return refuse('NOT_NEXT_IN_ORDER', { next: state.again[0] });
  for (const [index, claim] of command.claims.entries()) {
    const next = state.again[0] ?? state.pending[index]?.claim;
    if (next !== claim.claim) return refuse('NOT_NEXT_IN_ORDER', { claim: claim.claim });
    if (claim.settlement !== (state.settlements[claim.claim] ?? 0) + 1) {
      return refuse('SETTLEMENT_NUMBER', { claim: claim.claim });
    }
    const amounts = claim.components.map((each) => fromFenText(each.amount));
    if (amounts.some((amount) => amount < 0)) return refuse('AMOUNT_NEGATIVE', { claim: claim.claim });
    const difference = differenceFault(claim, state.again.length > 0);
    if (difference) return difference;
    if (sumFen(amounts) !== fromFenText(claim.total)) return refuse('SPLIT_DOES_NOT_SUM', { claim: claim.claim });
  }
  return [{ type: 'AmountSettled', body }];
}

/** A difference says what it is the difference of, and its sides agree to the fen. */
function differenceFault({ claim, total, difference }: SettledClaim, again: boolean): Refusal | undefined {
  if (!difference) return again ? refuse('DIFFERENCE_EXPECTED', { claim }) : undefined;
  const recoverable = sumFen(difference.recoverable.map((each) => fromFenText(each.amount)));
  const more = subtractFen(fromFenText(difference.assessed), fromFenText(difference.stood));
  return subtractFen(fromFenText(total), recoverable) === more ? undefined : refuse('SPLIT_DOES_NOT_SUM', { claim });
}

/** A line is one claim's amount of one award year and settlement: what falls with it is that, not the claim's others. */
const isOf = (line: string) => (each: StandingRecord) => each.line === line;

/** Something that an exclusion, a cap or an earlier award took away may come back when another award falls. */
const wasCut = (settled: SettledClaim): boolean =>
  settled.capped || settled.trace.some((step) => Number((step as { taken?: string }).taken ?? 0) > 0);

/** Claims taken after one that falls, that something was cut from, and none of whose own awards fell. */
function cutBehind(state: EntitlementState, claim: string): readonly string[] {
  return state.ranks.slice(state.ranks.indexOf(claim) + 1).filter((each) => {
    const settled = state.settled[each];
    return settled !== undefined && wasCut(settled) && !state.reopened.includes(each);
  });
}

function annul(command: Extract<EntitlementCommand, { type: 'AnnulAward' }>, state: EntitlementState): Result {
  const { claim, awardYear, line, reason } = command;
  if (!state.standing.some(isOf(line))) return refuse('NOTHING_STANDS', { claim, awardYear });
  const fallen: EntitlementEvent = { type: 'AwardAnnulled', body: { claim, awardYear, line, reason } };
  const claims = cutBehind(state, claim).filter((each) => !state.pending.some((entry) => entry.claim === each));
  return claims.length === 0 ? [fallen] : [fallen, { type: 'ClaimsQueuedAgain', body: { claims, line } }];
}

/** A claim of which nothing stands may be taken out: withdrawn before it was settled, or after it came to nothing. */
function leave(command: Extract<EntitlementCommand, { type: 'LeaveEntitlement' }>, state: EntitlementState): Result {
  const { claim, reason } = command;
  const lines = state.standing.filter((each) => each.claim === claim).map((each) => each.line ?? '');
  if (lines.length > 0) return refuse('CLAIM_STILL_STANDS', { claim, lines: [...new Set(lines)] });
  const entry = state.entered[claim];
  if (!entry) return refuse('CLAIM_NOT_PENDING', { claim });
  return [{ type: 'ClaimLeft', body: { claim, application: entry.application, reason } }];
}

function decide({ command }: CommandEnvelope<EntitlementCommand>, state: EntitlementState): Result {
  switch (command.type) {
    case 'EnterClaim': {
      const { claim } = command.entered;
      if (state.pending.some((each) => each.claim === claim)) return refuse('CLAIM_ALREADY_ENTERED', { claim });
      if (!state.reopened.includes(claim) && state.standing.some((each) => each.claim === claim)) {
        return refuse('CLAIM_STILL_STANDS', { claim });
      }
      return [{ type: 'ClaimEntered', body: command.entered }];
    }
    case 'SettleAmount':
      return settle(command, state);
    case 'AnnulAward':
      return annul(command, state);
    case 'LeaveEntitlement':
      return leave(command, state);
    default:
      return assertNever(command);
  }
}

function evolve(previous: EntitlementState, event: EntitlementEvent, context: EventContext): EntitlementState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'ClaimEntered':
      return {
        ...state,
        pending: [...state.pending, event.body].toSorted(before),
        reopened: state.reopened.filter((claim) => claim !== event.body.claim),
        again: state.again.filter((claim) => claim !== event.body.claim),
        entered: { ...state.entered, [event.body.claim]: event.body },
      };
    case 'AmountSettled':
      return settled(state, event.body);
    case 'AwardAnnulled': {
      const { claim, line } = event.body;
      const fell = isOf(line);
      const standing = state.standing.filter((each) => !fell(each));
      const without = (list: readonly string[]) => list.filter((each) => each !== claim);
      return {
        ...state,
        standing,
        ranks: standing.some((each) => each.claim === claim) ? state.ranks : without(state.ranks),
        again: without(state.again),
        reopened: [...without(state.reopened), claim],
      };
    }
    case 'ClaimsQueuedAgain': {
      const queued = new Set([...state.again, ...event.body.claims]);
      return { ...state, again: state.ranks.filter((claim) => queued.has(claim)) };
    }
    case 'ClaimLeft':
      return left(state, event.body.claim);
    default:
      return assertNever(event);
  }
}

function left(state: EntitlementState, claim: string): EntitlementState {
  const without = (list: readonly string[]) => list.filter((each) => each !== claim);
  const { [claim]: _, ...entered } = state.entered;
  return {
    ...state,
    pending: state.pending.filter((each) => each.claim !== claim),
    entered,
    ranks: without(state.ranks),
    again: without(state.again),
    reopened: without(state.reopened),
  };
}

function settled(
  state: EntitlementState,
  { claims, policy, policyVersion, readings }: Extract<EntitlementEvent, { type: 'AmountSettled' }>['body'],
): EntitlementState {
  const ids = new Set(claims.map((claim) => claim.claim));
  const standing = [...state.standing];
  const settlements = { ...state.settlements };
  const all = { ...state.settled };
  const under = { ...state.under };
  // A difference keeps the place of its claim; what was settled afresh was taken last.
  const differs = state.again.length > 0;
  for (const claim of claims) {
    settlements[claim.claim] = claim.settlement;
    all[claim.claim] = claim;
    under[claim.claim] = { policy, policyVersion, readings };
    const entry = state.entered[claim.claim];
    for (const part of claim.components) {
      if (part.amount === '0') continue;
      standing.push({
        source: 'here',
        claim: claim.claim,
        line: lineId(claim.claim, part.awardYear, claim.settlement),
        item: claim.item,
        component: part.component,
        ...(entry ? { certificate: `${entry.certificate.kind}:${entry.certificate.key}` } : {}),
        ...(entry?.object === undefined ? {} : { object: entry.object }),
        awardYear: part.awardYear,
        treasury: part.treasury,
        amount: part.amount,
      });
    }
  }
  return {
    ...state,
    pending: state.pending.filter((claim) => !ids.has(claim.claim)),
    settled: all,
    settlements,
    standing,
    under,
    ranks: differs ? state.ranks : [...state.ranks.filter((claim) => !ids.has(claim)), ...ids],
    again: state.again.filter((claim) => !ids.has(claim)),
  };
}

/** 应奖补金额: `entitlement-<family>-<applicant>`, all award years inside. The authority for amounts. */
export const entitlement: Decider<EntitlementState, EntitlementCommand, EntitlementEvent> = {
  name: 'entitlement',
  initial: {
    pending: [],
    entered: {},
    settled: {},
    standing: [],
    settlements: {},
    ranks: [],
    again: [],
    under: {},
    reopened: [],
    revision: -1,
  },
  decide,
  evolve,
};
