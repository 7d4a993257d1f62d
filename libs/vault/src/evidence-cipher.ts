import { decrypt, deriveKey, encrypt, NONCE_BYTES, TAG_BYTES, tampered } from './aead.js';
import type { RandomBytes } from './ports.js';

/**
 * A file as AES-256-GCM pieces (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár):
 * "DXE1" ‖ 32-byte salt ‖ pieces of 64 KiB, the last one shorter or as long, each followed by its tag.
 * The key is the file's own (person's key, salt); the nonce counts the pieces and marks the last one, so pieces can be
 * neither cut off, reordered, repeated nor appended. The last piece also answers for the hash of the whole file.
 */
export const PIECE_BYTES = 64 * 1024;
const SEALED_BYTES = PIECE_BYTES + TAG_BYTES;
const FORMAT = Buffer.from('DXE1');
const SALT_BYTES = 32;
const HEADER_BYTES = FORMAT.length + SALT_BYTES;

export interface EvidenceCipher {
  /** The person's key for evidence. */
  readonly key: Uint8Array;
  /** Binds the file to its person. */
  readonly context: string;
}

/** `hashAtEnd` is asked once, after the last byte of `plain` was read and before the last piece goes out. */
export async function* encryptPieces(
  cipher: EvidenceCipher,
  plain: AsyncIterable<Uint8Array>,
  hashAtEnd: () => string,
  random: RandomBytes,
): AsyncGenerator<Uint8Array> {
  const salt = random(SALT_BYTES);
  const key = fileKey(cipher, salt);
  yield Buffer.concat([FORMAT, salt]);
  let counter = 0;
  for await (const { bytes, last } of inBlocks(plain, PIECE_BYTES)) {
    yield encrypt(key, nonce(counter, last), aad(cipher, last ? hashAtEnd() : ''), bytes);
    counter += 1;
  }
}

/** Throws `VAULT_TAMPERED` at the first piece that is not what `encryptPieces` made for this person and hash. */
export async function* decryptPieces(
  cipher: EvidenceCipher,
  sealed: AsyncIterable<Uint8Array>,
  hash: string,
): AsyncGenerator<Uint8Array> {
  const { header, rest } = await splitHeader(sealed);
  const key = fileKey(cipher, header.subarray(FORMAT.length));
  let counter = 0;
  for await (const { bytes, last } of inBlocks(rest, SEALED_BYTES)) {
    const piece = decrypt(key, nonce(counter, last), aad(cipher, last ? hash : ''), bytes);
    if (piece.length > 0) yield piece;
    counter += 1;
  }
}

const fileKey = (cipher: EvidenceCipher, salt: Uint8Array): Buffer => deriveKey(cipher.key, 'evidence-file', salt);

const aad = (cipher: EvidenceCipher, hash: string): Buffer => Buffer.from(`DXE1\0${cipher.context}\0${hash}`);

function nonce(counter: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(NONCE_BYTES);
  // Throws beyond 2^32 pieces (256 TiB), long after any size limit.
  bytes.writeUInt32BE(counter, NONCE_BYTES - 5);
  bytes.writeUInt8(last ? 1 : 0, NONCE_BYTES - 1);
  return bytes;
}

/** Blocks of exactly `size` bytes; the last one has 0 to `size`. A block goes out once it is known not to be the last. */
async function* inBlocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ bytes: Uint8Array; last: boolean }> {
  let block = Buffer.alloc(size);
  let filled = 0;
  for await (const piece of source) {
    for (let at = 0; at < piece.length;) {
      if (filled === size) {
        yield { bytes: block, last: false };
        block = Buffer.alloc(size);
        filled = 0;
      }
      const taken = Math.min(size - filled, piece.length - at);
      block.set(piece.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
    }
  }
  yield { bytes: block.subarray(0, filled), last: true };
}

async function splitHeader(
  sealed: AsyncIterable<Uint8Array>,
): Promise<{ header: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = sealed[Symbol.asyncIterator]();
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < HEADER_BYTES) {
    const next = await iterator.next();
    if (next.done === true) throw tampered();
    start = Buffer.concat([start, next.value]);
  }
  if (!FORMAT.equals(start.subarray(0, FORMAT.length))) {
    await iterator.return?.();
    throw tampered();
  }
  return { header: start.subarray(0, HEADER_BYTES), rest: remainder(start.subarray(HEADER_BYTES), iterator) };
}

/** Closes the source however it ends; `yield*` alone would not while only `first` was taken. */
async function* remainder(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
