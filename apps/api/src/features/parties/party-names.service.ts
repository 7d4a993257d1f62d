import { Inject, Injectable } from '@nestjs/common';
import type { PartyName, Role } from '#domain';
import type { PartyRow } from '#read-models';
import type { Vault } from '#vault';
import { Reads } from '../../http/reads.js';
import type { Actor } from '../../http/types.js';
import { VAULT } from '../../tokens.js';
import { maskedName } from './masked-name.js';

/** Offices that handle every case of the district, and pay or audit it. */
const HANDLE_ALL: readonly Role[] = ['governmentOffice', 'finance', 'auditor', 'policyOffice'];

/** Names of parties: an enterprise's is public, a natural person's comes from the vault. */
@Injectable()
export class PartyNames {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** For those who handle the case. `null`: erased. */
  async full(name: PartyName): Promise<string | null> {
    return name.kind === 'public' ? name.name : ((await this.#person(name.ref)) ?? null);
  }

  /** For the public: natural persons by surname only. */
  async masked(name: PartyName): Promise<string> {
    return name.kind === 'public' ? name.name : maskedName(await this.#person(name.ref));
  }

  /** Masked names by party id, of at most a page of parties. */
  async maskedOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#mapped(ids, (row) => this.masked(row.name));
  }

  /** Full names by party id, of at most a page of parties, for those who handle the cases. */
  async fullOf(ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return this.#mapped(ids, (row) => this.full(row.name));
  }

  /** In lists that every office reads: full for those who handle every case, natural persons by surname for the others. */
  async forOffice({ grants }: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    return grants.some(({ role }) => HANDLE_ALL.includes(role)) ? this.fullOf(ids) : this.maskedOf(ids);
  }

  async #mapped<Name>(
    ids: readonly string[],
    nameOf: (row: PartyRow) => Promise<Name>,
  ): Promise<ReadonlyMap<string, Name>> {
    const rows = await this.reads.ask((models) => models.parties([...new Set(ids)]));
    return new Map(await Promise.all(rows.map(async (row) => [row.id, await nameOf(row)] as const)));
  }

  async #person(ref: string): Promise<string | undefined> {
    const name = (await this.vault.read(ref))?.['name'];
    return typeof name === 'string' ? name : undefined;
  }
}
