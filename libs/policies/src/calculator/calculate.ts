import { type Readings, type PolicyVersion } from '../engine/types.js';
import { answerForDocument } from './document-answer.js';
import type { CalculatorAnswer, CalculatorContext, CalculatorRefusal, CalculatorRequest } from './types.js';

/** The first part of a document's id, which is its folder's name: documents/<jurisdiction>-<number>. */
export const jurisdictionOf = (version: PolicyVersion): string => version.id.split('-')[0]!;

/**
 * What the documents would pay on these facts. Pure; the caller has checked the shapes (text lengths, numbers of claims). A
 * document answers for itself: amounts under different documents are never added up.
 */
export function calculate(
  request: CalculatorRequest,
  context: CalculatorContext,
): CalculatorAnswer | { readonly refused: CalculatorRefusal } {
  const ids = request.claims.map((claim) => claim.id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) return refused('CLAIM_ID_REPEATED', { claim: repeated });
  const named = [...(request.similar ?? []).flat(), ...(request.awards ?? []).map((award) => award.claim)];
  const unknown = named.find((id) => id !== undefined && !ids.includes(id));
  if (unknown !== undefined) return refused('CLAIM_UNKNOWN', { claim: unknown });
  const versions = documentsOf(request, context);
  if ('refused' in versions) return versions;
  const fitting = versions.filter(
    (version) =>
      request.policy !== undefined ||
      version.kind === 'plan' ||
      request.claims.some((claim) => has(version, claim.item)),
  );
  const lost = request.claims.find(
    ({ item }) => !fitting.some((version) => version.kind === 'plan' || has(version, item)),
  );
  if (lost !== undefined) return refused('ITEM_UNKNOWN', { item: lost.item });
  return { today: context.today, documents: fitting.map((version) => answerForDocument(version, request, context)) };
}

const has = (version: PolicyVersion, id: string): boolean => version.items.some((item) => item.id === id);

const refused = (code: CalculatorRefusal['code'], details: CalculatorRefusal['details']) => ({
  refused: { code, details },
});

/** The newest version of each document asked for. */
function documentsOf(
  { policy, jurisdiction }: CalculatorRequest,
  { versions }: CalculatorContext,
): readonly PolicyVersion[] | { readonly refused: CalculatorRefusal } {
  const newest = versions.filter(
    (one) => !versions.some((other) => other.id === one.id && other.version > one.version),
  );
  const ofPlace = newest.filter((one) => jurisdiction === undefined || jurisdictionOf(one) === jurisdiction);
  if (ofPlace.length === 0) return refused('JURISDICTION_UNKNOWN', { jurisdiction: jurisdiction ?? '' });
  if (policy === undefined) return jurisdiction === undefined ? ofPlace.filter((one) => one.kind !== 'plan') : ofPlace;
  const found = ofPlace.filter((one) => one.id === policy);
  return found.length === 0 ? refused('POLICY_UNKNOWN', { policy }) : found;
}

/** Nothing is confirmed: every reading is R1. */
export const nothingConfirmed = (): Readings => ({});
