import { Inject, Injectable } from '@nestjs/common';
import type { CommandFor } from '#domain';
import { assert } from '#kernel';
import { derivedId } from '#runtime';
import { isVaultError, type Vault } from '#vault';
import { VAULT } from '../../tokens.js';
import type { RegisterPartyDto } from './parties.dto.js';

const ID_NUMBER = 'idNumber';
const NAME = 'personName';

/** Which party an identity is, and what of a natural person lies in the vault. */
@Injectable()
export class PartyRegister {
  constructor(@Inject(VAULT) private readonly vault: Vault) {}

  /**
   * The party that an identity (USCC or identity number) belongs to: the proposed id for the first who asks, the same ever
   * after. One identity is one party, or caps would count twice; the ids themselves say nothing about it.
   */
  async partyOf(identity: string, proposed: string): Promise<string> {
    const person = `identity:${this.vault.keyedHash('party-identity', identity)}`;
    try {
      await this.vault.store(person, 'party', 'partyIdentity', { party: proposed });
      return proposed;
    } catch (error) {
      if (!isVaultError(error, 'VAULT_RECORD_EXISTS')) throw error;
      const known = await this.vault.find(person, 'party', 'partyIdentity');
      assert(typeof known?.data['party'] === 'string', 'an identity leads to its party');
      return known.data['party'];
    }
  }

  /** The command that registers; of a natural person, name and number go to the vault first. */
  async commandOf(party: string, body: RegisterPartyDto, recordSeed: string): Promise<CommandFor<'party'>> {
    const { kind, name, uscc, idNumber } = body;
    if (kind !== 'individual')
      return { type: 'RegisterParty', kind, name: { kind: 'public', name }, uscc: uscc ?? null };
    const stored = await this.vault.store(party, derivedId('name', recordSeed), NAME, { name });
    const number = { number: (idNumber ?? '').toUpperCase() };
    await this.vault.store(party, derivedId('idNumber', stored.ref), ID_NUMBER, number);
    const { ref, commitment } = stored;
    return { type: 'RegisterParty', kind, name: { kind: 'vault', ref, commitment }, uscc: null };
  }

  /** A natural person's identity number. `undefined`: erased, or not a natural person. */
  async idNumberOf(party: string, nameRef: string): Promise<string | undefined> {
    const number = (await this.vault.find(party, derivedId('idNumber', nameRef), ID_NUMBER))?.data['number'];
    return typeof number === 'string' ? number : undefined;
  }
}
