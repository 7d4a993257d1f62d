import { createReadStream } from 'node:fs';
import { mkdtemp, readdir, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  isErrno,
  makeFolder,
  publish,
  readIfPresent,
  storageError,
  syncFolder,
  writeNewFile,
} from './durable-files.js';
import { checkObjectKey } from './object-key.js';
import { objectPath } from './object-path.js';
import type { ObjectStore } from './ports.js';

const PIECE = 64 * 1024;

export interface FolderObjectStoreOptions {
  /**
   * Remove what earlier processes left half-written (default). On a mount shared by several running processes only
   * one that starts alone may do so: a temporary file removed under its writer makes that write fail.
   */
  readonly cleanLeftovers?: boolean;
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}

/**
 * Objects as files of one folder: `objects/<2 hex>/<key with "/" as "~">`, and `partial/` for what is being written.
 * An object appears under its name whole and synced, or not at all, whenever the process or the power dies.
 */
export async function createFolderObjectStore(
  folder: string,
  options: FolderObjectStoreOptions = {},
): Promise<ObjectStore> {
  try {
    const partial = join(folder, 'partial');
    await makeFolder(join(folder, 'objects'));
    await makeFolder(partial);
    if (options.cleanLeftovers !== false) {
      for (const name of await readdir(partial)) await rm(join(partial, name), { recursive: true, force: true });
    }
    return new FolderObjectStore(join(folder, 'objects'), await mkdtemp(join(partial, 'writer-')), options.at);
  } catch (error) {
    throw storageError(error, 'opening the object folder');
  }
}

class FolderObjectStore implements ObjectStore {
  #written = 0;
  readonly #shelves = new Set<string>();

  constructor(
    private readonly objects: string,
    private readonly partial: string,
    private readonly at: (label: string) => void = () => undefined,
  ) {}

  async putIfAbsent(
    key: string | (() => string),
    data: Uint8Array | AsyncIterable<Uint8Array>,
  ): Promise<'stored' | 'exists'> {
    if (typeof key === 'string') checkObjectKey(key);
    this.#written += 1;
    const temporary = join(this.partial, String(this.#written));
    const source = data instanceof Uint8Array ? undefined : new WatchedSource(data);
    try {
      await writeNewFile(temporary, source ?? (data as Uint8Array));
      this.at('object:written');
      const name = typeof key === 'string' ? key : key();
      checkObjectKey(name);
      const final = this.#pathOf(name);
      await this.#makeShelf(final.shelf);
      const outcome = await publish(temporary, final.path);
      this.at('object:published');
      return outcome;
    } catch (error) {
      // A failing clean-up must not hide why the write failed; what stays is removed at the next start.
      await rm(temporary, { force: true }).catch(() => undefined);
      throw source?.failed ? error : storageError(error, 'storing an object');
    }
  }

  async get(key: string): Promise<Uint8Array | undefined> {
    checkObjectKey(key);
    try {
      return await readIfPresent(this.#pathOf(key).path);
    } catch (error) {
      throw storageError(error, 'reading an object');
    }
  }

  async open(key: string): Promise<AsyncIterable<Uint8Array> | undefined> {
    checkObjectKey(key);
    const { path } = this.#pathOf(key);
    try {
      await stat(path);
    } catch (error) {
      if (isErrno(error, 'ENOENT')) return undefined;
      throw storageError(error, 'opening an object');
    }
    return pieces(path);
  }

  async delete(key: string): Promise<void> {
    checkObjectKey(key);
    const { path, shelf } = this.#pathOf(key);
    try {
      await unlink(path);
      await syncFolder(shelf);
    } catch (error) {
      if (!isErrno(error, 'ENOENT')) throw storageError(error, 'deleting an object');
    }
  }

  #pathOf(key: string): { path: string; shelf: string } {
    const [shelf, name] = objectPath(key);
    return { path: join(this.objects, shelf, name), shelf: join(this.objects, shelf) };
  }

  /** Synced once per process even when it is there: another process may have made it and died before its sync. */
  async #makeShelf(shelf: string): Promise<void> {
    if (this.#shelves.has(shelf)) return;
    await makeFolder(shelf);
    await syncFolder(this.objects);
    this.#shelves.add(shelf);
  }
}

/** Remembers that it was the sender who failed (say, a closed socket), and not the medium. */
class WatchedSource implements AsyncIterable<Uint8Array> {
  failed = false;

  constructor(private readonly source: AsyncIterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      yield* this.source;
    } catch (error) {
      this.failed = true;
      throw error;
    }
  }
}

/** Opens the file on the first request, so that an object nobody iterates holds no handle. */
async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) yield piece as Uint8Array;
  } catch (error) {
    throw storageError(error, 'reading an object');
  }
}
