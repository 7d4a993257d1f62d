import { Inject, Injectable } from '@nestjs/common';
import type { PanelRow } from '#read-models';
import { Reads } from '../../http/reads.js';
import { without } from '../lines/wire.js';
import { PartyNames } from '../parties/party-names.service.js';
import { AccountsService } from '../accounts/accounts.service.js';

/** As many recusals and signatures as a panel is shown with, the oldest first. */
const MAX_ENTRIES = 200;

/** Panels as officials see them. */
@Injectable()
export class PanelViews {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(AccountsService) private readonly accounts: AccountsService,
    @Inject(PartyNames) private readonly names: PartyNames,
  ) {}

  /** Accounts by name. `null`: erased. */
  members(accounts: readonly string[]) {
    return Promise.all(
      accounts.map(async (account) => ({
        account,
        displayName: (await this.accounts.profile(account))?.name ?? null,
      })),
    );
  }

  async panel(row: PanelRow) {
    const entries = await this.reads.ask((models) => models.panelEntries(row.id, { limit: MAX_ENTRIES }));
    const members = await this.members(row.members);
    const recusals = entries.rows.filter((each) => each.kind === 'recusal');
    const names = await this.#applicants(recusals.flatMap(({ application }) => application ?? []));
    const minutes = entries.rows.filter((each) => each.kind === 'minutes');
    return {
      ...without(row, 'appointedOrdinal'),
      members,
      recusals: recusals.map(({ member, application, reason, at }) => ({
        member,
        application,
        applicantName: (application && names.get(application)) || null,
        reason,
        at,
      })),
      minutes: minutes.map(({ member, minutes: file, at }) => ({ member, hash: file?.hash ?? null, at })),
    };
  }

  /** Names of applicants by their application. */
  async #applicants(applications: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const cases = await this.reads.ask((models) => [...new Set(applications)].flatMap((id) => models.case(id) ?? []));
    const names = await this.names.fullOf(cases.map(({ applicant }) => applicant));
    return new Map(cases.map(({ id, applicant }) => [id, names.get(applicant) ?? null]));
  }
}
