import { assertNever, type EventContext } from '#kernel';
import type { EnteredClaim, EntitlementEvent } from './events.js';
import { isOf, linesOf, replacedLines, type EntitlementState } from './state.js';

const before = (a: EnteredClaim, b: EnteredClaim): number =>
  a.submittedAt < b.submittedAt ? -1 : a.submittedAt > b.submittedAt ? 1 : a.ordinal - b.ordinal;

export function evolve(previous: EntitlementState, event: EntitlementEvent, context: EventContext): EntitlementState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'ClaimEntered':
      return {
        ...state,
        pending: withEntry(state.pending, event.body),
        reopened: state.reopened.filter((claim) => claim !== event.body.claim),
        again: state.again.filter((claim) => claim !== event.body.claim || state.sentBack.includes(claim)),
        entered: { ...state.entered, [event.body.claim]: event.body },
      };
    case 'AmountSettled':
      return settled(state, event.body);
    case 'AwardAnnulled': {
      const { claim, line } = event.body;
      const fell = isOf(line);
      const standing = state.standing.filter((each) => !fell(each));
      const without = (list: readonly string[]) => list.filter((each) => each !== claim);
      const stands = standing.some((each) => each.claim === claim);
      // Of a claim that was sent back, the lines that still stand wait to be kept or replaced.
      const waits = stands && state.sentBack.includes(claim);
      return {
        ...state,
        standing,
        ranks: stands ? state.ranks : without(state.ranks),
        again: waits ? state.again : without(state.again),
        sentBack: waits ? state.sentBack : without(state.sentBack),
        resettled: withoutKey(state.resettled, line),
        reopened: [...without(state.reopened), claim],
      };
    }
    case 'ClaimsQueuedAgain': {
      const queued = new Set([...state.again, ...event.body.claims]);
      return { ...state, again: state.ranks.filter((claim) => queued.has(claim)) };
    }
    case 'ClaimSentBack': {
      const queued = new Set([...state.again, event.body.claim]);
      return {
        ...state,
        again: state.ranks.filter((claim) => queued.has(claim)),
        sentBack: [...state.sentBack, event.body.claim],
      };
    }
    case 'ClaimLeft':
      return left(state, event.body.claim);
    default:
      return assertNever(event);
  }
}

/** In order. Mostly the newest comes last. */
function withEntry(pending: readonly EnteredClaim[], entry: EnteredClaim): readonly EnteredClaim[] {
  const all = [...pending, entry];
  const last = pending.at(-1);
  return last === undefined || before(last, entry) <= 0 ? all : all.sort(before);
}

function withoutKey<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  const { [key]: _, ...others } = record;
  return others;
}

function left(state: EntitlementState, claim: string): EntitlementState {
  const without = (list: readonly string[]) => list.filter((each) => each !== claim);
  return {
    ...state,
    pending: state.pending.filter((each) => each.claim !== claim),
    entered: withoutKey(state.entered, claim),
    ranks: without(state.ranks),
    again: without(state.again),
    sentBack: without(state.sentBack),
    reopened: without(state.reopened),
  };
}

function settled(
  state: EntitlementState,
  { claims, policy, policyVersion, readings, rates }: Extract<EntitlementEvent, { type: 'AmountSettled' }>['body'],
): EntitlementState {
  const ids = new Set(claims.map((claim) => claim.claim));
  const replaced = new Set(claims.flatMap(replacedLines));
  const standing = state.standing.filter((each) => each.line === undefined || !replaced.has(each.line));
  const settlements = { ...state.settlements };
  const all = { ...state.settled };
  const under = { ...state.under };
  const resettled = { ...state.resettled };
  // A difference keeps the place of its claim; what was settled afresh was taken last.
  const differs = state.again.length > 0;
  for (const claim of claims) {
    settlements[claim.claim] = claim.settlement;
    all[claim.claim] = claim;
    under[claim.claim] = { policy, policyVersion, readings, ...(rates ? { rates } : {}) };
    for (const { line, since, outcome } of claim.reread?.lines ?? []) {
      resettled[line] = { since, replacedBy: outcome === 'replaced' ? claim.settlement : null };
    }
    standing.push(...linesOf(claim, state.entered[claim.claim]));
  }
  return {
    ...state,
    // What was sent back and entered anew meanwhile is settled for what it had, and still waits.
    pending: differs ? state.pending : state.pending.filter((claim) => !ids.has(claim.claim)),
    settled: all,
    settlements,
    standing,
    under,
    resettled,
    ranks: differs ? state.ranks : [...state.ranks.filter((claim) => !ids.has(claim)), ...ids],
    again: state.again.filter((claim) => !ids.has(claim)),
    sentBack: state.sentBack.filter((claim) => !ids.has(claim)),
  };
}
