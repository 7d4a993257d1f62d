import { payment, type PaymentCommand } from '#domain';
import type { Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import { add, cameBack, instruct, paid, payer, rejected, remove, reportDue, unknown } from '../payment-case.js';
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
    RemovePaymentLine: true,
    InstructPayout: true,
    RecordBankAnswer: true,
    RecordPaymentReturn: true,
    ReportShareDue: true,
  },
  states: {
    none: at(),
    open: at(...open),
    empty: at(...open, payer(remove('l1'))),
    instructed: at(...instructed),
    rejected: at(...refused),
    again: at(...again),
    paid: at(...instructed, payer(paid())),
    unknown: at(...instructed, payer(unknown())),
    back: at(...instructed, payer(paid()), payer(cameBack())),
    due: at(payer(add('l1', due))),
    dueEmpty: at(payer(add('l1', due)), payer(remove('l1'))),
    reported: at(payer(add('l1', due)), payer(reportDue)),
  },
  instances: {
    AddPaymentLine: { by: who.SAGA, command: add('l2') },
    'AddPaymentLine/again': { by: who.SAGA, command: add('l1') },
    RemovePaymentLine: { by: who.SAGA, command: remove('l1') },
    'RemovePaymentLine/other': { by: who.SAGA, command: remove('l2') },
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
    NI: 'LINE_NOT_IN_PAYMENT',
    OW: 'PAYMENT_ON_ITS_WAY',
    PD: 'ALREADY_PAID',
    EM: 'PAYMENT_EMPTY',
  },
  grid: `
                            none open empty instructed rejected again paid unknown back due dueEmpty reported
AddPaymentLine              ok   ok   ok    NO         NO       NO    NO   NO      NO   ok  ok       NO
AddPaymentLine/again        ok   IN   ok    NO         NO       NO    NO   NO      NO   IN  ok       NO
RemovePaymentLine           UNK  ok   NI    OW         ok       OW    PD   OW      ok   ok  NI       ok
RemovePaymentLine/other     UNK  NI   NI    NI         NI       NI    NI   NI      NI   NI  NI       NI
InstructPayout              UNK  ok   EM    OUT        AR       OUT   OUT  OS      AR   DF  DF       DF
InstructPayout/otherAccount UNK  ok   EM    OUT        ok       OUT   OUT  OS      ok   DF  DF       DF
InstructPayout/unchecked    UNK  NC   EM    OUT        NC       OUT   OUT  OS      NC   DF  DF       DF
RecordBankAnswer/paid       UNK  OUT  OUT   ok         OUT      AA    OUT  ok      OUT  OUT OUT      OUT
RecordBankAnswer/rejected   UNK  OUT  OUT   ok         OUT      AA    OUT  ok      OUT  OUT OUT      OUT
RecordBankAnswer/unknown    UNK  OUT  OUT   ok         OUT      AA    OUT  ok      OUT  OUT OUT      OUT
RecordBankAnswer/second     UNK  OUT  OUT   AA         OUT      ok    OUT  AA      OUT  OUT OUT      OUT
RecordPaymentReturn         UNK  OUT  OUT   OUT        OUT      OUT   ok   OUT     OUT  OUT OUT      OUT
ReportShareDue              UNK  PI   PI    PI         PI       PI    PI   PI      PI   ok  EM       OUT
`,
});
