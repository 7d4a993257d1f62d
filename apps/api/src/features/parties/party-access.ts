import type { Relation, Role } from '#domain';
import { actorOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';

/** Roles whose office covers the whole district. */
const DISTRICT_WIDE: readonly Role[] = [
  'department',
  'panel',
  'governmentOffice',
  'finance',
  'auditor',
  'policyOffice',
  'administrator',
];

/** Does the actor act for this party? */
export const actsFor = (request: Request, party: string): boolean =>
  actorOf(request).grants.some((grant) => grant.role === 'applicant' && grant.organisation === party);

/**
 * May the actor see what concerns this party: the applicant its own, parks and townships those related to them, the
 * district's offices all? Others learn not even that it exists: NOT_FOUND.
 */
export function assertMaySee(request: Request, party: string, relations: readonly Relation[]): void {
  if (actsFor(request, party) || seatsIt(request, relations)) return;
  if (!actorOf(request).grants.some(({ role }) => DISTRICT_WIDE.includes(role))) throw refusalError('NOT_FOUND');
}

/** Does the actor act for a park, township or subdistrict that the party is related to? */
export const seatsIt = (request: Request, relations: readonly Relation[]): boolean =>
  actorOf(request).grants.some(
    ({ role, organisation }) => role === 'endorser' && relations.some((each) => each.organisation === organisation),
  );
