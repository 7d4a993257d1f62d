import { line, type LineCommand, type LineState } from '#domain';
import type { Instant } from '#kernel';
import { step } from '../given.js';
import * as the from '../line-case.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const { way } = the;
const on = (steps: readonly the.LineStep[], at: string): Reached<LineCommand> => ({ steps, at });

const types = {
  OpenLine: true,
  IncludeInBatch: true,
  ReleaseFromBatch: true,
  ApproveLine: true,
  StrikeLine: true,
  WithdrawLine: true,
  PresentAgain: true,
  SendLineBack: true,
  KeepLine: true,
  ReplaceLine: true,
  PublishLine: true,
  RecordLineNotShown: true,
  QuestionLine: true,
  DismissLineObjection: true,
  UpholdLineObjection: true,
  ClearLine: true,
  AllotPayout: true,
  RecordLineInstructed: true,
  RecordLinePaid: true,
  RecordLinePaymentFailed: true,
  RecordLinePaymentReturned: true,
  RecordRecovery: true,
  PublishResult: true,
} as const satisfies Record<LineCommand['type'], true>;

const legend = {
  UNK: 'LINE_UNKNOWN',
  EX: 'LINE_EXISTS',
  CL: 'LINE_CLOSED',
  OUT: 'OUT_OF_ORDER',
  AB: 'ALREADY_IN_BATCH',
  NB: 'NOT_IN_BATCH',
  LA: 'LINE_ALREADY_APPROVED',
  AP: 'ALREADY_PUBLISHED',
  NN: 'NOT_IN_NOTICE',
  NO: 'NOTICE_STILL_OPEN',
  NC: 'NOTICE_CLEARED',
  IQ: 'IN_QUESTION',
  OE: 'OBJECTION_EXISTS',
  OU: 'OBJECTION_UNKNOWN',
  YR: 'PAYOUT_YEAR_NOT_REACHED',
  RU: 'READING_UNCONFIRMED',
  AA: 'ALREADY_ALLOTTED',
  NA: 'NOT_ALLOTTED',
  NI: 'NOT_INSTRUCTED',
  AI: 'ALREADY_INSTRUCTED',
  PD: 'ALREADY_PAID',
  NP: 'NOT_PAID_YET',
  UP: 'NOT_PAID',
  NR: 'LINE_NOT_REJECTED',
  PA: 'PRESENTED_ALREADY',
  NX: 'NOTHING_TO_RECOVER',
  AS: 'LINE_AT_SETTLEMENT',
  NS: 'LINE_NOT_AT_SETTLEMENT',
} as const;

const instances = {
  OpenLine: { by: who.SAGA, command: the.open() },
  IncludeInBatch: { by: who.CLERK, command: the.include },
  ReleaseFromBatch: { by: who.SAGA, command: the.release },
  ApproveLine: { by: who.SAGA, command: the.approve },
  'StrikeLine/deferred': { by: who.SAGA, command: the.strike('deferred') },
  'StrikeLine/rejected': { by: who.SAGA, command: the.strike('rejected') },
  WithdrawLine: { by: who.APPLICANT, command: the.withdraw },
  PresentAgain: { by: who.CLERK, command: the.presentAgain },
  SendLineBack: { by: who.SAGA, command: the.sendBack },
  KeepLine: { by: who.SAGA, command: ({ sentBack }: LineState) => the.keep(sentBack ?? 0) },
  'KeepLine/stale': { by: who.SAGA, command: ({ sentBack }: LineState) => the.keep((sentBack ?? 0) - 1) },
  ReplaceLine: { by: who.SAGA, command: ({ sentBack }: LineState) => the.replace(sentBack ?? 0) },
  'ReplaceLine/stale': { by: who.SAGA, command: ({ sentBack }: LineState) => the.replace((sentBack ?? 0) - 1) },
  'ReplaceLine/fell': { by: who.SAGA, command: the.replace(null) },
  PublishLine: { by: who.SAGA, command: the.publish },
  RecordLineNotShown: { by: who.SAGA, command: the.notShown },
  QuestionLine: { by: who.SAGA, command: the.question() },
  DismissLineObjection: { by: who.SAGA, command: the.dismiss() },
  UpholdLineObjection: { by: who.SAGA, command: the.uphold() },
  ClearLine: { by: who.SAGA, command: the.clear },
  AllotPayout: { by: who.PAYER, command: the.allot() },
  'AllotPayout/unconfirmed': { by: who.PAYER, command: the.allot(['AMB-YZ-03']) },
  RecordLineInstructed: { by: who.SAGA, command: the.instructed() },
  RecordLinePaid: { by: who.SAGA, command: the.paid },
  RecordLinePaymentFailed: { by: who.SAGA, command: the.failed() },
  RecordLinePaymentReturned: { by: who.SAGA, command: the.cameBack() },
  RecordRecovery: { by: who.PAYER, command: the.recover },
  PublishResult: { by: who.SAGA, command: the.result },
} as const;

/** The default: approval, notice, payout, result. */
export const byDefault = orderTable({
  decider: line,
  types,
  instances,
  legend,
  states: {
    none: on([], who.REVIEWED),
    opened: on(way.opened, who.DECIDED),
    batch: on(way.inBatch, who.DECIDED),
    releas: on([...way.inBatch, the.decided(the.release)], who.DECIDED),
    defer: on([...way.inBatch, the.decided(the.strike('deferred'))], who.DECIDED),
    reject: on([...way.inBatch, the.decided(the.strike('rejected'))], who.DECIDED),
    anew: on([...way.inBatch, the.decided(the.strike('rejected')), the.clerk(the.presentAgain)], who.DECIDED),
    wdrawn: on([...way.inBatch, the.clerk(the.withdraw)], who.DECIDED),
    sentE: on([...way.inBatch, the.decided(the.sendBack)], who.DECIDED),
    kept: on([...way.inBatch, the.decided(the.sendBack), the.decided(the.keep(2))], who.DECIDED),
    repl: on([...way.inBatch, the.decided(the.sendBack), the.decided(the.replace(2))], who.DECIDED),
    approv: on(way.approved, who.DECIDED),
    publ: on(way.published, who.DECIDED),
    over: on(way.published, who.NOTICE_ENDS),
    quest: on(way.questioned, who.NOTICE_ENDS),
    dismis: on([...way.questioned, the.afterNotice(the.dismiss())], who.AFTER_NOTICE),
    upheld: on([...way.questioned, the.afterNotice(the.uphold())], who.AFTER_NOTICE),
    clear: on(way.cleared, who.LAST_MOMENT),
    payabl: on(way.cleared, who.PAYABLE),
    sentL: on([...way.cleared, the.paying(the.sendBack)], who.PAYING),
    allot: on(way.allotted, who.PAYING),
    instr: on(way.instructed, who.PAYING),
    failed: on([...way.instructed, the.paying(the.failed())], who.PAYING),
    again: on([...way.instructed, the.paying(the.failed()), the.paying(the.instructed(2))], who.PAYING),
    paid: on(way.paid, who.PAYING),
    result: on([...way.paid, the.paying(the.result)], who.PAYING),
    back: on([...way.paid, the.paying(the.result), the.paying(the.cameBack())], who.PAYING),
  },
  grid: `
                          none opened batch releas defer reject anew wdrawn sentE kept repl approv publ over quest dismis upheld clear payabl sentL allot instr failed again paid result back
OpenLine                  ok   EX     EX    EX     EX    EX     EX   EX     EX    EX   EX   EX     EX   EX   EX    EX     EX     EX    EX     EX    EX    EX    EX     EX    EX   EX     EX
IncludeInBatch            UNK  ok     AB    ok     ok    CL     CL   CL     AB    AB   CL   LA     LA   LA   LA    LA     CL     LA    LA     LA    LA    LA    LA     LA    LA   CL     LA
ReleaseFromBatch          UNK  NB     ok    NB     NB    CL     CL   CL     ok    ok   CL   LA     LA   LA   LA    LA     CL     LA    LA     LA    LA    LA    LA     LA    LA   CL     LA
ApproveLine               UNK  NB     ok    NB     NB    CL     CL   CL     ok    ok   CL   OUT    OUT  OUT  OUT   OUT    CL     OUT   OUT    OUT   OUT   OUT   OUT    OUT   OUT  CL     OUT
StrikeLine/deferred       UNK  NB     ok    NB     NB    CL     CL   CL     ok    ok   CL   LA     LA   LA   LA    LA     CL     LA    LA     LA    LA    LA    LA     LA    LA   CL     LA
StrikeLine/rejected       UNK  NB     ok    NB     NB    CL     CL   CL     ok    ok   CL   LA     LA   LA   LA    LA     CL     LA    LA     LA    LA    LA    LA     LA    LA   CL     LA
WithdrawLine              UNK  ok     ok    ok     ok    CL     CL   CL     AS    ok   CL   LA     LA   LA   LA    LA     CL     LA    LA     LA    LA    LA    LA     LA    LA   CL     LA
PresentAgain              UNK  NR     NR    NR     NR    ok     PA   NR     NR    NR   NR   NR     NR   NR   NR    NR     NR     NR    NR     NR    NR    NR    NR     NR    NR   NR     NR
SendLineBack              UNK  ok     ok    ok     ok    CL     CL   CL     AS    ok   CL   ok     ok   ok   IQ    ok     CL     ok    ok     AS    AA    AA    AA     AA    AA   CL     AA
KeepLine                  UNK  NS     NS    NS     NS    CL     CL   CL     ok    NS   CL   NS     NS   NS   NS    NS     CL     NS    NS     ok    NS    NS    NS     NS    NS   CL     NS
KeepLine/stale            UNK  NS     NS    NS     NS    CL     CL   CL     NS    NS   CL   NS     NS   NS   NS    NS     CL     NS    NS     NS    NS    NS    NS     NS    NS   CL     NS
ReplaceLine               UNK  NS     NS    NS     NS    CL     CL   CL     ok    NS   CL   NS     NS   NS   NS    NS     CL     NS    NS     ok    NS    NS    NS     NS    NS   CL     NS
ReplaceLine/stale         UNK  NS     NS    NS     NS    CL     CL   CL     NS    NS   CL   NS     NS   NS   NS    NS     CL     NS    NS     NS    NS    NS    NS     NS    NS   CL     NS
ReplaceLine/fell          UNK  ok     ok    ok     ok    CL     CL   CL     ok    ok   CL   ok     ok   ok   ok    ok     CL     ok    ok     ok    AA    AA    AA     AA    AA   CL     AA
PublishLine               UNK  OUT    OUT   OUT    OUT   CL     CL   CL     OUT   OUT  CL   ok     AP   AP   AP    AP     CL     NC    NC     NC    NC    NC    NC     NC    NC   CL     NC
RecordLineNotShown        UNK  NN     NN    NN     NN    CL     CL   CL     NN    NN   CL   NN     ok   ok   ok    ok     CL     NC    NC     NC    NC    NC    NC     NC    NC   CL     NC
QuestionLine              UNK  NN     NN    NN     NN    CL     CL   CL     NN    NN   CL   NN     ok   ok   OE    ok     CL     NC    NC     NC    NC    NC    NC     NC    NC   CL     NC
DismissLineObjection      UNK  NN     NN    NN     NN    CL     CL   CL     NN    NN   CL   NN     OU   OU   ok    OU     CL     OU    OU     OU    OU    OU    OU     OU    OU   CL     OU
UpholdLineObjection       UNK  NN     NN    NN     NN    CL     CL   CL     NN    NN   CL   NN     OU   OU   ok    OU     CL     OU    OU     OU    OU    OU    OU     OU    OU   CL     OU
ClearLine                 UNK  OUT    OUT   OUT    OUT   CL     CL   CL     OUT   OUT  CL   NN     NO   ok   IQ    ok     CL     OUT   OUT    OUT   OUT   OUT   OUT    OUT   OUT  CL     OUT
AllotPayout               UNK  OUT    OUT   OUT    OUT   CL     CL   CL     OUT   OUT  CL   OUT    OUT  OUT  OUT   OUT    CL     YR    ok     AS    AA    AA    AA     AA    AA   CL     AA
AllotPayout/unconfirmed   UNK  OUT    OUT   OUT    OUT   CL     CL   CL     OUT   OUT  CL   OUT    OUT  OUT  OUT   OUT    CL     YR    RU     AS    AA    AA    AA     AA    AA   CL     AA
RecordLineInstructed      UNK  NA     NA    NA     NA    CL     CL   CL     NA    NA   CL   NA     NA   NA   NA    NA     NA     NA    NA     NA    ok    AI    ok     AI    PD   CL     ok
RecordLinePaid            UNK  NA     NA    NA     NA    CL     CL   CL     NA    NA   CL   NA     NA   NA   NA    NA     NA     NA    NA     NA    NI    ok    NI     ok    PD   CL     NI
RecordLinePaymentFailed   UNK  NA     NA    NA     NA    CL     CL   CL     NA    NA   CL   NA     NA   NA   NA    NA     NA     NA    NA     NA    NI    ok    NI     ok    PD   CL     NI
RecordLinePaymentReturned UNK  UP     UP    UP     UP    CL     CL   CL     UP    UP   CL   UP     UP   UP   UP    UP     UP     UP    UP     UP    UP    UP    UP     UP    ok   ok     UP
RecordRecovery            UNK  NX     NX    NX     NX    NX     NX   NX     NX    NX   NX   NX     NX   NX   NX    NX     NA     NX    NX     NX    NX    NX    NX     NX    NX   NX     NX
PublishResult             UNK  OUT    OUT   OUT    OUT   CL     CL   CL     OUT   OUT  CL   OUT    OUT  OUT  OUT   OUT    CL     OUT   OUT    OUT   NP    NP    NP     NP    ok   CL     NP
`,
});

const NOTICE_FIRST = [the.decided(the.open(['notice', 'approval', 'payout'])), the.clerk(the.include)];
const publishedFirst = [...NOTICE_FIRST, the.decided(the.publish)];
const clearedFirst = [...publishedFirst, the.afterNotice(the.clear)];
const approvedLast = [...clearedFirst, the.afterNotice(the.approve)];
const allottedLast = [...approvedLast, the.payer(the.allot())];
const paidLast = [...allottedLast, the.paying(the.instructed()), the.paying(the.paid)];

/** The stages of the second order: notice, approval, payout. */
export const noticeFirst = orderTable({
  decider: line,
  types,
  instances,
  legend,
  states: {
    batch: on(NOTICE_FIRST, who.DECIDED),
    publ: on(publishedFirst, who.DECIDED),
    over: on(publishedFirst, who.NOTICE_ENDS),
    quest: on([...publishedFirst, the.decided(the.question())], who.NOTICE_ENDS),
    upheld: on([...publishedFirst, the.decided(the.question()), the.decided(the.uphold())], who.NOTICE_ENDS),
    clear: on(clearedFirst, who.AFTER_NOTICE),
    defer: on([...clearedFirst, the.afterNotice(the.strike('deferred'))], who.AFTER_NOTICE),
    approv: on(approvedLast, who.LAST_MOMENT),
    payabl: on(approvedLast, who.PAYABLE),
    allot: on(allottedLast, who.PAYING),
    instr: on([...allottedLast, the.paying(the.instructed())], who.PAYING),
    failed: on([...allottedLast, the.paying(the.instructed()), the.paying(the.failed())], who.PAYING),
    paid: on(paidLast, who.PAYING),
    result: on([...paidLast, the.paying(the.result)], who.PAYING),
    back: on([...paidLast, the.paying(the.result), the.paying(the.cameBack())], who.PAYING),
  },
  grid: `
                          batch publ over quest upheld clear defer approv payabl allot instr failed paid result back
OpenLine                  EX    EX   EX   EX    EX     EX    EX    EX     EX     EX    EX    EX     EX   EX     EX
IncludeInBatch            AB    AB   AB   AB    CL     AB    ok    LA     LA     LA    LA    LA     LA   CL     LA
ReleaseFromBatch          ok    ok   ok   ok    CL     ok    NB    LA     LA     LA    LA    LA     LA   CL     LA
ApproveLine               OUT   OUT  OUT  OUT   CL     ok    NB    OUT    OUT    OUT   OUT   OUT    OUT  CL     OUT
StrikeLine/deferred       ok    ok   ok   ok    CL     ok    NB    LA     LA     LA    LA    LA     LA   CL     LA
StrikeLine/rejected       ok    ok   ok   ok    CL     ok    NB    LA     LA     LA    LA    LA     LA   CL     LA
WithdrawLine              ok    ok   ok   ok    CL     ok    ok    LA     LA     LA    LA    LA     LA   CL     LA
PresentAgain              NR    NR   NR   NR    NR     NR    NR    NR     NR     NR    NR    NR     NR   NR     NR
SendLineBack              ok    ok   ok   IQ    CL     ok    ok    ok     ok     AA    AA    AA     AA   CL     AA
KeepLine                  NS    NS   NS   NS    CL     NS    NS    NS     NS     NS    NS    NS     NS   CL     NS
KeepLine/stale            NS    NS   NS   NS    CL     NS    NS    NS     NS     NS    NS    NS     NS   CL     NS
ReplaceLine               NS    NS   NS   NS    CL     NS    NS    NS     NS     NS    NS    NS     NS   CL     NS
ReplaceLine/stale         NS    NS   NS   NS    CL     NS    NS    NS     NS     NS    NS    NS     NS   CL     NS
ReplaceLine/fell          ok    ok   ok   ok    CL     ok    ok    ok     ok     AA    AA    AA     AA   CL     AA
PublishLine               ok    AP   AP   AP    CL     NC    NC    NC     NC     NC    NC    NC     NC   CL     NC
RecordLineNotShown        NN    ok   ok   ok    CL     NC    NC    NC     NC     NC    NC    NC     NC   CL     NC
QuestionLine              NN    ok   ok   OE    CL     NC    NC    NC     NC     NC    NC    NC     NC   CL     NC
DismissLineObjection      NN    OU   OU   ok    CL     OU    OU    OU     OU     OU    OU    OU     OU   CL     OU
UpholdLineObjection       NN    OU   OU   ok    CL     OU    OU    OU     OU     OU    OU    OU     OU   CL     OU
ClearLine                 NN    NO   ok   IQ    CL     OUT   OUT   OUT    OUT    OUT   OUT   OUT    OUT  CL     OUT
AllotPayout               OUT   OUT  OUT  OUT   CL     OUT   OUT   YR     ok     AA    AA    AA     AA   CL     AA
AllotPayout/unconfirmed   OUT   OUT  OUT  OUT   CL     OUT   OUT   YR     RU     AA    AA    AA     AA   CL     AA
RecordLineInstructed      NA    NA   NA   NA    NA     NA    NA    NA     NA     ok    AI    ok     PD   CL     ok
RecordLinePaid            NA    NA   NA   NA    NA     NA    NA    NA     NA     NI    ok    NI     PD   CL     NI
RecordLinePaymentFailed   NA    NA   NA   NA    NA     NA    NA    NA     NA     NI    ok    NI     PD   CL     NI
RecordLinePaymentReturned UP    UP   UP   UP    UP     UP    UP    UP     UP     UP    UP    UP     ok   ok     UP
RecordRecovery            NX    NX   NX   NX    NA     NX    NX    NX     NX     NX    NX    NX     NX   NX     NX
PublishResult             OUT   OUT  OUT  OUT   CL     OUT   OUT   OUT    OUT    NP    NP    NP     ok   CL     NP
`,
});

const NOTICE_LATE = [the.decided(the.open(['approval', 'payout', 'notice'])), the.clerk(the.include)];
const approvedLate = [...NOTICE_LATE, the.decided(the.approve)];
const LATE_NOTICE = { ...the.publish, objectionsUntil: '2025-02-01T16:00:00.000Z' as Instant };
const allottedLate = [...approvedLate, the.payer(the.allot())];
const paidLate = [...allottedLate, the.paying(the.instructed()), the.paying(the.paid)];
const publishedLate = [...paidLate, the.paying(LATE_NOTICE)];
const clearedLate = [...publishedLate, step(who.SAGA, '2025-02-01T16:00:00.000Z', the.clear)];

const questionedEarly = [...approvedLate, the.decided(LATE_NOTICE), the.paying(the.question())];
const upheldAllotted = [
  ...[...approvedLate, the.decided(LATE_NOTICE), the.payer(the.allot())],
  ...[the.paying(the.question()), the.paying(the.uphold())],
];
const upheldPaid = [...publishedLate, the.paying(the.question()), the.paying(the.uphold())];

/**
 * The third order: approval, payout with notice. The money does not wait for the notice, the result does: it is
 * published when the money is paid and the notice is over. The notice may open as soon as the line is approved.
 */
export const noticeWithPayout = orderTable({
  decider: line,
  types,
  instances: { ...instances, PublishLine: { by: who.SAGA, command: LATE_NOTICE } },
  legend,
  states: {
    batch: on(NOTICE_LATE, who.DECIDED),
    approv: on(approvedLate, who.LAST_MOMENT),
    payabl: on(approvedLate, who.PAYABLE),
    publEa: on([...approvedLate, the.decided(LATE_NOTICE)], who.PAYABLE),
    allot: on(allottedLate, who.PAYING),
    paid: on(paidLate, who.PAYING),
    publ: on(publishedLate, who.PAYING),
    quest: on([...publishedLate, the.paying(the.question())], who.PAYING),
    questE: on(questionedEarly, who.PAYABLE),
    upheldE: on([...questionedEarly, the.paying(the.uphold())], who.PAYING),
    // Upheld when it was allotted and not at the bank yet; at the bank; paid; paid and recovered.
    upheldA: on(upheldAllotted, who.PAYING),
    upheldI: on([...upheldAllotted, the.paying(the.instructed())], who.PAYING),
    upheld: on(upheldPaid, who.PAYING),
    recov: on([...upheldPaid, the.payer(the.recover)], who.PAYING),
    over: on(publishedLate, '2025-02-01T16:00:00.000Z'),
    clear: on(clearedLate, '2025-02-01T16:00:00.000Z'),
    result: on([...clearedLate, step(who.SAGA, '2025-02-01T16:00:00.000Z', the.result)], '2025-02-02T16:00:00.000Z'),
  },
  grid: `
                          batch approv payabl publEa allot paid publ quest questE upheldE upheldA upheldI upheld recov over clear result
OpenLine                  EX    EX     EX     EX     EX    EX   EX   EX    EX     EX      EX      EX      EX     EX    EX   EX    EX
IncludeInBatch            AB    LA     LA     LA     LA    LA   LA   LA    LA     CL      CL      CL      CL     CL    LA   LA    CL
ReleaseFromBatch          ok    LA     LA     LA     LA    LA   LA   LA    LA     CL      CL      CL      CL     CL    LA   LA    CL
ApproveLine               ok    OUT    OUT    OUT    OUT   OUT  OUT  OUT   OUT    CL      CL      CL      CL     CL    OUT  OUT   CL
StrikeLine/deferred       ok    LA     LA     LA     LA    LA   LA   LA    LA     CL      CL      CL      CL     CL    LA   LA    CL
StrikeLine/rejected       ok    LA     LA     LA     LA    LA   LA   LA    LA     CL      CL      CL      CL     CL    LA   LA    CL
WithdrawLine              ok    LA     LA     LA     LA    LA   LA   LA    LA     CL      CL      CL      CL     CL    LA   LA    CL
PresentAgain              NR    NR     NR     NR     NR    NR   NR   NR    NR     NR      NR      NR      NR     NR    NR   NR    NR
SendLineBack              ok    ok     ok     ok     AA    AA   AA   AA    IQ     CL      CL      CL      CL     CL    AA   AA    CL
KeepLine                  NS    NS     NS     NS     NS    NS   NS   NS    NS     CL      CL      CL      CL     CL    NS   NS    CL
KeepLine/stale            NS    NS     NS     NS     NS    NS   NS   NS    NS     CL      CL      CL      CL     CL    NS   NS    CL
ReplaceLine               NS    NS     NS     NS     NS    NS   NS   NS    NS     CL      CL      CL      CL     CL    NS   NS    CL
ReplaceLine/stale         NS    NS     NS     NS     NS    NS   NS   NS    NS     CL      CL      CL      CL     CL    NS   NS    CL
ReplaceLine/fell          ok    ok     ok     ok     AA    AA   AA   AA    ok     CL      CL      CL      CL     CL    AA   AA    CL
PublishLine               OUT   ok     ok     AP     ok    ok   AP   AP    AP     CL      CL      CL      CL     CL    AP   NC    CL
RecordLineNotShown        NN    NN     NN     ok     NN    NN   ok   ok    ok     CL      CL      CL      CL     CL    ok   NC    CL
QuestionLine              NN    NN     NN     ok     NN    NN   ok   OE    OE     CL      CL      CL      CL     CL    ok   NC    CL
DismissLineObjection      NN    NN     NN     OU     NN    NN   OU   ok    ok     CL      CL      CL      CL     CL    OU   OU    CL
UpholdLineObjection       NN    NN     NN     OU     NN    NN   OU   ok    ok     CL      CL      CL      CL     CL    OU   OU    CL
ClearLine                 OUT   NN     NN     NO     NN    NN   NO   NO    NO     CL      CL      CL      CL     CL    ok   OUT   CL
AllotPayout               OUT   YR     ok     ok     AA    AA   AA   AA    IQ     CL      CL      CL      CL     CL    AA   AA    CL
AllotPayout/unconfirmed   OUT   YR     RU     RU     AA    AA   AA   AA    IQ     CL      CL      CL      CL     CL    AA   AA    CL
RecordLineInstructed      NA    NA     NA     NA     ok    PD   PD   PD    NA     NA      ok      AI      PD     PD    PD   PD    CL
RecordLinePaid            NA    NA     NA     NA     NI    PD   PD   PD    NA     NA      NI      ok      PD     PD    PD   PD    CL
RecordLinePaymentFailed   NA    NA     NA     NA     NI    PD   PD   PD    NA     NA      NI      ok      PD     PD    PD   PD    CL
RecordLinePaymentReturned UP    UP     UP     UP     UP    ok   ok   ok    UP     UP      UP      UP      ok     UP    ok   ok    ok
RecordRecovery            NX    NX     NX     NX     NX    NX   NX   NX    NX     NA      UP      UP      ok     UP    NX   NX    NX
PublishResult             OUT   OUT    OUT    OUT    NP    OUT  OUT  OUT   OUT    CL      CL      CL      CL     CL    OUT  ok    CL
`,
});
