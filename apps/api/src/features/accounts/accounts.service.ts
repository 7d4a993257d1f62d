import { Inject, Injectable } from '@nestjs/common';
import { streamOf, type CommandFor } from '#domain';
import type { Refusal } from '#kernel';
import { derivedId, digestOf, HOUSE, type House, type Outcome } from '#runtime';
import type { CredentialStore, Vault } from '#vault';
import { CREDENTIALS, VAULT } from '../../tokens.js';
import { accountIdOf } from './login-id.js';

export interface Registration {
  readonly login: string;
  readonly password: string;
  /** Display name. */
  readonly name: string;
  /** The id of the command that asks for it: a repetition finds the same records of the vault. */
  readonly recordSeed: string;
}

export interface Profile {
  readonly login: string;
  readonly name: string;
}

/** In whose hand a registration without an HTTP actor is entered. */
export interface RegisteredBy {
  readonly actor: string;
  readonly role: string;
  readonly jurisdiction: string;
}

const PROFILE = 'accountProfile';

/** Accounts: verifier and profile in the vault, only references in the record. */
@Injectable()
export class AccountsService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CREDENTIALS) private readonly credentials: CredentialStore,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  idOf(login: string): string {
    return accountIdOf(this.vault, login);
  }

  /** Puts verifier and profile into the vault; the command that makes the account. Idempotent per record seed. */
  async prepare(registration: Registration): Promise<{ account: string; command: CommandFor<'account'> }> {
    const { login, password, name, recordSeed } = registration;
    const account = this.idOf(login);
    const { ref, commitment } = await this.credentials.set(account, derivedId('verifier', recordSeed), password);
    await this.#keepProfile(account, ref, { login: login.trim(), name });
    return { account, command: { type: 'RegisterAccount', ref, commitment } };
  }

  /** Registers without an HTTP actor, e.g. the first administrator at set-up. LOGIN_TAKEN. Idempotent per record seed. */
  async register(
    registration: Registration,
    by: RegisteredBy,
  ): Promise<{ account: string; outcome: Outcome | Refusal }> {
    const account = this.idOf(registration.login);
    const meta = {
      ...by,
      commandId: derivedId('register', registration.recordSeed),
      digest: digestOf({ account }),
      at: this.house.clock.now(),
    };
    const stream = streamOf.account(account);
    const outcome = await this.house.runner.execute('account', stream, meta, async (state) =>
      // A taken login is refused by the decider; nothing is then stored under that person.
      state.status === 'none'
        ? (await this.prepare(registration)).command
        : { type: 'RegisterAccount', ref: '', commitment: '' },
    );
    return { account, outcome };
  }

  /** A new verifier beside the old one; the profile goes with it. */
  async preparePassword(
    account: string,
    current: string,
    next: string,
    recordSeed: string,
  ): Promise<CommandFor<'account'>> {
    const profile = await this.profileOf(account, current);
    const { ref, commitment } = await this.credentials.set(account, derivedId('verifier', recordSeed), next);
    if (profile) await this.#keepProfile(account, ref, profile);
    return { type: 'ChangePassword', ref, commitment };
  }

  /** Login and display name by the account's verifier reference. `undefined`: erased. */
  async profileOf(account: string, ref: string): Promise<Profile | undefined> {
    const found = await this.vault.find(account, profileRecord(ref), PROFILE);
    if (!found) return undefined;
    const { login, name } = found.data;
    return { login: String(login), name: String(name) };
  }

  /** As `profileOf`, of an account of which nothing else is known. */
  async profile(account: string): Promise<Profile | undefined> {
    const { ref } = await this.house.runner.fold('account', streamOf.account(account));
    return ref === '' ? undefined : this.profileOf(account, ref);
  }

  async #keepProfile(account: string, ref: string, profile: Profile): Promise<void> {
    await this.vault.store(account, profileRecord(ref), PROFILE, { login: profile.login, name: profile.name });
  }
}

/** The profile lies beside the verifier that the account's stream names. */
const profileRecord = (ref: string): string => derivedId('profile', ref);
