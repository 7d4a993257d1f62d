import { describe, expect, it } from '@jest/globals';
import { STAGES } from '../../../terms/stages.js';
import type { Claim } from '../data.js';
import { trackOf } from './track.js';

const claim = (stage: string, status: string) => ({ progress: { stage, status } }) as Pick<Claim, 'progress'>;
const states = (...claims: ReturnType<typeof claim>[]) => trackOf(STAGES, claims, []).map(({ state }) => state);

describe('the track of a case', () => {
  it('is done before, here, and later after', () => {
    expect(states(claim('panel', 'waiting'))).toEqual([
      'done',
      'done',
      'done',
      'here',
      'later',
      'later',
      'later',
      'later',
    ]);
  });

  it('counts claims where they are, and those that ended', () => {
    const track = trackOf(STAGES, [claim('panel', 'waiting'), claim('department', 'refused')], []);
    expect(track[2]).toMatchObject({ state: 'done', ended: 1, here: 0 });
    expect(track[3]).toMatchObject({ state: 'here', here: 1 });
  });

  it('is here in two stages where claims are apart', () => {
    expect(states(claim('department', 'returned'), claim('payout', 'waiting'))).toEqual([
      'done',
      'done',
      'here',
      'done',
      'done',
      'done',
      'done',
      'here',
    ]);
  });

  it('is done as a whole when paid, and ends where everything ended', () => {
    expect(states(claim('payout', 'resultPublished')).every((state) => state === 'done')).toBe(true);
    expect(states(claim('department', 'refused'))).toEqual([
      'done',
      'done',
      'ended',
      'later',
      'later',
      'later',
      'later',
      'later',
    ]);
  });

  it('says who passed a stage last', () => {
    const row = (type: string, at: string) => ({ type, stage: 'endorsement', at, role: 'endorser', jurisdiction: 'o' });
    const rows = [row('EndorsementGranted', '1'), row('EndorsementGranted', '2')] as never;
    expect(trackOf(STAGES, [claim('panel', 'waiting')], rows)[1]?.done).toEqual({
      at: '2',
      role: 'endorser',
      jurisdiction: 'o',
    });
  });
});
