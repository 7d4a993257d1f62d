import { createHash } from 'node:crypto';
import { refuse, type Refusal } from '#kernel';
import { VaultError } from './errors.js';
import { decryptPieces, encryptPieces } from './evidence-cipher.js';
import { EvidenceTypeCheck } from './evidence-type.js';
import { erased, PersonKeys, type PersonKeysOptions } from './person-keys.js';
import type { EvidenceMediaType, EvidenceStore, ReceivedEvidence } from './ports.js';

const USE = 'evidence';
const REF = /^evidence\.([0-9a-f]{32})\.([0-9a-f]{64})$/;

export const createEvidenceStore = (options: PersonKeysOptions): EvidenceStore => new PersonalEvidenceStore(options);

class PersonalEvidenceStore implements EvidenceStore {
  readonly #keys: PersonKeys;

  constructor(private readonly options: PersonKeysOptions) {
    this.#keys = new PersonKeys(options);
  }

  async receive(
    person: string,
    stream: AsyncIterable<Uint8Array>,
    limits: { readonly maxBytes: number },
  ): Promise<ReceivedEvidence | Refusal> {
    const tag = this.#keys.tagOf(person);
    const inspection = new Inspection(stream, limits.maxBytes);
    try {
      const key = await this.#keys.obtain(tag, USE);
      const sealed = encryptPieces(
        { key, context: tag },
        inspection.passing(),
        () => inspection.result().hash,
        this.options.random,
      );
      await this.options.store.putIfAbsent(() => objectKey(tag, inspection.result().hash), sealed);
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      throw error;
    }
    const { hash, size, mediaType } = inspection.result();
    if (await this.#keys.isErased(tag)) {
      await this.options.store.delete(objectKey(tag, hash));
      throw erased();
    }
    return { hash, size, mediaType, ref: `evidence.${tag}.${hash}` };
  }

  async open(ref: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    const match = REF.exec(ref);
    if (!match) throw new VaultError('VAULT_NAME_INVALID', 'not a reference to evidence');
    const [tag, hash] = [match[1]!, match[2]!];
    const key = await this.#keys.require(tag, USE);
    if (key === 'erased') return undefined;
    const sealed = await this.options.store.open(objectKey(tag, hash));
    if (sealed === undefined) throw new VaultError('VAULT_MISSING', 'the file is gone, and nobody erased it');
    return decryptPieces({ key, context: tag }, sealed, hash);
  }
}

const objectKey = (tag: string, hash: string): string => `evidence/${tag}/${hash}`;

/** Ends the upload from inside the stream, so that the object store drops what it has written so far. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Hash, size and type of a stream while it passes. */
class Inspection {
  readonly #hash = createHash('sha256');
  readonly #type = new EvidenceTypeCheck();
  #size = 0;
  #result: { hash: string; size: number; mediaType: EvidenceMediaType } | undefined;

  constructor(
    private readonly source: AsyncIterable<Uint8Array>,
    private readonly maxBytes: number,
  ) {}

  /** Throws `Refused`, at the latest instead of ending. */
  async *passing(): AsyncGenerator<Uint8Array> {
    for await (const piece of this.source) {
      this.#size += piece.length;
      if (this.#size > this.maxBytes) throw new Refused(refuse('EVIDENCE_TOO_LARGE', { maxBytes: this.maxBytes }));
      this.#type.push(piece);
      if (this.#type.hopeless) throw wrongType();
      this.#hash.update(piece);
      yield piece;
    }
    if (this.#size === 0) throw new Refused(refuse('EVIDENCE_EMPTY'));
    const mediaType = this.#type.whole();
    if (mediaType === undefined) throw wrongType();
    this.#result = { hash: this.#hash.digest('hex'), size: this.#size, mediaType };
  }

  result(): { hash: string; size: number; mediaType: EvidenceMediaType } {
    if (this.#result === undefined) throw new Error('the stream has not ended');
    return this.#result;
  }
}

const wrongType = (): Refused =>
  new Refused(refuse('EVIDENCE_TYPE', { accepted: ['application/pdf', 'image/jpeg', 'image/png'] }));
