import type { ApplicantKind, Treasury } from '#kernel';

/** What a document declares: what can be claimed, which facts and evidence that asks for, how its clauses can be read. */

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
