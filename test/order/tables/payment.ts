import { payment, type PaymentCommand } from '#domain';
import type { Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import { add, instruct, paid, payer, rejected, reportDue } from '../payment-case.js';
import * as who from '../people.js';

const at = (...steps: readonly Step<PaymentCommand>[]): Reached<PaymentCommand> => ({ steps, at: who.PAYING });
const due = { treasury: 'prefecture', kind: 'dueFrom' } as const;
const open = [payer(add('l1'))];
const instructed = [...open, payer(instruct())];
const refused = [...instructed, payer(rejected())];
const again = [...refused, payer(instruct('f2'))];

export default orderTable({
  decider: payment,
  types: { AddPaymentLine: true, InstructPayout: true, RecordBankAnswer: true, ReportShareDue: true },
  states: {
    none: at(),
    open: at(...open),
    instructed: at(...instructed),
    rejected: at(...refused),
    again: at(...again),
    paid: at(...instructed, payer(paid())),
    due: at(payer(add('l1', due))),
    reported: at(payer(add('l1', due)), payer(reportDue)),
  },
  instances: {
    AddPaymentLine: { by: who.SAGA, command: add('l2') },
    'AddPaymentLine/again': { by: who.SAGA, command: add('l1') },
    InstructPayout: { by: who.PAYER, command: instruct() },
    'InstructPayout/otherAccount': { by: who.PAYER, command: instruct('f2') },
    'InstructPayout/unchecked': { by: who.PAYER, command: instruct(null) },
    'RecordBankAnswer/paid': { by: who.PAYER, command: paid() },
    'RecordBankAnswer/rejected': { by: who.PAYER, command: rejected() },
    'RecordBankAnswer/second': { by: who.PAYER, command: paid(2) },
    ReportShareDue: { by: who.PAYER, command: reportDue },
  },
  legend: {
    UNK: 'PAYMENT_UNKNOWN',
    NO: 'PAYMENT_NOT_OPEN',
    IN: 'LINE_ALREADY_IN_PAYMENT',
    OUT: 'OUT_OF_ORDER',
    NC: 'ACCOUNT_NOT_CHECKED',
    AR: 'ACCOUNT_REFUSED_BY_BANK',
    AA: 'ANOTHER_ATTEMPT',
    PI: 'PAYS_ITSELF',
    DF: 'DUE_FROM_ANOTHER_TREASURY',
  },
  grid: `
                            none open instructed rejected again paid due reported
AddPaymentLine              ok   ok   NO         NO       NO    NO   ok  NO
AddPaymentLine/again        ok   IN   NO         NO       NO    NO   IN  NO
InstructPayout              UNK  ok   OUT        AR       OUT   OUT  DF  DF
InstructPayout/otherAccount UNK  ok   OUT        ok       OUT   OUT  DF  DF
InstructPayout/unchecked    UNK  NC   OUT        NC       OUT   OUT  DF  DF
RecordBankAnswer/paid       UNK  OUT  ok         OUT      AA    OUT  OUT OUT
RecordBankAnswer/rejected   UNK  OUT  ok         OUT      AA    OUT  OUT OUT
RecordBankAnswer/second     UNK  OUT  AA         OUT      ok    OUT  OUT OUT
ReportShareDue              UNK  PI   PI         PI       PI    PI   ok  OUT
`,
});
