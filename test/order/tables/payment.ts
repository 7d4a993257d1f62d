import { payment, type PaymentCommand } from '#domain';
import type { Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import { add, cameBack, instruct, paid, payer, rejected, reportDue, unknown } from '../payment-case.js';
import * as who from '../people.js';

const at = (...steps: readonly Step<PaymentCommand>[]): Reached<PaymentCommand> => ({ steps, at: who.PAYING });
const due = { treasury: 'prefecture', kind: 'dueFrom' } as const;
const open = [payer(add('l1'))];
const instructed = [...open, payer(instruct())];
const refused = [...instructed, payer(rejected())];
const again = [...refused, payer(instruct('f2'))];

export default orderTable({
  decider: payment,
  types: {
    AddPaymentLine: true,
    InstructPayout: true,
    RecordBankAnswer: true,
    RecordPaymentReturn: true,
    ReportShareDue: true,
  },
  states: {
    none: at(),
    open: at(...open),
    instructed: at(...instructed),
    rejected: at(...refused),
    again: at(...again),
    paid: at(...instructed, payer(paid())),
    unknown: at(...instructed, payer(unknown())),
    back: at(...instructed, payer(paid()), payer(cameBack())),
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
    'RecordBankAnswer/unknown': { by: who.PAYER, command: unknown() },
    RecordPaymentReturn: { by: who.PAYER, command: cameBack() },
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
    OS: 'ANSWER_OUTSTANDING',
    PI: 'PAYS_ITSELF',
    DF: 'DUE_FROM_ANOTHER_TREASURY',
  },
  grid: `
                            none open instructed rejected again paid unknown back due reported
AddPaymentLine              ok   ok   NO         NO       NO    NO   NO      NO   ok  NO
AddPaymentLine/again        ok   IN   NO         NO       NO    NO   NO      NO   IN  NO
InstructPayout              UNK  ok   OUT        AR       OUT   OUT  OS      AR   DF  DF
InstructPayout/otherAccount UNK  ok   OUT        ok       OUT   OUT  OS      ok   DF  DF
InstructPayout/unchecked    UNK  NC   OUT        NC       OUT   OUT  OS      NC   DF  DF
RecordBankAnswer/paid       UNK  OUT  ok         OUT      AA    OUT  ok      OUT  OUT OUT
RecordBankAnswer/rejected   UNK  OUT  ok         OUT      AA    OUT  ok      OUT  OUT OUT
RecordBankAnswer/unknown    UNK  OUT  ok         OUT      AA    OUT  ok      OUT  OUT OUT
RecordBankAnswer/second     UNK  OUT  AA         OUT      ok    OUT  AA      OUT  OUT OUT
RecordPaymentReturn         UNK  OUT  OUT        OUT      OUT   ok   OUT     OUT  OUT OUT
ReportShareDue              UNK  PI   PI         PI       PI    PI   PI      PI   ok  OUT
`,
});
