import {
  addFen,
  assertNever,
  fromFenText,
  refuse,
  subtractFen,
  sumFen,
  type CommandEnvelope,
  type Refusal,
} from '#kernel';
import type { EntitlementCommand, EntitlementEvent, SettledClaim } from './events.js';
import { inPlaceOf, isOf, MAX_CLAIMS_PER_SETTLEMENT, replacedLines, type EntitlementState } from './state.js';

type Result = readonly EntitlementEvent[] | Refusal;

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
    const fault = differenceFault(claim, state) ?? rereadFault(claim, state);
    if (fault) return fault;
    if (sumFen(amounts) !== fromFenText(claim.total)) return refuse('SPLIT_DOES_NOT_SUM', { claim: claim.claim });
  }
  const settled: EntitlementEvent = { type: 'AmountSettled', body };
  const queued = command.claims.flatMap((claim) => queuedBehind(state, claim));
  return [settled, ...queued];
}

/** A difference says what it is the difference of, and its sides agree to the fen. */
function differenceFault(
  { claim, total, difference }: SettledClaim,
  { again, sentBack }: EntitlementState,
): Refusal | undefined {
  const expected = again.includes(claim) && !sentBack.includes(claim);
  if (!difference) return expected ? refuse('DIFFERENCE_EXPECTED', { claim }) : undefined;
  const recoverable = sumFen(difference.recoverable.map((each) => fromFenText(each.amount)));
  const more = subtractFen(fromFenText(difference.assessed), fromFenText(difference.stood));
  return subtractFen(fromFenText(total), recoverable) === more ? undefined : refuse('SPLIT_DOES_NOT_SUM', { claim });
}

/** A claim that was sent back says what becomes of its lines, and no other does. What stays and what is new is no more than is assessed. */
function rereadFault({ claim, total, reread }: SettledClaim, state: EntitlementState): Refusal | undefined {
  const expected = state.sentBack.includes(claim) && state.again[0] === claim;
  if (expected !== (reread !== undefined)) return refuse('REREAD_EXPECTED', { claim, expected });
  if (!reread) return undefined;
  const own = state.standing.filter((each) => each.claim === claim);
  const foreign = reread.lines.find(({ line }) => !own.some(isOf(line)));
  if (foreign) return refuse('NOTHING_STANDS', { claim, line: foreign.line });
  // Each sending back is answered once: the line itself has heard the answer, or will.
  const answered = reread.lines.find(({ line, since }) => state.resettled[line]?.since === since);
  if (answered) return refuse('REREAD_EXPECTED', { claim, line: answered.line, since: answered.since });
  const replaced = new Set(replacedLines({ reread }));
  const stays = sumFen(own.filter((each) => !replaced.has(each.line ?? '')).map((each) => fromFenText(each.amount)));
  const assessed = fromFenText(reread.assessed);
  const fixed = fromFenText(reread.fixed);
  const more = fromFenText(total) > 0 && addFen(stays, fromFenText(total)) > (fixed > assessed ? fixed : assessed);
  return more ? refuse('SPLIT_DOES_NOT_SUM', { claim }) : undefined;
}

/** What a claim has less than before comes to those behind it that it had cut, as when an award falls. */
function queuedBehind(state: EntitlementState, settled: SettledClaim): readonly EntitlementEvent[] {
  const replaced = new Set(replacedLines(settled));
  const [line] = replaced;
  if (line === undefined) return [];
  const had = state.standing.filter((each) => replaced.has(each.line ?? '')).map((each) => fromFenText(each.amount));
  if (fromFenText(settled.total) >= sumFen(had)) return [];
  const queued = new Set([...state.again, ...state.pending.map((entry) => entry.claim)]);
  const claims = cutBehind(state, settled.claim).filter((each) => !queued.has(each));
  return claims.length === 0 ? [] : [{ type: 'ClaimsQueuedAgain', body: { claims, line } }];
}

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

/**
 * A line that falls was replaced when the settlement was quicker than the meeting or the answer to its objection: what was put
 * in its place rests on the same claim, and falls with it.
 */
function annul(command: Extract<EntitlementCommand, { type: 'AnnulAward' }>, state: EntitlementState): Result {
  const { claim, awardYear, line, reason } = command;
  const stands = state.standing.some(isOf(line));
  const replaced = (state.resettled[line]?.replacedBy ?? null) !== null;
  if (!stands && !replaced) return refuse('NOTHING_STANDS', { claim, awardYear });
  const fallen: EntitlementEvent[] = [{ type: 'AwardAnnulled', body: { claim, awardYear, line, reason } }];
  for (const each of inPlaceOf(state, claim, line)) {
    const year = state.standing.find(isOf(each))?.awardYear ?? awardYear;
    fallen.push({ type: 'AwardAnnulled', body: { claim, awardYear: year, line: each, reason, inPlaceOf: line } });
  }
  // Replaced by nothing, it had less already, and those behind it their difference.
  if (!stands && fallen.length === 1) return fallen;
  const claims = cutBehind(state, claim).filter((each) => !state.pending.some((entry) => entry.claim === each));
  return claims.length === 0 ? fallen : [...fallen, { type: 'ClaimsQueuedAgain', body: { claims, line } }];
}

/** A settled claim is computed again in its place in the order: once for each time that one of its lines was sent back. */
function sendBack(command: Extract<EntitlementCommand, { type: 'SendClaimBack' }>, state: EntitlementState): Result {
  const { claim, line } = command;
  const settled = state.settled[claim];
  if (!settled || !state.ranks.includes(claim)) return refuse('CLAIM_NOT_SETTLED', { claim });
  if (state.sentBack.includes(claim)) return refuse('CLAIM_SENT_BACK', { claim });
  const stands = state.standing.some((each) => each.claim === claim);
  if (line === null) {
    if (stands) return refuse('CLAIM_STILL_STANDS', { claim });
    return [{ type: 'ClaimSentBack', body: { claim, line } }];
  }
  if (!state.standing.some(isOf(line.id))) return refuse('NOTHING_STANDS', { claim, line: line.id });
  if ((state.resettled[line.id]?.since ?? -1) >= line.since) return refuse('CLAIM_SENT_BACK', { claim });
  return [{ type: 'ClaimSentBack', body: { claim, line: line.id } }];
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

export function decide({ command }: CommandEnvelope<EntitlementCommand>, state: EntitlementState): Result {
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
    case 'SendClaimBack':
      return sendBack(command, state);
    case 'LeaveEntitlement':
      return leave(command, state);
    default:
      return assertNever(command);
  }
}
