import type { Answer, View } from '../api/answer.js';
import { yuanOfFen } from './yuan.js';

/** The form of an item's facts: `GET /api/policies/{id}/items/{item}/schema`. */
export type FactsSchema = Answer<'/api/policies/{id}/items/{item}/schema'>;
export type FactProperty = View<'FactPropertySchema'>;
type ValueSchema = View<'FactValueSchema'>;
export type FactValue = View<'FactValue'>;

/** Facts as the API takes them: money as yuan text, days as YYYY-MM-DD, counts as numbers. What is not answered is absent. */
export type Facts = Readonly<Record<string, FactValue>>;

/** What a typed answer lacks; the words are in `texts.ts`. */
export type FactCheck =
  | { readonly code: 'missing' | 'notMoney' | 'notWhole' | 'notDate' | 'inFuture' | 'notPositive' }
  | { readonly code: 'moneyBelow' | 'moneyAbove' | 'below' | 'above' | 'tooLong'; readonly limit: string };

/** Of a fact that may be left empty, what it must be where it is not. */
export const valueSchemaOf = (property: FactProperty): ValueSchema =>
  property.anyOf?.find(({ type }) => type !== undefined) ?? property;

export const isEmpty = (value: FactValue | undefined): boolean => value === undefined || value === null || value === '';

/** Names of the facts that are asked under these answers, in the form's order. */
export function askedFacts({ properties, 'x-order': order }: FactsSchema, facts: Facts): readonly string[] {
  const asked = new Set<string>();
  for (const name of order) {
    const when = properties[name]?.['x-askedWhen'];
    if (when === undefined || (asked.has(when.fact) && when.is.includes(facts[when.fact] ?? null))) asked.add(name);
  }
  return order.filter((name) => asked.has(name));
}

/** A fact that is asked must be answered, unless its declaration says otherwise. */
export function isRequired(schema: FactsSchema, name: string): boolean {
  if (schema.required.includes(name)) return true;
  return (schema.allOf ?? []).some(({ then }) => {
    const { required } = (then ?? {}) as { required?: readonly string[] };
    return required?.includes(name) ?? false;
  });
}

/** Only what is asked and answered: the server refuses answers to questions that were not asked. */
export const factsToSend = (schema: FactsSchema, facts: Facts): Facts =>
  Object.fromEntries(
    askedFacts(schema, facts).flatMap((name) => {
      const value = facts[name];
      return value === undefined || isEmpty(value) ? [] : [[name, value]];
    }),
  );

/** Facts of an event's body (`GET …/history`: money as fen text, as the record has it) in the form's way (yuan text). */
export const factsOfRecord = ({ properties }: FactsSchema, recorded: Facts): Facts =>
  Object.fromEntries(
    Object.entries(recorded).map(([name, value]) =>
      properties[name]?.['x-type'] === 'money' && typeof value === 'string' ? [name, yuanOfFen(value)] : [name, value],
    ),
  );

/** The facts' English labels by their Chinese ones: steps of an amount record their inputs under these. */
export const inputNamesOf = ({ properties }: FactsSchema): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(properties).map((property) => [property['x-title'].zh, property['x-title'].en]));

/** What somebody types into a field of money, without the separators and signs that people write. */
export const typedMoney = (text: string): string => text.normalize('NFKC').replaceAll(/[\s,，¥元]/g, '');

/** What is typed into a field of a count: a number where it is one, else what was typed, so that nothing is lost. */
export function typedCount(text: string): FactValue {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，]/g, '');
  if (plain === '') return null;
  return /^\d{1,15}$/.test(plain) ? Number(plain) : plain;
}

/** What is wrong with each answer, by fact. `today`: the business day, for days that must not lie ahead. */
export function checkFacts(schema: FactsSchema, facts: Facts, today?: string): Readonly<Record<string, FactCheck>> {
  const found: Record<string, FactCheck> = {};
  for (const name of askedFacts(schema, facts)) {
    const check = checkFact(schema, name, facts[name], today);
    if (check) found[name] = check;
  }
  return found;
}

function checkFact(
  schema: FactsSchema,
  name: string,
  value: FactValue | undefined,
  today?: string,
): FactCheck | undefined {
  const property = schema.properties[name]!;
  if (value === undefined || isEmpty(value)) return isRequired(schema, name) ? { code: 'missing' } : undefined;
  const rule = valueSchemaOf(property);
  switch (property['x-type']) {
    case 'money':
      return checkMoney(rule, String(value));
    case 'date':
      if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return { code: 'notDate' };
      return rule['x-notInFuture'] && today !== undefined && String(value) > today ? { code: 'inFuture' } : undefined;
    case 'count':
      return checkCount(rule, value);
    case 'text':
      return String(value).length > (rule.maxLength ?? 200)
        ? { code: 'tooLong', limit: String(rule.maxLength ?? 200) }
        : undefined;
    case 'boolean':
    case 'choice':
      return undefined;
  }
}

function checkMoney(rule: ValueSchema, value: string): FactCheck | undefined {
  if (rule.pattern !== undefined && !new RegExp(rule.pattern).test(value)) return { code: 'notMoney' };
  if (rule.not !== undefined && new RegExp(rule.not.pattern).test(value)) return { code: 'notPositive' };
  const { 'x-minimum': least, 'x-maximum': most } = rule;
  if (least !== undefined && fenOf(value) < fenOf(least)) return { code: 'moneyBelow', limit: least };
  if (most !== undefined && fenOf(value) > fenOf(most)) return { code: 'moneyAbove', limit: most };
  return undefined;
}

function fenOf(yuan: string): bigint {
  const [whole = '0', cents = ''] = yuan.split('.');
  return BigInt(whole + cents.padEnd(2, '0'));
}

function checkCount({ minimum = 0, maximum }: ValueSchema, value: FactValue): FactCheck | undefined {
  if (typeof value !== 'number') return { code: 'notWhole' };
  if (value < minimum) return { code: 'below', limit: String(minimum) };
  if (maximum !== undefined && value > maximum) return { code: 'above', limit: String(maximum) };
  return undefined;
}
