import type { Relation, Role } from '#domain';
import { actorOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Actor, Request } from '../../http/types.js';

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
export const actsFor = (request: Request, party: string): boolean => acts(actorOf(request), party);

const acts = ({ grants }: Actor, party: string): boolean =>
  grants.some((grant) => grant.role === 'applicant' && grant.organisation === party);

/**
 * May the actor see what concerns this party: the applicant its own, parks and townships those related to them, the
 * district's offices all? Others learn not even that it exists: NOT_FOUND.
 */
export function assertMaySee(request: Request, party: string, relations: readonly Relation[]): void {
  if (!maySeeParty(actorOf(request), party, relations)) throw refusalError('NOT_FOUND');
}

/** As above, for an actor that is known otherwise. */
export const maySeeParty = (actor: Actor, party: string, relations: readonly Relation[]): boolean =>
  acts(actor, party) || seats(actor, relations) || actor.grants.some(({ role }) => DISTRICT_WIDE.includes(role));

/** Does the actor act for a park, township or subdistrict that the party is related to? */
export const seatsIt = (request: Request, relations: readonly Relation[]): boolean =>
  seats(actorOf(request), relations);

const seats = ({ grants }: Actor, relations: readonly Relation[]): boolean =>
  grants.some(
    ({ role, organisation }) => role === 'endorser' && relations.some((each) => each.organisation === organisation),
  );
