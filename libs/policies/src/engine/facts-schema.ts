import { formatYuan, fen } from '#kernel';
import type { EvidenceDeclaration, FactDeclaration, ItemDeclaration, PolicyVersion, Text } from './types.js';

/** JSON Schema 2020-12. Words that no keyword has room for stand in `x-` keywords, in both languages. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a value must be. */
export type FactValueSchema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly not?: { readonly pattern: string };
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly enum?: readonly (string | null)[];
  readonly oneOf?: readonly { readonly const: string; readonly title: string; readonly 'x-title': Text }[];
  /** Of money, in yuan. */
  readonly 'x-minimum'?: string;
  readonly 'x-maximum'?: string;
  readonly 'x-notInFuture'?: true;
};

/** One field of the form: its value, and its words. `anyOf`: it may be left empty. */
export type FactPropertySchema = FactValueSchema & {
  readonly title: string;
  readonly 'x-title': Text;
  readonly description?: string;
  readonly 'x-help'?: Text;
  readonly 'x-type': FactDeclaration['type'];
  readonly 'x-unit': Text | null;
  readonly 'x-canBeCut': boolean;
  readonly 'x-askedWhen'?: NonNullable<FactDeclaration['askedWhen']>;
  readonly anyOf?: readonly FactValueSchema[];
};

const NOTHING = [null, ''] as const;

/**
 * The form of an item's facts, from the declaration by which the server checks them: what it rejects, `validateFacts` refuses.
 * What depends on the day, the applicant or the rate series (`x-notInFuture`, the validity) only the server can say.
 */
export function factsSchema(version: PolicyVersion, item: ItemDeclaration) {
  const always = item.facts.filter((fact) => fact.askedWhen === undefined);
  const conditions = item.facts.flatMap(conditionOf);
  const properties: Readonly<Record<string, FactPropertySchema>> = Object.fromEntries(
    item.facts.map((fact) => [fact.name, propertyOf(fact)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `/api/policies/${version.id}/items/${item.id}/schema?version=${version.version}`,
    title: item.title.zh,
    'x-title': item.title,
    type: 'object',
    properties,
    required: always.filter((fact) => fact.optional !== true).map((fact) => fact.name),
    additionalProperties: false,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
    'x-order': item.facts.map((fact) => fact.name),
    'x-qualifyingDate': item.qualifyingDate,
    'x-applicantKinds': item.applicantKinds ?? null,
    'x-certificate': item.certificate,
    'x-object': item.object ?? null,
    'x-evidence': item.evidence.map(evidenceOf),
    'x-basis': item.components.map(({ id, article, quote }) => ({ component: id, article, quote })),
    'x-policy': { id: version.id, version: version.version, number: version.number, item: item.id },
  };
}

/** An optional or conditional fact may be left empty; whether a conditional one must not be, its condition says. */
function propertyOf(fact: FactDeclaration): FactPropertySchema {
  const words = {
    title: fact.label.zh,
    'x-title': fact.label,
    ...(fact.help === undefined ? {} : { description: fact.help.zh, 'x-help': fact.help }),
    'x-type': fact.type,
    'x-unit': fact.unit ?? (fact.type === 'money' ? { zh: '元', en: 'yuan' } : null),
    'x-canBeCut': fact.canBeCut === true,
    ...(fact.askedWhen === undefined ? {} : { 'x-askedWhen': fact.askedWhen }),
  };
  const mayBeEmpty = fact.optional === true || fact.askedWhen !== undefined;
  const value = VALUES[fact.type](fact);
  return mayBeEmpty ? { ...words, anyOf: [value, { enum: NOTHING }] } : { ...words, ...value };
}

/** Asked only under another answer: then it must be given (unless optional), and else be left out. */
function conditionOf(fact: FactDeclaration): readonly JsonSchema[] {
  if (fact.askedWhen === undefined) return [];
  const { name, askedWhen } = fact;
  const given = { properties: { [name]: { not: { enum: NOTHING } } }, required: [name] };
  return [
    {
      if: { properties: { [askedWhen.fact]: { enum: askedWhen.is } }, required: [askedWhen.fact] },
      then: fact.optional === true ? true : given,
      else: { properties: { [name]: { type: 'null' } } },
    },
  ];
}

const VALUES: Readonly<Record<FactDeclaration['type'], (fact: FactDeclaration) => FactValueSchema>> = {
  money: ({ min = 0, max }) => ({
    type: 'string',
    pattern: '^(0|[1-9][0-9]{0,15})(\\.[0-9]{1,2})?$',
    ...(min > 0 ? { not: { pattern: '^0(\\.0{1,2})?$' } } : {}),
    'x-minimum': formatYuan(fen(min)),
    ...(max === undefined ? {} : { 'x-maximum': formatYuan(fen(max)) }),
  }),
  date: ({ notInFuture }) => ({
    type: 'string',
    format: 'date',
    pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    ...(notInFuture === true ? { 'x-notInFuture': true } : {}),
  }),
  count: ({ min = 0, max = Number.MAX_SAFE_INTEGER }) => ({ type: 'integer', minimum: min, maximum: max }),
  boolean: () => ({ type: 'boolean' }),
  choice: ({ choices = [] }) => ({
    type: 'string',
    oneOf: choices.map(({ value, label }) => ({ const: value, title: label.zh, 'x-title': label })),
  }),
  text: ({ max = 200 }) => ({ type: 'string', minLength: 1, maxLength: max }),
};

const evidenceOf = ({ kind, label, optional, askedWhen }: EvidenceDeclaration) => ({
  kind,
  label,
  required: optional !== true,
  askedWhen: askedWhen ?? null,
});
