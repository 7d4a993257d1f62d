import { Inject, Injectable } from '@nestjs/common';
import type { AccountRow, GrantRow } from '#read-models';
import { Reads } from '../../http/reads.js';
import { without } from '../lines/wire.js';
import { AccountsService } from './accounts.service.js';

/** As many grants as an account is shown with; nobody holds as many. */
const MAX_GRANTS = 200;

export interface AccountView {
  readonly id: string;
  readonly status: 'active' | 'closed';
  /** `null`: erased. */
  readonly login: string | null;
  readonly displayName: string | null;
  readonly registeredAt: string;
  readonly grants: readonly Omit<GrantRow, 'account' | 'grantedOrdinal'>[];
}

/** Accounts as administrators and auditors see them. */
@Injectable()
export class AccountViews {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(AccountsService) private readonly accounts: AccountsService,
  ) {}

  async account({ id, status, ref, registeredAt }: AccountRow): Promise<AccountView> {
    const profile = await this.accounts.profileOf(id, ref);
    const grants = await this.reads.ask((models) => models.grantsOfAccount(id, { limit: MAX_GRANTS }));
    return {
      id,
      status,
      login: profile?.login ?? null,
      displayName: profile?.name ?? null,
      registeredAt,
      grants: grants.rows.map((grant) => without(grant, 'account', 'grantedOrdinal')),
    };
  }
}
