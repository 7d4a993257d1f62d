import type { View } from '../../../../api/answer.js';
import type { Facts, FactsSchema } from '../../../../forms/facts.js';

export interface CutDraft {
  readonly to: string;
  readonly reason: string;
}

/** What may be cut, and from what. */
export interface Cuttable {
  readonly schema: Pick<FactsSchema, 'properties'>;
  readonly declared: Facts;
}

type Drafts = Readonly<Record<string, CutDraft>>;

/** Cuts (核减) as the API takes them; `undefined`: one was begun and is not complete. */
export function cutsToSend(of: Cuttable, drafts: Drafts): readonly View<'CutDto'>[] | undefined {
  const begun = Object.entries(drafts).filter(([, { to }]) => to !== '');
  const complete = cutsToTry(of, drafts).flatMap((cut) => {
    const reason = drafts[cut.fact]!.reason.trim();
    return reason.length < 2 ? [] : [{ ...cut, reason }];
  });
  return complete.length === begun.length ? complete : undefined;
}

/** Those whose value is complete; the reason may be to come. */
export const cutsToTry = (
  of: Cuttable,
  drafts: Drafts,
): readonly { readonly fact: string; readonly to: string | number }[] =>
  Object.entries(drafts).flatMap(([fact, { to }]) => {
    const value = to === '' || wrongInCut(of, fact, to) ? undefined : valueOf(typeOf(of, fact), to);
    return value === undefined ? [] : [{ fact, to: value }];
  });

/** What is wrong with a value that was begun: it is no number, or none below what was declared. */
export function wrongInCut(of: Cuttable, fact: string, to: string): 'malformed' | 'notLower' | undefined {
  if (to === '') return undefined;
  const value = valueOf(typeOf(of, fact), to);
  if (value === undefined) return 'malformed';
  return Number(value) < Number(of.declared[fact]) ? undefined : 'notLower';
}

const typeOf = ({ schema }: Cuttable, fact: string): string | undefined => schema.properties[fact]?.['x-type'];

function valueOf(type: string | undefined, text: string): string | number | undefined {
  if (type === 'count') return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (type === 'money') return /^(0|[1-9]\d{0,15})(\.\d{1,2})?$/.test(text) ? text : undefined;
  return text;
}
