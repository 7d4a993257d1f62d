import type { EvidenceDeclaration, Facts, ItemDeclaration } from './types.js';
import { isAsked } from './validate-facts.js';

/** The evidence that a claim of this item needs with these facts; what is optional comes with its mark. */
export const requiredEvidence = (item: ItemDeclaration, facts: Facts): readonly EvidenceDeclaration[] =>
  item.evidence.filter((declared) => isAsked(declared, facts));
