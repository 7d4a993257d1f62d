import { Inject, Injectable } from '@nestjs/common';
import type { AccountRow, GrantRow } from '#read-models';
import { Reads } from '../../http/reads.js';
import { without } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';
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
  readonly grants: readonly ShownGrant[];
}

export interface ShownGrant extends Omit<GrantRow, 'account' | 'grantedOrdinal'> {
  /** Of the organisation, or of an applicant's party; `null` where the role is held in nobody's name, or who it was is erased. */
  readonly organisationName: { readonly zh: string; readonly en: string } | null;
}

/** Accounts as administrators and auditors see them. */
@Injectable()
export class AccountViews {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PartyNames) private readonly names: PartyNames,
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
      grants: await Promise.all(grants.rows.map((grant) => this.#shown(grant))),
    };
  }

  async #shown(grant: GrantRow): Promise<ShownGrant> {
    const { organisation } = grant;
    const found = await this.reads.ask((models) => models.organisation(organisation)?.name);
    const party = found ? null : ((await this.names.fullOf([organisation])).get(organisation) ?? null);
    const organisationName = found ?? (party === null ? null : { zh: party, en: party });
    return { ...without(grant, 'account', 'grantedOrdinal'), organisationName };
  }
}
