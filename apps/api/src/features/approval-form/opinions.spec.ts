import { describe, expect, it } from '@jest/globals';
import type { ClaimRow, TimelineRow } from '#read-models';
import { opinionsOf } from './opinions.js';

const claims = [
  { id: 'a', ordinal: 0 },
  { id: 'b', ordinal: 1 },
] as unknown as readonly ClaimRow[];

const event = (type: string, more: Partial<TimelineRow> = {}) =>
  ({
    type,
    stage: 'department',
    at: '2024-03-18T01:00:00.000Z',
    actor: 'somebody',
    jurisdiction: 'office',
    claims: ['b', 'a'],
    details: {},
    ...more,
  }) as unknown as TimelineRow;

describe('opinions of the approval form', () => {
  it('are what the tiers said, by the numbers of the claims', () => {
    const [opinion] = opinionsOf([event('ClaimAccepted', { details: { opinion: '材料齐全' } })], claims);
    expect(opinion).toMatchObject({ kind: 'passed', claims: [1, 2], text: '材料齐全', actor: 'somebody' });
  });

  it('say what was missing, and why something was refused', () => {
    const found = opinionsOf(
      [
        event('ReturnedForSupplement', { details: { missing: ['发票', '合同'] } }),
        event('ClaimRefused', { details: { reason: '不在范围内' } }),
      ],
      claims,
    );
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ['returned', '发票；合同'],
      ['refused', '不在范围内'],
    ]);
  });

  it('leave out what is no opinion', () => {
    expect(opinionsOf([event('EvidenceAttached'), event('LinePaid')], claims)).toEqual([]);
  });
});
