import { standingLines } from '../batch/index.js';
import { noticeComesFirst } from '../policy/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Saga } from './saga.js';

/** Keeps batch and lines together: membership, strikes, and the approval of each standing line. */
export const approvalSaga: Saga = {
  name: 'approval',
  reactions: {
    LineIncluded: async ({ stream, event }, world) => {
      const { content, passed } = await world.fold('line', stream);
      if (!content) return [];
      const cleared = passed.includes('notice') ? { cleared: true } : {};
      const release = propose(
        'line',
        stream,
        'release',
        { type: 'ReleaseFromBatch', batch: event.body.batch, reason: 'batch closed meanwhile' },
        // Withdrawn at the same moment: it leaves its batch that way.
        { tolerated: ['NOT_IN_BATCH', 'LINE_CLOSED'] },
      );
      return [
        propose(
          'batch',
          streamOf.batch(event.body.batch),
          `add:${idOf(stream)}`,
          { type: 'AddBatchLine', line: idOf(stream), amounts: content.amounts, duties: content.duties, ...cleared },
          { tolerated: ['LINE_ALREADY_IN_BATCH'], otherwise: { BATCH_NOT_OPEN: release, BATCH_UNKNOWN: release } },
        ),
      ];
    },
    LineCleared: async ({ stream }, world) => {
      const { content, batch } = await world.fold('line', stream);
      if (batch === null || !noticeComesFirst(content?.route)) return [];
      const command = { type: 'RecordBatchLineCleared', line: idOf(stream) } as const;
      const tolerated = ['NOTICE_CLEARED', 'LINE_NOT_IN_BATCH', 'BATCH_UNKNOWN'];
      return [propose('batch', streamOf.batch(batch), `cleared:${idOf(stream)}`, command, { tolerated })];
    },
    LineObjectionUpheld: async ({ stream, event }, world) => {
      const { batch, passed } = await world.fold('line', stream);
      // Approved before its notice: the batch is history.
      if (batch === null || passed.includes('approval')) return [];
      const { reason } = event.body;
      const command = { type: 'StrikeBatchLine', line: idOf(stream), kind: 'upheld', reason } as const;
      const tolerated = ['LINE_NOT_IN_BATCH', 'BATCH_UNKNOWN'];
      return [propose('batch', streamOf.batch(batch), `upheld:${idOf(stream)}`, command, { tolerated })];
    },
    LineWithdrawn: ({ stream, event }) => {
      const { batch, reason } = event.body;
      if (batch === null) return [];
      const command = { type: 'StrikeBatchLine', line: idOf(stream), kind: 'withdrawn', reason } as const;
      const tolerated = ['LINE_NOT_IN_BATCH', 'BATCH_ALREADY_APPROVED'];
      return [propose('batch', streamOf.batch(batch), `withdraw:${idOf(stream)}`, command, { tolerated })];
    },
    LineReplaced: ({ stream, event }) => {
      const { batch } = event.body;
      if (batch === null) return [];
      const reason = '重新核定：金额变更';
      const command = { type: 'StrikeBatchLine', line: idOf(stream), kind: 'resettled', reason } as const;
      const tolerated = ['LINE_NOT_IN_BATCH', 'BATCH_ALREADY_APPROVED'];
      return [propose('batch', streamOf.batch(batch), `resettled:${idOf(stream)}`, command, { tolerated })];
    },
    BatchLineStruck: ({ stream, event }) => {
      const { line, kind, reason } = event.body;
      // The line itself had said so.
      if (kind === 'withdrawn' || kind === 'upheld' || kind === 'resettled') return [];
      const command = { type: 'StrikeLine', batch: idOf(stream), kind, reason } as const;
      return [propose('line', streamOf.line(line), 'strike', command, { tolerated: ['NOT_IN_BATCH', 'LINE_CLOSED'] })];
    },
    BatchApproved: async ({ stream, event }, world) => {
      const state = await world.fold('batch', stream);
      return standingLines(state).map((line) =>
        propose(
          'line',
          streamOf.line(line),
          `approve:${line}`,
          {
            type: 'ApproveLine',
            batch: idOf(stream),
            approvalDay: event.body.approvalDay,
            payoutRule: event.body.payoutRule,
            approvers: state.approvers,
          },
          // Withdrawn at the same moment: the line is the authority, and it stands no longer.
          { tolerated: ['LINE_CLOSED'] },
        ),
      );
    },
  },
};
