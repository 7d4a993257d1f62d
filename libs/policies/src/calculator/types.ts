import type { ApplicantKind, BusinessDate, Treasury } from '#kernel';
import type {
  ClaimStatus,
  FactDeclaration,
  FactProblem,
  ItemDeclaration,
  PolicyVersion,
  RateBook,
  Readings,
  Text,
  TraceStep,
} from '../engine/types.js';

/** What somebody wants to know before declaring (试算): nothing of it is a declaration, and nothing of it is kept. */
export interface CalculatorRequest {
  /** One document; absent: every document of the jurisdiction (or of all) that has an item of a claim. */
  readonly policy?: string;
  /** The first part of a document's id: "yuanzhou", "lechang". */
  readonly jurisdiction?: string;
  readonly applicant: { readonly kind: ApplicantKind; readonly local: boolean };
  readonly claims: readonly CalculatorClaim[];
  /** Paid already, here or under other policies. */
  readonly awards?: readonly CalculatorAward[];
  /** Claims that a reviewer would find similar (相近或相似), by id. */
  readonly similar?: readonly (readonly string[])[];
}

export interface CalculatorClaim {
  readonly id: string;
  readonly item: string;
  /** As typed: money in yuan ("25000.00"). What is missing is asked for, not refused. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Claims that name the same one are about the same certificate; absent: its own. */
  readonly certificate?: string;
  readonly object?: string;
  readonly project?: string;
  readonly topUpOf?: string;
  /** In the area on this claim's own day; absent: as the applicant. */
  readonly local?: boolean;
  /** A decision that the panel might take: rate "40%", figure in yuan. */
  readonly decision?: { readonly rate?: string; readonly figure?: string };
}

export interface CalculatorAward {
  readonly source: 'here' | 'otherDistrictPolicy' | 'otherPrefecturePolicy' | 'provincialPolicy';
  /** The claim that it was paid for. */
  readonly claim?: string;
  readonly item?: string;
  readonly component?: string;
  readonly certificate?: string;
  readonly awardYear: number;
  readonly treasury: Treasury;
  /** Yuan. */
  readonly amount: string;
}

export interface CalculatorContext {
  readonly versions: readonly PolicyVersion[];
  readonly rates: RateBook;
  /** Day of asking, in Shanghai. */
  readonly today: BusinessDate;
  /** Readings confirmed for a document; what is not confirmed is read as R1. */
  confirmed(policy: string): Readings;
}

/** Why a request cannot be calculated at all. */
export interface CalculatorRefusal {
  readonly code: 'POLICY_UNKNOWN' | 'JURISDICTION_UNKNOWN' | 'ITEM_UNKNOWN' | 'CLAIM_ID_REPEATED' | 'CLAIM_UNKNOWN';
  readonly details: Readonly<Record<string, string>>;
}

export interface CalculatorAnswer {
  readonly today: BusinessDate;
  readonly documents: readonly DocumentAnswer[];
}

/** Money in yuan. `null` stands where there is no amount to give, which is not zero. */
export interface DocumentAnswer {
  readonly policy: string;
  readonly version: number;
  readonly title: Text;
  readonly number: string;
  readonly kind: PolicyVersion['kind'];
  /** Only a measure pays; what else the page must say where it is shown. */
  readonly pays: boolean;
  readonly notice: Text | null;
  /** Of the claims that have an amount. */
  readonly total: string;
  readonly byTreasury: readonly TreasuryAmount[];
  /** Every claim has an amount: nothing is missing, pending or not computable. */
  readonly complete: boolean;
  readonly claims: readonly ClaimAnswer[];
  /** Readings that an amount depends on, with what each other option would give. */
  readonly readings: readonly ReadingAnswer[];
}

export interface TreasuryAmount {
  readonly treasury: Treasury;
  readonly name: Text;
  readonly amount: string;
}

export interface ClaimAnswer {
  readonly id: string;
  readonly item: string;
  readonly title: Text;
  /** Beside those of a settlement: `incomplete` (facts are missing), `invalid` (facts that cannot be). */
  readonly status: ClaimStatus | 'incomplete' | 'invalid';
  readonly statusText: Text;
  readonly reason: string | null;
  readonly awardYear: number | null;
  /** Yuan; `null`: incomplete, invalid, pending a decision, or not computable here. */
  readonly amount: string | null;
  readonly components: readonly ComponentAnswer[];
  readonly byTreasury: readonly TreasuryAmount[];
  /** Pending a decision: between nothing and what the ceiling, the caps and the other claims leave. */
  readonly range: { readonly least: string; readonly most: string } | null;
  /** What a panel may still decide on it. */
  readonly discretion: ItemDeclaration['discretion'] | null;
  /** Facts still to be given, as declared; a form grows by them. */
  readonly missing: readonly FactDeclaration[];
  readonly problems: readonly FactProblem[];
  /** What caps, exclusions and earlier payments took. */
  readonly cuts: readonly CutAnswer[];
  /** One answer changed, and what the claim would then be paid. Only what pays more. */
  readonly wouldPayMore: readonly ChangeAnswer[];
  readonly dependsOn: readonly string[];
  readonly trace: readonly ShownStep[];
}

/** A step of the trace with its sentence; `amount` and `taken` in yuan. */
export interface ShownStep extends TraceStep {
  readonly sentence: string | null;
}

export interface ComponentAnswer {
  readonly component: string;
  readonly article: string;
  readonly quote: string;
  readonly nature: string;
  readonly treasury: Treasury;
  readonly treasuryName: Text;
  readonly awardYear: number;
  readonly amount: string;
}

export interface CutAnswer {
  readonly kind: 'cap' | 'exclusion' | 'standing';
  readonly article: string;
  readonly sentence: string | null;
  readonly text: Text;
  readonly taken: string;
}

export interface ChangeAnswer {
  /** The fact, or `local` for the applicant's place. */
  readonly fact: string;
  readonly label: Text;
  readonly value: string | boolean;
  readonly valueLabel: Text;
  /** Further facts that the changed answer asks for, with what was assumed for them. */
  readonly assumed: Readonly<Record<string, string | number | boolean>>;
  readonly amount: string;
}

export interface ReadingAnswer {
  readonly id: string;
  readonly article: string;
  readonly quote: string;
  readonly title: Text;
  readonly confirmed: boolean;
  readonly inForce: readonly string[];
  readonly claims: readonly string[];
  readonly options: readonly {
    readonly options: readonly string[];
    readonly text: Text;
    readonly total: string;
    readonly inForce: boolean;
  }[];
}
