import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Instant } from '#kernel';
import * as app from '../../../../test/order/application-case.js';
import { anew, enter, settle } from '../../../../test/order/entitlement-case.js';
import { decideOnce, deepFreeze, history, step, type Step } from '../../../../test/order/given.js';
import * as ln from '../../../../test/order/line-case.js';
import { add, instruct, payer, reportDue } from '../../../../test/order/payment-case.js';
import * as who from '../../../../test/order/people.js';
import {
  achievement,
  application,
  batch,
  deciders,
  entitlement,
  line,
  lineId,
  notice,
  payment,
  paymentId,
  sagas,
  timerRules,
  type AchievementCommand,
  type BatchCommand,
  type DuixianEvent,
  type EntitlementCommand,
  type NoticeCommand,
  type Proposal,
  type Recorded,
  type SagaWorld,
  type SettledComponent,
} from '../index.js';

/** Sagas as pure functions: an event and a world of folded streams in, proposals out. */

const worldOf = (states: Readonly<Record<string, unknown>> = {}): SagaWorld => ({
  fold: async (name, stream) => deepFreeze((states[stream] ?? deciders[name].initial) as never),
  settledBy: async () => Object.keys(states).filter((stream) => stream.startsWith('entitlement-')),
});

const recorded = (stream: string, event: DuixianEvent, at: string = who.DECIDED): Recorded =>
  deepFreeze({
    event,
    stream,
    version: 0,
    eventId: 'event-1',
    at: at as Instant,
    recordedAt: at as Instant,
    actor: 'somebody',
    role: 'role',
    jurisdiction: 'jurisdiction',
    commandId: 'command-1',
  });

/** What all sagas together propose for an event. */
async function proposals(stream: string, event: DuixianEvent, states = {}, at?: string): Promise<readonly Proposal[]> {
  const told = recorded(stream, event, at);
  const all = await Promise.all(
    sagas.map(async (saga) => {
      const reaction = saga.reactions[event.type] as
        ((recorded: Recorded, world: SagaWorld) => readonly Proposal[] | Promise<readonly Proposal[]>) | undefined;
      return reaction ? reaction(told, worldOf(states)) : [];
    }),
  );
  return all.flat();
}

const brief = (list: readonly Proposal[]) => list.map(({ stream, command }) => `${command.type} on ${stream}`);
const saga = <Command extends { readonly type: string }>(command: Command): Step<Command> =>
  step(who.SAGA, who.DECIDED, command);

const twoClaims = [
  ...app.way.created,
  app.applicant(app.declare('c1')),
  app.applicant(app.declare('c2')),
  app.applicant(app.submit()),
];

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

describe('approval and notice', () => {
  const batchOf = (...commands: readonly BatchCommand[]) => history(batch, commands.map(saga)).state;
  const openBatch: BatchCommand = { type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'] };
  const addLine = (id: string): BatchCommand => ({
    type: 'AddBatchLine',
    line: id,
    amounts: { district: '1' },
    duties: {},
  });
  const strike = (id: string): BatchCommand => ({ type: 'StrikeBatchLine', line: id, kind: 'deferred', reason: 'r' });
  const standing = { 'batch-b1': batchOf(openBatch, addLine('l1'), addLine('l2'), strike('l1')) };

  it('an included line joins its batch, or is let go when the batch is closed', async () => {
    const inBatch = { 'line-l1': history(line, ln.way.inBatch).state };
    const [joining] = await proposals('line-l1', { type: 'LineIncluded', body: { batch: 'b1' } }, inBatch);
    expect(joining?.command).toMatchObject({ type: 'AddBatchLine', line: 'l1', amounts: { district: '800000' } });
    expect(joining?.otherwise?.['BATCH_NOT_OPEN']?.command).toMatchObject({ type: 'ReleaseFromBatch', batch: 'b1' });
  });

  it('a strike reaches its line', async () => {
    const body = { line: 'l1', kind: 'rejected' as const, reason: 'r' };
    const withdrawn: DuixianEvent = { type: 'BatchLineStruck', body: { ...body, kind: 'withdrawn' } };
    expect(await proposals('batch-b1', withdrawn)).toEqual([]);
    const [striking] = await proposals('batch-b1', { type: 'BatchLineStruck', body });
    expect(striking).toMatchObject({
      stream: 'line-l1',
      command: { type: 'StrikeLine', batch: 'b1', kind: 'rejected' },
    });
  });

  it('an approved batch approves the lines that stand in it, on the day of the meeting', async () => {
    const event: DuixianEvent = {
      type: 'BatchApproved',
      body: { approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval', lines: 1, totals: {} },
    };
    const list = await proposals('batch-b1', event, standing);
    expect(brief(list)).toEqual(['ApproveLine on line-l2']);
    expect(list[0]?.command).toMatchObject({ approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval' });
  });

  const opened: DuixianEvent = {
    type: 'NoticeOpened',
    body: { batch: 'b1', round: 'r', policy: 'p', openedOn: '2024-09-10', objectionsUntil: who.NOTICE_ENDS as Instant },
  };

  it('a notice shows the lines that stand in the batch', async () => {
    expect(brief(await proposals('notice-n1', opened, standing))).toEqual(['PublishLine on line-l2']);
    const published: DuixianEvent = {
      type: 'LinePublished',
      body: { notice: 'n1', objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    expect(brief(await proposals('line-l2', published))).toEqual(['AddNoticeLine on notice-n1']);
  });

  it('a line that comes too late for its notice waits for another one', async () => {
    const published: DuixianEvent = {
      type: 'LinePublished',
      body: { notice: 'n1', objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    const [show] = await proposals('line-l2', published);
    expect(show?.otherwise?.['NOTICE_CLOSED']).toMatchObject({
      stream: 'line-l2',
      command: { type: 'RecordLineNotShown', notice: 'n1' },
    });
    const late = [...ln.way.published, ln.afterNotice(ln.notShown)];
    const { state } = history(line, late);
    expect(state).toMatchObject({ notice: null, passed: ['approval'] });
    expect(isRefusal(decideOnce(line, state, ln.afterNotice({ ...ln.publish, notice: 'n2' })))).toBe(false);
  });

  it('a notice closes by a timer at 24:00 Shanghai, which closing by hand makes pointless', () => {
    const rule = timerRules.find((each) => each.name === 'notice')!;
    const [timer] = rule.sets.NoticeOpened!(recorded('notice-n1', opened) as never);
    expect(timer).toMatchObject({
      due: who.NOTICE_ENDS,
      proposal: { stream: 'notice-n1', command: { type: 'CloseNotice' } },
    });
    const closed = recorded('notice-n1', { type: 'NoticeClosed', body: { openObjections: [] } });
    expect(rule.cancels.NoticeClosed!(closed as never)).toEqual([timer?.key]);
  });

  const openNotice: NoticeCommand = { type: 'OpenNotice', ...opened.body } as NoticeCommand;
  const shown = ['l1', 'l2'].map((id): NoticeCommand => ({ type: 'AddNoticeLine', line: id }));
  const raise: NoticeCommand = { type: 'RaiseObjection', objection: 'o1', line: 'l1', statement: 's', commitment: 'c' };
  const decide = (outcome: 'dismissed' | 'upheld'): NoticeCommand => ({
    type: 'DecideObjection',
    objection: 'o1',
    outcome,
    reason: 'r',
  });
  const close = step(who.SAGA, who.NOTICE_ENDS, { type: 'CloseNotice' } as NoticeCommand);
  const noticeOf = (...steps: readonly Step<NoticeCommand>[]) => ({
    'notice-n1': history(notice, [saga(openNotice), ...shown.map(saga), ...steps]).state,
  });
  const decided = (outcome: 'dismissed' | 'upheld'): DuixianEvent => ({
    type: 'ObjectionDecided',
    body: { objection: 'o1', line: 'l1', outcome, reason: 'r' },
  });

  it('an objection questions its line', async () => {
    const event: DuixianEvent = { type: 'ObjectionRaised', body: { objection: 'o1', line: 'l1', statement: 's' } };
    expect(brief(await proposals('notice-n1', event))).toEqual(['QuestionLine on line-l1']);
  });

  it('at the end what nobody questions is clear', async () => {
    const event: DuixianEvent = { type: 'NoticeClosed', body: { openObjections: ['o1'] } };
    const list = await proposals('notice-n1', event, noticeOf(saga(raise), close));
    expect(brief(list)).toEqual(['ClearLine on line-l2']);
  });

  it('dismissed before the end, the line waits for it; dismissed after, it is clear at once', async () => {
    const before = noticeOf(saga(raise), saga(decide('dismissed')));
    expect(brief(await proposals('notice-n1', decided('dismissed'), before))).toEqual([
      'DismissLineObjection on line-l1',
    ]);
    const after = noticeOf(saga(raise), close, step(who.CLERK, who.AFTER_NOTICE, decide('dismissed')));
    expect(brief(await proposals('notice-n1', decided('dismissed'), after))).toEqual([
      'DismissLineObjection on line-l1',
      'ClearLine on line-l1',
    ]);
  });

  it('upheld, it closes the line', async () => {
    const list = await proposals('notice-n1', decided('upheld'), noticeOf(saga(raise), saga(decide('upheld'))));
    expect(brief(list)).toEqual(['UpholdLineObjection on line-l1']);
  });

  it('a second objection may be decided when an upheld one has closed the line already', async () => {
    for (const outcome of ['dismissed', 'upheld'] as const) {
      const [answer] = await proposals('notice-n1', decided(outcome), noticeOf(saga(raise), saga(decide(outcome))));
      expect(answer?.tolerated).toContain('LINE_CLOSED');
    }
  });
});

describe('payout', () => {
  const pid = paymentId('run-2025', 'party-1', 'district');

  it('a line allotted while its payment is being instructed goes into the next one', async () => {
    const { state } = history(line, ln.way.allotted);
    const body = { run: 'run-2025', year: 2025, shares: state.allotment!.shares };
    const list = await proposals('line-l1', { type: 'PayoutAllotted', body }, { 'line-l1': state });
    const own = list.find((each) => each.stream === `payment-${pid}`);
    expect(own?.otherwise?.['PAYMENT_NOT_OPEN']).toMatchObject({ stream: `payment-${pid}.2`, command: own?.command });
  });

  it('an allotted line goes into one payment for each treasury', async () => {
    const { state } = history(line, ln.way.allotted);
    const body = { run: 'run-2025', year: 2025, shares: state.allotment!.shares };
    const list = await proposals('line-l1', { type: 'PayoutAllotted', body }, { 'line-l1': state });
    expect(list.map((each) => each.stream)).toEqual([
      `payment-${paymentId('run-2025', 'party-1', 'prefecture')}`,
      `payment-${pid}`,
    ]);
    // Who allots is the finance bureau, which also instructs: that duty does not stand in its own way.
    expect(list[1]?.command).toMatchObject({ head: { kind: 'own' }, amount: '800000', duties: { paid: [] } });
  });

  const inPayment = history(payment, [payer(add('l1')), payer(add('l2')), payer(instruct())]).state;
  const world = { [`payment-${pid}`]: inPayment };

  it('what the bank is told and answers reaches every line of the payment', async () => {
    const stream = `payment-${pid}`;
    const account = { ref: 'ref', fingerprint: 'f1' };
    const instructed: DuixianEvent = {
      type: 'PayoutInstructed',
      body: { attempt: 1, amount: '1600000', lines: ['l1', 'l2'], account },
    };
    expect(brief(await proposals(stream, instructed, world))).toEqual([
      'RecordLineInstructed on line-l1',
      'RecordLineInstructed on line-l2',
    ]);
    const rejected: DuixianEvent = { type: 'PaymentRejected', body: { attempt: 1, reason: 'r' } };
    expect(brief(await proposals(stream, rejected, world))).toEqual([
      'RecordLinePaymentFailed on line-l1',
      'RecordLinePaymentFailed on line-l2',
    ]);
    const made: DuixianEvent = {
      type: 'PaymentMade',
      body: { attempt: 1, amount: '1600000', bankReference: 'b', paidOn: '2025-01-15' },
    };
    const back: DuixianEvent = {
      type: 'PaymentReturned',
      body: { attempt: 1, amount: '1600000', returnedOn: '2025-01-16', reason: 'r' },
    };
    expect(brief(await proposals(stream, back, world))).toEqual([
      'RecordLinePaymentReturned on line-l1',
      'RecordLinePaymentReturned on line-l2',
    ]);
    const unknown: DuixianEvent = { type: 'BankAnswerUnknown', body: { attempt: 1, reason: 'r' } };
    expect(await proposals(stream, unknown, world)).toEqual([]);
    const list = await proposals(stream, made, world);
    expect(brief(list)).toEqual([
      'RecordLinePaid on line-l1',
      'PublishResult on line-l1',
      'RecordLinePaid on line-l2',
      'PublishResult on line-l2',
    ]);
    expect(list[0]?.command).toMatchObject({ amount: '800000', paidOn: '2025-01-15' });
  });

  it('a paid line is told to its certificate', async () => {
    const body = { payment: pid, treasury: 'district' as const, amount: '800000', paidOn: '2025-01-15' };
    const list = await proposals(
      'line-l1',
      { type: 'LinePaid', body },
      { 'line-l1': history(line, ln.way.paid).state },
    );
    expect(brief(list)).toEqual(['RecordCertificatePaid on achievement-patent-c1']);
  });

  it('in the order approval, payout with notice the result waits for both, whichever ends last', async () => {
    const made: DuixianEvent = {
      type: 'PaymentMade',
      body: { attempt: 1, amount: '1600000', bankReference: 'b', paidOn: '2025-01-15' },
    };
    const [, result] = await proposals(`payment-${pid}`, made, world);
    expect(result?.tolerated).toContain('OUT_OF_ORDER');
    const cleared: DuixianEvent = { type: 'LineCleared', body: { notice: 'n1' } };
    const paid = { 'line-l1': history(line, ln.way.paid).state };
    expect(brief(await proposals('line-l1', cleared, paid))).toEqual(['PublishResult on line-l1']);
    expect(await proposals('line-l1', cleared, { 'line-l1': history(line, ln.way.allotted).state })).toEqual([]);
  });

  it('a line that only another level pays ends when its share is reported', async () => {
    const event: DuixianEvent = {
      type: 'ShareReportedDue',
      body: { amount: '1', lines: ['own', 'due'], document: 'd' },
    };
    const only = history(line, [
      ...[ln.decided({ type: 'OpenLine', content: ln.content({ amounts: { prefecture: '1' }, total: '1' }) })],
      ...ln.way.cleared.slice(1),
      ln.payer(ln.allot()),
    ]).state;
    const states = { 'line-own': history(line, ln.way.allotted).state, 'line-due': only };
    expect(brief(await proposals('payment-p', event, states))).toEqual(['PublishResult on line-due']);
  });
});

describe('the two other orders of approval, notice and payout', () => {
  const FIRST = ['notice', 'approval', 'payout'] as const;
  const BESIDE = ['approval', 'payout', 'notice'] as const;
  const shown = [ln.decided(ln.open(FIRST)), ln.clerk(ln.include), ln.decided(ln.publish)];
  const upheld: DuixianEvent = { type: 'LineObjectionUpheld', body: { notice: 'n1', objection: 'o1', reason: 'r' } };
  const cleared: DuixianEvent = { type: 'LineCleared', body: { notice: 'n1' } };
  const commands = async (...asked: Parameters<typeof proposals>) =>
    (await proposals(...asked)).map(({ stream, command }) => ({ stream, ...command }));

  it('a line that its notice cleared is told to its batch, where the notice comes first', async () => {
    const states = { 'line-l1': history(line, [...shown, ln.afterNotice(ln.clear)]).state };
    expect(await commands('line-l1', cleared, states)).toEqual([
      { stream: 'batch-b1', type: 'RecordBatchLineCleared', line: 'l1' },
    ]);
    expect(await commands('line-l1', cleared, { 'line-l1': history(line, ln.way.cleared).state })).toEqual([]);
  });

  it('a line that brings its notice along is cleared in its next batch, and not shown again', async () => {
    const again = [...shown, ln.afterNotice(ln.clear), ln.afterNotice(ln.strike('deferred')), ln.clerk(ln.include)];
    const included: DuixianEvent = { type: 'LineIncluded', body: { batch: 'b1' } };
    const added = await commands('line-l1', included, { 'line-l1': history(line, again).state });
    expect(added).toMatchObject([{ type: 'AddBatchLine', cleared: true }]);
    const { state } = history(batch, [
      saga<BatchCommand>({ type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'], route: FIRST }),
      saga<BatchCommand>({ type: 'AddBatchLine', line: 'l1', amounts: {}, duties: {}, cleared: true }),
      saga<BatchCommand>({ type: 'AddBatchLine', line: 'l2', amounts: {}, duties: {} }),
    ]);
    const about = { batch: 'b1', round: 'r', policy: 'p', openedOn: '2024-09-10' };
    const opened: DuixianEvent = {
      type: 'NoticeOpened',
      body: { ...about, objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    expect(brief(await proposals('notice-n2', opened, { 'batch-b1': state }))).toEqual(['PublishLine on line-l2']);
  });

  it('an objection upheld before the approval strikes the line; the batch of an approved one is history', async () => {
    const before = history(line, [...shown, ln.decided(ln.question()), ln.decided(ln.uphold())]).state;
    const struck = (await commands('line-l1', upheld, { 'line-l1': before })).filter((each) =>
      /batch/.test(each.stream),
    );
    expect(struck).toEqual([{ stream: 'batch-b1', type: 'StrikeBatchLine', line: 'l1', kind: 'upheld', reason: 'r' }]);
    const after = history(line, [...ln.way.questioned, ln.decided(ln.uphold())]).state;
    expect(brief(await proposals('line-l1', upheld, { 'line-l1': after })).join()).not.toMatch(/batch/);
    const body = { line: 'l1', kind: 'upheld', reason: 'r' } as const;
    expect(await proposals('batch-b1', { type: 'BatchLineStruck', body })).toEqual([]);
  });

  const late = { ...ln.publish, objectionsUntil: '2025-02-01T16:00:00.000Z' as Instant };
  const allotted = [
    ...[ln.decided(ln.open(BESIDE)), ln.clerk(ln.include), ln.decided(ln.approve), ln.decided(late)],
    ...[ln.payer(ln.allot()), ln.paying(ln.question()), ln.paying(ln.uphold())],
  ];

  it('upheld beside the payout, each of its shares leaves its payment, unless the bank has it', async () => {
    const list = await proposals('line-l1', upheld, { 'line-l1': history(line, allotted).state });
    const removing = list.filter(({ command }) => command.type === 'RemovePaymentLine');
    expect(removing.map(({ stream }) => stream)).toEqual([
      'payment-run-2025.party-1.prefecture',
      'payment-run-2025.party-1.district',
    ]);
    for (const each of removing)
      expect(each.tolerated).toEqual(expect.arrayContaining(['PAYMENT_ON_ITS_WAY', 'ALREADY_PAID']));
  });

  it('sent back by the bank after it was upheld, it leaves its payment; a line that goes on stays', async () => {
    const failed: DuixianEvent = {
      type: 'LinePaymentFailed',
      body: { payment: 'p1', treasury: 'district', attempt: 1, reason: 'r' },
    };
    const fallen = history(line, [...allotted, ln.paying(ln.instructed()), ln.paying(ln.failed())]).state;
    expect(brief(await proposals('line-l1', failed, { 'line-l1': fallen }))).toEqual([
      'RemovePaymentLine on payment-run-2025.party-1.district',
    ]);
    const going = history(line, [...ln.way.instructed, ln.paying(ln.failed())]).state;
    expect(await proposals('line-l1', failed, { 'line-l1': going })).toEqual([]);
  });

  it('recovered, its certificate is no longer paid', async () => {
    const steps = [...allotted, ln.paying(ln.instructed()), ln.paying(ln.paid), ln.payer(ln.recover)];
    const body = { treasury: 'district', amount: '800000', recoveredOn: '2025-01-15', document: 'd' } as const;
    const states = { 'line-l1': history(line, steps).state };
    expect(brief(await proposals('line-l1', { type: 'LineRecovered', body }, states))).toEqual([
      'RecordCertificateReturned on achievement-patent-c1',
    ]);
  });

  it('cleared after the report to the only level that owes, the result is of the day of the report', async () => {
    const content = ln.content({ route: BESIDE, amounts: { prefecture: '1' }, total: '1' });
    const only = history(line, [
      ...[ln.decided({ type: 'OpenLine', content }), ln.clerk(ln.include), ln.decided(ln.approve)],
      ln.payer(ln.allot()),
    ]).state;
    const due = [payer(add('l1', { treasury: 'prefecture', kind: 'dueFrom' }, '1'))];
    const of = (steps: typeof due) => ({
      'line-l1': only,
      'payment-run-2025.party-1.prefecture': history(payment, steps).state,
    });
    expect(await proposals('line-l1', cleared, of(due))).toEqual([]);
    expect(await commands('line-l1', cleared, of([...due, payer(reportDue)]))).toEqual([
      { stream: 'line-l1', type: 'PublishResult', paidOn: '2025-01-15' },
    ]);
  });
});

describe('what all sagas promise', () => {
  it('the commands that one event causes have different keys: their ids differ', async () => {
    const { state } = history(application, twoClaims);
    const batchState = history(batch, [
      saga<BatchCommand>({ type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'] }),
      ...['l1', 'l2', 'l3'].map((id) =>
        saga<BatchCommand>({ type: 'AddBatchLine', line: id, amounts: { district: '1' }, duties: {} }),
      ),
    ]).state;
    const inPayment = history(payment, [payer(add('l1')), payer(add('l2')), payer(instruct())]).state;
    const states = { 'application-a1': state, 'batch-b1': batchState, 'payment-p': inPayment };
    const events: readonly (readonly [string, DuixianEvent])[] = [
      [
        'application-a1',
        {
          type: 'ApplicationSubmitted',
          body: { claims: ['c1', 'c2'], requiredStamps: [], local: true, undertaking: true },
        },
      ],
      ['application-a1', { type: 'ApplicationWithdrawn', body: { claims: ['c1', 'c2'], reason: 'r' } }],
      [
        'batch-b1',
        {
          type: 'BatchApproved',
          body: { approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval', lines: 3, totals: {} },
        },
      ],
      [
        'payment-p',
        { type: 'PaymentMade', body: { attempt: 1, amount: '2', bankReference: 'b', paidOn: '2025-01-15' } },
      ],
    ];
    for (const [stream, event] of events) {
      const list = await proposals(stream, event, states);
      const keys = list.flatMap((each) => [each.key, ...Object.values(each.otherwise ?? {}).map((other) => other.key)]);
      expect(keys.length).toBeGreaterThan(1);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('on a stream that is not there they propose nothing, or what the decider refuses', async () => {
    const body = { panel: 'p', facts: {}, cuts: [], similarTo: [], otherAwards: [], local: true };
    expect(await proposals('application-x', { type: 'FactsVerified', body: { claim: 'c1', ...body } })).toEqual([]);
    expect(await proposals('line-x', { type: 'LineIncluded', body: { batch: 'b1' } })).toEqual([]);
    const [clear] = await proposals('notice-n1', {
      type: 'ObjectionRaised',
      body: { objection: 'o1', line: 'l1', statement: 's' },
    });
    const refused = decideOnce(line, line.initial, saga(clear!.command as never));
    expect(isRefusal(refused) && refused.code).toBe('LINE_UNKNOWN');
  });
});

describe('a reading confirmed otherwise', () => {
  const POLICY = 'policy-yuanzhou-2023-25';
  const confirmed = (...options: readonly string[]) => ({
    ...deciders.policy.initial,
    versions: [{ version: 1, lawDigest: 'law', route: [] }],
    confirmed: { 'AMB-YZ-03': options },
  });
  const event: DuixianEvent = {
    type: 'ReadingConfirmed',
    body: { reading: 'AMB-YZ-03', options: ['R2'], authority: 'a', document: 'd', decidedOn: '2024-03-01' },
  };
  const readings = { 'AMB-YZ-03': ['R1'] };
  const settledUnder = (amounts: readonly { claim: string; amount: string }[]) => {
    const command = settle(amounts.length - 1, amounts);
    const body = { ...command, claims: command.claims.map((claim) => ({ ...claim, readings })) };
    return history(entitlement, [...amounts.map(({ claim }, at) => saga(enter(claim, at))), saga(body)]).state;
  };
  const world = (options: readonly string[], state = settledUnder([{ claim: 'c1', amount: '800000' }])) => ({
    'entitlement-f-party-1': state,
    [POLICY]: confirmed(...options),
  });

  it('sends each line back that rests on another option, and what came to nothing by itself', async () => {
    expect(brief(await proposals(POLICY, event, world(['R2'])))).toEqual(['SendLineBack on line-c1.2023.1']);
    const nothing = settledUnder([{ claim: 'c1', amount: '0' }]);
    expect(brief(await proposals(POLICY, event, world(['R2'], nothing)))).toEqual([
      'SendClaimBack on entitlement-f-party-1',
    ]);
  });

  it('looks at what is confirmed by now, not at what the event says', async () => {
    expect(await proposals(POLICY, event, world(['R1']))).toEqual([]);
  });

  it('what was settled a moment too late goes back too', async () => {
    const state = settledUnder([{ claim: 'c1', amount: '800000' }]);
    const { type: _, ...body } = settle(0, [{ claim: 'c1', amount: '800000' }]);
    const late: DuixianEvent = {
      type: 'AmountSettled',
      body: { ...body, claims: body.claims.map((claim) => ({ ...claim, readings })) },
    };
    const told = brief(await proposals('entitlement-f-party-1', late, world(['R2'], state)));
    expect(told).toEqual(['OpenLine on line-c1.2023.1', 'SendLineBack on line-c1.2023.1']);
  });

  it('another amount sends back what is behind it in the order', async () => {
    const state = settledUnder([
      { claim: 'c1', amount: '800000' },
      { claim: 'c2', amount: '300000' },
    ]);
    const reread = anew('replaced', '700000');
    const { type: _, ...body } = settle(2, [{ claim: 'c1', amount: '700000', settlement: 2, reread }]);
    const told = await proposals('entitlement-f-party-1', { type: 'AmountSettled', body }, world(['R1'], state));
    expect(brief(told)).toEqual([
      'ReplaceLine on line-c1.2023.1',
      'OpenLine on line-c1.2023.2',
      'SendLineBack on line-c2.2023.1',
    ]);
  });

  it('a replaced line leaves its batch', async () => {
    const replaced: DuixianEvent = { type: 'LineReplaced', body: { batch: 'b1', settlement: 'event-again' } };
    expect(brief(await proposals('line-c1.2023.1', replaced))).toEqual(['StrikeBatchLine on batch-b1']);
  });
});
