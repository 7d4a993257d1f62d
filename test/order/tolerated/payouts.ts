import { line, payment } from '#domain';
import type { Instant } from '#kernel';
import { history } from '../given.js';
import * as ln from '../line-case.js';
import { add, instruct, paid, payer } from '../payment-case.js';
import type { Late } from './row.js';

/** Payout: what the bank was told and answered. */

const lineAfter = (...steps: readonly ln.LineStep[]) => history(line, steps).state;
const { way } = ln;
const withdrawn = lineAfter(...way.inBatch, ln.decided(ln.withdraw));
const BESIDE = ['approval', 'payout', 'notice'] as const;
const lateNotice = { ...ln.publish, objectionsUntil: '2025-02-01T16:00:00.000Z' as Instant };
const upheldBeside = lineAfter(
  ...[ln.decided(ln.open(BESIDE)), ln.clerk(ln.include), ln.decided(ln.approve), ln.decided(lateNotice)],
  ...[ln.payer(ln.allot()), ln.paying(ln.question()), ln.paying(ln.uphold())],
);
const upheldPaid = lineAfter(
  ...[ln.decided(ln.open(BESIDE)), ln.clerk(ln.include), ln.decided(ln.approve), ln.decided(lateNotice)],
  ...[ln.payer(ln.allot()), ln.paying(ln.instructed()), ln.paying(ln.paid)],
  ...[ln.paying(ln.question()), ln.paying(ln.uphold())],
);
const besideUncleared = lineAfter(
  ...[ln.decided(ln.open(BESIDE)), ln.clerk(ln.include), ln.decided(ln.approve), ln.payer(ln.allot())],
  ...[ln.paying(ln.instructed()), ln.paying(ln.paid)],
);
const PAYMENT = 'payment-run-2025.party-1.district';
const inPayment = history(payment, [payer(add('l1'))]).state;
const onItsWay = history(payment, [payer(add('l1')), payer(instruct())]).state;
const paymentPaid = history(payment, [payer(add('l1')), payer(instruct()), payer(paid())]).state;
const made = { attempt: 1, amount: '800000', bankReference: 'b', paidOn: '2025-01-15' };
const returned = { attempt: 1, amount: '800000', returnedOn: '2025-01-16', reason: 'r' };
const objection = { notice: 'n1', objection: 'o1', reason: 'r' };
const allotted = lineAfter(...way.allotted);

export const payouts: readonly Late[] = [
  {
    stream: 'line-l1',
    event: {
      type: 'PayoutAllotted',
      body: { run: 'run-2025', year: 2025, shares: allotted.allotment!.shares.slice(-1) },
    },
    world: { 'line-l1': allotted },
    command: 'AddPaymentLine',
    found: [['LINE_ALREADY_IN_PAYMENT', inPayment]],
  },
  {
    stream: PAYMENT,
    event: { type: 'PaymentMade', body: made },
    world: { [PAYMENT]: paymentPaid },
    command: 'PublishResult',
    found: [
      ['NOT_PAID_YET', allotted],
      ['OUT_OF_ORDER', besideUncleared],
      ['LINE_CLOSED', lineAfter(...way.paid, ln.paying(ln.result))],
    ],
  },
  {
    stream: 'line-l1',
    event: { type: 'LineObjectionUpheld', body: objection },
    world: { 'line-l1': upheldBeside },
    command: 'RemovePaymentLine',
    found: [
      ['PAYMENT_ON_ITS_WAY', history(payment, [payer(add('l1')), payer(instruct())]).state],
      ['ALREADY_PAID', paymentPaid],
      ['LINE_NOT_IN_PAYMENT', history(payment, [payer(add('l2'))]).state],
    ],
  },
  {
    stream: PAYMENT,
    event: { type: 'PaymentMade', body: made },
    world: { [PAYMENT]: paymentPaid },
    command: 'RecordLinePaid',
    found: [
      ['ALREADY_PAID', upheldPaid],
      ['LINE_CLOSED', lineAfter(...way.paid, ln.paying(ln.result))],
    ],
  },
  {
    stream: PAYMENT,
    event: { type: 'PaymentReturned', body: returned },
    world: { [PAYMENT]: onItsWay },
    command: 'RecordLinePaymentReturned',
    found: [['LINE_CLOSED', withdrawn]],
  },
];
