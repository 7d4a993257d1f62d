import { describe, expect, it } from '@jest/globals';
import { groupsOf } from './timeline-groups.js';
import type { TimelineRow } from './use-timeline.js';

const row = (type: string, at: string, claim: string, jurisdiction = 'o') =>
  ({ type, at, jurisdiction, claims: [claim] }) as unknown as TimelineRow;

describe('the timeline', () => {
  it('tells once what was done to several claims in one minute', () => {
    const groups = groupsOf([
      row('LinePaid', '2025-01-08T01:00:00.001Z', 'a'),
      row('LinePaid', '2025-01-08T01:00:00.900Z', 'b'),
      row('LinePaid', '2025-01-08T01:00:01.000Z', 'b'),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ claims: ['a', 'b'] });
    expect(groups[0]?.rows).toHaveLength(3);
  });

  it('keeps apart what another did, at another time, or what is something else', () => {
    const groups = groupsOf([
      row('ClaimAccepted', '2025-01-08T01:00:00.000Z', 'a'),
      row('ClaimAccepted', '2025-01-08T01:00:00.000Z', 'b', 'p'),
      row('ClaimAccepted', '2025-01-08T01:01:00.000Z', 'c', 'p'),
      row('ClaimRefused', '2025-01-08T01:01:00.000Z', 'd', 'p'),
    ]);
    expect(groups).toHaveLength(4);
  });
});
