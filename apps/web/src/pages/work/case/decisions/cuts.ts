import type { View } from '../../../../api/answer.js';
import type { FactsSchema } from '../../../../forms/facts.js';

export interface CutDraft {
  readonly to: string;
  readonly reason: string;
}

/** Cuts (核减) as the API takes them; `undefined`: one was begun and is not complete. Whether it is lower the server says. */
export function cutsToSend(
  { properties }: Pick<FactsSchema, 'properties'>,
  drafts: Readonly<Record<string, CutDraft>>,
): readonly View<'CutDto'>[] | undefined {
  const begun = Object.entries(drafts).filter(([, { to }]) => to !== '');
  const cuts = begun.flatMap(([fact, { to, reason }]) => {
    const value = valueOf(properties[fact]?.['x-type'], to);
    return value === undefined || reason.trim().length < 2 ? [] : [{ fact, to: value, reason: reason.trim() }];
  });
  return cuts.length === begun.length ? cuts : undefined;
}

/** Those whose value is complete; the reason may be to come. */
export const cutsToTry = (
  { properties }: Pick<FactsSchema, 'properties'>,
  drafts: Readonly<Record<string, CutDraft>>,
): readonly { readonly fact: string; readonly to: string | number }[] =>
  Object.entries(drafts).flatMap(([fact, { to }]) => {
    const value = to === '' ? undefined : valueOf(properties[fact]?.['x-type'], to);
    return value === undefined ? [] : [{ fact, to: value }];
  });

function valueOf(type: string | undefined, text: string): string | number | undefined {
  if (type === 'count') return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (type === 'money') return /^(0|[1-9]\d{0,15})(\.\d{1,2})?$/.test(text) ? text : undefined;
  return text;
}
