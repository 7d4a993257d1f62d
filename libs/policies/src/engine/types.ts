import type { ApplicantKind, BusinessDate, Fen, Ratio, StageId, Treasury } from '#kernel';

export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What a fact is. Canonical JSON values: money = fen text, date = "YYYY-MM-DD", count/months/days = integer, choice = its value, boolean. */
export type FactType = 'money' | 'date' | 'count' | 'boolean' | 'choice' | 'text';
export type FactValue = string | number | boolean | null;
export type Facts = Readonly<Record<string, FactValue>>;

export interface FactDeclaration {
  readonly name: string;
  readonly type: FactType;
  readonly label: Text;
  readonly help?: Text;
  readonly unit?: Text;
  /** Required unless `requiredWhen` says otherwise. */
  readonly optional?: boolean;
  /** Asked (and then required) only when another fact has one of these values. */
  readonly askedWhen?: { readonly fact: string; readonly is: readonly FactValue[] };
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
  readonly min?: number;
  readonly max?: number;
  /** A date that must not lie after the day of declaring. */
  readonly notInFuture?: boolean;
  /** 核减: may the panel lower it? Money and counts only. */
  readonly canBeCut?: boolean;
}

export interface EvidenceDeclaration {
  readonly kind: string;
  readonly label: Text;
  readonly optional?: boolean;
  readonly askedWhen?: { readonly fact: string; readonly is: readonly FactValue[] };
}

/** One sentence that may pay (条款内金额), an item id of ANALYSIS. */
export interface ComponentDeclaration {
  readonly id: string;
  readonly article: string;
  /** The verbatim sentence. */
  readonly quote: string;
  readonly nature: '奖励' | '补助' | '贴息' | '资助' | '配套' | '扶持经费' | '支持';
  readonly treasuries: readonly Treasury[];
  /** The sentence gives no amount here: direction only (没有金额), or left to another instrument (not computable here). */
  readonly amountless?: boolean;
}

/** What one declares (项目类别): the `type` of the golden cases. */
export interface ItemDeclaration {
  readonly id: string;
  readonly title: Text;
  readonly components: readonly ComponentDeclaration[];
  /** Collecting department (汇总部门) key; names live in the version's `departments`. */
  readonly department: string;
  /** Of the kind `patent`: a Chinese patent, whose number carries a check digit. */
  readonly certificate: { readonly kind: string; readonly label: Text };
  /**
   * What the claim is about where that is not its certificate and a rule may join several claims about it: the patent that a
   * prize was given to, the family of a foreign patent. The claim then carries `object: "<kind>:<number>"`; optional for the
   * applicant. An item without it is about its certificate (`"patent:<number>"` for a granted patent).
   */
  readonly object?: { readonly kind: string; readonly label: Text };
  readonly facts: readonly FactDeclaration[];
  readonly evidence: readonly EvidenceDeclaration[];
  /** The fact whose year is the award year (奖励年度). */
  readonly qualifyingDate: string;
  /** Absent: every kind may declare. */
  readonly applicantKinds?: readonly ApplicantKind[];
  /** A rate or figure that the text calls 最高: the panel may lower it, with a reason. */
  readonly discretion?: {
    readonly kind: 'rate' | 'figure';
    /** As of the newest value of its parameter; `PolicyVersion.ceilingOn` says it of a day. */
    readonly ceiling: string;
    /** The parameter that holds the ceiling, so that a draft which changes it moves the ceiling too. */
    readonly parameter: string;
    readonly label: Text;
    /** 择优, 单项最高, 可参照: without a decision the claim is pending, neither nothing nor the ceiling. */
    readonly required?: boolean;
  };
}

export interface ReadingOption {
  readonly id: string;
  readonly text: Text;
}

/** An ambiguous clause (口径). R1 is the default; a choice is R1 or a set of compatible other options. */
export interface ReadingDeclaration {
  readonly id: string;
  /** Anchor of the sentence that can be read in several ways. */
  readonly article: string;
  readonly title: Text;
  readonly quote: string;
  readonly options: readonly ReadingOption[];
  readonly rationale: Text;
  /** Sets of options that may be chosen together; every single option is always allowed. */
  readonly compatible?: readonly (readonly string[])[];
  /** Moves a gate or a jurisdiction, not an amount (AMB-YZ-17, AMB-YZ-20). */
  readonly procedural?: boolean;
  /** Of a procedural reading: what it moves, since it has no example amount. */
  readonly moves?: Text;
}

/** Chosen options by reading id, e.g. { 'AMB-YZ-07': ['R2'] }. A missing id means R1. */
export type Readings = Readonly<Record<string, readonly string[]>>;

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
  /** In Chinese, as printed. */
  readonly name: string;
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
