import { idOf } from '#domain';
import { projection, type Projected } from '../projection.js';
import type { BatchLineRow, BatchRow } from '../rows/index.js';
import { combine } from './amounts.js';

/** Membership of a batch: one row per line, struck ones included. */
export const batchLines = projection({
  name: 'batchLines',
  schemaVersion: 3,
  columns: { batch: 'text', ordinal: 'integer' },
  indexes: [['batch', 'ordinal']],
  handles: ['BatchLineAdded', 'BatchLineCleared', 'BatchLineStruck'],
  keys: ({ event, stream }) => [memberKey(idOf(stream), event.body.line)],
  apply: (row, { event, stream, at, actor, ordinal }): BatchLineRow | undefined => {
    if (event.type === 'BatchLineAdded') {
      const { line, amounts, cleared = false } = event.body;
      return { batch: idOf(stream), line, amounts, cleared, struck: null, addedOrdinal: ordinal };
    }
    if (event.type === 'BatchLineCleared') return row && { ...row, cleared: true };
    const { kind, reason } = event.body;
    return row && { ...row, struck: { kind, reason, at, actor } };
  },
  index: (row) => ({ batch: row.batch, ordinal: row.addedOrdinal }),
});

const memberKey = (batch: string, line: string): string => `${batch}:${line}`;

/** 批次: head, decisions, and the sums of the lines that stand in it. */
export const batches = projection({
  name: 'batches',
  schemaVersion: 3,
  columns: { round: 'text', ordinal: 'integer' },
  indexes: [['round', 'ordinal'], ['ordinal']],
  handles: [
    'BatchOpened',
    'BatchLineAdded',
    'BatchLineCleared',
    'BatchLineStruck',
    'BatchPresented',
    'DecisionRecorded',
    'BatchApproved',
  ],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, recorded, key, look) => {
    const { event, at, actor, version: revision } = recorded;
    if (event.type === 'BatchOpened') return opened(recorded as Projected<'BatchOpened'>, key);
    if (!row) return undefined;
    switch (event.type) {
      case 'BatchLineAdded': {
        const cleared = row.cleared + (event.body.cleared ? 1 : 0);
        const totals = combine(row.totals, event.body.amounts, 'plus');
        return { ...row, lines: row.lines + 1, cleared, totals, revision };
      }
      case 'BatchLineCleared':
        return { ...row, cleared: row.cleared + 1, revision };
      case 'BatchLineStruck': {
        const member = look('batchLines', memberKey(key, event.body.line));
        const amounts = member?.amounts ?? {};
        const cleared = row.cleared - (member?.cleared ? 1 : 0);
        return { ...row, lines: row.lines - 1, cleared, totals: combine(row.totals, amounts, 'minus'), revision };
      }
      case 'BatchPresented':
        return { ...row, status: 'presented', presentedAt: at, revision };
      case 'DecisionRecorded':
        return { ...row, decisions: [...row.decisions, { ...event.body, at, actor }], revision };
      case 'BatchApproved': {
        const { approvalDay, payoutRule } = event.body;
        return { ...row, status: 'approved', approvedAt: at, approvalDay, payoutRule, revision };
      }
    }
  },
  index: (row) => ({ round: row.round, ordinal: row.openedOrdinal }),
});

const opened = ({ event, at, ordinal, version }: Projected<'BatchOpened'>, id: string): BatchRow => ({
  ...event.body,
  id,
  status: 'open',
  decisions: [],
  lines: 0,
  cleared: 0,
  totals: {},
  approvalDay: null,
  payoutRule: null,
  openedAt: at,
  openedOrdinal: ordinal,
  presentedAt: null,
  approvedAt: null,
  revision: version,
});
