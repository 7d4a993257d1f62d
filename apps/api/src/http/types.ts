import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Grant } from '#domain';

/** Who sends a request: an account with the grants it holds on the business day. */
export interface Actor {
  readonly account: string;
  readonly grants: readonly Grant[];
}

export interface Request extends FastifyRequest {
  actor?: Actor;
}

export type Reply = FastifyReply;
