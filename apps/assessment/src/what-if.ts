import type { PastClaims, StandingRecord } from '#domain';
import { fen, fromFenText, TREASURIES, type Fen, type Treasury } from '#kernel';
import type {
  ClaimResult,
  DraftProblem,
  OverrideDeclaration,
  ParameterChange,
  PolicyBook,
  PolicyVersion,
  RateBook,
  Readings,
  StandingAward,
  TraceStep,
} from '#policies';
import { otherAwards, similarAmong, toAssessClaim, toStandingAward } from './entries.js';

/** A draft: a version with other numbers, dates, superior rules or readings; and the past cases that it is tried on. */
export interface Draft {
  readonly policy: string;
  readonly policyVersion: number;
  readonly parameters: readonly ParameterChange[];
  readonly overrides: readonly OverrideDeclaration[];
  readonly readings: Readings;
  /** Only claims of this round; all others keep what they were awarded. */
  readonly round?: string;
}

/**
 * One claim of a past case: what it was awarded, and what the draft would give. Money in fen. `beforeTrace` is empty where the
 * events were read without their traces.
 */
export interface ClaimDifference {
  readonly claim: string;
  readonly application: string;
  readonly applicant: string;
  readonly round: string;
  readonly item: string;
  readonly awardYear: number;
  readonly before: Fen;
  readonly after: Fen;
  readonly beforeTrace: readonly TraceStep[];
  readonly afterTrace: readonly TraceStep[];
}

export type Sums = Record<Treasury, number>;

export interface EntitlementOutcome {
  readonly applicant: string;
  readonly claims: readonly ClaimDifference[];
  readonly before: Sums;
  readonly after: Sums;
}

export const noSums = (): Sums => ({ province: 0, prefecture: 0, district: 0 });

/** The version that a draft describes, or why there is none. */
export function draftedVersion(draft: Draft, book: PolicyBook): PolicyVersion | DraftProblem | undefined {
  return book.find(draft.policy, draft.policyVersion)?.redrafted(draft.parameters, draft.overrides);
}

/**
 * One past entitlement under a draft: its claims in the order in which they were taken, those that were settled under the same
 * readings together, each measured against what the draft gave the ones before. Claims whose award fell are left out. Pure.
 * `undefined`: no claim of it is concerned.
 */
export function tryOn(
  past: PastClaims,
  draft: Draft,
  version: PolicyVersion,
  rates: RateBook,
): EntitlementOutcome | undefined {
  const sums = { before: noSums(), after: noSums() };
  const claims: ClaimDifference[] = [];
  const given: StandingAward[] = [];
  const standingOf = Map.groupBy(past.standing, (award) => award.claim);
  for (const segment of segmentsOf(past, draft)) {
    if (!segment.concerned) {
      for (const claim of segment.claims) given.push(...(standingOf.get(claim) ?? NONE).map(toStandingAward));
      continue;
    }
    const entries = segment.claims.map((claim) => past.entered.get(claim)!);
    const { applicantKind: kind, local } = entries[0]!;
    const standing = [...given, ...entries.flatMap(otherAwards).map(toStandingAward)];
    const similar = similarAmong([...past.entered.values(), ...entries]);
    const input = { applicant: { kind, local }, claims: entries.map(toAssessClaim), standing, similar };
    const results = version.assess(input, { ...segment.readings, ...draft.readings }, rates).claims;
    for (const [index, result] of results.entries()) {
      const { claim, application, applicant, round } = entries[index]!;
      const before = standingOf.get(claim) ?? NONE;
      add(sums, before, result);
      const { item, awardYear, total: after, trace: afterTrace } = result;
      const had = fen(before.reduce((sum, award) => sum + fromFenText(award.amount), 0));
      const beforeTrace = past.settled.get(claim)!.trace as readonly TraceStep[];
      claims.push({
        claim,
        application,
        applicant,
        round,
        item,
        awardYear,
        before: had,
        after,
        beforeTrace,
        afterTrace,
      });
      given.push(...awardsOf(result, past));
    }
  }
  return claims.length === 0 ? undefined : { applicant: claims[0]!.applicant, claims, ...sums };
}

const NONE: readonly StandingRecord[] = [];

interface Segment {
  readonly concerned: boolean;
  readonly readings: Readings;
  readonly claims: string[];
}

/** Claims that follow one another and were settled alike. */
function segmentsOf(past: PastClaims, { policy, policyVersion, round }: Draft): readonly Segment[] {
  const segments: Segment[] = [];
  for (const claim of past.ranks) {
    const [under, entry] = [past.under.get(claim), past.entered.get(claim)];
    if (under === undefined || entry === undefined) continue;
    const concerned =
      under.policy === policy &&
      // What a version says of earlier days is what held then: cases settled under those before it are its past cases too.
      under.policyVersion <= policyVersion &&
      (round === undefined || entry.round === round);
    const last = segments.at(-1);
    if (last?.concerned === concerned && isSame(last.readings, under.readings)) last.claims.push(claim);
    else segments.push({ concerned, readings: under.readings, claims: [claim] });
  }
  return segments;
}

/** Claims of one settlement share the very object. */
const isSame = (a: Readings, b: Readings): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function add({ before, after }: { before: Sums; after: Sums }, had: readonly StandingRecord[], now: ClaimResult): void {
  for (const { treasury, amount } of had) before[treasury] += fromFenText(amount);
  for (const treasury of TREASURIES) after[treasury] += now.byTreasury[treasury];
}

function awardsOf(result: ClaimResult, { entered }: PastClaims): readonly StandingAward[] {
  const { certificate, object } = entered.get(result.claim)!;
  return result.components.map(({ component, treasury, amount, awardYear }) => ({
    source: 'here',
    claim: result.claim,
    item: result.item,
    component,
    certificate: `${certificate.kind}:${certificate.key}`,
    ...(object === undefined ? {} : { object }),
    awardYear: awardYear ?? result.awardYear,
    treasury,
    amount,
  }));
}
