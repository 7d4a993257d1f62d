import { assertNever, refuse, type CommandEnvelope, type Decider, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

/** Login name, display name and password verifier lie in the vault; the event has their reference. */
export type AccountEvent =
  | EventOf<'AccountRegistered', { ref: string }>
  | EventOf<'PasswordChanged', { ref: string }>
  | EventOf<'AccountClosed', { reason: string }>;

export type AccountCommand =
  | CommandOf<'RegisterAccount', { ref: string; commitment: string }>
  | CommandOf<'ChangePassword', { ref: string; commitment: string }>
  | CommandOf<'CloseAccount', { reason: string }>;

export interface AccountState {
  readonly status: 'none' | 'active' | 'closed';
  /** Vault reference of the current verifier. */
  readonly ref: string;
}

function decide({ command }: CommandEnvelope<AccountCommand>, state: AccountState): readonly AccountEvent[] | Refusal {
  if (command.type === 'RegisterAccount') {
    if (state.status !== 'none') return refuse('LOGIN_TAKEN');
    return [{ type: 'AccountRegistered', body: { ref: command.ref }, piiCommit: command.commitment }];
  }
  if (state.status !== 'active') return refuse('ACCOUNT_UNKNOWN');
  switch (command.type) {
    case 'ChangePassword':
      return [{ type: 'PasswordChanged', body: { ref: command.ref }, piiCommit: command.commitment }];
    case 'CloseAccount':
      return [{ type: 'AccountClosed', body: { reason: command.reason } }];
    default:
      return assertNever(command);
  }
}

function evolve(state: AccountState, event: AccountEvent): AccountState {
  switch (event.type) {
    case 'AccountRegistered':
      return { status: 'active', ref: event.body.ref };
    case 'PasswordChanged':
      return { ...state, ref: event.body.ref };
    case 'AccountClosed':
      return { ...state, status: 'closed' };
    default:
      return assertNever(event);
  }
}

/** A person who logs in: `account-<keyed hash of the login name>`, so that a login name is taken once. */
export const account: Decider<AccountState, AccountCommand, AccountEvent> = {
  name: 'account',
  initial: { status: 'none', ref: '' },
  decide,
  evolve,
};
