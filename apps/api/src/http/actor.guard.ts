import { Inject, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { grantsOn, streamOf, type Role } from '#domain';
import { shanghaiDate } from '#kernel';
import { HOUSE, type House } from '#runtime';
import type { SessionStore } from '#vault';
import { SESSIONS } from '../tokens.js';
import { refusalError } from './refusal-error.js';
import type { Actor, Request } from './types.js';

export const SESSION_COOKIE = 'duixian_session';

const PUBLIC = 'duixian:public';
const ROLES = 'duixian:roles';

/** Without log-in. Everything else needs a session. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Any of these roles, held on the business day. In whose name they act is checked where the case is known. */
export const Acts = (...roles: readonly Role[]) => SetMetadata(ROLES, roles);

/** No write without a session; nobody acts in a role that they do not hold today. */
@Injectable()
export class ActorGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(HOUSE) private readonly house: House,
    @Inject(SESSIONS) private readonly sessions: SessionStore,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<Request>();
    const actor = await this.#actorOf(request);
    if (actor) request.actor = actor;
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    if (!actor) throw refusalError('NOT_LOGGED_IN');
    const roles = this.reflector.getAllAndOverride<readonly Role[] | undefined>(ROLES, targets);
    if (roles && !actor.grants.some((grant) => roles.includes(grant.role))) {
      throw refusalError('ROLE_NOT_HELD', { roles });
    }
    return true;
  }

  async #actorOf(request: Request): Promise<Actor | undefined> {
    const token = tokenOf(request);
    const session = token === undefined ? undefined : await this.sessions.touch(token);
    return session && actorNow(this.house, session.account);
  }
}

/** An account with what it holds on the business day; `undefined`: it is closed. */
export async function actorNow({ runner, clock }: House, account: string): Promise<Actor | undefined> {
  const { status } = await runner.fold('account', streamOf.account(account));
  if (status !== 'active') return undefined;
  const state = await runner.fold('roleGrant', streamOf.roleGrant(account));
  return { account, grants: grantsOn(state, shanghaiDate(clock.now())) };
}

/** From the cookie, or for programs from the Authorization header. */
export function tokenOf(request: Request): string | undefined {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(String(request.headers.authorization ?? ''))?.[1];
  if (bearer) return bearer;
  return new RegExp(`(?:^|;\\s*)${SESSION_COOKIE}=([A-Za-z0-9_-]{20,100})(?:;|$)`).exec(
    String(request.headers.cookie ?? ''),
  )?.[1];
}
