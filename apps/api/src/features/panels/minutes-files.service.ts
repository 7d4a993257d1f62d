import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { isRefusal } from '#kernel';
import type { EvidenceStore, Vault } from '#vault';
import type { Config } from '../../config.js';
import { RefusalError, refusalError } from '../../http/refusal-error.js';
import type { Request } from '../../http/types.js';
import { CONFIG, EVIDENCE, VAULT } from '../../tokens.js';

export interface MinutesFile {
  /** Hex SHA-256 of the file. */
  readonly hash: string;
  readonly ref: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
}

const KIND = 'minutesFile';

/**
 * Minutes (纪要) as files: uploaded once by one, named by hash in what others sign or decide. `owner` is "panel:<id>" or
 * "batch:<id>": only what was uploaded under it can be named there.
 */
@Injectable()
export class MinutesFiles {
  constructor(
    @Inject(EVIDENCE) private readonly evidence: EvidenceStore,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The request's body as a file: PDF, JPEG or PNG by content. EVIDENCE_EMPTY, EVIDENCE_TOO_LARGE, EVIDENCE_TYPE. */
  async receive(owner: string, request: Request): Promise<MinutesFile> {
    const stream = request.body as Readable | undefined;
    if (typeof stream?.iterator !== 'function') throw refusalError('EVIDENCE_TYPE');
    // The connection must survive a refusal half-way, or the answer has no socket left to go out on.
    const received = await this.evidence.receive(owner, stream.iterator({ destroyOnReturn: false }), {
      maxBytes: this.config.maxEvidenceBytes,
    });
    if (isRefusal(received)) {
      stream.resume();
      throw new RefusalError(received);
    }
    const { hash, ref, size, mediaType } = received;
    await this.vault.store(owner, `minutes:${hash}`, KIND, { hash, ref, size, mediaType });
    return { hash, ref, size, mediaType };
  }

  /** A file that was uploaded under this owner. */
  async find(owner: string, hash: string): Promise<MinutesFile | undefined> {
    const found = await this.vault.find(owner, `minutes:${hash}`, KIND);
    if (!found) return undefined;
    const { ref, size, mediaType } = found.data;
    return { hash, ref: String(ref), size: Number(size), mediaType: String(mediaType) };
  }

  /** The file's bytes with its type; NOT_FOUND when nothing was uploaded here under this hash. */
  async open(owner: string, hash: string): Promise<{ file: MinutesFile; bytes: AsyncIterable<Uint8Array> }> {
    const file = await this.find(owner, hash);
    const bytes = file && (await this.evidence.open(file.ref));
    if (!file || !bytes) throw refusalError('NOT_FOUND');
    return { file, bytes };
  }
}
