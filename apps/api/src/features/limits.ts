import type { RateLimiter } from '#vault';

/** Attempts that are counted: log-ins per login and address, objections and calculations per address. */
export interface Limits {
  readonly logins: RateLimiter;
  readonly objections: RateLimiter;
  readonly calculations: RateLimiter;
}
