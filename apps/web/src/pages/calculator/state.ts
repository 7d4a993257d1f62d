import type { View } from '../../api/answer.js';
import { checkFacts, factsToSend, type Facts, type FactsSchema } from '../../forms/facts.js';

export type ApplicantKind = View<'ApplicantKind'>;
type Request = View<'CalculatorDto'>;

/** One thing that somebody would declare, as typed so far. */
export interface DraftClaim {
  readonly id: string;
  readonly item: string;
  readonly facts: Facts;
  readonly certificateNumber: string;
  readonly objectNumber: string;
  /** What a panel might decide: a rate in percent or a figure in yuan, as typed. */
  readonly decision: string;
}

/** What was paid before, here or elsewhere. */
export interface DraftAward {
  readonly source: View<'CalculatorAwardDto'>['source'];
  readonly claim: string;
  readonly awardYear: string;
  readonly treasury: View<'Treasury'>;
  readonly amount: string;
}

/** All that the calculator knows of its reader. It stays in this tab and is sent nowhere to be kept. */
export interface Draft {
  readonly policy: string | null;
  readonly kind: ApplicantKind;
  readonly local: boolean;
  readonly claims: readonly DraftClaim[];
  readonly awards: readonly DraftAward[];
  /** The number of the next claim. */
  readonly next: number;
}

export const EMPTY: Draft = { policy: null, kind: 'enterprise', local: true, claims: [], awards: [], next: 1 };

/** Another document has other items: the claims of the former go. */
export const withPolicy = (draft: Draft, policy: string): Draft =>
  draft.policy === policy ? draft : { ...draft, policy, claims: [], awards: [] };

export const withClaim = (draft: Draft, item: string): Draft => ({
  ...draft,
  next: draft.next + 1,
  claims: [
    ...draft.claims,
    { id: `c${draft.next}`, item, facts: {}, certificateNumber: '', objectNumber: '', decision: '' },
  ],
});

/** The same again, e.g. a second patent: with the same answers, and a certificate of its own. */
export function withCopy(draft: Draft, claim: DraftClaim): Draft {
  const copy = { ...claim, id: `c${draft.next}`, certificateNumber: '' };
  return { ...draft, next: draft.next + 1, claims: [...draft.claims, copy] };
}

export const withChanged = (draft: Draft, changed: DraftClaim): Draft => ({
  ...draft,
  claims: draft.claims.map((claim) => (claim.id === changed.id ? changed : claim)),
});

export const withoutClaim = (draft: Draft, id: string): Draft => ({
  ...draft,
  claims: draft.claims.filter((claim) => claim.id !== id),
  awards: draft.awards.filter(({ claim }) => claim !== id),
});

const NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./()（）〔〕[\]_-]{0,99}$/u;
const YUAN = /^(0|[1-9]\d{0,12})(\.\d{1,2})?$/;
const PERCENT = /^(100|\d{1,2})(\.\d{1,4})?$/;

/** Items that leave something to a panel, and what. */
export type Discretions = Readonly<Record<string, 'figure' | 'rate' | undefined>>;
export type Schemas = Readonly<Record<string, FactsSchema | undefined>>;

/** What is asked of the API; `undefined` while there is nothing to ask. What is still wrong is left out, and so counts as missing. */
export function requestOf(draft: Draft, schemas: Schemas, discretions: Discretions): Request | undefined {
  if (draft.policy === null || draft.claims.length === 0) return undefined;
  if (draft.claims.some(({ item }) => schemas[item] === undefined)) return undefined;
  const awards = draft.awards.filter(
    ({ amount, awardYear, claim }) =>
      YUAN.test(amount) && /^20\d{2}$/.test(awardYear) && draft.claims.some(({ id }) => id === claim),
  );
  return {
    policy: draft.policy,
    applicant: { kind: draft.kind, local: draft.local },
    claims: draft.claims.map((claim) => claimOf(claim, schemas[claim.item]!, discretions[claim.item])),
    ...(awards.length === 0
      ? {}
      : { awards: awards.map((award) => ({ ...award, awardYear: Number(award.awardYear) })) }),
  };
}

function claimOf(claim: DraftClaim, schema: FactsSchema, discretion: Discretions[string]): Request['claims'][number] {
  const wrong = checkFacts(schema, claim.facts);
  const facts = Object.fromEntries(Object.entries(factsToSend(schema, claim.facts)).filter(([name]) => !wrong[name]));
  const decision = discretion === undefined ? undefined : decisionOf(claim.decision.trim(), discretion);
  const [certificate, object] = [claim.certificateNumber.trim(), claim.objectNumber.trim()];
  return {
    id: claim.id,
    item: claim.item,
    facts: facts as Record<string, never>,
    ...(NUMBER.test(certificate) ? { certificate } : {}),
    ...(NUMBER.test(object) ? { object } : {}),
    ...(decision === undefined ? {} : { decision }),
  };
}

/** A panel's decision as the API takes it; nothing while what was typed is none. */
function decisionOf(typed: string, kind: 'figure' | 'rate'): Request['claims'][number]['decision'] {
  if (kind === 'rate') return PERCENT.test(typed) ? { rate: `${typed}%` } : undefined;
  return YUAN.test(typed) ? { figure: typed } : undefined;
}

const KEPT_UNDER = 'duixian-calculator';

/** What this tab kept, as far as it can still be read. */
export function kept(): Draft {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEPT_UNDER) ?? 'null');
    return { ...EMPTY, ...(found as Partial<Draft> | null) };
  } catch {
    return EMPTY;
  }
}

export const keep = (draft: Draft): void => sessionStorage.setItem(KEPT_UNDER, JSON.stringify(draft));
