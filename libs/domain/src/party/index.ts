import {
  assertNever,
  isUscc,
  refuse,
  type ApplicantKind,
  type CommandEnvelope,
  type Decider,
  type Refusal,
} from '#kernel';
import type { CommandOf, EventOf, VaultRef } from '../events-of.js';

/** Residence in a park and seat (or home) in a township are two relations, each with its dates. */
export interface Relation {
  readonly relation: 'park' | 'township';
  readonly organisation: string;
  readonly from: string;
  readonly until: string | null;
}

/** An enterprise's name is public; a natural person's name lies in the vault. */
export type PartyName = { readonly kind: 'public'; readonly name: string } | ({ readonly kind: 'vault' } & VaultRef);

export type PartyEvent =
  | EventOf<'PartyRegistered', { kind: ApplicantKind; name: PartyName; uscc: string | null }>
  | EventOf<'PartyRelated', Relation>
  | EventOf<'BankAccountConfirmed', { ref: string; fingerprint: string }>
  | EventOf<'BankAccountChecked', { fingerprint: string; outcome: 'matches' | 'doesNotMatch'; note?: string }>;

export type PartyCommand =
  | CommandOf<'RegisterParty', { kind: ApplicantKind; name: PartyName; uscc: string | null }>
  | CommandOf<'RelateParty', Relation>
  | CommandOf<'ConfirmBankAccount', { ref: string; commitment: string; fingerprint: string }>
  | CommandOf<'CheckBankAccount', { fingerprint: string; outcome: 'matches' | 'doesNotMatch'; note?: string }>;

export interface PartyState {
  readonly status: 'none' | 'registered';
  readonly kind: ApplicantKind;
  readonly relations: readonly Relation[];
  readonly account: {
    readonly ref: string;
    readonly fingerprint: string;
    readonly confirmedBy: string;
    readonly check: 'open' | 'matches' | 'doesNotMatch';
  } | null;
  readonly revision: number;
}

/** The organisation of a relation on a day, if any; the one that began last wins. */
export function relatedOn(state: PartyState, relation: 'park' | 'township', day: string): string | undefined {
  return state.relations
    .filter((each) => each.relation === relation && each.from <= day && (each.until === null || day < each.until))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1)?.organisation;
}

function decide(envelope: CommandEnvelope<PartyCommand>, state: PartyState): readonly PartyEvent[] | Refusal {
  const { command, actor } = envelope;
  if (command.type === 'RegisterParty') {
    if (state.status !== 'none') return refuse('PARTY_EXISTS');
    const { kind, name, uscc } = command;
    const person = kind === 'individual';
    if (person !== (name.kind === 'vault')) return refuse('NAME_IN_WRONG_PLACE', { kind });
    if (!person && (uscc === null || !isUscc(uscc))) return refuse('USCC_INVALID');
    const commitment = name.kind === 'vault' ? { piiCommit: name.commitment } : {};
    return [{ type: 'PartyRegistered', body: { kind, name, uscc: person ? null : uscc }, ...commitment }];
  }
  if (state.status === 'none') return refuse('PARTY_UNKNOWN');
  switch (command.type) {
    case 'RelateParty': {
      const { type: _, ...relation } = command;
      if (relation.until !== null && relation.until <= relation.from) return refuse('RELATION_ENDS_BEFORE_IT_BEGINS');
      return [{ type: 'PartyRelated', body: relation }];
    }
    case 'ConfirmBankAccount': {
      const { ref, fingerprint, commitment } = command;
      if (state.account?.fingerprint === fingerprint) return refuse('ACCOUNT_UNCHANGED');
      return [{ type: 'BankAccountConfirmed', body: { ref, fingerprint }, piiCommit: commitment }];
    }
    case 'CheckBankAccount': {
      if (!state.account) return refuse('ACCOUNT_NOT_CONFIRMED');
      if (state.account.fingerprint !== command.fingerprint) return refuse('ACCOUNT_CHANGED_MEANWHILE');
      if (state.account.confirmedBy === actor) return refuse('CONFLICT_OF_DUTY', { duty: 'paid', held: 'applied' });
      const { type: _, ...body } = command;
      return [{ type: 'BankAccountChecked', body }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(previous: PartyState, event: PartyEvent, context: { version: number; actor: string }): PartyState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'PartyRegistered':
      return { ...state, status: 'registered', kind: event.body.kind };
    case 'PartyRelated':
      return { ...state, relations: [...state.relations, event.body] };
    case 'BankAccountConfirmed': {
      const { ref, fingerprint } = event.body;
      return { ...state, account: { ref, fingerprint, confirmedBy: context.actor, check: 'open' } };
    }
    case 'BankAccountChecked':
      return state.account ? { ...state, account: { ...state.account, check: event.body.outcome } } : state;
    default:
      return assertNever(event);
  }
}

/** 主体: `party-<id>`. An internal id with relations and a bank account; what is personal lies in the vault. */
export const party: Decider<PartyState, PartyCommand, PartyEvent> = {
  name: 'party',
  initial: { status: 'none', kind: 'other', relations: [], account: null, revision: -1 },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
