import { streamOf, type Grant, type World } from '#domain';
import type { Treasury } from '#kernel';
import { findVersion, policyBook } from '../../../../assessment/src/policy-book.js';
import { actorOf } from '../../http/commands.service.js';
import { refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';

/**
 * The actor's finance office that pays under a policy: its treasury is the document's own. Another treasury's office only
 * looks on: what that level owes is due from it. NOT_IN_YOUR_JURISDICTION.
 */
export async function financeOfPolicy(world: World, request: Request, policy: string): Promise<Grant> {
  const own = (await findVersion(world, policy))?.ownTreasury;
  return inTheNameOf(await officesOf(world, request, (treasury) => own === undefined || treasury === own));
}

/** As `financeOfPolicy`, of the policy that a run pays under. */
export async function financeOfRun(world: World, request: Request, run: string): Promise<Grant> {
  const { policy } = await world.fold('paymentRun', streamOf.paymentRun(run));
  return financeOfPolicy(world, request, policy);
}

/** The actor's finance office that pays under any policy at all; undefined without one. */
export async function payingOffice(world: World, request: Request): Promise<Grant | undefined> {
  const paying = (await policyBook(world))
    .all()
    .flatMap(({ kind, ownTreasury }) => (kind === 'measure' ? [ownTreasury] : []));
  return (await officesOf(world, request, (treasury) => paying.includes(treasury)))[0];
}

/** NOT_IN_YOUR_JURISDICTION when there is none. */
export function inTheNameOf([grant]: readonly (Grant | undefined)[]): Grant {
  if (!grant) throw refusalError('NOT_IN_YOUR_JURISDICTION', { role: 'finance' });
  return grant;
}

/** An office that was registered without a treasury pays from the document's own. */
async function officesOf(
  world: World,
  request: Request,
  pays: (treasury: Treasury) => boolean,
): Promise<readonly Grant[]> {
  const found: Grant[] = [];
  for (const grant of actorOf(request).grants.filter((each) => each.role === 'finance')) {
    const { content } = await world.fold('organisation', streamOf.organisation(grant.organisation));
    if (content?.treasury === undefined || pays(content.treasury)) found.push(grant);
  }
  return found;
}
