import { batch, type BatchCommand } from '#domain';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const clerk = (command: BatchCommand): Step<BatchCommand> => step(who.CLERK, who.DECIDED, command);
const at = (...steps: readonly Step<BatchCommand>[]): Reached<BatchCommand> => ({ steps, at: who.DECIDED });

const open: BatchCommand = {
  type: 'OpenBatch',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  requiredBodies: ['committee', 'government'],
};
const add = (line: string): BatchCommand => ({ type: 'AddBatchLine', line, amounts: { district: '100' }, duties: {} });
const strike: BatchCommand = { type: 'StrikeBatchLine', line: 'l1', kind: 'deferred', reason: '待核实' };
const present: BatchCommand = { type: 'PresentBatch' };
const decision = (body: string): BatchCommand => ({
  type: 'RecordDecision',
  decision: { body, meeting: '第12次常务会议', date: '2024-09-10', document: '会议纪要〔2024〕12号' },
  payoutRule: 'yearAfterApproval',
});

const filled = [clerk(open), clerk(add('l1'))];
const presented = [...filled, clerk(present)];
const half = [...presented, clerk(decision('committee'))];

const clear = (line: string): BatchCommand => ({ type: 'RecordBatchLineCleared', line });

const types = {
  OpenBatch: true,
  AddBatchLine: true,
  RecordBatchLineCleared: true,
  StrikeBatchLine: true,
  PresentBatch: true,
  RecordDecision: true,
} as const;

const instances = {
  OpenBatch: { by: who.CLERK, command: open },
  AddBatchLine: { by: who.SAGA, command: add('l2') },
  'AddBatchLine/again': { by: who.SAGA, command: add('l1') },
  RecordBatchLineCleared: { by: who.SAGA, command: clear('l1') },
  StrikeBatchLine: { by: who.CLERK, command: strike },
  PresentBatch: { by: who.CLERK, command: present },
  'RecordDecision/committee': { by: who.CLERK, command: decision('committee') },
  'RecordDecision/government': { by: who.CLERK, command: decision('government') },
  'RecordDecision/nobody': { by: who.CLERK, command: decision('nobody') },
} as const;

const legend = {
  UNK: 'BATCH_UNKNOWN',
  EX: 'BATCH_EXISTS',
  NO: 'BATCH_NOT_OPEN',
  EM: 'BATCH_EMPTY',
  IN: 'LINE_ALREADY_IN_BATCH',
  NI: 'LINE_NOT_IN_BATCH',
  AP: 'BATCH_ALREADY_APPROVED',
  OUT: 'OUT_OF_ORDER',
  NR: 'BODY_NOT_REQUIRED',
  AD: 'ALREADY_DECIDED',
  CL: 'NOTICE_CLEARED',
  LC: 'LINES_NOT_CLEARED',
} as const;

/** Approval first: what a notice says later concerns the lines alone. */
export const byDefault = orderTable({
  decider: batch,
  types,

  states: {
    none: at(),
    open: at(clerk(open)),
    filled: at(...filled),
    struck: at(...filled, clerk(strike)),
    presented: at(...presented),
    emptied: at(...presented, clerk(strike)),
    half: at(...half),
    approved: at(...half, clerk(decision('government'))),
  },
  instances,
  legend,
  grid: `
                          none open filled struck presented emptied half approved
OpenBatch                 ok   EX   EX     EX     EX        EX      EX   EX
AddBatchLine              UNK  ok   ok     ok     NO        NO      NO   NO
AddBatchLine/again        UNK  ok   IN     ok     NO        NO      NO   NO
StrikeBatchLine           UNK  NI   ok     NI     ok        NI      ok   AP
RecordBatchLineCleared    UNK  NI   ok     NI     ok        NI      ok   ok
PresentBatch              UNK  EM   ok     EM     NO        NO      NO   NO
RecordDecision/committee  UNK  OUT  OUT    OUT    ok        EM      AD   OUT
RecordDecision/government UNK  OUT  OUT    OUT    ok        EM      ok   OUT
RecordDecision/nobody     UNK  OUT  OUT    OUT    NR        NR      NR   OUT
`,
});

const OPEN_FIRST: BatchCommand = { ...open, route: ['settlement', 'notice', 'approval', 'payout'] };
const twoLines = [clerk(OPEN_FIRST), clerk(add('l1')), clerk(add('l3')), clerk(present)];
const oneCleared = [...twoLines, clerk(clear('l1'))];
const allCleared = [...oneCleared, clerk(clear('l3'))];
const withCleared: BatchCommand = { type: 'AddBatchLine', line: 'l1', amounts: {}, duties: {}, cleared: true };

/** Notice first: no meeting decides while the notice of a standing line is not over. */
export const noticeFirst = orderTable({
  decider: batch,
  types,
  states: {
    filled: at(clerk(OPEN_FIRST), clerk(add('l1'))),
    presented: at(...twoLines),
    one: at(...oneCleared),
    // The line in question is struck as deferred, and waits for a later batch.
    rest: at(...oneCleared, clerk({ ...strike, line: 'l3' })),
    cleared: at(...allCleared),
    brought: at(clerk(OPEN_FIRST), clerk(withCleared), clerk(present)),
    half: at(...allCleared, clerk(decision('committee'))),
    approved: at(...allCleared, clerk(decision('committee')), clerk(decision('government'))),
  },
  instances,
  legend,
  grid: `
                          filled presented one rest cleared brought half approved
OpenBatch                 EX     EX        EX  EX   EX      EX      EX   EX
AddBatchLine              ok     NO        NO  NO   NO      NO      NO   NO
AddBatchLine/again        IN     NO        NO  NO   NO      NO      NO   NO
RecordBatchLineCleared    ok     ok        CL  CL   CL      CL      CL   CL
StrikeBatchLine           ok     ok        ok  ok   ok      ok      ok   AP
PresentBatch              ok     NO        NO  NO   NO      NO      NO   NO
RecordDecision/committee  OUT    LC        LC  ok   ok      ok      AD   OUT
RecordDecision/government OUT    LC        LC  ok   ok      ok      ok   OUT
RecordDecision/nobody     OUT    NR        NR  NR   NR      NR      NR   OUT
`,
});
