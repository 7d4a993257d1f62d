import type { ApplicantKind, BusinessDate } from '#kernel';
import type { AssessInput } from './assessing.js';
import type { Readings, Text } from './items.js';

/** The document itself: its numbers, drafts and amendments of it, its articles, limits, worked cases and targets. */

/** A number of the text with the day from which it holds. Money in yuan, rates as percent, dates and counts as they are. */
export interface ParameterDeclaration {
  readonly id: string;
  readonly article: string;
  readonly label: Text;
  readonly value: string;
  readonly unit: string;
  readonly from: BusinessDate;
}

/** What a draft puts in the place of a published number, written as `ParameterDeclaration.value` is. */
export interface ParameterChange {
  readonly parameter: string;
  readonly value: string;
  /** Qualifying dates from this day on have it, earlier ones the published value; absent: all. Dates of the text have none. */
  readonly from?: BusinessDate;
}

/** Why a draft is refused: the parameter or superior rule of it that cannot be. */
export type DraftProblem =
  | { readonly code: 'PARAMETER_UNKNOWN' | 'PARAMETER_VALUE_INVALID'; readonly parameter: string }
  | { readonly code: 'OVERRIDE_EXISTS' | 'OVERRIDE_ITEM_UNKNOWN' | 'OVERRIDE_INVALID'; readonly override: string };

/** The document on which a version stands (依据): its number, title and date. */
export interface LegalBasis {
  readonly number: string;
  readonly title: string;
  readonly date: BusinessDate;
}

/** A number of the text that a version changed: from which qualifying dates on, and what held for them before. */
export interface ChangedParameter {
  readonly parameter: string;
  readonly article: string;
  readonly label: Text;
  readonly unit: string;
  readonly from: BusinessDate;
  readonly before: string;
  readonly after: string;
}

/** What makes a version out of an earlier one: a draft as it was published. */
export interface Amendment {
  readonly version: number;
  readonly base: number;
  /** Qualifying dates from this day on fall under it; earlier ones keep what held before. */
  readonly from: BusinessDate;
  readonly legalBasis: LegalBasis;
  /** A change without a day of its own holds from `from`. */
  readonly parameters: readonly ParameterChange[];
  readonly overrides: readonly OverrideDeclaration[];
  /** How its text is read where nobody has confirmed it otherwise, in the place of R1. */
  readonly readings: Readings;
}

/**
 * A superior rule (上位规定) that a version has to obey beside its own text: it stops, excludes, caps or reduces what the text
 * gives, for claims whose own dated fact lies in its days. Money in yuan, shares as percent.
 */
export interface OverrideDeclaration {
  readonly id: string;
  readonly items: readonly string[] | 'all';
  /** Both inclusive. */
  readonly from: BusinessDate;
  readonly until?: BusinessDate;
  readonly effect:
    | { readonly kind: 'stop' }
    | { readonly kind: 'exclude'; readonly applicantKinds: readonly ApplicantKind[] }
    | { readonly kind: 'cap'; readonly per: 'claim' | 'year'; readonly amount: string }
    | { readonly kind: 'reduce'; readonly to: string };
  readonly legalBasis: { readonly title: Text; readonly document: string; readonly quote: string };
}

/** Where an article begins in the source: `begins` is verbatim and its first occurrence opens the article. */
export interface ArticleDeclaration {
  /** The anchor that components, readings, parameters and trace steps name. */
  readonly anchor: string;
  readonly title: Text;
  readonly begins: string;
}

/** A passage from which no rule comes, and why. Every character of the source is a rule's quote or stands in one of these. */
export interface SilentPassage {
  readonly quote: string;
  readonly reason: Text;
}

/** What cuts an amount; worked cases show each from both sides. */
export type LimitDeclaration =
  | {
      readonly id: string;
      readonly kind: 'cap';
      readonly article: string;
      /** The parameter that holds the cap: money, or a number of objects. */
      readonly parameter: string;
      /** Components whose amounts (or paid claims) it counts. */
      readonly components: readonly string[];
      /** It holds for each claim by itself, or for all of an award year. */
      readonly per: 'claim' | 'year';
      /** Whose cap it is, by kind of applicant; absent: everybody's. */
      readonly only?: readonly ApplicantKind[];
      readonly except?: readonly ApplicantKind[];
    }
  | {
      readonly id: string;
      readonly kind: 'exclusion';
      readonly article: string;
      /** The claim's `reason` where it bites. */
      readonly reason: string;
    };

/** What a worked case shows of a component (pays, paysNothing), a cap (under, at, over) or an exclusion (bites, spares). */
export interface Showing {
  readonly of: string;
  readonly as: 'pays' | 'paysNothing' | 'under' | 'at' | 'over' | 'bites' | 'spares';
}

/** A worked example of the document's own (说明用例): computed again by the tests, and printed beside the text. */
export interface WorkedCase {
  readonly name: Text;
  readonly shows: readonly Showing[];
  readonly input: AssessInput;
  readonly readings?: Readings;
  /** Yuan, "10000.00". */
  readonly total: string;
}

/** How firmly the text wants it (约束 / 确保 / 力争 / 预期), or that it does not say. */
export type IndicatorStrength = 'binding' | 'ensured' | 'strivenFor' | 'expected' | 'unstated';

/** A target of the text that can be measured. Values are plain decimals in `unit`. */
export interface IndicatorDeclaration {
  readonly id: string;
  readonly title: Text;
  /** The verbatim words that set it, and where the text sets it a second time. */
  readonly quotes: readonly { readonly article: string; readonly quote: string }[];
  readonly unit: Text;
  /** A level to be reached; growth of each year against the one before, in percent; a level for each single year. */
  readonly measure: 'level' | 'growth' | 'eachYear';
  readonly baseline?: { readonly year: number; readonly value: string };
  readonly target: string;
  /** The year by the end of which it is to be reached; of yearly targets the last one, where the text names one. */
  readonly by?: number;
  readonly strength: IndicatorStrength;
  /** What another reading of the text changes. */
  readonly readAs?: readonly {
    readonly reading: string;
    readonly option: string;
    readonly baseline?: string;
    readonly strength?: IndicatorStrength;
  }[];
  /** Where the text contradicts itself, or leaves open what is counted. */
  readonly notes: readonly Text[];
}

/** The targets of a document. Every target sentence is quoted by an indicator, or cannot be measured for a reason. */
export interface IndicatorTable {
  readonly declared: readonly IndicatorDeclaration[];
  readonly unmeasured: readonly { readonly article: string; readonly quote: string; readonly reason: Text }[];
}
