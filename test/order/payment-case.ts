import type { PaymentCommand, PaymentHead } from '#domain';
import { step, type Step } from './given.js';
import * as who from './people.js';

export const head: PaymentHead = {
  run: 'run-2025',
  payee: 'party-1',
  treasury: 'district',
  kind: 'own',
  year: 2025,
};
export const duties = { applied: [who.APPLICANT], reviewed: [who.REVIEWER], approved: [who.CLERK] };
export const add = (line: string, change: Partial<PaymentHead> = {}, amount = '800000'): PaymentCommand => ({
  type: 'AddPaymentLine',
  head: { ...head, ...change },
  line,
  amount,
  duties,
});
export const remove = (line: string): PaymentCommand => ({ type: 'RemovePaymentLine', line, reason: '异议成立' });
export const instruct = (fingerprint: string | null = 'f1'): PaymentCommand => ({
  type: 'InstructPayout',
  account: fingerprint === null ? null : { ref: `ref-${fingerprint}`, fingerprint },
});
export const paid = (attempt = 1, paidOn = '2025-01-15'): PaymentCommand => ({
  type: 'RecordBankAnswer',
  attempt,
  outcome: 'paid',
  bankReference: 'bank-1',
  paidOn,
});
export const rejected = (attempt = 1): PaymentCommand => ({
  type: 'RecordBankAnswer',
  attempt,
  outcome: 'rejected',
  reason: '账号户名不符',
});
export const unknown = (attempt = 1): PaymentCommand => ({
  type: 'RecordBankAnswer',
  attempt,
  outcome: 'unknown',
  reason: '银行未回执',
});
export const cameBack = (attempt = 1, returnedOn = '2025-01-15'): PaymentCommand => ({
  type: 'RecordPaymentReturn',
  attempt,
  returnedOn,
  reason: '账户已销户',
});
export const reportDue: PaymentCommand = { type: 'ReportShareDue', document: '请示〔2025〕3号' };
export const payer = (command: PaymentCommand): Step<PaymentCommand> => step(who.PAYER, who.PAYING, command);
