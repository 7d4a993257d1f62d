import type { ApplicantKind, BusinessDate, Fen, Ratio, Treasury } from '#kernel';
import type { Facts, Readings, Text } from './items.js';

/** What is assessed, and what comes out: claims with their facts, rates, standing awards; amounts with their trail. */

export interface LprRow {
  readonly published: BusinessDate;
  readonly oneYear: string;
  readonly overFiveYear: string;
  readonly source: string;
}

/** The loan prime rate (贷款市场报价利率) as the law asks for it. `undefined`: outside the series, never guessed. */
export interface RateBook {
  /** First day that the series answers for. */
  readonly from: BusinessDate;
  /** First day that it no longer answers for: from then on a publication may be in force that it does not know. */
  readonly before: BusinessDate;
  /** The rows in force from one covered day to another. */
  rowsBetween(from: BusinessDate, until: BusinessDate): readonly LprRow[];
  /** Latest rate published on or before the day. */
  lprOn(
    day: BusinessDate,
    tenor: '1Y' | '5Y+',
  ): { readonly rate: Ratio; readonly text: string; readonly source: string } | undefined;
  /** Changes of the rate with the day each takes effect, first the one in force on `from`, up to and including `until`. */
  lprBetween(
    from: BusinessDate,
    until: BusinessDate,
    tenor: '1Y' | '5Y+',
  ):
    | readonly { readonly from: BusinessDate; readonly rate: Ratio; readonly text: string; readonly source: string }[]
    | undefined;
}

export interface AssessApplicant {
  readonly kind: ApplicantKind;
  /** In the policy's area on the qualifying date, per claim id when it differs (AMB-YZ-19). */
  readonly local: boolean;
}

/**
 * The rates that stand for the series in a worked case (golden `lpr`, `lpr_segments`): used as given, looked up nowhere. Only
 * the golden runner sets them; a user never types a rate.
 */
export interface StatedRates {
  /** "3.45%" */
  readonly lpr: string;
  /** Read only where changes of the rate are followed: each rate with the months it applies. */
  readonly segments?: readonly { readonly lpr: string; readonly months: number }[];
}

/** A person's decision on what the text leaves open: a lowered rate ("40%") or figure (fen text). */
export interface Decision {
  readonly rate?: string;
  readonly figure?: string;
  readonly reason: string;
}

export interface AssessClaim {
  readonly id: string;
  readonly item: string;
  /** The certificate, loan or fee: "kind:number" (or a keyed hash of it). */
  readonly certificate: string;
  /** What the claim is about, where a rule joins several (a patent, a family). Defaults to the certificate. */
  readonly object?: string;
  readonly facts: Facts;
  readonly decision?: Decision;
  /** The applicant is in the area on this claim's qualifying date; absent: as `applicant.local`. */
  readonly local?: boolean;
  /** The earlier claim on the same certificate that this one tops up (补差). */
  readonly topUpOf?: string;
  /**
   * Claims with an equal `project` are one project (项目) under 相近或相似: they count as one sum in a group and never exclude
   * each other. They follow one another in `claims`. Absent: the claim is a project of its own.
   */
  readonly project?: string;
  readonly statedRates?: StatedRates;
}

/** What was awarded and still stands: here (settled earlier) or under another policy (checked by a reviewer). */
export interface StandingAward {
  readonly source: 'here' | 'otherDistrictPolicy' | 'otherPrefecturePolicy' | 'provincialPolicy';
  /** Of awards made here: the claim, item and component. Of others: the claim it was declared against. */
  readonly claim?: string;
  readonly item?: string;
  readonly component?: string;
  readonly certificate?: string;
  readonly object?: string;
  readonly awardYear: number;
  readonly treasury: Treasury;
  readonly amount: Fen;
}

export interface AssessInput {
  readonly applicant: AssessApplicant;
  /** In the order they are taken: settled first, then submitted, then declared. Only claims to be settled now. */
  readonly claims: readonly AssessClaim[];
  readonly standing: readonly StandingAward[];
  /** A reviewer's findings of similarity (相近或相似): sets of claim ids, settled ones included. */
  readonly similar: readonly (readonly string[])[];
}

export type ClaimStatus = 'payable' | 'nothingDue' | 'pendingDecision' | 'notComputable' | 'notEligible';

export type StepKind =
  'rule' | 'condition' | 'rounding' | 'exclusion' | 'standing' | 'cap' | 'split' | 'override' | 'reading' | 'result';

/** One step of an amount's trail. JSON; the last step is the amount. */
export interface TraceStep {
  readonly kind: StepKind;
  /** Anchor of the sentence, e.g. "四(三)(1)" or "奖励认定·1". */
  readonly article: string;
  readonly component?: string;
  readonly treasury?: Treasury;
  /** What happened, in words, both languages (numbers filled in). */
  readonly text: Text;
  /** Inputs by name, as text: money as yuan, rates as percent, dates as they are. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Fen text after this step; absent for steps that fix no amount. */
  readonly amount?: string;
  /** Fen text that a cap or an exclusion took away. */
  readonly taken?: string;
  readonly reading?: string;
}

export interface ComponentAmount {
  readonly component: string;
  readonly treasury: Treasury;
  readonly amount: Fen;
  /** Present where it is not the claim's: interest split by calendar years (AMB-YZ-18 R2) counts in two award years. */
  readonly awardYear?: number;
}

export interface ClaimResult {
  readonly claim: string;
  readonly item: string;
  readonly status: ClaimStatus;
  /** Stable code of why nothing (or not everything) is due, e.g. OUTSIDE_WINDOW, NOT_AN_ENTERPRISE, EXCLUDED_HIGHEST_ONLY. */
  readonly reason?: string;
  readonly awardYear: number;
  readonly components: readonly ComponentAmount[];
  readonly total: Fen;
  readonly byTreasury: Readonly<Record<Treasury, Fen>>;
  /** A cap cut it, after rounding. */
  readonly capped: boolean;
  /** Ids of the readings that a rule asked for while computing it, with the options used. */
  readonly readings: Readings;
  readonly trace: readonly TraceStep[];
}

export interface AssessResult {
  readonly claims: readonly ClaimResult[];
  readonly total: Fen;
  readonly byTreasury: Readonly<Record<Treasury, Fen>>;
}

/** Why facts are refused: a stable code, the fact, and the sentence that asks for it. */
export interface FactProblem {
  readonly code:
    | 'FACT_MISSING'
    | 'FACT_UNKNOWN'
    | 'FACT_WRONG_TYPE'
    | 'FACT_OUT_OF_RANGE'
    | 'FACT_UNKNOWN_CHOICE'
    | 'FACT_IN_FUTURE'
    | 'FACT_INCONSISTENT'
    | 'FACT_OUTSIDE_VALIDITY'
    | 'FACT_UNDER_LATER_VERSION'
    | 'RATE_OUTSIDE_SERIES'
    | 'PATENT_NUMBER_MALFORMED'
    | 'PATENT_NUMBER_CHECK_DIGIT'
    | 'APPLICANT_KIND_NOT_OF_ITEM'
    | 'APPLICANT_NOT_LOCAL';
  /** Also `certificateNumber` and `objectNumber`. */
  readonly fact?: string;
  readonly article: string;
  /** The sentence itself, where the anchor names one; `validateFacts` fills it in. */
  readonly quote?: string;
  readonly message: Text;
}
