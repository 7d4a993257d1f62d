import { standingLines } from '../batch/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Saga } from './saga.js';

/** Keeps batch and lines together: membership, strikes, and the approval of each standing line. */
export const approvalSaga: Saga = {
  name: 'approval',
  reactions: {
    LineIncluded: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
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
          { type: 'AddBatchLine', line: idOf(stream), amounts: content.amounts, duties: content.duties },
          { tolerated: ['LINE_ALREADY_IN_BATCH'], otherwise: { BATCH_NOT_OPEN: release, BATCH_UNKNOWN: release } },
        ),
      ];
    },
    LineWithdrawn: ({ stream, event }) => {
      const { batch, reason } = event.body;
      if (batch === null) return [];
      const command = { type: 'StrikeBatchLine', line: idOf(stream), kind: 'withdrawn', reason } as const;
      const tolerated = ['LINE_NOT_IN_BATCH', 'BATCH_ALREADY_APPROVED'];
      return [propose('batch', streamOf.batch(batch), `withdraw:${idOf(stream)}`, command, { tolerated })];
    },
    BatchLineStruck: ({ stream, event }) => {
      const { line, kind, reason } = event.body;
      // The line itself had said so.
      if (kind === 'withdrawn') return [];
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
