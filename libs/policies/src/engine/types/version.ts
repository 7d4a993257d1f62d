import type { BusinessDate, StageId, Treasury } from '#kernel';
import type { AssessInput, AssessResult, FactProblem, RateBook } from './assessing.js';
import type {
  Amendment,
  ArticleDeclaration,
  ChangedParameter,
  DraftProblem,
  IndicatorTable,
  LimitDeclaration,
  OverrideDeclaration,
  ParameterChange,
  ParameterDeclaration,
  SilentPassage,
  WorkedCase,
} from './document.js';
import type { Facts, ItemDeclaration, ReadingDeclaration, Readings, Text } from './items.js';

/** One version of a document, with its rules. */

export interface PolicyVersion {
  /** "yuanzhou-2023-25". */
  readonly id: string;
  /** Entitlements are kept per family: versions of one document share it. */
  readonly family: string;
  readonly version: number;
  readonly title: Text;
  readonly number: string;
  readonly issuer: Text;
  /** Only a measure pays: an interpretation (政策解读) is for the calculator and rehearsal, a plan for indicators. */
  readonly kind: 'measure' | 'interpretation' | 'plan';
  /** From when and until when the text applies, both inclusive; `stated`: the text itself gives both ends that are set. */
  readonly validity: {
    readonly from: BusinessDate;
    readonly until?: BusinessDate;
    readonly stated: boolean;
    readonly note: Text;
  };
  /** What each fiscal level is called in this text: 乐昌's 市财政 is the county level. */
  readonly treasuryNames: Readonly<Record<Treasury, Text>>;
  /** The treasury of the issuing government: it pays; other levels' shares are due from them. */
  readonly ownTreasury: Treasury;
  readonly route: readonly StageId[];
  /**
   * The sentence that puts approval, notice and payout in an order, and that order. Absent: the text states none. A version is
   * published in the order of its `route` unless the policy office chooses another; this says what its choice is held against.
   */
  readonly orderInText?: {
    readonly stages: readonly StageId[];
    readonly article: string;
    readonly quote: string;
  };
  /** Does the text state the route, or is it the default one? */
  readonly routeStated: boolean;
  /** The decisions that stage 6 needs, in no order: e.g. committee (区委) and government (区政府). */
  readonly approvalBodies: readonly { readonly id: string; readonly name: Text }[];
  readonly departments: Readonly<Record<string, Text>>;
  /** Does the text state them, or were they chosen here? */
  readonly departmentsStated: boolean;
  readonly awardYears: { readonly from: number; readonly until?: number };
  readonly items: readonly ItemDeclaration[];
  readonly readings: readonly ReadingDeclaration[];
  /** SHA-256-ready canonical text of parameters, quotes and readings is built by the caller from these fields. */
  readonly parameters: readonly ParameterDeclaration[];
  /** Superior rules that take from what the text gives; absent: none. */
  readonly overrides?: readonly OverrideDeclaration[];
  /** Choices that hold where none is given, in the place of R1; absent: R1 throughout. */
  readonly defaultReadings?: Readings;
  /** What it changed of its base, when it was published as a draft; absent: it is a document of the release. */
  readonly amendment?: Amendment;
  /** The numbers and dates of that, beside what held before; as `amendment`. */
  readonly changed?: readonly ChangedParameter[];
  /** Sentences that hold for every item (奖励认定), by the anchor that trace steps name. */
  readonly commonRules: readonly { readonly article: string; readonly quote: string }[];
  /** Full source text, as in the document. */
  readonly source: string;
  readonly articles: readonly ArticleDeclaration[];
  readonly silent: readonly SilentPassage[];
  readonly limits: readonly LimitDeclaration[];
  readonly cases: readonly WorkedCase[];
  /** Its targets; absent: the text has none. They move no amount, and are no part of the frozen law. */
  readonly indicators?: IndicatorTable;
  /** SHA-256 of the frozen law and results of this version, as published. */
  readonly frozen: { readonly law: string; readonly results: string };
  /** Days around which windows and years turn, for the generated corpus; absent: the engine's. */
  readonly turningDays?: readonly string[];
  /** Items that a rule counts together, beyond what a generated case usually holds: the corpus then has up to `most` of them. */
  readonly crowds?: { readonly items: readonly string[]; readonly most: number };
  /** Pure, total for facts that `validateFacts` let through, linear in claims. */
  assess(input: AssessInput, readings: Readings, rates: RateBook): AssessResult;
  /** Is a qualifying date inside the policy's validity under these readings? */
  admits(qualifyingDate: BusinessDate, readings: Readings): boolean;
  /** First day on which a line approved on that day may be paid (次年). */
  payableFrom(approvalDay: BusinessDate, awardYear: number, readings: Readings): BusinessDate;
  /** Whose stamps stage 2 needs, given where the applicant sits; departments named for an item come on top. */
  requiredStamps(residence: Residence, readings: Readings): readonly string[];
  /** What one fact's declaration cannot say: facts that contradict each other, a loan outside the rate series. */
  checkFacts(itemId: string, facts: Facts, rates: RateBook): readonly FactProblem[];
  /** The ceiling of an item's discretion on a qualifying date: "50%" or fen text. `undefined`: it leaves nothing to discretion. */
  ceilingOn(itemId: string, day: BusinessDate): string | undefined;
  /** The same rules with other numbers and further superior rules: for trying out, never for settling. */
  redrafted(
    changes: readonly ParameterChange[],
    overrides?: readonly OverrideDeclaration[],
  ): PolicyVersion | DraftProblem;
  /** The version that a published draft makes of this one. Its `frozen` is still this one's: the caller puts in the recorded one. */
  amended(amendment: Amendment): PolicyVersion | DraftProblem;
}

/** Where an applicant sits, by organisation id: residence in a park and seat in a township are two relations. */
export interface Residence {
  readonly park?: string;
  readonly township?: string;
}
