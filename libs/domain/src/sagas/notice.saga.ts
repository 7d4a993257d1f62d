import { standingLines } from '../batch/index.js';
import { unquestionedLines } from '../notice/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Proposal, type Saga, type TimerRule } from './saga.js';

const clear = (notice: string, line: string): Proposal =>
  propose(
    'line',
    streamOf.line(line),
    `clear:${line}`,
    { type: 'ClearLine', notice },
    // Delivered again, an answer finds the notice closed that was open when it was given: its closing clears the line.
    { tolerated: ['IN_QUESTION', 'NOTICE_STILL_OPEN', 'OUT_OF_ORDER', 'LINE_CLOSED', 'NOT_IN_NOTICE'] },
  );

/** Shows a batch's lines to the public, carries objections to the lines, and clears what nobody questions. */
export const noticeSaga: Saga = {
  name: 'notice',
  reactions: {
    NoticeOpened: async ({ stream, event }, world) => {
      const batch = await world.fold('batch', streamOf.batch(event.body.batch));
      // Where the notice comes first, a line may bring its notice along from an earlier batch.
      const shown = standingLines(batch).filter((line) => batch.lines[line]?.cleared !== true);
      return shown.map((line) =>
        propose(
          'line',
          streamOf.line(line),
          `publish:${line}`,
          { type: 'PublishLine', notice: idOf(stream), objectionsUntil: event.body.objectionsUntil },
          // Shown already: in this notice, or in an earlier one of the same batch.
          { tolerated: ['ALREADY_PUBLISHED', 'NOTICE_CLEARED', 'LINE_CLOSED'] },
        ),
      );
    },
    LinePublished: ({ stream, event }) => {
      const { notice } = event.body;
      const command = { type: 'RecordLineNotShown', notice } as const;
      const notShown = propose('line', stream, 'notShown', command, {
        tolerated: ['NOT_IN_NOTICE', 'NOTICE_CLEARED', 'LINE_CLOSED'],
      });
      return [
        propose(
          'notice',
          streamOf.notice(notice),
          `show:${idOf(stream)}`,
          { type: 'AddNoticeLine', line: idOf(stream) },
          // Parked until the notice was over: not shown, it cannot be cleared either, and waits for another notice.
          { tolerated: ['LINE_ALREADY_IN_NOTICE'], otherwise: { NOTICE_CLOSED: notShown } },
        ),
      ];
    },
    ObjectionRaised: ({ stream, event }) => [
      propose(
        'line',
        streamOf.line(event.body.line),
        `question:${event.body.objection}`,
        { type: 'QuestionLine', notice: idOf(stream), objection: event.body.objection },
        { tolerated: ['OBJECTION_EXISTS', 'LINE_CLOSED'] },
      ),
    ],
    ObjectionDecided: async ({ stream, event }, world) => {
      const { objection, line, outcome, reason } = event.body;
      const notice = idOf(stream);
      const answered =
        outcome === 'dismissed'
          ? propose(
              'line',
              streamOf.line(line),
              `dismiss:${objection}`,
              { type: 'DismissLineObjection', notice, objection, reason },
              { tolerated: ['LINE_CLOSED'] },
            )
          : propose(
              'line',
              streamOf.line(line),
              `uphold:${objection}`,
              { type: 'UpholdLineObjection', notice, objection, reason },
              { tolerated: ['LINE_CLOSED'] },
            );
      const state = await world.fold('notice', stream);
      const over = outcome === 'dismissed' && state.status === 'closed' && unquestionedLines(state).includes(line);
      return over ? [answered, clear(notice, line)] : [answered];
    },
    NoticeClosed: async ({ stream }, world) => {
      const state = await world.fold('notice', stream);
      return unquestionedLines(state).map((line) => clear(idOf(stream), line));
    },
  },
};

/** A notice closes by itself at 24:00 Shanghai of its last day. */
export const noticeTimers: TimerRule = {
  name: 'notice',
  sets: {
    NoticeOpened: ({ stream, event }) => [
      {
        key: `close:${stream}`,
        due: event.body.objectionsUntil,
        proposal: propose('notice', stream, 'close', { type: 'CloseNotice' }, { tolerated: ['NOTICE_CLOSED'] }),
      },
    ],
  },
  cancels: { NoticeClosed: ({ stream }) => [`close:${stream}`] },
};
