import type { ClaimRow } from '#read-models';
import type { CaseView } from '#runtime';
import { calculateCase, calculatorClaim, type Basis } from '../applications/case-calculation.js';

export interface DeclaredAmounts {
  readonly byClaim: ReadonlyMap<string, string>;
  /** Yuan, of the claims that have an amount. */
  readonly total: string;
}

const NONE: DeclaredAmounts = { byClaim: new Map(), total: '0.00' };

/** 申报金额: what the articles give on the facts as declared. */
export function declaredAmounts(view: CaseView, claims: readonly ClaimRow[], basis: Basis): DeclaredAmounts {
  const { law } = basis;
  const asked = claims.filter(({ status }) => status !== 'withdrawn');
  if (!law || asked.length === 0) return NONE;
  const request = { claims: asked.map((claim) => calculatorClaim(claim, claim.facts, law)) };
  const answer = calculateCase(view, request, basis);
  if (!answer) return NONE;
  const amounts = answer.claims.flatMap(({ id, amount }) => (amount === null ? [] : [[id, amount] as const]));
  return { byClaim: new Map(amounts), total: answer.total };
}
