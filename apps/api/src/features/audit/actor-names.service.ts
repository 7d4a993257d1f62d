import { Inject, Injectable } from '@nestjs/common';
import { Reads } from '../../http/reads.js';
import { AccountsService } from '../accounts/accounts.service.js';

/** Names of accounts and organisations, of at most a page of events. */
@Injectable()
export class ActorNames {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  /** By account id; who is erased, or is no account (the system, the public), has none. */
  async accountsOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.reads.ask((models) => [...new Set(ids)].flatMap((id) => models.account(id) ?? []));
    const named = await Promise.all(
      rows.map(async ({ id, ref }) => [id, (await this.accounts.profileOf(id, ref))?.name] as const),
    );
    return new Map(named.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));
  }

  /** By organisation id. */
  async organisationsOf(ids: readonly string[]) {
    const rows = await this.reads.ask((models) => [...new Set(ids)].flatMap((id) => models.organisation(id) ?? []));
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
