import { idOf } from '#domain';
import { ordinalKey } from '../event-types.js';
import { projection } from '../projection.js';

/** 评审专项小组. */
export const panels = projection({
  name: 'panels',
  schemaVersion: 1,
  columns: { round: 'text', ordinal: 'integer' },
  indexes: [['round', 'ordinal']],
  handles: ['PanelAppointed'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (_, { event, at, ordinal }, key) => ({ ...event.body, id: key, appointedAt: at, appointedOrdinal: ordinal }),
  index: (row) => ({ round: row.round, ordinal: row.appointedOrdinal }),
});

/** Recusals and signed minutes: one row each. */
export const panelEntries = projection({
  name: 'panelEntries',
  schemaVersion: 1,
  columns: { panel: 'text', ordinal: 'integer' },
  indexes: [['panel', 'ordinal']],
  appendOnly: true,
  handles: ['PanelMemberRecused', 'MinutesSigned'],
  keys: ({ stream, ordinal }) => [`${idOf(stream)}:${ordinalKey(ordinal)}`],
  apply: (_, { event, stream, at, ordinal }) => {
    const entry = { panel: idOf(stream), member: event.body.member, at, ordinal };
    if (event.type === 'MinutesSigned') {
      return { ...entry, kind: 'minutes', application: null, reason: null, minutes: event.body.minutes };
    }
    const { application, reason } = event.body;
    return { ...entry, kind: 'recusal', application, reason, minutes: null };
  },
  index: (row) => ({ panel: row.panel, ordinal: row.ordinal }),
});
