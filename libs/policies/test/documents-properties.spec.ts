import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { corpus } from '../src/engine/corpus.js';
import type {
  AssessClaim,
  AssessInput,
  ClaimResult,
  Facts,
  LimitDeclaration,
  PolicyVersion,
} from '../src/engine/types.js';
import { policies } from '../src/registry.js';
import { lprRates } from '../src/rates/lpr.js';
import { standingOf } from './given.js';

/** What holds for every registered document, whatever is claimed. */

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const RUNS = { numRuns: 12 };
const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);

/** Claims about different objects, with nothing standing and no findings. */
const different = (input: AssessInput): AssessInput => ({
  ...input,
  claims: input.claims.map(({ object: _object, ...claim }, index) => ({
    ...claim,
    certificate: `certificate:${index}`,
  })),
  standing: [],
  similar: [],
});

describe.each(policies.all().map((version) => [version.id, version] as const))('%s', (_id, version) => {
  const cases = (seed: number) => corpus(version, seed, 15);
  const total = (input: AssessInput, readings = {}): number => version.assess(input, readings, lprRates).total;

  test('components, treasuries and totals sum; nothing is negative, fractional or unexplained', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input, readings } of cases(seed)) {
          const result = version.assess(input, readings, lprRates);
          expect(sum(result.claims.map((claim) => claim.total))).toBe(result.total);
          for (const claim of result.claims) {
            expect(sum(claim.components.map((one) => one.amount))).toBe(claim.total);
            expect(sum(Object.values(claim.byTreasury))).toBe(claim.total);
            expect(claim.status === 'payable').toBe(claim.total > 0);
            expect(claim.total > 0 || claim.reason !== undefined).toBe(true);
            expect(claim.trace.at(-1)!.amount).toBe(String(claim.total));
            for (const { amount } of claim.components) expect(Number.isSafeInteger(amount) && amount > 0).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test('one more claim never lowers the total; before the others it lowers it only by an exclusion', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input, readings } of cases(seed)) {
          const fewer = { ...input, claims: input.claims.slice(0, -1) };
          expect(total(input, readings)).toBeGreaterThanOrEqual(total(fewer, readings));
          const plain = different(input);
          const others = { ...plain, claims: plain.claims.slice(1) };
          expect(total(plain)).toBeGreaterThanOrEqual(total(others));
        }
      }),
      RUNS,
    );
  });

  test('for claims about different objects the order never changes the total', () => {
    fc.assert(
      fc.property(seeds, fc.nat(7), (seed, shift) => {
        for (const { input } of cases(seed)) {
          const plain = different(input);
          const at = shift % plain.claims.length;
          const turned = { ...plain, claims: [...plain.claims.slice(at), ...plain.claims.slice(0, at)].toReversed() };
          expect(total(turned)).toBe(total(plain));
        }
      }),
      RUNS,
    );
  });

  test('settling in two goes gives what settling at once gives', () => {
    fc.assert(
      fc.property(seeds, fc.nat(8), (seed, cut) => {
        for (const { input, readings } of cases(seed)) {
          const { claims, ...plain } = different(input);
          const first = claims.slice(0, cut);
          const earlier = version.assess({ ...plain, claims: first }, readings, lprRates).claims;
          const standing = standingOf(first, earlier);
          const later = version.assess({ ...plain, claims: claims.slice(cut), standing }, readings, lprRates).claims;
          const atOnce = version.assess({ ...plain, claims }, readings, lprRates).claims;
          expect([...earlier, ...later].map((claim) => claim.byTreasury)).toEqual(
            atOnce.map((claim) => claim.byTreasury),
          );
        }
      }),
      RUNS,
    );
  });

  test('no cap is exceeded, in any order of claims', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input } of cases(seed)) {
          // Many claims of few items, so that caps are met.
          const claims = Array.from({ length: 12 }, (_, index): AssessClaim => ({
            ...input.claims[index % Math.min(2, input.claims.length)]!,
            id: `many-${index}`,
            certificate: `many:${index}`,
          }));
          const results = version.assess({ ...different(input), claims }, {}, lprRates).claims;
          for (const limit of version.limits) if (holdsFor(limit, input)) expectWithin(version, limit, results);
        }
      }),
      RUNS,
    );
  });

  test('no claims or no money in the facts, no yuan; ten times the money, ten times the exact amount', () => {
    expect(total({ applicant: { kind: 'enterprise', local: true }, claims: [], standing: [], similar: [] })).toBe(0);
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input } of cases(seed)) {
          for (const claim of different(input).claims) {
            const money = version.items
              .find((item) => item.id === claim.item)!
              .facts.filter((fact) => fact.type === 'money' && claim.facts[fact.name] !== undefined);
            if (money.length === 0) continue;
            const names = money.map((fact) => fact.name);
            const alone = (facts: Facts): ClaimResult =>
              version.assess({ ...different(input), claims: [{ ...claim, facts }] }, {}, lprRates).claims[0]!;
            if (money.every((fact) => (fact.min ?? 0) === 0)) {
              expect(alone(scaled(claim.facts, names, 0)).total).toBe(0);
            }
            const once = exact(alone(claim.facts));
            if (once === undefined) continue;
            const tenfold = exact(alone(scaled(claim.facts, names, 10)))!;
            // Each side is rounded to the nearest fen, once.
            expect(Math.abs(tenfold - 10 * once)).toBeLessThanOrEqual(5.5);
          }
        }
      }),
      RUNS,
    );
  });

  test('the same input gives the same answer: nothing is remembered', () => {
    for (const { input, readings } of cases(1)) {
      const once = version.assess(input, readings, lprRates);
      expect(version.assess(structuredClone(input), structuredClone(readings), lprRates)).toEqual(once);
    }
  });
});

const scaled = (facts: Facts, names: readonly string[], by: number): Facts => ({
  ...facts,
  ...Object.fromEntries(names.map((name) => [name, String(Number(facts[name]) * by)])),
});

/** The amount as rounded, before any cap. */
function exact(result: ClaimResult): number | undefined {
  const step = result.trace.find((one) => one.kind === 'rounding');
  return step?.amount === undefined ? undefined : Number(step.amount);
}

function holdsFor(limit: LimitDeclaration, { applicant }: AssessInput): boolean {
  if (limit.kind !== 'cap') return false;
  return (limit.only?.includes(applicant.kind) ?? true) && !(limit.except?.includes(applicant.kind) ?? false);
}

function expectWithin(version: PolicyVersion, limit: LimitDeclaration, results: readonly ClaimResult[]): void {
  if (limit.kind !== 'cap') return;
  const { unit, value } = version.parameters.find((one) => one.id === limit.parameter)!;
  const most = unit === '元' ? Math.round(Number(value) * 100) : Number(value);
  const used = new Map<string, number>();
  for (const claim of results) {
    for (const { component, amount, awardYear } of claim.components) {
      if (!limit.components.includes(component)) continue;
      const key = limit.per === 'claim' ? claim.claim : String(awardYear ?? claim.awardYear);
      used.set(key, (used.get(key) ?? 0) + (unit === '元' ? amount : 1));
    }
  }
  for (const one of used.values()) expect(one).toBeLessThanOrEqual(most);
}
