import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Names inside a backup. */
export const EVENTS_NAME = 'events.jsonl';
export const FORMAT_NAME = 'format.json';
export const LIST_NAME = 'files.sha256';
export const MANIFEST_NAME = 'manifest.json';
/** The vault's folder, in a backup as in the data folder. */
export const VAULT = 'vault';

const PIECE = 256 * 1024;

export const readPieces = (file: string): AsyncIterable<Uint8Array> =>
  createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>;

/** The pieces as they came; afterwards their SHA-256. */
export class Hashed implements AsyncIterable<Uint8Array> {
  readonly #hash = createHash('sha256');

  constructor(private readonly pieces: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for await (const piece of this.pieces) {
      this.#hash.update(piece);
      yield piece;
    }
  }

  /** Hex; once, after the last piece. */
  sha256(): string {
    return this.#hash.digest('hex');
  }
}

/** A new file that nobody else may read; on the medium when `finish` has answered. Always `close` it. */
export class NewFile {
  readonly #hash = createHash('sha256');

  private constructor(private readonly handle: FileHandle) {}

  /** Fails when the name is taken. */
  static async create(file: string): Promise<NewFile> {
    return new NewFile(await open(file, 'wx', 0o600));
  }

  async write(piece: Uint8Array): Promise<void> {
    this.#hash.update(piece);
    // The system may take less than it was given.
    for (let from = 0; from < piece.length;) from += (await this.handle.write(piece, from)).bytesWritten;
  }

  /** Answers the hex SHA-256 of what was written. */
  async finish(): Promise<string> {
    await this.handle.sync();
    return this.#hash.digest('hex');
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** Writes a whole new file durably. Answers its SHA-256. */
export async function writeNew(file: string, pieces: AsyncIterable<Uint8Array> | Uint8Array): Promise<string> {
  const written = await NewFile.create(file);
  try {
    if (pieces instanceof Uint8Array) await written.write(pieces);
    else for await (const piece of pieces) await written.write(piece);
    return await written.finish();
  } finally {
    await written.close();
  }
}

export async function hashOf(file: string): Promise<string> {
  const hashed = new Hashed(readPieces(file));
  for await (const _ of hashed);
  return hashed.sha256();
}

/** New names are durable once their folder is. Windows cannot sync a folder and need not. */
export async function syncFolders(root: string, files: readonly string[]): Promise<void> {
  if (process.platform === 'win32') return;
  const folders = new Set([root]);
  for (const file of files) {
    for (let folder = dirname(join(root, file)); folder !== root; folder = dirname(folder)) folders.add(folder);
  }
  // The deepest first: a folder's name is in the one above.
  for (const folder of [...folders].toSorted((a, b) => b.length - a.length)) await syncFolder(folder);
}

export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether a path is a folder or lies in it, as both really lie, symbolic links followed. It need not exist yet. */
export async function isInside(path: string, folder: string): Promise<boolean> {
  const way = relative(await realPathOf(folder), await realPathOf(path));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  const found = await realpath(absolute).catch(() => undefined);
  if (found !== undefined || dirname(absolute) === absolute) return found ?? absolute;
  return join(await realPathOf(dirname(absolute)), basename(absolute));
}
