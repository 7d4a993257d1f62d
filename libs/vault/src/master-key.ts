import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { deriveKey, KEY_BYTES } from './aead.js';
import { isErrno, makeFolder, publish, readIfPresent, storageError, writeNewFile } from './durable-files.js';
import { VaultError } from './errors.js';
import type { ObjectStore, RandomBytes } from './ports.js';

/** The key that wraps every person's key. Its bytes are private, so that no log line or JSON shows them. */
export class MasterKey {
  readonly #bytes: Uint8Array;

  /** `bytes`: exactly 32. */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== KEY_BYTES) throw new VaultError('VAULT_KEY_MALFORMED', 'a master key has 32 bytes');
    this.#bytes = Uint8Array.from(bytes);
  }

  /** An independent 32-byte key for a purpose (HKDF-SHA-256). */
  derive(purpose: string): Buffer {
    return deriveKey(this.#bytes, `master/${purpose}`);
  }
}

export interface MasterKeyOptions {
  /** Path of the key file, outside `dataFolder`: 64 hex digits and a line end. */
  readonly file: string;
  /** The key itself as 64 hex digits, where an environment or secret store hands it over; then no file is read. */
  readonly env?: string;
  readonly dataFolder: string;
  /** Where the key check value is kept, beside the data that the key locks. */
  readonly store: ObjectStore;
  /** May a new key be made when there is none? Only ever for data that no key has locked yet. */
  readonly create: boolean;
  readonly random: RandomBytes;
}

const CHECK = 'meta/key-check';

/** Loads, or makes, the master key and proves that it is the one this data was locked with. Throws `VAULT_KEY_…`. */
export async function loadMasterKey(options: MasterKeyOptions): Promise<MasterKey> {
  const text = options.env ?? (await readKeyFile(options));
  const key = new MasterKey(parseKey(text));
  await proveKey(key, options.store);
  return key;
}

async function readKeyFile(options: MasterKeyOptions): Promise<string> {
  if (await isInside(options.file, options.dataFolder)) {
    throw new VaultError(
      'VAULT_KEY_INSIDE_DATA',
      `the key file ${options.file} lies inside the data folder ${options.dataFolder}; keep it elsewhere`,
    );
  }
  try {
    const found = await readIfPresent(options.file);
    if (found !== undefined) return found.toString('latin1');
    const locked = (await options.store.get(CHECK)) !== undefined;
    if (locked || !options.create) {
      const why = locked ? 'the data was locked with a key that is not there' : 'there is no key file';
      throw new VaultError('VAULT_KEY_MISSING', `${why}: ${options.file}`);
    }
    return await createKeyFile(options.file, options.random);
  } catch (error) {
    throw storageError(error, 'reading the key file');
  }
}

/** Whole or not at all, and never over another process's key. Answers with the key that is in the file afterwards. */
async function createKeyFile(file: string, random: RandomBytes): Promise<string> {
  const folder = dirname(resolve(file));
  await makeFolder(folder);
  const scratch = await mkdtemp(join(folder, '.new-key-'));
  try {
    const temporary = join(scratch, 'key');
    await writeNewFile(temporary, Buffer.from(`${Buffer.from(random(KEY_BYTES)).toString('hex')}\n`));
    await publish(temporary, resolve(file));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return ((await readIfPresent(file)) ?? Buffer.alloc(0)).toString('latin1');
}

function parseKey(text: string): Uint8Array {
  const digits = text.trim();
  if (!/^[0-9a-fA-F]{64}$/.test(digits)) {
    throw new VaultError('VAULT_KEY_MALFORMED', 'a master key is written as 64 hexadecimal digits');
  }
  return Buffer.from(digits, 'hex');
}

/** The first key leaves its check value; any later key must have the same. The value tells nothing about the key. */
async function proveKey(key: MasterKey, store: ObjectStore): Promise<void> {
  const expected = createHmac('sha256', key.derive('check')).update('key-check').digest();
  if ((await store.get(CHECK)) === undefined) await store.putIfAbsent(CHECK, expected);
  const found = await store.get(CHECK);
  if (found === undefined || found.length !== expected.length || !timingSafeEqual(found, expected)) {
    throw new VaultError('VAULT_KEY_WRONG', 'this is not the key that the data was locked with');
  }
}

/** Symbolic links do not help: both sides are compared as they really lie. */
async function isInside(file: string, folder: string): Promise<boolean> {
  const path = relative(await realPathOf(folder), await realPathOf(file));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path));
}

async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch (error) {
    if (!isErrno(error, 'ENOENT') || dirname(absolute) === absolute) throw storageError(error, 'resolving a path');
    return join(await realPathOf(dirname(absolute)), absolute.slice(dirname(absolute).length));
  }
}
