import {
  MAX_CLAIMS_PER_SETTLEMENT,
  type EnteredClaim,
  type EntitlementState,
  type SettledClaim,
  type StandingRecord,
} from '#domain';
import { assert, fromFenText, toFenText } from '#kernel';
import {
  lawContent,
  lprRates,
  type AssessClaim,
  type AssessInput,
  type ClaimResult,
  type PolicyVersion,
  type Readings,
  type StandingAward,
} from '#policies';
import { digestOf } from '#runtime';
import { anewOf } from './anew.js';
import { differenceOf } from './difference.js';

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
  const { version, entry, awards, readings } = inItsPlace(state, claim, versionOf);
  return settlementOf(version, state, [entry], readings, awards);
}

/**
 * A claim that was sent back, in its place in the order: under its version, and the readings as they are confirmed now. `held`:
 * its lines that were sent back, with the revision since which they are; its others stay as they are.
 */
export function computeAnew(
  state: EntitlementState,
  claim: string,
  versionOf: (under: { policy: string; policyVersion: number }) => PolicyVersion,
  readings: Readings,
  held: ReadonlyMap<string, number>,
) {
  const { version, entry, awards } = inItsPlace(state, claim, versionOf);
  return settlementOf(version, state, [entry], readings, awards, (settled, stood) =>
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
  return { version: versionOf(under), entry, awards, readings: under.readings };
}

type Weighed = (settled: SettledClaim, stood: readonly StandingRecord[]) => SettledClaim;

function settlementOf(
  version: PolicyVersion,
  state: EntitlementState,
  chunk: readonly EnteredClaim[],
  readings: Readings,
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
      const settled = toSettledClaim(claim, chunk[index]!, state);
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

function toAssessClaim(entry: EnteredClaim): AssessClaim {
  const { claim, item, facts, decision, local, topUpOf, object } = entry;
  return {
    id: claim,
    item,
    certificate: `${entry.certificate.kind}:${entry.certificate.key}`,
    ...(object === undefined ? {} : { object }),
    facts,
    ...(decision ? { decision } : {}),
    local,
    ...(topUpOf === undefined ? {} : { topUpOf }),
  };
}

/** Payments under other policies that a reviewer found for a claim. */
function otherAwards(entry: EnteredClaim): readonly StandingRecord[] {
  return entry.otherAwards.map(({ source, treasury, amount }) => ({
    source,
    claim: entry.claim,
    awardYear: 0,
    treasury,
    amount,
  }));
}

const toStandingAward = (record: StandingRecord): StandingAward => ({ ...record, amount: fromFenText(record.amount) });

/** The reviewers' findings, joined: a claim and those it was found similar to, settled ones included. */
function similarityGroups(state: EntitlementState, chunk: readonly EnteredClaim[]): readonly (readonly string[])[] {
  const groups: Set<string>[] = [];
  for (const entry of [...Object.values(state.entered), ...chunk]) {
    if (entry.similarTo.length === 0) continue;
    const found = new Set([entry.claim, ...entry.similarTo]);
    for (const group of groups.filter((each) => [...each].some((claim) => found.has(claim)))) {
      for (const claim of group) found.add(claim);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(found);
  }
  return groups.map((group) => [...group].toSorted());
}

function toSettledClaim(result: ClaimResult, entry: EnteredClaim, state: EntitlementState): SettledClaim {
  return {
    claim: result.claim,
    application: entry.application,
    settlement: (state.settlements[result.claim] ?? 0) + 1,
    item: result.item,
    status: result.status,
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    awardYear: result.awardYear,
    components: result.components.map((part) => ({
      component: part.component,
      treasury: part.treasury,
      awardYear: part.awardYear ?? result.awardYear,
      amount: toFenText(part.amount),
    })),
    total: toFenText(result.total),
    capped: result.capped,
    readings: result.readings,
    trace: result.trace,
  };
}
