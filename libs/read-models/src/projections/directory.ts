import { idOf } from '#domain';
import { projection } from '../projection.js';

export const organisations = projection({
  name: 'organisations',
  schemaVersion: 1,
  columns: { department: 'text', ordinal: 'integer' },
  indexes: [['department'], ['ordinal']],
  handles: ['OrganisationRegistered'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (_, { event, ordinal }, key) => ({ ...event.body, id: key, registeredOrdinal: ordinal }),
  index: (row) => ({ department: row.key, ordinal: row.registeredOrdinal }),
});

/** Accounts: reference and status only; who the person is lies in the vault. */
export const accounts = projection({
  name: 'accounts',
  schemaVersion: 1,
  columns: { ordinal: 'integer' },
  indexes: [['ordinal']],
  handles: ['AccountRegistered', 'PasswordChanged', 'AccountClosed'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, { event, at, ordinal }, key) => {
    switch (event.type) {
      case 'AccountRegistered':
        return { id: key, ref: event.body.ref, status: 'active', registeredAt: at, registeredOrdinal: ordinal };
      case 'PasswordChanged':
        return row && { ...row, ref: event.body.ref };
      case 'AccountClosed':
        return row && { ...row, status: 'closed' };
    }
  },
  index: (row) => ({ ordinal: row.registeredOrdinal }),
});

/** Roles as dated grants, ended ones included. */
export const grants = projection({
  name: 'grants',
  schemaVersion: 2,
  columns: { account: 'text', organisation: 'text', role: 'text', ordinal: 'integer' },
  indexes: [
    ['account', 'ordinal'],
    ['organisation', 'ordinal'],
    ['role', 'ordinal'],
  ],
  handles: ['RoleGranted', 'RoleRevoked'],
  keys: ({ event, stream }) => [`${idOf(stream)}:${event.body.grant}`],
  apply: (row, { event, stream, at, actor, ordinal }) => {
    if (event.type === 'RoleRevoked') {
      const { until, reason } = event.body;
      return row && { ...row, until, revoked: { reason, at, actor } };
    }
    const fresh = { revoked: null, grantedAt: at, grantedBy: actor, grantedOrdinal: ordinal };
    return { ...event.body, account: idOf(stream), ...fresh };
  },
  index: ({ account, organisation, role, grantedOrdinal }) => ({
    account,
    organisation,
    role,
    ordinal: grantedOrdinal,
  }),
});

export const rounds = projection({
  name: 'rounds',
  schemaVersion: 2,
  columns: { ordinal: 'integer' },
  indexes: [['ordinal']],
  handles: ['RoundOpened', 'StampsRequired'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, { event, at, ordinal }, key) => {
    if (event.type === 'RoundOpened') {
      return { ...event.body, stamps: [], id: key, openedAt: at, openedOrdinal: ordinal };
    }
    return row && { ...row, stamps: event.body.stamps };
  },
  index: (row) => ({ ordinal: row.openedOrdinal }),
});
