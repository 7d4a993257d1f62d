import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantFromMillis, type Instant } from '#kernel';
import { createFolderObjectStore, MasterKey, type ObjectStore, type RandomBytes } from '#vault';

export const random: RandomBytes = (bytes) => randomBytes(bytes);

export class TestClock {
  constructor(private millis = Date.UTC(2026, 0, 1)) {}
  readonly now = (): Instant => instantFromMillis(this.millis);
  forward(millis: number): void {
    this.millis += millis;
  }
}

export interface StoredFile {
  readonly path: string;
  readonly name: string;
  /** The object's key. */
  readonly key: string;
  readonly bytes: Buffer;
}

export interface Folder {
  readonly path: string;
  readonly store: ObjectStore;
  /** Every stored file with its bytes, the names included in the text. */
  files(): Promise<StoredFile[]>;
  /** The one file whose name starts so. */
  only(prefix: string): Promise<StoredFile>;
  overwrite(path: string, bytes: Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

/** An object folder on disk, open to inspection. */
export async function objectFolder(): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'duixian-vault-'));
  const files = async (): Promise<StoredFile[]> => {
    const found: StoredFile[] = [];
    for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const full = join(entry.parentPath, entry.name);
      found.push({ path: full, name: entry.name, key: entry.name.replaceAll('~', '/'), bytes: await readFile(full) });
    }
    return found;
  };
  return {
    path,
    store: await createFolderObjectStore(path),
    files,
    only: async (prefix) => {
      const matching = (await files()).filter((file) => file.name.startsWith(prefix));
      if (matching.length !== 1) throw new Error(`${matching.length} files start with ${prefix}`);
      return matching[0]!;
    },
    overwrite: (file, bytes) => writeFile(file, bytes),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

export const masterKey = (): MasterKey => new MasterKey(Buffer.alloc(32, 7));

export function flipBit(bytes: Uint8Array, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
}

export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

/** A file as a stream of pieces of `size` bytes. */
export async function* inPieces(bytes: Uint8Array, size = 10_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
