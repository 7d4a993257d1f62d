import { describe, expect, it } from '@jest/globals';
import * as app from '../../../../test/order/application-case.js';
import { history } from '../../../../test/order/given.js';
import { brief, proposals, saga, twoClaims } from '../../../../test/order/saga-case.js';
import { achievement, application, type AchievementCommand, type DuixianEvent } from '../index.js';

describe('reservation', () => {
  const { state } = history(application, twoClaims);
  const submitted: DuixianEvent = {
    type: 'ApplicationSubmitted',
    body: { claims: ['c1', 'c2'], requiredStamps: [], local: true, undertaking: true },
  };
  const world = { 'application-a1': state };

  it('each certificate is reserved at submission', async () => {
    const list = await proposals('application-a1', submitted, world);
    expect(brief(list)).toEqual([
      'ReserveCertificate on achievement-patent-c1',
      'ReserveCertificate on achievement-patent-c2',
    ]);
  });

  it('a duplicate is told to the application instead', async () => {
    const [first] = await proposals('application-a1', submitted, world);
    expect(first?.otherwise?.['DUPLICATE_CLAIM']?.command).toEqual(app.reservation('c1', 'duplicate'));
  });

  it('at a supplement only what has none yet', async () => {
    const { state: some } = history(application, [...twoClaims, app.saga(app.reservation('c1'))]);
    const claims = ['c1', 'c2'].map((claim) => ({ claim, changed: true, resumesAt: 'department' as const }));
    const event: DuixianEvent = { type: 'SupplementSubmitted', body: { claims, requiredStamps: [] } };
    expect(brief(await proposals('application-a1', event, { 'application-a1': some }))).toEqual([
      'ReserveCertificate on achievement-patent-c2',
    ]);
  });

  it('an amended certificate releases the one it was', async () => {
    const body = { claim: 'c1', certificate: app.certificate('new'), facts: {}, releases: app.certificate('c1') };
    expect(brief(await proposals('application-a1', { type: 'ClaimAmended', body }))).toEqual([
      'ReleaseReservation on achievement-patent-c1',
    ]);
    const { releases: _, ...same } = body;
    expect(await proposals('application-a1', { type: 'ClaimAmended', body: same })).toEqual([]);
  });

  it.each<[string, DuixianEvent]>([
    ['withdrawal', { type: 'ClaimWithdrawn', body: { claim: 'c1', reason: 'r' } }],
    ['withdrawal of all', { type: 'ApplicationWithdrawn', body: { claims: ['c1'], reason: 'r' } }],
    ['refusal', { type: 'ClaimRefused', body: { claim: 'c1', stage: 'department', reason: 'r' } }],
    ['refused stamp', { type: 'EndorsementRefused', body: { organisation: 'park', claims: ['c1'], reason: 'r' } }],
  ])('%s releases, and an unknown reservation is no trouble', async (_, event) => {
    const list = await proposals('application-a1', event, world);
    expect(brief(list)).toEqual(['ReleaseReservation on achievement-patent-c1']);
    expect(list[0]?.tolerated).toEqual(['RESERVATION_UNKNOWN', 'ALREADY_RELEASED']);
  });

  it('the outcome goes back to the application, a contest by its decision', async () => {
    const holder = { applicant: 'party-1', application: 'a1', claim: 'c1', item: 'i' };
    const outcome = async (event: DuixianEvent, states = {}) =>
      (await proposals('achievement-patent-c1', event, states)).map((each) => each.command);
    expect(await outcome({ type: 'CertificateReserved', body: holder })).toEqual([app.reservation('c1')]);
    expect(await outcome({ type: 'CertificateContested', body: { ...holder, holders: ['c0'] } })).toEqual([
      app.reservation('c1', 'contested'),
    ]);
    const reserve = (more: object): AchievementCommand => ({ type: 'ReserveCertificate', ...holder, ...more });
    const { state: contested } = history(achievement, [
      saga(reserve({ claim: 'c0', applicant: 'p0' })),
      saga(reserve({})),
    ]);
    const decided = (allowed: boolean): DuixianEvent => ({
      type: 'ContestDecided',
      body: { claim: 'c1', allowed, reason: 'r' },
    });
    const states = { 'achievement-patent-c1': contested };
    // Who decided has reviewed the claim.
    const decidedBy = 'somebody';
    expect(await outcome(decided(true), states)).toEqual([{ ...app.reservation('c1'), decidedBy }]);
    expect(await outcome(decided(false), states)).toEqual([{ ...app.reservation('c1', 'duplicate'), decidedBy }]);
  });
});
