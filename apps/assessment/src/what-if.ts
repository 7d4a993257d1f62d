import { fen, TREASURIES, type Fen, type Treasury } from '#kernel';
import type {
  AssessClaim,
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
import { similarAmong } from './entries.js';
import type { Finding, PastCase, PastClaim } from './past-case.js';

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
  past: PastCase,
  draft: Draft,
  version: PolicyVersion,
  rates: RateBook,
): EntitlementOutcome | undefined {
  const sums = { before: noSums(), after: noSums() };
  const claims: ClaimDifference[] = [];
  const given: StandingAward[] = [];
  const segments = segmentsOf(past, draft);
  for (const segment of segments) {
    if (!segment.concerned) {
      for (const { standing } of segment.claims) given.push(...standing);
      continue;
    }
    const results = version.assess(
      inputOf(segment.claims, given, past.findings),
      { ...segment.readings, ...draft.readings },
      rates,
    ).claims;
    for (const [index, result] of results.entries()) {
      claims.push(differenceOf(result, segment.claims[index]!, sums));
    }
    // What nobody is measured against any more need not be said.
    if (segment === segments.at(-1)) break;
    for (const [index, result] of results.entries()) given.push(...awardsOf(result, segment.claims[index]!.assess));
  }
  return claims.length === 0 ? undefined : { applicant: claims[0]!.applicant, claims, ...sums };
}

function inputOf(
  claims: readonly PastClaim[],
  given: readonly StandingAward[],
  findings: readonly Finding[],
): AssessInput {
  const { applicantKind: kind, assess } = claims[0]!;
  const others = claims.flatMap((claim) => claim.others);
  return {
    applicant: { kind, local: assess.local! },
    claims: claims.map((claim) => claim.assess),
    standing: [...given, ...others],
    similar: findings.length === 0 ? [] : similarAmong([...findings, ...claims.flatMap(findingsIn(findings))]),
  };
}

const findingsIn =
  (findings: readonly Finding[]) =>
  ({ assess }: PastClaim): readonly Finding[] =>
    findings.filter(({ claim }) => claim === assess.id);

/** One claim's difference; counts it in the sums. */
function differenceOf(
  { claim, item, awardYear, total: after, byTreasury, trace: afterTrace }: ClaimResult,
  { application, applicant, round, standing, trace: beforeTrace }: PastClaim,
  sums: Readonly<Record<'before' | 'after', Sums>>,
): ClaimDifference {
  let before = 0;
  for (const { treasury, amount } of standing) {
    sums.before[treasury] += amount;
    before += amount;
  }
  for (const treasury of TREASURIES) sums.after[treasury] += byTreasury[treasury];
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

interface Segment {
  readonly concerned: boolean;
  readonly readings: Readings;
  readonly claims: PastClaim[];
}

/** Claims that follow one another and were settled alike. */
function segmentsOf(past: PastCase, { policy, policyVersion, round }: Draft): readonly Segment[] {
  const segments: Segment[] = [];
  for (const claim of past.claims) {
    const { under } = claim;
    const concerned =
      under.policy === policy &&
      // What a version says of earlier days is what held then: cases settled under those before it are its past cases too.
      under.policyVersion <= policyVersion &&
      (round === undefined || claim.round === round);
    const last = segments.at(-1);
    if (last?.concerned === concerned && isSame(last.readings, under.readings)) last.claims.push(claim);
    else segments.push({ concerned, readings: under.readings, claims: [claim] });
  }
  return segments;
}

/** Claims of one settlement share the very object. */
const isSame = (a: Readings, b: Readings): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

function awardsOf(result: ClaimResult, { certificate, object }: AssessClaim): readonly StandingAward[] {
  return result.components.map(({ component, treasury, amount, awardYear }) => ({
    source: 'here',
    claim: result.claim,
    item: result.item,
    component,
    certificate,
    ...(object === undefined ? {} : { object }),
    awardYear: awardYear ?? result.awardYear,
    treasury,
    amount,
  }));
}
