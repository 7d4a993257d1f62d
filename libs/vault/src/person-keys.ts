import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { deriveKey, KEY_BYTES, openBox, sealBox } from './aead.js';
import { VaultError } from './errors.js';
import type { MasterKey } from './master-key.js';
import type { ObjectStore, SystemSources } from './ports.js';

/** 128 bits of a keyed hash: names objects and references without telling the id behind them. */
const TAG_DIGITS = 32;
const FORMAT = 'DXK1';

export interface PersonKeysOptions extends SystemSources {
  readonly store: ObjectStore;
  readonly masterKey: MasterKey;
}

/**
 * One random key per person, wrapped by the master key: `keys/<tag>`; and after erasure `erased/<tag>`. Nothing is kept
 * in memory, so that an erasure by another process holds at once.
 */
export class PersonKeys {
  readonly #wrap: Buffer;
  readonly #names: KeyObject;

  constructor(private readonly options: PersonKeysOptions) {
    this.#wrap = options.masterKey.derive('wrap');
    this.#names = createSecretKey(options.masterKey.derive('names'));
  }

  /** The person's name in keys and references. Throws `VAULT_NAME_INVALID` for an empty or overlong id. */
  tagOf(person: string): string {
    return this.tag(['person', checkId(person)]);
  }

  tag(parts: readonly string[]): string {
    return createHmac('sha256', this.#names).update(canonicalJson(parts)).digest('hex').slice(0, TAG_DIGITS);
  }

  /** The key for one use of a person's data, made when it is the first. Throws `VAULT_ERASED`. */
  async obtain(tag: string, use: string): Promise<Buffer> {
    const found = await this.find(tag, use);
    if (found === 'erased') throw erased();
    if (found !== undefined) return found;
    const fresh = this.options.random(KEY_BYTES);
    const box = sealBox(FORMAT, this.#wrap, tag, fresh, this.options.random);
    // Of several writers one wins, and all of them go on with the winner's key.
    await this.options.store.putIfAbsent(keyName(tag), box);
    const settled = await this.find(tag, use);
    if (settled === 'erased') throw erased();
    if (settled === undefined) throw new VaultError('VAULT_MISSING', 'a key was not kept by the object store');
    return settled;
  }

  /** `undefined`: the person never had a key. */
  async find(tag: string, use: string): Promise<Buffer | 'erased' | undefined> {
    const box = await this.options.store.get(keyName(tag));
    // Asked after reading the key: whoever erases puts the tombstone first.
    if (await this.isErased(tag)) {
      // A writer that raced with the erasure, or a crash in its middle, may have left a key behind.
      if (box !== undefined) await this.options.store.delete(keyName(tag));
      return 'erased';
    }
    return box === undefined ? undefined : deriveKey(openBox(FORMAT, this.#wrap, tag, box), `person/${use}`);
  }

  /** Like `find`, for data that exists: a key that is gone without a tombstone is a loss. */
  async require(tag: string, use: string): Promise<Buffer | 'erased'> {
    const found = await this.find(tag, use);
    if (found === undefined) throw new VaultError('VAULT_MISSING', "the person's key is gone, and nobody erased it");
    return found;
  }

  async isErased(tag: string): Promise<boolean> {
    return (await this.options.store.get(tombstoneName(tag))) !== undefined;
  }

  /** Tombstone first: from then on the key counts as destroyed, whatever happens before it is. */
  async erase(tag: string): Promise<void> {
    const tombstone = canonicalJson({ erasedAt: this.options.now(), format: 1 });
    await this.options.store.putIfAbsent(tombstoneName(tag), Buffer.from(tombstone));
    await this.options.store.delete(keyName(tag));
  }
}

export const erased = (): VaultError => new VaultError('VAULT_ERASED', "the person's data was erased");

/** Ids are ours, but they may come in through a door: any text of 1 to 200 characters. */
export function checkId(id: string): string {
  if (id.length > 0 && id.length <= 200 && id.isWellFormed()) return id;
  throw new VaultError('VAULT_NAME_INVALID', 'an id has 1 to 200 characters', { length: id.length });
}

const keyName = (tag: string): string => `keys/${tag}`;
const tombstoneName = (tag: string): string => `erased/${tag}`;
