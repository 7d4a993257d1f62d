import { batch, line, notice, type BatchCommand, type DuixianEvent, type NoticeCommand } from '#domain';
import type { Instant } from '#kernel';
import { history, step } from '../given.js';
import * as ln from '../line-case.js';
import * as who from '../people.js';
import { saga } from '../saga-case.js';
import type { Late } from './row.js';

/** Approval and notice. */

const lineAfter = (...steps: readonly ln.LineStep[]) => history(line, steps).state;
const { way } = ln;
const inBatch = lineAfter(...way.inBatch);
const withdrawn = lineAfter(...way.inBatch, ln.decided(ln.withdraw));
const published = lineAfter(...way.published);
const questioned = lineAfter(...way.questioned);
const upheldLine = lineAfter(...way.questioned, ln.afterNotice(ln.uphold()));
const cleared = lineAfter(...way.cleared);

const FIRST = ['notice', 'approval', 'payout'] as const;
const first = [ln.decided(ln.open(FIRST)), ln.clerk(ln.include), ln.decided(ln.publish)];
const clearedFirst = lineAfter(...first, ln.afterNotice(ln.clear));
const upheldFirst = lineAfter(...first, ln.decided(ln.question()), ln.decided(ln.uphold()));

const openBatch: BatchCommand = { type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'], route: FIRST };
const addLine: BatchCommand = { type: 'AddBatchLine', line: 'l1', amounts: {}, duties: {}, cleared: true };
const strike: BatchCommand = { type: 'StrikeBatchLine', line: 'l1', kind: 'deferred', reason: 'r' };
const decision = { body: 'g', meeting: '7', date: '2024-09-10', document: 'm' };
const approve: BatchCommand = { type: 'RecordDecision', decision, payoutRule: 'yearAfterApproval' };
const batchAfter = (...commands: readonly BatchCommand[]) =>
  history(
    batch,
    commands.map((command) => step(who.CLERK, who.DECIDED, command)),
  ).state;
const added = batchAfter(openBatch, addLine);
const struck = batchAfter(openBatch, addLine, strike);
const decided = batchAfter(openBatch, addLine, { type: 'PresentBatch' }, approve);

const about = { batch: 'b1', round: 'r', policy: 'p', openedOn: '2024-09-10' };
const until = { objectionsUntil: who.NOTICE_ENDS as Instant };
const openNotice: NoticeCommand = { type: 'OpenNotice', ...about, ...until };
const shown: NoticeCommand = { type: 'AddNoticeLine', line: 'l1' };
const noticeOpen = history(notice, [saga(openNotice), saga(shown)]).state;
const close = step<NoticeCommand>(who.SAGA, who.NOTICE_ENDS, { type: 'CloseNotice' });
const noticeClosed = history(notice, [saga(openNotice), saga(shown), close]).state;

const reason = { reason: 'r' };
const objection = { notice: 'n1', objection: 'o1', ...reason };
const answered = (outcome: 'dismissed' | 'upheld'): DuixianEvent => ({
  type: 'ObjectionDecided',
  body: { objection: 'o1', line: 'l1', outcome, ...reason },
});
export const lines: readonly Late[] = [
  {
    stream: 'line-l1',
    event: { type: 'LineIncluded', body: { batch: 'b1' } },
    world: { 'line-l1': inBatch },
    command: 'AddBatchLine',
    found: [['LINE_ALREADY_IN_BATCH', added]],
  },
  {
    stream: 'line-l1',
    event: { type: 'LineIncluded', body: { batch: 'b1' } },
    world: { 'line-l1': inBatch },
    command: 'ReleaseFromBatch',
    found: [
      ['NOT_IN_BATCH', lineAfter(...way.inBatch, ln.decided(ln.release))],
      ['LINE_CLOSED', withdrawn],
    ],
  },
  {
    stream: 'line-l1',
    event: { type: 'LineCleared', body: { notice: 'n1' } },
    world: { 'line-l1': clearedFirst },
    command: 'RecordBatchLineCleared',
    found: [
      ['NOTICE_CLEARED', added],
      ['LINE_NOT_IN_BATCH', struck],
      ['BATCH_UNKNOWN', batch.initial],
    ],
  },
  {
    stream: 'line-l1',
    event: { type: 'LineObjectionUpheld', body: objection },
    world: { 'line-l1': upheldFirst },
    command: 'StrikeBatchLine',
    found: [
      ['LINE_NOT_IN_BATCH', struck],
      ['BATCH_UNKNOWN', batch.initial],
    ],
  },
  ...[
    { type: 'LineWithdrawn', body: { batch: 'b1', ...reason } } as const,
    { type: 'LineReplaced', body: { batch: 'b1', settlement: 'e1' } } as const,
  ].map((event) => ({
    stream: 'line-l1',
    event,
    command: 'StrikeBatchLine',
    found: [
      ['LINE_NOT_IN_BATCH', struck],
      ['BATCH_ALREADY_APPROVED', decided],
    ] as const,
  })),
  {
    stream: 'batch-b1',
    event: { type: 'BatchLineStruck', body: { line: 'l1', kind: 'deferred', ...reason } },
    command: 'StrikeLine',
    found: [
      ['NOT_IN_BATCH', lineAfter(...way.inBatch, ln.decided(ln.strike('deferred')))],
      ['LINE_CLOSED', withdrawn],
    ],
  },
  {
    stream: 'batch-b1',
    event: {
      type: 'BatchApproved',
      body: { approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval', lines: 1, totals: {} },
    },
    world: { 'batch-b1': added },
    command: 'ApproveLine',
    found: [['LINE_CLOSED', withdrawn]],
  },
  {
    stream: 'notice-n1',
    event: { type: 'NoticeOpened', body: { ...about, ...until } },
    world: { 'batch-b1': { ...added, lines: { l1: { amounts: {}, struck: false } } } },
    command: 'PublishLine',
    found: [
      ['ALREADY_PUBLISHED', published],
      ['NOTICE_CLEARED', cleared],
      ['LINE_CLOSED', upheldLine],
    ],
  },
  {
    stream: 'line-l1',
    event: { type: 'LinePublished', body: { notice: 'n1', ...until } },
    command: 'AddNoticeLine',
    found: [['LINE_ALREADY_IN_NOTICE', noticeOpen]],
  },
  {
    stream: 'line-l1',
    event: { type: 'LinePublished', body: { notice: 'n1', ...until } },
    command: 'RecordLineNotShown',
    found: [
      ['NOT_IN_NOTICE', lineAfter(...way.published, ln.afterNotice(ln.notShown))],
      ['NOTICE_CLEARED', cleared],
      ['LINE_CLOSED', upheldLine],
    ],
  },
  {
    stream: 'notice-n1',
    event: { type: 'ObjectionRaised', body: { objection: 'o1', line: 'l1', statement: 's' } },
    command: 'QuestionLine',
    found: [
      ['OBJECTION_EXISTS', questioned],
      ['LINE_CLOSED', upheldLine],
    ],
  },
  {
    stream: 'notice-n1',
    event: answered('dismissed'),
    command: 'DismissLineObjection',
    found: [['LINE_CLOSED', upheldLine]],
  },
  {
    stream: 'notice-n1',
    event: answered('upheld'),
    command: 'UpholdLineObjection',
    found: [['LINE_CLOSED', upheldLine]],
  },
  {
    stream: 'notice-n1',
    event: { type: 'NoticeClosed', body: { openObjections: [] } },
    world: { 'notice-n1': noticeClosed },
    command: 'ClearLine',
    found: [
      ['IN_QUESTION', questioned],
      ['OUT_OF_ORDER', cleared],
      ['LINE_CLOSED', upheldLine],
      ['NOT_IN_NOTICE', lineAfter(...way.approved, ln.decided({ ...ln.publish, notice: 'n2' }))],
    ],
  },
  {
    // Answered while the notice was open, delivered again after it closed: the command is of the moment of the answer.
    stream: 'notice-n1',
    event: answered('dismissed'),
    world: { 'notice-n1': noticeClosed },
    command: 'ClearLine',
    found: [['NOTICE_STILL_OPEN', published, who.DECIDED]],
  },
  {
    stream: 'notice-n1',
    event: { type: 'NoticeOpened', body: { ...about, ...until } },
    command: 'CloseNotice',
    found: [['NOTICE_CLOSED', noticeClosed]],
  },
];
