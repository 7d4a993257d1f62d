import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { corpus } from '../src/engine/corpus.js';
import type { AssessClaim, ClaimResult, Readings } from '../src/engine/types.js';
import { lprRates } from '../src/rates/lpr.js';
import { assess, policy, standingOf } from './given.js';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const cases = (seed: number) => corpus(policy, seed, 20);
const sum = (results: readonly ClaimResult[]): number => results.reduce((total, result) => total + result.total, 0);

/** Claims about different objects, without findings or anything standing. */
const different = (claims: readonly AssessClaim[]): AssessClaim[] =>
  claims.map(({ object: _object, ...claim }, index) => ({ ...claim, certificate: `certificate:${index}` }));

describe('for every generated entitlement, under every choice of readings', () => {
  test('components, treasuries and totals sum', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input, readings } of cases(seed)) {
          const result = policy.assess(input, readings, lprRates);
          expect(sum(result.claims)).toBe(result.total);
          for (const claim of result.claims) {
            expect(claim.components.reduce((total, one) => total + one.amount, 0)).toBe(claim.total);
            const { province, prefecture, district } = claim.byTreasury;
            expect(province + prefecture + district).toBe(claim.total);
            expect(claim.status === 'payable').toBe(claim.total > 0);
            expect(claim.trace.at(-1)!.amount).toBe(String(claim.total));
            for (const one of claim.components) expect(one.amount).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('settling in two goes gives what settling at once gives', () => {
    fc.assert(
      fc.property(seeds, fc.nat(8), (seed, cut) => {
        for (const { input, readings } of cases(seed)) {
          const claims = different(input.claims);
          const given = { kind: input.applicant.kind, local: input.applicant.local, readings };
          const first = claims.slice(0, cut);
          const earlier = assess(first, given).claims;
          const later = assess(claims.slice(cut), { ...given, standing: standingOf(first, earlier) }).claims;
          const amounts = [...earlier, ...later].map((claim) => claim.byTreasury);
          expect(amounts).toEqual(assess(claims, given).claims.map((claim) => claim.byTreasury));
        }
      }),
      { numRuns: 25 },
    );
  });

  test('one more claim never lowers the total', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input, readings } of cases(seed)) {
          const before = policy.assess({ ...input, claims: input.claims.slice(0, -1) }, readings, lprRates).total;
          expect(policy.assess(input, readings, lprRates).total).toBeGreaterThanOrEqual(before);
          const reversed = {
            ...input,
            claims: [input.claims.at(-1)!, ...input.claims.slice(0, -1)],
            similar: [],
            standing: [],
          };
          const without = { ...reversed, claims: reversed.claims.slice(1) };
          const exclusion: Readings = { ...readings, 'AMB-YZ-05': ['R2'], 'AMB-YZ-12': ['R1'], 'AMB-YZ-04': ['R1'] };
          expect(policy.assess(reversed, exclusion, lprRates).total).toBeGreaterThanOrEqual(
            policy.assess(without, exclusion, lprRates).total,
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a reading that was not asked for does not change the claim', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { input } of corpus(policy, seed, 3)) {
          const base = policy.assess(input, {}, lprRates).claims;
          for (const { id, options } of policy.readings) {
            const other = policy.assess(input, { [id]: [options.at(-1)!.id] }, lprRates).claims;
            // Up to the first claim that asked, nothing may differ.
            const first = base.findIndex((claim) => id in claim.readings);
            const upTo = first === -1 ? base.length : first;
            expect(other.slice(0, upTo)).toEqual(base.slice(0, upTo));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('the same input gives the same answer: nothing is remembered', () => {
    for (const { input, readings } of cases(1)) {
      const once = policy.assess(input, readings, lprRates);
      expect(policy.assess(structuredClone(input), structuredClone(readings), lprRates)).toEqual(once);
    }
  });
});
