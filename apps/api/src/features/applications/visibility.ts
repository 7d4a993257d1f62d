import type { Grant, Role } from '#domain';
import type { PolicyBook } from '#policies';
import type { CaseView, ReadModels } from '#runtime';
import type { Actor } from '../../http/types.js';

/** Tiers that see every case of the district: they act on batches, notices, payments, or audit. */
const DISTRICT_ROLES: readonly Role[] = ['governmentOffice', 'finance', 'auditor', 'policyOffice'];

/**
 * An applicant sees only its own; a stamp-giver what needs its stamp; a department cases with a claim of its items; a
 * panel those of its round.
 */
export function mayRead(actor: Actor, view: CaseView, models: ReadModels): boolean {
  return actor.grants.some((grant) => readsBy(actor, grant, view, models));
}

function readsBy(actor: Actor, grant: Grant, view: CaseView, models: ReadModels): boolean {
  if (grant.role === 'applicant') return grant.organisation === view.applicant;
  // A draft is nobody's business but the applicant's.
  if (view.status === 'draft') return false;
  if (DISTRICT_ROLES.includes(grant.role)) return true;
  if (grant.role === 'panel') return isOnPanel(actor, view.round, models);
  if (grant.role === 'endorser') return view.everRequired.includes(grant.organisation);
  if (grant.role !== 'department') return false;
  const key = models.organisation(grant.organisation)?.key;
  return models.claimsOfApplication(view.id, { limit: 200 }).rows.some((claim) => claim.department === key);
}

/** A settled amount or a line, as far as it says whose work it is. */
export interface Settled {
  readonly round: string;
  readonly item: string;
  readonly policy: string;
  readonly policyVersion: number;
}

/** Is it an office's work: of the district's offices all, of the department that collects the item, of the round's panel? */
export function worksOn(actor: Actor, settled: Settled, models: ReadModels, book: PolicyBook): boolean {
  const { policy, policyVersion, item, round } = settled;
  return actor.grants.some(({ role, organisation }) => {
    if (DISTRICT_ROLES.includes(role)) return true;
    if (role === 'panel') return isOnPanel(actor, round, models);
    if (role !== 'department') return false;
    const collected = book.find(policy, policyVersion)?.items.find((each) => each.id === item)?.department;
    return collected !== undefined && models.organisation(organisation)?.key === collected;
  });
}

/** Is the actor a member of a panel of this round? */
export const isOnPanel = ({ account }: Actor, round: string, models: ReadModels): boolean =>
  models.panelsOfRound(round, { limit: 200 }).rows.some(({ members }) => members.includes(account));
