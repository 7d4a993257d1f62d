import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import { assert, canonicalJson } from '#kernel';
import { openBox, sealBox, tampered } from './aead.js';
import { VaultError } from './errors.js';
import { checkId, erased, PersonKeys, type PersonKeysOptions } from './person-keys.js';
import type { FoundRecord, JsonObject, StoredRecord, Vault } from './ports.js';

const FORMAT = 'DXR1';
const USE = 'records';
const SALT_BYTES = 32;
const KIND = /^[a-z][A-Za-z0-9-]{0,40}$/;
const REF = /^record\.([a-z][A-Za-z0-9-]{0,40})\.([0-9a-f]{32})\.([0-9a-f]{32})$/;

/** Where a record lies. The tags are keyed hashes of person and record id; the object's key is also its AAD. */
interface Place {
  readonly ref: string;
  readonly kind: string;
  readonly personTag: string;
  readonly objectKey: string;
}

/** What is encrypted. The kind lies inside, so that a record id taken by another kind is told from altered bytes. */
interface Content {
  readonly kind: string;
  readonly salt: string;
  readonly data: JsonObject;
}

export const createVault = (options: PersonKeysOptions): Vault => new RecordVault(options);

class RecordVault implements Vault {
  readonly #keys: PersonKeys;
  /** Of keyed hashes, by purpose: a derivation costs many times what a hash does. */
  readonly #hashKeys = new Map<string, KeyObject>();

  constructor(private readonly options: PersonKeysOptions) {
    this.#keys = new PersonKeys(options);
  }

  async store(person: string, recordId: string, kind: string, data: JsonObject): Promise<StoredRecord> {
    const place = this.#placeOf(person, recordId, kind);
    const key = await this.#keys.obtain(place.personTag, USE);
    const salt = Buffer.from(this.options.random(SALT_BYTES)).toString('hex');
    const plain = Buffer.from(canonicalJson({ data, kind, salt }));
    const box = sealBox(FORMAT, key, place.objectKey, plain, this.options.random);
    const outcome = await this.options.store.putIfAbsent(place.objectKey, box);
    if (await this.#keys.isErased(place.personTag)) throw erased();
    if (outcome === 'stored') return { ref: place.ref, commitment: commit(salt, data) };
    const earlier = await this.#content(place, key);
    if (earlier === undefined) throw missing();
    if (earlier.kind !== kind || canonicalJson(earlier.data) !== canonicalJson(data)) {
      throw new VaultError('VAULT_RECORD_EXISTS', 'this record id is taken by other data');
    }
    return { ref: place.ref, commitment: commit(earlier.salt, earlier.data) };
  }

  async find(person: string, recordId: string, kind: string): Promise<FoundRecord | undefined> {
    const place = this.#placeOf(person, recordId, kind);
    const key = await this.#keys.find(place.personTag, USE);
    if (key === undefined || key === 'erased') return undefined;
    const content = await this.#content(place, key);
    if (content?.kind !== kind) return undefined;
    return { ref: place.ref, commitment: commit(content.salt, content.data), data: content.data };
  }

  async read(ref: string): Promise<JsonObject | undefined> {
    return (await this.#readExisting(ref))?.data;
  }

  async verify(ref: string, commitment: string): Promise<boolean> {
    const content = await this.#readExisting(ref);
    return content !== undefined && sameText(commit(content.salt, content.data), commitment);
  }

  async erase(person: string): Promise<void> {
    await this.#keys.erase(this.#keys.tagOf(person));
  }

  async isErased(person: string): Promise<boolean> {
    return this.#keys.isErased(this.#keys.tagOf(person));
  }

  keyedHash(purpose: string, text: string): string {
    assert(text.isWellFormed(), 'a lone surrogate cannot be hashed');
    return createHmac('sha256', this.#hashKey(purpose)).update(text, 'utf8').digest('hex');
  }

  /** Purposes are words of our own code, so that few are kept. */
  #hashKey(purpose: string): KeyObject {
    const known = this.#hashKeys.get(purpose);
    if (known) return known;
    const key = createSecretKey(this.options.masterKey.derive(`hash/${checkId(purpose)}`));
    this.#hashKeys.set(purpose, key);
    return key;
  }

  async #readExisting(ref: string): Promise<Content | undefined> {
    const place = parseRef(ref);
    const key = await this.#keys.require(place.personTag, USE);
    if (key === 'erased') return undefined;
    const content = await this.#content(place, key);
    if (content === undefined) throw missing();
    // The reference itself may have been altered on its way.
    if (content.kind !== place.kind) throw tampered();
    return content;
  }

  async #content(place: Place, key: Uint8Array): Promise<Content | undefined> {
    const box = await this.options.store.get(place.objectKey);
    if (box === undefined) return undefined;
    return JSON.parse(openBox(FORMAT, key, place.objectKey, box).toString('utf8')) as Content;
  }

  #placeOf(person: string, recordId: string, kind: string): Place {
    if (!KIND.test(kind)) throw new VaultError('VAULT_NAME_INVALID', 'not a kind of record');
    const recordTag = this.#keys.tag(['record', checkId(person), checkId(recordId)]);
    return place(kind, this.#keys.tagOf(person), recordTag);
  }
}

const place = (kind: string, personTag: string, recordTag: string): Place => ({
  ref: `record.${kind}.${personTag}.${recordTag}`,
  kind,
  personTag,
  objectKey: `records/${personTag}/${recordTag}`,
});

function parseRef(ref: string): Place {
  const match = REF.exec(ref);
  if (!match) throw new VaultError('VAULT_NAME_INVALID', 'not a reference to a record');
  return place(match[1]!, match[2]!, match[3]!);
}

const commit = (salt: string, data: JsonObject): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(canonicalJson(data), 'utf8').digest('hex');

const missing = (): VaultError => new VaultError('VAULT_MISSING', 'the record is gone, and nobody erased it');

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
