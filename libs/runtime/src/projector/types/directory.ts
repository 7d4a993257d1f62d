import type * as rows from '#read-models';
import type { Page, PageRequest } from './page.js';

export interface DirectoryQueries {
  party(id: string): rows.PartyRow | undefined;
  /** Those that exist, in no particular order. At most 200 ids. */
  parties(ids: readonly string[]): readonly rows.PartyRow[];
  allParties(page?: PageRequest): Page<rows.PartyRow>;
  partyByUscc(uscc: string): rows.PartyRow | undefined;
  organisation(id: string): rows.OrganisationRow | undefined;
  organisations(page?: PageRequest): Page<rows.OrganisationRow>;
  departmentByKey(key: string): rows.OrganisationRow | undefined;
  account(id: string): rows.AccountRow | undefined;
  accounts(page?: PageRequest): Page<rows.AccountRow>;
  grantsOfAccount(account: string, page?: PageRequest): Page<rows.GrantRow>;
  grantsOfOrganisation(organisation: string, page?: PageRequest): Page<rows.GrantRow>;
  grantsOfRole(role: rows.GrantRow['role'], page?: PageRequest): Page<rows.GrantRow>;
  round(id: string): rows.RoundRow | undefined;
  rounds(page?: PageRequest): Page<rows.RoundRow>;
  publications(policy: string, page?: PageRequest): Page<rows.PublicationRow>;
  readings(policy: string, page?: PageRequest): Page<rows.ReadingRow>;
  indicators(policy: string, page?: PageRequest): Page<rows.IndicatorRow>;
  panel(id: string): rows.PanelRow | undefined;
  panelsOfRound(round: string, page?: PageRequest): Page<rows.PanelRow>;
  panelEntries(panel: string, page?: PageRequest): Page<rows.PanelEntryRow>;
}
