import type { EnteredClaim, PastClaims, StandingRecord } from '#domain';
import { fen, fromFenText, TREASURIES, type Fen, type Treasury } from '#kernel';
import type {
  AssessInput,
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
  const standing = byClaim(past.standing);
  const segments = segmentsOf(past, draft);
  for (const segment of segments) {
    if (!segment.concerned) {
      for (const claim of segment.claims) given.push(...(standing.get(claim) ?? NONE).map(toStandingAward));
      continue;
    }
    const entries = segment.claims.map((claim) => past.entered.get(claim)!);
    const results = version.assess(
      inputOf(entries, given, past),
      { ...segment.readings, ...draft.readings },
      rates,
    ).claims;
    for (const [index, result] of results.entries()) {
      claims.push(differenceOf(result, entries[index]!, standing.get(result.claim) ?? NONE, past, sums));
    }
    // What nobody is measured against any more need not be said.
    if (segment === segments.at(-1)) break;
    for (const result of results) given.push(...awardsOf(result, past));
  }
  return claims.length === 0 ? undefined : { applicant: claims[0]!.applicant, claims, ...sums };
}

function inputOf(entries: readonly EnteredClaim[], given: readonly StandingAward[], past: PastClaims): AssessInput {
  const { applicantKind: kind, local } = entries[0]!;
  const others = entries.some((entry) => entry.otherAwards.length > 0);
  return {
    applicant: { kind, local },
    claims: entries.map(toAssessClaim),
    standing: others ? [...given, ...entries.flatMap(otherAwards).map(toStandingAward)] : [...given],
    similar: anySimilar(past) ? similarAmong([...past.entered.values(), ...entries]) : [],
  };
}

function anySimilar({ entered }: PastClaims): boolean {
  for (const { similarTo } of entered.values()) if (similarTo.length > 0) return true;
  return false;
}

/** One claim's difference; counts it in the sums. */
function differenceOf(
  { item, awardYear, total: after, byTreasury, trace: afterTrace }: ClaimResult,
  { claim, application, applicant, round }: EnteredClaim,
  had: readonly StandingRecord[],
  past: PastClaims,
  sums: Readonly<Record<'before' | 'after', Sums>>,
): ClaimDifference {
  let before = 0;
  for (const { treasury, amount } of had) {
    const value = fromFenText(amount);
    sums.before[treasury] += value;
    before += value;
  }
  for (const treasury of TREASURIES) sums.after[treasury] += byTreasury[treasury];
  const beforeTrace = past.settled.get(claim)!.trace as readonly TraceStep[];
  return {
    claim,
    application,
    applicant,
    round,
    item,
    awardYear,
    before: fen(before),
    after,
    beforeTrace,
    afterTrace,
  };
}

function byClaim(standing: readonly StandingRecord[]): ReadonlyMap<string, readonly StandingRecord[]> {
  const awards = new Map<string, StandingRecord[]>();
  for (const award of standing) {
    const own = awards.get(award.claim);
    if (own === undefined) awards.set(award.claim, [award]);
    else own.push(award);
  }
  return awards;
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
