import type { EntitlementState, SettledClaim } from '../entitlement/index.js';
import type { SentBackReason } from '../line/index.js';
import { readOtherwise } from '../policy/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Proposal, type Saga, type World } from './saga.js';

/**
 * A reading (口径) confirmed otherwise sends what is not yet allotted back to settlement: each line by itself, which alone can
 * refuse. What changes in the order of the claims sends those behind it back too.
 */

type Readings = Readonly<Record<string, readonly string[]>>;

const back = (line: string, reason: SentBackReason, readings: Readings): Proposal =>
  propose(
    'line',
    streamOf.line(line),
    `back:${line}`,
    { type: 'SendLineBack', reason, readings },
    // In question: when the objection is dismissed. Allotted or paid: never. Not opened yet: its own settlement, later in the
    // log, was computed after this, and looks at the readings itself.
    { tolerated: ['ALREADY_ALLOTTED', 'LINE_AT_SETTLEMENT', 'IN_QUESTION', 'LINE_CLOSED', 'LINE_UNKNOWN'] },
  );

const linesOf = ({ standing }: EntitlementState, claim: string): readonly string[] => [
  ...new Set(standing.filter((each) => each.claim === claim).flatMap((each) => each.line ?? [])),
];

const sendClaimBack = (stream: string, claim: string, line: { id: string; since: number } | null): Proposal =>
  propose(
    'entitlement',
    stream,
    `back:${claim}`,
    { type: 'SendClaimBack', claim, line },
    { tolerated: ['CLAIM_SENT_BACK', 'CLAIM_STILL_STANDS', 'CLAIM_NOT_SETTLED', 'NOTHING_STANDS'] },
  );

/** All lines of a claim, or the claim by itself where its settlement came to nothing. */
function claimBack(stream: string, state: EntitlementState, claim: string, readings: Readings): readonly Proposal[] {
  const lines = linesOf(state, claim);
  if (lines.length > 0) return lines.map((line) => back(line, 'reading', readings));
  const waits = state.reopened.includes(claim) || state.pending.some((entry) => entry.claim === claim);
  return waits ? [] : [sendClaimBack(stream, claim, null)];
}

/** Settled claims of a policy whose amount rests on a reading that is confirmed otherwise now. */
async function otherwise(stream: string, policy: string, world: World): Promise<readonly Proposal[]> {
  const state = await world.fold('entitlement', stream);
  const now = await world.fold('policy', streamOf.policy(policy));
  return state.ranks.flatMap((claim) => {
    const settled = state.settled[claim];
    if (!settled || state.under[claim]?.policy !== policy) return [];
    const changed = readOtherwise(now, settled.readings);
    return Object.keys(changed).length === 0 ? [] : claimBack(stream, state, claim, changed);
  });
}

const isChanged = ({ reread, total }: SettledClaim): boolean =>
  reread !== undefined && (total !== '0' || reread.lines.some((each) => each.outcome === 'replaced'));

export const readingSaga: Saga = {
  name: 'reading',
  reactions: {
    ReadingConfirmed: async ({ stream, event }, world) => {
      const policy = idOf(stream);
      const proposals: Proposal[] = [];
      for (const each of await world.settledBy(policy, event.body.reading)) {
        proposals.push(...(await otherwise(each, policy, world)));
      }
      return proposals;
    },
    LineSentBack: async ({ stream, version }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { family, applicant, claim } = content;
      return [sendClaimBack(streamOf.entitlement(family, applicant), claim, { id: idOf(stream), since: version })];
    },
    /** Computed just before the reading was confirmed and recorded just after, or the difference of one that was paid. */
    AmountSettled: async ({ stream, event }, world) => {
      const { policy, claims } = event.body;
      const state = await world.fold('entitlement', stream);
      const now = await world.fold('policy', streamOf.policy(policy));
      return claims.flatMap((claim) => {
        const changed = readOtherwise(now, claim.readings);
        const late = Object.keys(changed).length === 0 ? [] : claimBack(stream, state, claim.claim, changed);
        if (!isChanged(claim)) return late;
        const behind = state.ranks.slice(state.ranks.indexOf(claim.claim) + 1);
        const lines = behind.flatMap((each) => linesOf(state, each));
        return [...late, ...lines.map((line) => back(line, 'order', {}))];
      });
    },
    /** What waited for the answer to its objection. */
    LineObjectionDismissed: async ({ stream }, world) => {
      const { content, openObjections } = await world.fold('line', stream);
      if (!content || openObjections.length > 0) return [];
      const changed = readOtherwise(await world.fold('policy', streamOf.policy(content.policy)), content.readings);
      if (Object.keys(changed).length === 0) return [];
      const of = streamOf.entitlement(content.family, content.applicant);
      return claimBack(of, await world.fold('entitlement', of), content.claim, changed);
    },
  },
};
