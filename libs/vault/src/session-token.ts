import { hash } from 'node:crypto';
import { instantFromMillis } from '#kernel';
import type { JsonObject, RandomBytes, Session } from './ports.js';

const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface SessionLifetimes {
  /** Ends a session that nobody used for so long. */
  readonly idleMillis: number;
  /** Ends any session so long after log-in. */
  readonly absoluteMillis: number;
}

/** 256 random bits: a plain hash of it is enough, and whoever reads the store cannot log in with that. */
export const newToken = (random: RandomBytes): string => Buffer.from(random(TOKEN_BYTES)).toString('base64url');

export const isToken = (text: string): boolean => TOKEN.test(text);

export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');

/** How exact the idle expiry is: a use is written at most so often. */
export const useGrain = ({ idleMillis }: SessionLifetimes): number => Math.min(60_000, Math.floor(idleMillis / 10));

export function sessionOf(
  account: string,
  data: JsonObject,
  createdAt: number,
  lastSeenAt: number,
  { idleMillis, absoluteMillis }: SessionLifetimes,
): Session {
  return {
    account,
    data,
    createdAt: instantFromMillis(createdAt),
    lastSeenAt: instantFromMillis(lastSeenAt),
    expiresAt: instantFromMillis(Math.min(createdAt + absoluteMillis, lastSeenAt + idleMillis)),
  };
}
