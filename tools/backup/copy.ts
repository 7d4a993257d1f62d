import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { linesOf, verifyRecords, type LogSnapshot, type RecordedEvent, type Verified } from '#event-store';
import { listObjectFiles, objectFilesIn } from '#vault';
import { isErrno } from './errors.js';
import { NewFile, readPieces, VAULT, writeNew } from './files.js';
import type { ListedFile } from './manifest.js';

/** Labelled points at which a test may kill the process. */
export type At = (label: string) => void;

export interface CopiedEvents {
  readonly sha256: string;
  readonly verified: Verified;
  /** Files, by their path in the backup, that the events refer to. */
  readonly referred: ReadonlySet<string>;
}

/** Every event as a line of `file`, each batch verified before it is written. */
export async function copyEvents(file: string, snapshot: LogSnapshot, at: At): Promise<CopiedEvents> {
  const referred = new Set<string>();
  const lines = await NewFile.create(file);
  try {
    const verified = await verifyRecords(snapshot.logId, writing(lines, snapshot, referred, at));
    return { sha256: await lines.finish(), verified, referred };
  } finally {
    await lines.close();
  }
}

/** Goes on with a batch when whoever verifies it comes for the next. */
async function* writing(
  lines: NewFile,
  snapshot: LogSnapshot,
  referred: Set<string>,
  at: At,
): AsyncGenerator<readonly RecordedEvent[]> {
  let written = 0;
  for await (const batch of snapshot.read()) {
    yield batch;
    await lines.write(linesOf(batch, written));
    written += batch.length;
    referencesIn(batch, referred);
    at('backup:events');
  }
}

/** Adds the vault's files that events refer to, by their path in a backup. */
export function referencesIn(batch: readonly RecordedEvent[], referred: Set<string>): void {
  for (const { bytes } of batch) {
    for (const path of objectFilesIn(Buffer.from(bytes).toString('utf8'))) referred.add(`${VAULT}/${path}`);
  }
}

export function missingFrom(present: Iterable<string>, referred: ReadonlySet<string>): readonly string[] {
  const there = new Set(present);
  return [...referred].filter((path) => !there.has(path)).toSorted();
}

/** The finished objects of the vault. Listed after the events were read, so nothing that they refer to is too young. */
export async function copyVault(dataFolder: string, backup: string, at: At): Promise<readonly ListedFile[]> {
  const copied: ListedFile[] = [];
  for (const object of await listObjectFiles(join(dataFolder, VAULT))) {
    const path = `${VAULT}/${object}`;
    await mkdir(dirname(join(backup, path)), { recursive: true, mode: 0o700 });
    const sha256 = await copyIfPresent(join(dataFolder, path), join(backup, path));
    if (sha256 !== undefined) copied.push({ path, sha256 });
    at('backup:object');
  }
  return copied;
}

/** `undefined`: it vanished since it was listed, because its person was erased. */
async function copyIfPresent(from: string, to: string): Promise<string | undefined> {
  const pieces = readPieces(from)[Symbol.asyncIterator]();
  let first: IteratorResult<Uint8Array>;
  try {
    // Opens the file; from here on it stays readable, whoever removes its name.
    first = await pieces.next();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
  return writeNew(to, following(first, pieces));
}

async function* following(
  first: IteratorResult<Uint8Array>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}
