import { formatYuan, type Fen } from '#kernel';
import { text } from '../engine/trace.js';
import type { AssessClaim, FactDeclaration, FactValue, Facts, ItemDeclaration, Text } from '../engine/types.js';
import { isAsked } from '../engine/validate-facts.js';
import type { ChangeAnswer } from './types.js';

/** Facts that would pay more: each yes/no and each choice answered otherwise, one at a time. */

const YES = text('是', 'yes');
const NO = text('否', 'no');

interface Change {
  readonly fact: string;
  readonly label: Text;
  readonly value: string | boolean;
  readonly valueLabel: Text;
  readonly assumed: Readonly<Record<string, string | number | boolean>>;
  readonly claim: AssessClaim;
}

/** `totalWith`: what the claim would be paid, or `undefined` when its facts could not be declared so. */
export function changesThatPayMore(
  item: ItemDeclaration,
  claim: AssessClaim,
  local: boolean,
  now: Fen,
  totalWith: (changed: AssessClaim) => Fen | undefined,
): ChangeAnswer[] {
  const changes = [
    ...item.facts.flatMap((declared) => answeredOtherwise(item, declared, claim)),
    ...elsewhere(claim, local),
  ];
  return changes.flatMap(({ claim: changed, ...said }) => {
    const total = totalWith(changed);
    return total === undefined || total <= now ? [] : [{ ...said, amount: formatYuan(total) }];
  });
}

function answeredOtherwise(item: ItemDeclaration, declared: FactDeclaration, claim: AssessClaim): Change[] {
  const given = claim.facts[declared.name];
  return othersOf(declared, given).flatMap(({ value, label }) => {
    const completed = complete(item, { ...claim.facts, [declared.name]: value });
    if (completed === undefined) return [];
    const { facts, assumed } = completed;
    const said = { fact: declared.name, label: declared.label, value, valueLabel: label, assumed };
    return [{ ...said, claim: { ...claim, facts } }];
  });
}

function othersOf(
  declared: FactDeclaration,
  given: FactValue | undefined,
): readonly { readonly value: string | boolean; readonly label: Text }[] {
  if (given === undefined) return [];
  if (declared.type === 'boolean') return [given === true ? { value: false, label: NO } : { value: true, label: YES }];
  if (declared.type !== 'choice') return [];
  return (declared.choices ?? []).filter((choice) => choice.value !== given);
}

/** What the changed answer asks for besides, with the plainest answer; `undefined` where only money could answer. */
function complete(
  item: ItemDeclaration,
  changed: Facts,
): { facts: Facts; assumed: Record<string, string | number | boolean> } | undefined {
  const facts: Record<string, FactValue> = {};
  const assumed: Record<string, string | number | boolean> = {};
  for (const declared of item.facts) {
    if (!isAsked(declared, { ...changed, ...facts })) continue;
    const given = changed[declared.name];
    if (given !== undefined) {
      facts[declared.name] = given;
      continue;
    }
    if (declared.optional === true) continue;
    const plain = plainest(declared, String(changed[item.qualifyingDate]));
    if (plain === undefined) return undefined;
    facts[declared.name] = plain;
    assumed[declared.name] = plain;
  }
  return { facts, assumed };
}

function plainest(declared: FactDeclaration, day: string): string | number | boolean | undefined {
  switch (declared.type) {
    case 'date':
      return day;
    case 'boolean':
      return true;
    case 'choice':
      return declared.choices?.[0]?.value;
    case 'count':
      return declared.min ?? 1;
    case 'money':
    case 'text':
      return undefined;
  }
}

function elsewhere(claim: AssessClaim, local: boolean): Change[] {
  if (claim.local ?? local) return [];
  const label = text('申报主体在本地', 'The applicant is in the area');
  return [{ fact: 'local', label, value: true, valueLabel: YES, assumed: {}, claim: { ...claim, local: true } }];
}
