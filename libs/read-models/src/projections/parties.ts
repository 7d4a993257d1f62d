import { idOf } from '#domain';
import { projection } from '../projection.js';
import { searchable } from './searchable.js';

/** 主体: public names and codes; of natural persons only references into the vault. */
export const parties = projection({
  name: 'parties',
  schemaVersion: 2,
  columns: { uscc: 'text', search: 'text', ordinal: 'integer' },
  indexes: [['uscc'], ['ordinal'], ['search', 'uscc', 'key']],
  handles: ['PartyRegistered', 'PartyRelated', 'BankAccountConfirmed', 'BankAccountChecked'],
  keys: ({ stream }) => [idOf(stream)],
  apply: (row, { event, at, actor, ordinal, version: revision }, key) => {
    if (event.type === 'PartyRegistered') {
      const fresh = { id: key, relations: [], account: null, registeredAt: at, registeredOrdinal: ordinal };
      return { ...event.body, ...fresh, revision };
    }
    if (!row) return undefined;
    switch (event.type) {
      case 'PartyRelated':
        return { ...row, relations: [...row.relations, event.body], revision };
      case 'BankAccountConfirmed': {
        const { ref, fingerprint } = event.body;
        const account = { ref, fingerprint, confirmedBy: actor, check: 'open', confirmedAt: at, note: null } as const;
        return { ...row, account, revision };
      }
      case 'BankAccountChecked': {
        const { outcome, note } = event.body;
        return { ...row, account: row.account && { ...row.account, check: outcome, note: note ?? null }, revision };
      }
    }
  },
  index: ({ uscc, name, registeredOrdinal }) => ({
    uscc,
    // A natural person's name is in the vault: nobody is found by it.
    search: name.kind === 'public' ? searchable(name.name) : null,
    ordinal: registeredOrdinal,
  }),
});
