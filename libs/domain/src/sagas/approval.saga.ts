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
        { tolerated: ['NOT_IN_BATCH'] },
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
    BatchLineStruck: ({ stream, event }) => [
      propose(
        'line',
        streamOf.line(event.body.line),
        'strike',
        { type: 'StrikeLine', batch: idOf(stream), kind: event.body.kind, reason: event.body.reason },
        { tolerated: ['NOT_IN_BATCH'] },
      ),
    ],
    BatchApproved: async ({ stream, event }, world) => {
      const state = await world.fold('batch', stream);
      return standingLines(state).map((line) =>
        propose('line', streamOf.line(line), `approve:${line}`, {
          type: 'ApproveLine',
          batch: idOf(stream),
          approvalDay: event.body.approvalDay,
          payoutRule: event.body.payoutRule,
          approvers: state.approvers,
        }),
      );
    },
  },
};
