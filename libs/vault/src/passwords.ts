import { scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { refuse, type Refusal } from '#kernel';
import { VaultError } from './errors.js';
import type { PasswordHasher, RandomBytes } from './ports.js';

/** scrypt, about 32 MiB and a tenth of a second each. Written into the verifier, so that they can be raised later. */
const PARAMETERS = { ln: 15, r: 8, p: 1 } as const;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** More at once would only take memory and the thread pool from the file system. */
const AT_ONCE = 2;
const VERIFIER = /^\$scrypt\$ln=([0-9]{1,2}),r=([0-9]{1,2}),p=([0-9]{1,2})\$([A-Za-z0-9+/]{22})\$([A-Za-z0-9+/]{43})$/;

const SHORTEST = 10;
const LONGEST = 128;

/** Full-width and half-width, composed and decomposed input of the same password are the same password. */
const normalise = (text: string): string => text.normalize('NFKC');

/**
 * 10 to 128 characters (code points) and not the login name. Refusals: PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG,
 * PASSWORD_IS_LOGIN.
 */
export function checkPassword(password: string, login: string): Refusal | undefined {
  // Counted in UTF-16 units first, so that a huge text is not taken apart.
  if (password.length > 4 * LONGEST) return refuse('PASSWORD_TOO_LONG', { longest: LONGEST });
  const length = Array.from(normalise(password)).length;
  if (length < SHORTEST) return refuse('PASSWORD_TOO_SHORT', { shortest: SHORTEST });
  if (length > LONGEST) return refuse('PASSWORD_TOO_LONG', { longest: LONGEST });
  const plain = (text: string): string => normalise(text).trim().toLowerCase();
  return plain(password) === plain(login) ? refuse('PASSWORD_IS_LOGIN') : undefined;
}

export const createPasswordHasher = (sources: { readonly random: RandomBytes }): PasswordHasher =>
  new ScryptHasher(sources.random);

class ScryptHasher implements PasswordHasher {
  readonly #gate = new Gate(AT_ONCE);

  constructor(private readonly random: RandomBytes) {}

  async hash(password: string): Promise<string> {
    const salt = this.random(SALT_BYTES);
    const hash = await this.#derive(password, salt, PARAMETERS);
    const { ln, r, p } = PARAMETERS;
    return `$scrypt$ln=${ln},r=${r},p=${p}$${unpadded(salt)}$${unpadded(hash)}`;
  }

  async verify(password: string, verifier: string): Promise<boolean> {
    const { salt, hash, ...parameters } = parseVerifier(verifier);
    return timingSafeEqual(await this.#derive(password, salt, parameters), hash);
  }

  async dummyVerify(password: string): Promise<false> {
    await this.#derive(password, Buffer.alloc(SALT_BYTES), PARAMETERS);
    return false;
  }

  #derive(password: string, salt: Uint8Array, { ln, r, p }: { ln: number; r: number; p: number }): Promise<Buffer> {
    const cost = { N: 2 ** ln, r, p };
    // 128·N·r is what scrypt needs; Node's default limit lies exactly there.
    const options = { ...cost, maxmem: 256 * cost.N * cost.r };
    return this.#gate.run(() => scryptAsync(normalise(password), salt, options));
  }
}

const scryptAsync = (password: string, salt: Uint8Array, options: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, HASH_BYTES, options, (error, hash) => (error === null ? resolve(hash) : reject(error)));
  });

/** The verifier's own parameters, within bounds: an altered one must not cost gigabytes. */
function parseVerifier(verifier: string): { ln: number; r: number; p: number; salt: Buffer; hash: Buffer } {
  const match = VERIFIER.exec(verifier);
  const [ln, r, p] = [Number(match?.[1]), Number(match?.[2]), Number(match?.[3])];
  if (!match || !(ln >= 14 && ln <= 18 && r >= 1 && r <= 16 && p >= 1 && p <= 4)) {
    throw new VaultError('VAULT_VERIFIER_MALFORMED', 'not a password verifier');
  }
  return { ln, r, p, salt: Buffer.from(match[4]!, 'base64'), hash: Buffer.from(match[5]!, 'base64') };
}

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replaceAll('=', '');

/** At most so many tasks at a time, the others wait in order. */
class Gate {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(private readonly width: number) {}

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running < this.width) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      // The place is handed on, not given back, or a newcomer could take it twice.
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}
