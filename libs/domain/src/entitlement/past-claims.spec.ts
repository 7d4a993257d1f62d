import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { instant } from '#kernel';
import { entitlement, pastClaims, type EnteredClaim, type EntitlementEvent, type SettledClaim } from './index.js';

const AT = instant('2024-06-03T02:00:00.000Z');
const CONTEXT = { at: AT, recordedAt: AT, actor: 'a', role: 'r', jurisdiction: '*' };

const claims = fc.constantFrom('c0', 'c1', 'c2', 'c3');
const lines = fc.tuple(claims, fc.constantFrom(2023, 2024), fc.constantFrom(1, 2)).map((parts) => parts.join('.'));

const entered = fc.record({ claim: claims, ordinal: fc.nat(9), object: fc.option(fc.constant('patent:1')) }).map(
  ({ claim, ordinal, object }) =>
    ({
      type: 'ClaimEntered',
      body: {
        claim,
        ordinal,
        submittedAt: AT,
        certificate: { kind: 'patent', key: `${claim}-${ordinal}` },
        ...(object === null ? {} : { object }),
      } as EnteredClaim,
    }) as const,
);

const component = fc.record({
  component: fc.constantFrom('a', 'b'),
  treasury: fc.constantFrom('district' as const, 'province' as const),
  awardYear: fc.constantFrom(2023, 2024),
  amount: fc.constantFrom('0', '100', '250'),
});
const rereadLine = fc.record({ line: lines, since: fc.nat(9), outcome: fc.constantFrom('kept', 'replaced') });
const settledClaim = fc
  .record({
    claim: claims,
    settlement: fc.constantFrom(1, 2),
    components: fc.array(component, { maxLength: 2 }),
    reread: fc.option(fc.array(rereadLine, { maxLength: 2 })),
  })
  .map(
    ({ reread, ...claim }) =>
      ({ ...claim, item: 'i', trace: [], ...(reread === null ? {} : { reread: { lines: reread } }) }) as unknown,
  );
const settled = fc
  .record({
    policyVersion: fc.constantFrom(1, 2),
    claims: fc.uniqueArray(settledClaim, { maxLength: 3, selector: (each) => (each as SettledClaim).claim }),
  })
  .map((body) => ({ type: 'AmountSettled', body: { ...body, policy: 'p', readings: {} } }));

/** Any order, also ones that no decision would allow: a fold has no opinion. */
const streams = fc.array(
  fc.oneof(
    entered,
    settled,
    fc.record({ claim: claims, line: lines }).map((body) => ({ type: 'AwardAnnulled', body })),
    fc.array(claims, { maxLength: 2 }).map((queued) => ({ type: 'ClaimsQueuedAgain', body: { claims: queued } })),
    claims.map((claim) => ({ type: 'ClaimSentBack', body: { claim, line: null } })),
    claims.map((claim) => ({ type: 'ClaimLeft', body: { claim } })),
  ),
  { maxLength: 14 },
);

describe('the past of an entitlement', () => {
  it('is what its events, folded one by one, leave of it', () => {
    fc.assert(
      fc.property(streams, (events) => {
        const stream = events as unknown as readonly EntitlementEvent[];
        const state = stream.reduce(
          (before, event, version) => entitlement.evolve(before, event, { ...CONTEXT, version }),
          entitlement.initial,
        );
        const { standing, ranks, ...past } = pastClaims(stream);
        expect({ standing, ranks }).toEqual({ standing: state.standing, ranks: state.ranks });
        expect([...past.entered]).toEqual(Object.entries(state.entered));
        expect([...past.settled]).toEqual(Object.entries(state.settled));
        expect([...past.under]).toEqual(Object.entries(state.under));
      }),
      { numRuns: 1000 },
    );
  });
});
