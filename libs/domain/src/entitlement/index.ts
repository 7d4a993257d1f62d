import {
  assertNever,
  fromFenText,
  refuse,
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
  /** Claims that may enter again because an award of theirs fell; those of other award years may still stand. */
  readonly reopened: readonly string[];
  readonly revision: number;
}

type Result = readonly EntitlementEvent[] | Refusal;

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
  for (const [index, claim] of command.claims.entries()) {
    if (state.pending[index]?.claim !== claim.claim) return refuse('NOT_NEXT_IN_ORDER', { claim: claim.claim });
    if (claim.settlement !== (state.settlements[claim.claim] ?? 0) + 1) {
      return refuse('SETTLEMENT_NUMBER', { claim: claim.claim });
    }
    const amounts = claim.components.map((each) => fromFenText(each.amount));
    if (amounts.some((amount) => amount < 0)) return refuse('AMOUNT_NEGATIVE', { claim: claim.claim });
    if (sumFen(amounts) !== fromFenText(claim.total)) return refuse('SPLIT_DOES_NOT_SUM', { claim: claim.claim });
  }
  return [{ type: 'AmountSettled', body }];
}

/** A line is one claim's amount of one award year: what falls with it is that year's awards, not the claim's others. */
const isAward = (claim: string, awardYear: number) => (each: StandingRecord) =>
  each.claim === claim && each.awardYear === awardYear;

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
    case 'AnnulAward': {
      const { claim, awardYear, line, reason } = command;
      if (!state.standing.some(isAward(claim, awardYear))) return refuse('NOTHING_STANDS', { claim, awardYear });
      return [{ type: 'AwardAnnulled', body: { claim, awardYear, line, reason } }];
    }
    case 'LeaveEntitlement':
      if (!state.pending.some((each) => each.claim === command.claim)) {
        return refuse('CLAIM_NOT_PENDING', { claim: command.claim });
      }
      return [{ type: 'ClaimLeft', body: { claim: command.claim, reason: command.reason } }];
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
        entered: { ...state.entered, [event.body.claim]: event.body },
      };
    case 'AmountSettled':
      return settled(state, event.body.claims);
    case 'AwardAnnulled': {
      const fell = isAward(event.body.claim, event.body.awardYear);
      const standing = state.standing.filter((each) => !fell(each));
      return { ...state, standing, reopened: [...new Set([...state.reopened, event.body.claim])] };
    }
    case 'ClaimLeft':
      return { ...state, pending: state.pending.filter((each) => each.claim !== event.body.claim) };
    default:
      return assertNever(event);
  }
}

function settled(state: EntitlementState, claims: readonly SettledClaim[]): EntitlementState {
  const ids = new Set(claims.map((claim) => claim.claim));
  const standing = [...state.standing];
  const settlements = { ...state.settlements };
  const all = { ...state.settled };
  for (const claim of claims) {
    settlements[claim.claim] = claim.settlement;
    all[claim.claim] = claim;
    const entry = state.entered[claim.claim];
    for (const part of claim.components) {
      if (part.amount === '0') continue;
      standing.push({
        source: 'here',
        claim: claim.claim,
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
  };
}

/** 应奖补金额: `entitlement-<family>-<applicant>`, all award years inside. The authority for amounts. */
export const entitlement: Decider<EntitlementState, EntitlementCommand, EntitlementEvent> = {
  name: 'entitlement',
  initial: { pending: [], entered: {}, settled: {}, standing: [], settlements: {}, reopened: [], revision: -1 },
  decide,
  evolve,
};
