import { addYears, type BusinessDate } from '#kernel';
import type { AssessInput } from '#policies';

/**
 * The same two items for json-rules-engine: conditions and amounts are rules, as its users write them; what it has no notion of
 * (the cap of a year, the anniversary) its caller computes, as they would.
 */

interface Almanac {
  readonly events: readonly { readonly type: string; readonly params: { readonly amount: number } }[];
}
interface Engine {
  addRule(rule: object): Engine;
  run(facts: object): Promise<Almanac>;
}
export interface JsonRulesEngine {
  readonly Engine: new (rules: readonly object[], options: object) => Engine;
}

const START = '2023-01-01';
const INTL_CAP = 45_000_000;

const is = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const everyItem = [{ fact: 'day', operator: 'greaterThanInclusive', value: START }, is('local', true)];
const award = (component: string, amount: number) => ({ event: { type: component, params: { amount } } });
const domestic = [is('item', 'cn_invention'), is('patent_kind', 'invention'), ...everyItem];

const INTERNATIONAL_RULES = [
  { conditions: { all: [is('item', 'intl_invention'), ...everyItem] }, ...award('intl', 15_000_000) },
];
const DOMESTIC_RULES = [
  { conditions: { all: [...domestic, is('conversion', 'inDistrict')] }, ...award('converted', 2_000_000) },
  {
    conditions: { all: [...domestic, { fact: 'conversion', operator: 'notEqual', value: 'inDistrict' }] },
    ...award('unconverted', 1_000_000),
  },
  {
    conditions: {
      all: [
        ...domestic,
        is('conversion', 'inDistrict'),
        is('patentee_in_district', true),
        { fact: 'conversion_date', operator: 'lessThanInclusive', value: { fact: 'deadline' } },
      ],
    },
    ...award('city', 1_000_000),
  },
];

/** `together`: one engine with all rules; else one for each item, which evaluates only that item's. */
export function rulesOf({ Engine }: JsonRulesEngine, together: boolean): ReadonlyMap<string, Engine> {
  const all = together
    ? new Engine([...INTERNATIONAL_RULES, ...DOMESTIC_RULES], { allowUndefinedFacts: true })
    : undefined;
  return new Map([
    ['intl_invention', all ?? new Engine(INTERNATIONAL_RULES, { allowUndefinedFacts: true })],
    ['cn_invention', all ?? new Engine(DOMESTIC_RULES, { allowUndefinedFacts: true })],
  ]);
}

/** Fen of each claim. */
export async function amountsBy(
  engines: ReadonlyMap<string, Engine>,
  { applicant: { local }, claims }: AssessInput,
): Promise<number[]> {
  const used = new Map<string, number>();
  const amounts: number[] = [];
  for (const { item, facts } of claims) {
    const day = facts['approval_doc_date'] as BusinessDate;
    const deadline = addYears(day, 2);
    const { events } = await engines.get(item)!.run({ ...facts, item, local, day, deadline });
    let total = 0;
    for (const { type, params } of events) {
      if (type !== 'intl') {
        total += params.amount;
        continue;
      }
      const year = day.slice(0, 4);
      const before = used.get(year) ?? 0;
      const left = Math.min(params.amount, INTL_CAP - before);
      used.set(year, before + left);
      total += left;
    }
    amounts.push(total);
  }
  return amounts;
}
