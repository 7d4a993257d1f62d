import type { Amendment, ChangedParameter, PolicyVersion, Text } from '../engine/types.js';

/** A document as a page to check: each sentence beside its rule. Money in yuan. */
export interface LawPage {
  readonly policy: string;
  readonly version: number;
  readonly title: Text;
  readonly number: string;
  readonly issuer: Text;
  readonly kind: PolicyVersion['kind'];
  /** What must stand wherever the document is shown; `null`: a measure. */
  readonly notice: Text | null;
  readonly validity: PolicyVersion['validity'];
  /** How a measure is handled, and whether its text says so; `null`: nothing is handled under it. */
  readonly procedure: LawProcedure | null;
  /** Of a version that was published as a draft: what it changed, from when, on what legal basis. */
  readonly amendment: LawAmendment | null;
  readonly articles: readonly LawArticle[];
  readonly readings: readonly LawReading[];
  /** Numbers that belong to no sentence by what the rules say. */
  readonly counts: { readonly rules: number; readonly silent: number; readonly examples: number };
}

export interface LawProcedure extends Pick<PolicyVersion, 'route' | 'routeStated' | 'departmentsStated'> {
  readonly departments: readonly Text[];
  /** The text has approval, notice and payout in another order than the route. */
  readonly otherOrderInText: boolean;
}

export interface LawAmendment extends Pick<Amendment, 'base' | 'from' | 'legalBasis' | 'overrides' | 'readings'> {
  readonly changed: readonly (Omit<ChangedParameter, 'unit'> & { readonly unit: Text })[];
}

export interface LawArticle {
  readonly anchor: string;
  readonly title: Text;
  readonly rows: readonly LawRow[];
}

export interface LawRow {
  /** `rule`: a sentence that pays; `common`: it holds for every item; `silent`: no rule comes from it, and why. */
  readonly kind: 'rule' | 'common' | 'silent';
  readonly sentence: string;
  /** Component ids. */
  readonly components: readonly string[];
  /** What the sentence does, line by line. */
  readonly words: readonly Text[];
  readonly parameters: readonly {
    readonly id: string;
    readonly label: Text;
    readonly value: string;
    readonly unit: Text;
    readonly from: string;
  }[];
  readonly readings: readonly string[];
  readonly examples: readonly LawExample[];
  readonly reason: Text | null;
}

/** A worked case, computed. */
export interface LawExample {
  readonly name: Text;
  readonly claims: readonly Text[];
  readonly readings: readonly string[];
  readonly total: string;
  readonly byTreasury: readonly { readonly name: Text; readonly amount: string }[];
  /** 待定, 无法计算: no amount, which is not zero. */
  readonly noAmount: readonly Text[];
}

export interface LawReading {
  readonly id: string;
  readonly article: string;
  readonly title: Text;
  readonly quote: string;
  readonly rationale: Text;
  readonly procedural: boolean;
  readonly moves: Text | null;
  readonly options: readonly { readonly id: string; readonly text: Text; readonly isDefault: boolean }[];
  readonly examples: readonly {
    readonly name: Text;
    readonly claims: readonly Text[];
    readonly amounts: readonly {
      readonly options: readonly string[];
      readonly total: string;
      readonly byTreasury: readonly { readonly name: Text; readonly amount: string }[];
      readonly noAmount: readonly Text[];
    }[];
  }[];
}
