import { idOf } from '#domain';
import { projection } from '../projection.js';

/** 异议: one row per objection. */
export const objections = projection({
  name: 'objections',
  schemaVersion: 1,
  columns: { notice: 'text', ordinal: 'integer' },
  indexes: [['notice', 'ordinal']],
  handles: ['ObjectionRaised', 'ObjectionDecided'],
  keys: ({ event }) => [event.body.objection],
  apply: (row, { event, stream, at, actor, ordinal }, key, look) => {
    if (event.type === 'ObjectionDecided') {
      const { outcome, reason } = event.body;
      return row && { ...row, outcome, reason, decidedAt: at, decidedBy: actor };
    }
    const { line, statement } = event.body;
    return {
      id: key,
      notice: idOf(stream),
      line,
      round: look('notices', idOf(stream))?.round ?? '',
      statement,
      outcome: 'open',
      reason: null,
      raisedAt: at,
      raisedOrdinal: ordinal,
      decidedAt: null,
      decidedBy: null,
    };
  },
  index: (row) => ({ notice: row.notice, ordinal: row.raisedOrdinal }),
});

/** 公示: what the public sees of it, and how many objections are open. */
export const notices = projection({
  name: 'notices',
  schemaVersion: 1,
  columns: { status: 'text', ordinal: 'integer' },
  indexes: [['status', 'ordinal'], ['ordinal']],
  handles: ['NoticeOpened', 'NoticeLineAdded', 'ObjectionRaised', 'ObjectionDecided', 'NoticeClosed'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, { event, at, ordinal, version: revision }, key) => {
    if (event.type === 'NoticeOpened') {
      const fresh = { id: key, lines: 0, openObjections: 0, closedAt: null, openedOrdinal: ordinal };
      return { ...event.body, ...fresh, status: 'open', revision };
    }
    if (!row) return undefined;
    switch (event.type) {
      case 'NoticeLineAdded':
        return { ...row, lines: row.lines + 1, revision };
      case 'ObjectionRaised':
        return { ...row, openObjections: row.openObjections + 1, revision };
      case 'ObjectionDecided':
        return { ...row, openObjections: row.openObjections - 1, revision };
      case 'NoticeClosed':
        return { ...row, status: 'closed', closedAt: at, revision };
    }
  },
  index: (row) => ({ status: row.status, ordinal: row.openedOrdinal }),
});
