import { constants } from 'node:fs';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { VaultError } from './errors.js';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && typeof (error as { code?: unknown }).code === 'string'
    ? (error as { code: string }).code
    : 'UNKNOWN';

export const isErrno = (error: unknown, code: string): boolean => codeOf(error) === code;

/** What the medium refused (ENOSPC, EROFS, EACCES …) as one clear error; other errors pass through unchanged. */
export function storageError(error: unknown, doing: string): unknown {
  if (typeof error !== 'object' || error === null || !('syscall' in error)) return error;
  const code = codeOf(error);
  return new VaultError('VAULT_STORAGE', `${doing} failed with ${code}`, { errno: code }, { cause: error });
}

/** A new name in a folder is only durable once the folder itself is. Windows cannot do it and does not need it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Creates the folder and its missing parents, each durable in its own parent. */
export async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  for (let made = resolve(folder); ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === resolve(first)) return;
  }
}

/** Writes a new file (mode 0600) and has it on the medium when it returns. */
export async function writeNewFile(path: string, data: Uint8Array | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    if (data instanceof Uint8Array) await handle.writeFile(data);
    else for await (const piece of data) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Gives a complete, synced temporary file its final name unless that name is taken; then removes the temporary one.
 * `link` fails atomically where `rename` would overwrite.
 */
export async function publish(temporary: string, final: string): Promise<'stored' | 'exists'> {
  let outcome: 'stored' | 'exists' = 'stored';
  try {
    await link(temporary, final);
  } catch (error) {
    if (!isErrno(error, 'EEXIST')) throw error;
    outcome = 'exists';
  }
  // Also when it exists: its writer may not have come this far, and the caller is about to rely on it.
  await syncFolder(dirname(final));
  await rm(temporary, { force: true });
  return outcome;
}

export async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}
