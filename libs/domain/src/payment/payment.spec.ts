import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/order/given.js';
import {
  add,
  cameBack,
  instruct,
  paid,
  payer,
  rejected,
  reportDue,
  unknown,
} from '../../../../test/order/payment-case.js';
import * as who from '../../../../test/order/people.js';
import { payment, type PaymentCommand } from './index.js';

const on = (...commands: readonly PaymentCommand[]) => given(payment, ...commands.map(payer));

describe('拨付', () => {
  it('pays the sum of its lines, to the fen', () => {
    const { events } = on(add('l1', {}, '9007199254740990'), add('l2', {}, '1')).when(payer(instruct()));
    expect(events[0]?.body).toMatchObject({ attempt: 1, amount: '9007199254740991', lines: ['l1', 'l2'] });
  });

  it('goes to an account that is confirmed and checked', () => {
    expect(on(add('l1')).when(payer(instruct(null))).code).toBe('ACCOUNT_NOT_CHECKED');
  });

  it('refused by the bank it is tried again, to another account, as a second attempt', () => {
    const refused = [add('l1'), instruct(), rejected()];
    expect(on(...refused).when(payer(instruct())).code).toBe('ACCOUNT_REFUSED_BY_BANK');
    expect(on(...refused).when(payer(instruct('f2'))).events[0]?.body).toMatchObject({ attempt: 2 });
    const second = [...refused, instruct('f2')];
    expect(on(...second).when(payer(paid(1))).details).toEqual({ expected: 2, got: 1 });
    expect(on(...second).when(payer(paid(2))).types).toEqual(['PaymentMade']);
    expect(on(...second, rejected(2)).when(payer(instruct('f1'))).code).toBe('ACCOUNT_REFUSED_BY_BANK');
  });

  it('unknown to the bank it is asked again, never sent again, until the bank knows', () => {
    const asked = on(add('l1'), instruct(), unknown());
    expect(asked.when(payer(instruct('f2')))).toMatchObject({ code: 'ANSWER_OUTSTANDING', details: { attempt: 1 } });
    expect(asked.when(payer(unknown())).types).toEqual(['BankAnswerUnknown']);
    expect(asked.when(payer(paid())).types).toEqual(['PaymentMade']);
    expect(on(add('l1'), instruct(), unknown(), rejected()).when(payer(instruct('f2'))).types).toEqual([
      'PayoutInstructed',
    ]);
  });

  it('come back after it was paid it goes to another account, and never to the one that it came back from', () => {
    const paidOnce = on(add('l1'), instruct(), paid());
    expect(paidOnce.when(payer(cameBack(2))).code).toBe('ANOTHER_ATTEMPT');
    expect(paidOnce.when(payer(cameBack(1, '2025-01-14'))).code).toBe('RETURNED_BEFORE_PAID');
    expect(paidOnce.when(payer(cameBack(1, '2025-01-16'))).code).toBe('DATE_IN_FUTURE');
    expect(paidOnce.when(payer(cameBack(1, '2025-01-32'))).code).toBe('DATE_MALFORMED');
    const back = on(add('l1'), instruct(), paid(), cameBack());
    expect(back.events.at(-1)?.body).toMatchObject({ attempt: 1, amount: '800000', returnedOn: '2025-01-15' });
    expect(back.when(payer(instruct('f1'))).code).toBe('ACCOUNT_REFUSED_BY_BANK');
    expect(back.when(payer(instruct('f2'))).events[0]?.body).toMatchObject({ attempt: 2, amount: '800000' });
    const twice = on(add('l1'), instruct(), paid(), cameBack(), instruct('f2'), paid(2));
    expect(twice.when(payer(cameBack(2))).types).toEqual(['PaymentReturned']);
  });

  it('is not paid tomorrow: the day in Shanghai counts', () => {
    const at = (paidOn: string) =>
      on(add('l1'), instruct()).when({ ...payer(paid(1, paidOn)), at: '2025-01-15T16:00:00.000Z' as never });
    expect(at('2025-01-16').types).toEqual(['PaymentMade']);
    expect(at('2025-01-17').code).toBe('PAYMENT_IN_FUTURE');
    expect(at('2025-02-29').code).toBe('DATE_MALFORMED');
  });

  it.each([who.APPLICANT, who.REVIEWER, who.CLERK])('%s, who acted on a line, does not pay it', (actor) => {
    expect(on(add('l1')).when({ ...payer(instruct()), by: actor }).code).toBe('CONFLICT_OF_DUTY');
  });

  it("another level's share is reported, never paid from here", () => {
    const due = on(add('l1', { treasury: 'prefecture', kind: 'dueFrom' }));
    expect(due.when(payer(instruct())).code).toBe('DUE_FROM_ANOTHER_TREASURY');
    expect(due.when(payer(reportDue)).events[0]?.body).toMatchObject({ amount: '800000', lines: ['l1'] });
  });
});
