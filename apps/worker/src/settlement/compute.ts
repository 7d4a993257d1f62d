import {
  MAX_CLAIMS_PER_SETTLEMENT,
  type EnteredClaim,
  type EntitlementState,
  type SettledClaim,
  type StandingRecord,
} from '#domain';
import { assert } from '#kernel';
import {
  lawContent,
  noting,
  ratesAsUsed,
  type AssessInput,
  type PolicyVersion,
  type RateBook,
  type Readings,
} from '#policies';
import { digestOf } from '#runtime';
import { anewOf } from '../../../assessment/src/anew.js';
import { differenceOf } from '../../../assessment/src/difference.js';
import {
  otherAwards,
  similarityGroups,
  toAssessClaim,
  toSettledClaim,
  toStandingAward,
} from '../../../assessment/src/entries.js';

/** What `SettleAmount` carries beside its basis. Pure: the same entitlement, version and readings give the same bytes. */

/** The next pending claims, in order, that one version settles together, measured against everything that stands. */
export function computePending(
  version: PolicyVersion,
  state: EntitlementState,
  first: EnteredClaim,
  readings: Readings,
  rates: RateBook,
) {
  return settlementOf(version, state, nextChunk(state, first), readings, rates, state.standing);
}

/**
 * A settled claim again, because an award that had cut it fell: under the version, readings and rates of its settlement, and
 * measured against the claims that were taken before it, as if what fell had never stood.
 */
export function computeAgain(
  state: EntitlementState,
  claim: string,
  versionOf: (under: { policy: string; policyVersion: number }) => PolicyVersion,
  rates: RateBook,
) {
  const { version, entry, awards, readings, rates: looked } = inItsPlace(state, claim, versionOf);
  const then = looked === undefined ? rates : ratesAsUsed(looked);
  return settlementOf(version, state, [entry], readings, then, awards);
}

/**
 * A claim that was sent back, in its place in the order: under its version, the readings as they are confirmed and the rates as
 * they are known now. `held`: its lines that were sent back, with the revision since which they are; its others stay as they are.
 */
export function computeAnew(
  state: EntitlementState,
  claim: string,
  versionOf: (under: { policy: string; policyVersion: number }) => PolicyVersion,
  readings: Readings,
  rates: RateBook,
  held: ReadonlyMap<string, number>,
) {
  const { version, entry, awards } = inItsPlace(state, claim, versionOf);
  return settlementOf(version, state, [entry], readings, rates, awards, (settled, stood) =>
    anewOf(settled, stood, held, state.reopened.includes(claim)),
  );
}

function inItsPlace(
  state: EntitlementState,
  claim: string,
  versionOf: (under: { policy: string; policyVersion: number }) => PolicyVersion,
) {
  const under = state.under[claim];
  const entry = state.entered[claim];
  assert(under !== undefined && entry !== undefined, 'it was settled, so it entered');
  const before = new Set(state.ranks.slice(0, state.ranks.indexOf(claim)));
  const awards = state.standing.filter((award) => award.claim === claim || before.has(award.claim));
  return { version: versionOf(under), entry, awards, readings: under.readings, rates: under.rates };
}

type Weighed = (settled: SettledClaim, stood: readonly StandingRecord[]) => SettledClaim;

function settlementOf(
  version: PolicyVersion,
  state: EntitlementState,
  chunk: readonly EnteredClaim[],
  readings: Readings,
  series: RateBook,
  awards: readonly StandingRecord[],
  weighed: Weighed = (settled, stood) =>
    stood.length > 0 || state.again[0] === settled.claim ? differenceOf(settled, stood) : settled,
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
  const { rates, used } = noting(series);
  const result = version.assess(input, readings, rates);
  const looked = used();
  return {
    policy: version.id,
    policyVersion: version.version,
    lawDigest: digestOf(lawContent(version)),
    ownTreasury: version.ownTreasury,
    lineRoute: version.route.slice(version.route.indexOf('settlement') + 1),
    readings,
    standing,
    similar,
    ...(looked === undefined ? {} : { rates: looked }),
    claims: result.claims.map((claim, index) => {
      const settled = toSettledClaim(claim, chunk[index]!, state.settlements);
      const stood = state.standing.filter((award) => award.claim === settled.claim);
      return weighed(settled, stood);
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
