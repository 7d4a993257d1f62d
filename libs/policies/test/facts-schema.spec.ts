import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { businessDate } from '#kernel';
import { factsSchema, type JsonSchema } from '../src/engine/facts-schema.js';
import type { FactDeclaration, ItemDeclaration } from '../src/engine/types.js';
import { isAsked, validateFacts } from '../src/engine/validate-facts.js';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';

const ITEMS = policies
  .all()
  .flatMap((version) => version.items.map((item) => ({ version, item, name: `${version.id} ${item.id}` })));

function validatorOf(schema: JsonSchema): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  const validate = ajv.compile(schema);
  return (value) => validate(value);
}

const proper = (fact: FactDeclaration): fc.Arbitrary<unknown> => {
  const { type, min = 0, max } = fact;
  if (type === 'money') return fc.integer({ min, max: max ?? 900_000_000 }).map((fen) => (fen / 100).toFixed(2));
  if (type === 'count') return fc.integer({ min, max: max ?? 1_000 });
  if (type === 'date') return fc.constantFrom('2023-03-31', '2023-12-31', '2024-02-29');
  if (type === 'boolean') return fc.boolean();
  if (type === 'choice') return fc.constantFrom(...fact.choices!.map((choice) => choice.value));
  return fc.constantFrom('甲', '说明');
};

const JUNK = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  'x',
  '0',
  '0.00',
  '1.234',
  '-1',
  '1e3',
  '12',
  -1,
  0,
  1.5,
  1e21,
  true,
  '2023-02-29',
  '2023-2-1',
  '字'.repeat(300),
  [],
  {},
);

/** Mostly proper answers, with gaps, junk and a question that nobody asked. */
function answers(item: ItemDeclaration): fc.Arbitrary<Record<string, unknown>> {
  const each = item.facts.map((fact) =>
    fc.oneof({ weight: 8, arbitrary: proper(fact) }, { weight: 1, arbitrary: JUNK }).map((value) => [fact.name, value]),
  );
  const stray = fc.oneof(
    { weight: 9, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant([['stray', 1]]) },
  );
  return fc.tuple(fc.tuple(...each), stray, fc.integer({ min: 0, max: 7 })).map(([own, more, tidy]) => {
    const given = Object.fromEntries([...own, ...more].filter(([, value]) => value !== undefined)) as Record<
      string,
      unknown
    >;
    // Seven times in eight, what the other answers do not ask is left out.
    if (tidy > 0) for (const fact of item.facts) if (!isAsked(fact, given)) delete given[fact.name];
    return given;
  });
}

/** Problems that a form can see: everything that depends on neither the day, nor the applicant, nor the series. */
const OF_THE_FORM = new Set(['FACT_MISSING', 'FACT_UNKNOWN', 'FACT_UNKNOWN_CHOICE', 'FACT_WRONG_TYPE']);

describe.each(ITEMS)('the form of $name', ({ version, item }) => {
  const schema = factsSchema(version, item);
  const accepts = validatorOf(schema);
  const context = {
    today: businessDate('2026-09-01'),
    applicantKind: item.applicantKinds?.[0] ?? ('enterprise' as const),
    rates: lprRates,
  };

  test('what it rejects, the server refuses; what the server refuses for its form, it rejects', () => {
    let [accepted, rejected] = [0, 0];
    fc.assert(
      fc.property(answers(item), (given) => {
        const outcome = validateFacts(version, item.id, given, context);
        const codes = 'problems' in outcome ? outcome.problems.map((problem) => problem.code) : [];
        if (accepts(given)) {
          accepted += 1;
          expect(codes.filter((code) => OF_THE_FORM.has(code))).toEqual([]);
        } else {
          rejected += 1;
          expect(codes).not.toEqual([]);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
    expect(accepted).toBeGreaterThan(10);
    expect(rejected).toBeGreaterThan(10);
  });

  test.each([[null], ['facts'], [[]], [7]])('%j is no facts, for both', (given) => {
    expect(accepts(given)).toBe(false);
    expect(validateFacts(version, item.id, given, context)).toHaveProperty('problems');
  });

  test('both languages, unit and evidence for whatever is asked', () => {
    const properties = Object.values(schema['properties'] as Record<string, JsonSchema>);
    expect(properties).toHaveLength(item.facts.length);
    for (const property of properties) {
      expect(property['x-title']).toEqual({ zh: expect.stringMatching(/./), en: expect.stringMatching(/./) });
      // A count may be an ordinal (第几): only money must have a unit.
      if (property['x-type'] === 'money') expect(property['x-unit']).not.toBeNull();
    }
    expect(schema['x-evidence']).toHaveLength(item.evidence.length);
  });
});
