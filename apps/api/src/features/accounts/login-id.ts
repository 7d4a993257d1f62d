import type { Vault } from '#vault';

/** Full-width and half-width, case and blanks at the ends do not make another login name. */
export const normalisedLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

/** 3 to 64 letters or digits of any script, and ". _ @ -". */
const LOGIN = /^[\p{L}\p{N}._@-]{3,64}$/u;

export const isLogin = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && LOGIN.test(normalisedLogin(value));

/** A login name's account: a keyed hash, so that the name is taken once and never appears in the record. */
export const accountIdOf = (vault: Pick<Vault, 'keyedHash'>, login: string): string =>
  vault.keyedHash('login', normalisedLogin(login)).slice(0, 32);
