import type { EnteredClaim, PastClaims, SettledUnder, StandingRecord } from '#domain';
import type { ApplicantKind } from '#kernel';
import type { AssessClaim, StandingAward, TraceStep } from '#policies';
import { otherAwards, toAssessClaim, toStandingAward } from './entries.js';

/** Under what a claim was settled. Claims of one settlement share the very object. */
export type Under = Pick<SettledUnder, 'policy' | 'policyVersion' | 'readings'>;

/** A claim with what a reviewer found it similar to. */
export type Finding = Pick<EnteredClaim, 'claim' | 'similarTo'>;

/** One settled claim of the past as a trial takes it. */
export interface PastClaim {
  readonly assess: AssessClaim;
  readonly application: string;
  readonly applicant: string;
  readonly applicantKind: ApplicantKind;
  readonly round: string;
  readonly under: Under;
  /** What was awarded for it and still stands. */
  readonly standing: readonly StandingAward[];
  /** Payments under other policies that a reviewer found. */
  readonly others: readonly StandingAward[];
  /** Empty where the events were read without their traces. */
  readonly trace: readonly TraceStep[];
}

/** What a trial asks of one entitlement's past, and nothing else of it: the same whether it comes from the log or was packed. */
export interface PastCase {
  /** In the order in which they were taken. */
  readonly claims: readonly PastClaim[];
  /** Of all claims that entered, settled or not. */
  readonly findings: readonly Finding[];
}

export function pastCase({ entered, settled, under, standing, ranks }: PastClaims): PastCase {
  const awards = byClaim(standing);
  const claims: PastClaim[] = [];
  for (const claim of ranks) {
    const [entry, settledUnder] = [entered.get(claim), under.get(claim)];
    if (entry === undefined || settledUnder === undefined) continue;
    const { application, applicant, applicantKind, round } = entry;
    claims.push({
      assess: toAssessClaim(entry),
      application,
      applicant,
      applicantKind,
      round,
      under: settledUnder,
      standing: awards.get(claim) ?? NONE,
      others: entry.otherAwards.length === 0 ? NONE : otherAwards(entry).map(awardOf),
      trace: settled.get(claim)!.trace as readonly TraceStep[],
    });
  }
  return { claims, findings: findingsOf(entered) };
}

const NONE: readonly StandingAward[] = [];
const NO_FINDINGS: readonly Finding[] = [];

function byClaim(standing: readonly StandingRecord[]): ReadonlyMap<string, readonly StandingAward[]> {
  const awards = new Map<string, StandingAward[]>();
  for (const record of standing) {
    const own = awards.get(record.claim);
    if (own === undefined) awards.set(record.claim, [awardOf(record)]);
    else own.push(awardOf(record));
  }
  return awards;
}

/** Without its line, which the law does not know. */
function awardOf(record: StandingRecord): StandingAward {
  const { line: _, ...award } = record;
  return toStandingAward(award);
}

function findingsOf(entered: ReadonlyMap<string, EnteredClaim>): readonly Finding[] {
  let findings: Finding[] | undefined;
  for (const { claim, similarTo } of entered.values()) {
    if (similarTo.length > 0) (findings ??= []).push({ claim, similarTo });
  }
  return findings ?? NO_FINDINGS;
}
