import { describe, expect, it } from '@jest/globals';
import { given, step, type Step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { achievement, type AchievementCommand } from './index.js';

const saga = (command: AchievementCommand): Step<AchievementCommand> => step(who.SAGA, who.REVIEWED, command);
const on = (...commands: readonly AchievementCommand[]) => given(achievement, ...commands.map(saga));
const claim = (id: string, topUpOf?: string): AchievementCommand => ({
  type: 'ReserveCertificate',
  applicant: 'party-1',
  application: `a-${id}`,
  claim: id,
  item: 'cn_invention',
  ...(topUpOf === undefined ? {} : { topUpOf }),
});
const release = (id: string): AchievementCommand => ({ type: 'ReleaseReservation', claim: id, reason: 'withdrawn' });

describe('补差', () => {
  it('the same item again only as the supplement of the latest claim', () => {
    const twice = on(claim('c1'), claim('c2', 'c1'));
    expect(twice.when(saga(claim('c3', 'c2'))).types).toEqual(['CertificateReserved']);
    expect(twice.when(saga(claim('c3', 'c1'))).details).toEqual({ claim: 'c2' });
    expect(twice.when(saga(claim('c3'))).code).toBe('DUPLICATE_CLAIM');
  });

  it('a supplement that was withdrawn is not the latest any more', () => {
    const released = on(claim('c1'), claim('c2', 'c1'), release('c2'));
    expect(released.when(saga(claim('c3', 'c1'))).types).toEqual(['CertificateReserved']);
    expect(released.when(saga(claim('c3', 'c2'))).details).toEqual({ claim: 'c1' });
  });
});
