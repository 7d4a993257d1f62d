import type { Grant, Role } from '#domain';
import type { CaseView, ReadModels } from '#runtime';
import type { Actor } from '../../http/types.js';

/** Tiers that see every case of the district: they act on batches, notices, payments, or audit. */
const DISTRICT_ROLES: readonly Role[] = ['panel', 'governmentOffice', 'finance', 'auditor', 'policyOffice'];

/** An applicant sees only its own; a stamp-giver what needs its stamp; a department cases with a claim of its items. */
export function mayRead(actor: Actor, view: CaseView, models: ReadModels): boolean {
  return actor.grants.some((grant) => readsBy(grant, view, models));
}

function readsBy(grant: Grant, view: CaseView, models: ReadModels): boolean {
  if (grant.role === 'applicant') return grant.organisation === view.applicant;
  // A draft is nobody's business but the applicant's.
  if (view.status === 'draft') return false;
  if (DISTRICT_ROLES.includes(grant.role)) return true;
  if (grant.role === 'endorser') return view.everRequired.includes(grant.organisation);
  if (grant.role !== 'department') return false;
  const key = models.organisation(grant.organisation)?.key;
  return models.claimsOfApplication(view.id, { limit: 200 }).rows.some((claim) => claim.department === key);
}
