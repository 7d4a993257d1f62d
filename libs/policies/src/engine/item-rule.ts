import type { ClaimContext, TurnedAway } from './claim-context.js';
import type { Group } from './group.js';
import type { Part } from './parts.js';
import type { Amounts } from './standing.js';
import type { FactProblem, Facts, ItemDeclaration, RateBook } from './types.js';

/** An item with its rules. A document's common rules call them in order: entitlement, exclusions, what stands, cap, settled. */
export interface ItemRule {
  readonly item: ItemDeclaration;
  /** The sentence itself names the applicant's kind (企业). */
  readonly enterpriseOnly?: boolean;
  /** The sentence itself says 本区范围内. */
  readonly districtByText?: boolean;
  /** The claim is about a patent, so that 相近或相似 may be read as "the same patent" (its `object`). */
  readonly aboutPatent?: boolean;
  /** What the sentence gives, rounded, before anything is cut; or why it gives nothing. */
  entitlement(context: ClaimContext): Part[] | TurnedAway;
  /** 就高不就低, 不重复奖励: the groups in which the claim competes. */
  groups?(context: ClaimContext): readonly Group[];
  /** The same certificate was awarded here before. Absent: what it was awarded is deducted, treasury by treasury. */
  ownEarlier?(context: ClaimContext, parts: readonly Part[], own: Amounts): void;
  /** Cuts the parts in place and says so. */
  cap?(context: ClaimContext, parts: readonly Part[]): void;
  /** Final amounts, at least one positive: counts them where later claims will be compared. */
  settled?(context: ClaimContext, parts: readonly Part[]): void;
  /** What the declaration of single facts cannot say. */
  check?(facts: Facts, rates: RateBook): readonly FactProblem[];
}
