import { describe, expect, it } from '@jest/globals';
import { given } from '../../../../test/order/given.js';
import { add, instruct, paid, payer, rejected, reportDue } from '../../../../test/order/payment-case.js';
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
