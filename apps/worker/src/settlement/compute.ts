import { MAX_CLAIMS_PER_SETTLEMENT, type EnteredClaim, type EntitlementState, type StandingRecord } from '#domain';
import { assert } from '#kernel';
import { lawContent, lprRates, type AssessInput, type PolicyVersion, type Readings } from '#policies';
import { digestOf } from '#runtime';
import {
  otherAwards,
  similarityGroups,
  toAssessClaim,
  toSettledClaim,
  toStandingAward,
} from '../../../assessment/src/entries.js';
import { differenceOf } from '../../../assessment/src/difference.js';

/** What `SettleAmount` carries beside its basis. Pure: the same entitlement, version and readings give the same bytes. */

/** The next pending claims, in order, that one version settles together, measured against everything that stands. */
export function computePending(
  version: PolicyVersion,
  state: EntitlementState,
  first: EnteredClaim,
  readings: Readings,
) {
  return settlementOf(version, state, nextChunk(state, first), readings, state.standing);
}

/**
 * A settled claim again, because an award that had cut it fell: under the version and readings of its settlement, and
 * measured against the claims that were taken before it, as if what fell had never stood.
 */
export function computeAgain(
  state: EntitlementState,
  claim: string,
  versionOf: (under: { policy: string; policyVersion: number }) => PolicyVersion,
) {
  const under = state.under[claim];
  const entry = state.entered[claim];
  assert(under !== undefined && entry !== undefined, 'it was settled, so it entered');
  const before = new Set(state.ranks.slice(0, state.ranks.indexOf(claim)));
  const standing = state.standing.filter((award) => award.claim === claim || before.has(award.claim));
  return settlementOf(versionOf(under), state, [entry], under.readings, standing);
}

function settlementOf(
  version: PolicyVersion,
  state: EntitlementState,
  chunk: readonly EnteredClaim[],
  readings: Readings,
  awards: readonly StandingRecord[],
) {
  // What stands of the claims themselves is what they have, not what cuts them.
  const own = (award: StandingRecord) => chunk.some((entry) => entry.claim === award.claim);
  const standing = [...awards.filter((award) => !own(award)), ...chunk.flatMap(otherAwards)];
  const similar = similarityGroups(state, chunk);
  const input: AssessInput = {
    applicant: { kind: chunk[0]!.applicantKind, local: chunk[0]!.local },
    claims: chunk.map(toAssessClaim),
    standing: standing.map(toStandingAward),
    similar,
  };
  const result = version.assess(input, readings, lprRates);
  return {
    policy: version.id,
    policyVersion: version.version,
    lawDigest: digestOf(lawContent(version)),
    ownTreasury: version.ownTreasury,
    lineRoute: version.route.slice(version.route.indexOf('settlement') + 1),
    readings,
    standing,
    similar,
    claims: result.claims.map((claim, index) => {
      const settled = toSettledClaim(claim, chunk[index]!, state.settlements);
      const stood = state.standing.filter((award) => award.claim === settled.claim);
      return stood.length > 0 || state.again[0] === settled.claim ? differenceOf(settled, stood) : settled;
    }),
  };
}

/** The next claims in order that one version settles together. */
function nextChunk(state: EntitlementState, first: EnteredClaim): readonly EnteredClaim[] {
  const other = state.pending.findIndex(
    (claim) => claim.policy !== first.policy || claim.policyVersion !== first.policyVersion,
  );
  return state.pending.slice(0, Math.min(other < 0 ? Infinity : other, MAX_CLAIMS_PER_SETTLEMENT));
}
