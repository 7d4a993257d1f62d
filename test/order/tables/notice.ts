import { notice, type NoticeCommand } from '#domain';
import type { Instant } from '#kernel';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const clerk = (command: NoticeCommand): Step<NoticeCommand> => step(who.CLERK, who.DECIDED, command);
const later = (command: NoticeCommand): Step<NoticeCommand> => step(who.CLERK, who.NOTICE_ENDS, command);
const at = (moment: string, ...steps: readonly Step<NoticeCommand>[]): Reached<NoticeCommand> => ({
  steps,
  at: moment,
});

const open: NoticeCommand = {
  type: 'OpenNotice',
  batch: 'b1',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  openedOn: '2024-09-10',
  objectionsUntil: who.NOTICE_ENDS as Instant,
};
const add = (line: string): NoticeCommand => ({ type: 'AddNoticeLine', line });
const raise = (objection: string): NoticeCommand => ({
  type: 'RaiseObjection',
  objection,
  line: 'l1',
  statement: 'ref-1',
  commitment: 'commitment',
});
const decideIt = (outcome: 'dismissed' | 'upheld'): NoticeCommand => ({
  type: 'DecideObjection',
  objection: 'o1',
  outcome,
  reason: '查无实据',
});
const close: NoticeCommand = { type: 'CloseNotice' };
const shown = [clerk(open), clerk(add('l1'))];
const objected = [...shown, clerk(raise('o1'))];

export default orderTable({
  decider: notice,
  types: { OpenNotice: true, AddNoticeLine: true, RaiseObjection: true, DecideObjection: true, CloseNotice: true },
  states: {
    none: at(who.DECIDED),
    open: at(who.DECIDED, clerk(open)),
    shown: at(who.DECIDED, ...shown),
    objected: at(who.DECIDED, ...objected),
    dismissed: at(who.DECIDED, ...objected, clerk(decideIt('dismissed'))),
    upheld: at(who.DECIDED, ...objected, clerk(decideIt('upheld'))),
    over: at(who.NOTICE_ENDS, ...shown),
    closed: at(who.AFTER_NOTICE, ...shown, later(close)),
    // Closed while an objection is still being looked into.
    pending: at(who.AFTER_NOTICE, ...objected, later(close)),
  },
  instances: {
    OpenNotice: { by: who.CLERK, command: { ...open, objectionsUntil: '2024-12-01T16:00:00.000Z' as Instant } },
    'OpenNotice/past': { by: who.CLERK, command: { ...open, objectionsUntil: who.DECIDED as Instant } },
    AddNoticeLine: { by: who.SAGA, command: add('l2') },
    'AddNoticeLine/again': { by: who.SAGA, command: add('l1') },
    RaiseObjection: { by: who.PUBLIC, command: raise('o2') },
    'RaiseObjection/again': { by: who.PUBLIC, command: raise('o1') },
    'DecideObjection/dismissed': { by: who.CLERK, command: decideIt('dismissed') },
    'DecideObjection/upheld': { by: who.CLERK, command: decideIt('upheld') },
    CloseNotice: { by: who.SAGA, command: close },
  },
  legend: {
    UNK: 'NOTICE_UNKNOWN',
    EX: 'NOTICE_EXISTS',
    SH: 'NOTICE_TOO_SHORT',
    CL: 'NOTICE_CLOSED',
    ST: 'NOTICE_STILL_OPEN',
    IN: 'LINE_ALREADY_IN_NOTICE',
    NI: 'LINE_NOT_IN_NOTICE',
    OE: 'OBJECTION_EXISTS',
    OU: 'OBJECTION_UNKNOWN',
    OD: 'OBJECTION_DECIDED',
  },
  grid: `
                          none open shown objected dismissed upheld over closed pending
OpenNotice                ok   EX   EX    EX       EX        EX     EX   EX     EX
OpenNotice/past           SH   EX   EX    EX       EX        EX     EX   EX     EX
AddNoticeLine             UNK  ok   ok    ok       ok        ok     CL   CL     CL
AddNoticeLine/again       UNK  ok   IN    IN       IN        IN     IN   IN     IN
RaiseObjection            UNK  NI   ok    ok       ok        ok     CL   CL     CL
RaiseObjection/again      UNK  NI   ok    OE       OE        OE     CL   CL     CL
DecideObjection/dismissed UNK  OU   OU    ok       OD        OD     OU   OU     ok
DecideObjection/upheld    UNK  OU   OU    ok       OD        OD     OU   OU     ok
CloseNotice               UNK  ST   ST    ST       ST        ST     ok   CL     CL
`,
});
