import { describe, expect, it } from '@jest/globals';
import { history } from '../../../../test/order/given.js';
import * as ln from '../../../../test/order/line-case.js';
import { add, instruct, payer } from '../../../../test/order/payment-case.js';
import { brief, proposals } from '../../../../test/order/saga-case.js';
import { line, payment, paymentId, type DuixianEvent } from '../index.js';

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
