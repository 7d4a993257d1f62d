import { describe, expect, it } from '@jest/globals';
import * as app from '../../../../test/order/application-case.js';
import { enter, settle } from '../../../../test/order/entitlement-case.js';
import { history, type Step } from '../../../../test/order/given.js';
import * as ln from '../../../../test/order/line-case.js';
import * as who from '../../../../test/order/people.js';
import { brief, proposals, saga } from '../../../../test/order/saga-case.js';
import {
  application,
  entitlement,
  line,
  lineId,
  type DuixianEvent,
  type EntitlementCommand,
  type SettledComponent,
} from '../index.js';

describe('settlement', () => {
  it('a verified claim enters the entitlement of its applicant, with everything that an amount needs', async () => {
    const { state } = history(application, [...app.way.visited, app.panellist(app.verify('c1'))]);
    const event: DuixianEvent = {
      type: 'FactsVerified',
      body: {
        claim: 'c1',
        panel: 'p',
        facts: { cost: '9' },
        cuts: [],
        decision: { figure: '5', reason: 'r' },
        similarTo: ['c2'],
        otherAwards: [],
        local: false,
      },
    };
    const [entering] = await proposals('application-a1', event, { 'application-a1': state });
    expect(entering?.stream).toBe('entitlement-yuanzhou-science-party-1');
    expect(entering?.command).toMatchObject({
      type: 'EnterClaim',
      entered: {
        claim: 'c1',
        application: 'a1',
        facts: { cost: '9' },
        decision: { figure: '5' },
        similarTo: ['c2'],
        local: false,
        submittedAt: who.DURING,
        duties: { applied: [who.APPLICANT], verified: [who.PANELLIST] },
      },
    });
  });

  const settled = async (components: readonly SettledComponent[]) => {
    const total = String(components.reduce((sum, each) => sum + Number(each.amount), 0));
    const command = settle(0, [{ claim: 'c1', amount: total, components }]);
    const { state } = history<typeof entitlement.initial, EntitlementCommand, never>(entitlement as never, [
      saga(enter('c1')),
      saga(command),
    ]);
    const { type: _, ...body } = command;
    const stream = 'entitlement-yuanzhou-science-party-1';
    return proposals(stream, { type: 'AmountSettled', body }, { [stream]: state });
  };
  const part = (amount: string, treasury: 'district' | 'prefecture', awardYear = 2023): SettledComponent => ({
    component: `${treasury}-${amount}`,
    treasury,
    awardYear,
    amount,
  });

  it('a settled amount becomes a line, summed by treasury', async () => {
    const list = await settled([part('60', 'district'), part('40', 'prefecture'), part('5', 'district')]);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      stream: 'line-c1.2023.1',
      command: {
        type: 'OpenLine',
        content: {
          claim: 'c1',
          family: 'yuanzhou-science',
          amounts: { district: '65', prefecture: '40' },
          total: '105',
          route: ['approval', 'notice', 'payout'],
          settlement: 'event-1',
        },
      },
    });
  });

  it('one line for each award year, none for nothing', async () => {
    const list = await settled([part('60', 'district'), part('40', 'district', 2024), part('0', 'district', 2025)]);
    expect(list.map((each) => each.stream)).toEqual(['line-c1.2023.1', 'line-c1.2024.1']);
    expect(await settled([part('0', 'district')])).toEqual([]);
  });

  it('a line of the second settlement has another name', () => {
    expect(lineId('c1', 2023, 2)).toBe('c1.2023.2');
  });

  const open = history(line, ln.way.questioned).state;

  it('an upheld objection annuls the award, then sends the claim back to the panel', async () => {
    const body = { notice: 'n1', objection: 'o1', reason: 'r' };
    const list = await proposals('line-c1.2023.1', { type: 'LineObjectionUpheld', body }, { 'line-c1.2023.1': open });
    expect(brief(list)).toEqual([
      'AnnulAward on entitlement-yuanzhou-science-party-1',
      'ReopenClaim on application-a1',
    ]);
    // Another line of the claim, of another award year, may have fallen before.
    expect(list[1]?.tolerated).toEqual(['CLAIM_NOT_VERIFIED']);
  });

  it('a rejected line no longer stands, a deferred one does', async () => {
    const struck = (kind: 'deferred' | 'rejected') =>
      proposals(
        'line-c1.2023.1',
        { type: 'LineStruck', body: { batch: 'b1', kind, reason: 'r' } },
        {
          'line-c1.2023.1': open,
        },
      );
    expect(brief(await struck('rejected'))).toEqual(['AnnulAward on entitlement-yuanzhou-science-party-1']);
    expect(await struck('deferred')).toEqual([]);
  });

  const ENTITLEMENT = 'entitlement-yuanzhou-science-party-1';
  const twice = { claim: 'c1', application: 'a1', components: [part('1', 'district'), part('2', 'district', 2024)] };
  const settledOnce = history(entitlement, [
    saga(enter('c1')),
    saga(settle(0, [{ ...twice, amount: '3' }])),
  ] as Step<EntitlementCommand>[]).state;
  const withdrawn: DuixianEvent = { type: 'LineWithdrawn', body: { batch: 'b1', reason: 'r' } };

  it('a withdrawn line leaves its batch and stands no longer; its claim goes on while another line stands', async () => {
    const alone = { 'line-c1.2023.1': open };
    expect(brief(await proposals('line-c1.2023.1', withdrawn, alone))).toEqual([
      `AnnulAward on ${ENTITLEMENT}`,
      'RecordWithdrawal on application-a1',
      'StrikeBatchLine on batch-b1',
    ]);
    const another = { ...alone, [ENTITLEMENT]: settledOnce };
    expect(brief(await proposals('line-c1.2023.1', withdrawn, another))).toEqual([
      `AnnulAward on ${ENTITLEMENT}`,
      'StrikeBatchLine on batch-b1',
    ]);
  });

  it('a claim that left its entitlement is withdrawn', async () => {
    const left: DuixianEvent = { type: 'ClaimLeft', body: { claim: 'c1', application: 'a1', reason: 'r' } };
    const [recording] = await proposals(ENTITLEMENT, left);
    expect(recording).toMatchObject({ stream: 'application-a1', command: { type: 'RecordWithdrawal' } });
  });

  it('a line presented again has its claim enter as it was verified; one that left does not', async () => {
    const again: DuixianEvent = { type: 'LinePresentedAgain', body: { reason: 'r' } };
    const verified = history(application, [...app.way.visited, app.panellist(app.verify('c1'))]).state;
    const line1 = { 'line-c1.2023.1': open, 'application-a1': verified };
    const [entering] = await proposals('line-c1.2023.1', again, { ...line1, [ENTITLEMENT]: settledOnce });
    expect(entering).toMatchObject({ stream: ENTITLEMENT, command: enter('c1') });
    expect(await proposals('line-c1.2023.1', again, line1)).toEqual([]);
  });

  it('presented again while the claim is back at the panel, or refused there, it does not pass it by', async () => {
    const again: DuixianEvent = { type: 'LinePresentedAgain', body: { reason: 'r' } };
    const back = [...app.way.visited, app.panellist(app.verify('c1')), app.saga(app.reopen('c1'))];
    for (const steps of [back, [...back, app.panellist(app.refuseClaim('c1', 'panel'))]]) {
      const states = { 'application-a1': history(application, steps).state, [ENTITLEMENT]: settledOnce };
      expect(await proposals('line-c1.2023.1', again, { 'line-c1.2023.1': open, ...states })).toEqual([]);
    }
  });

  it('what was put in the place of a line that fell is closed with it', async () => {
    const body = { claim: 'c1', awardYear: 2023, line: 'c1.2023.2', reason: 'r' };
    expect(await proposals(ENTITLEMENT, { type: 'AwardAnnulled', body })).toEqual([]);
    const with1 = { ...body, inPlaceOf: 'c1.2023.1' };
    expect(await proposals(ENTITLEMENT, { type: 'AwardAnnulled', body: with1 })).toMatchObject([
      { stream: 'line-c1.2023.2', command: { type: 'ReplaceLine', since: null }, tolerated: ['LINE_CLOSED'] },
    ]);
  });
});
