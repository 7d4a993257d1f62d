import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { importing, openSqliteEventStore, verifyRecords } from '#event-store';
import type { At } from '../backup/copy.js';
import { BackupError, isErrno, onMedium } from '../backup/errors.js';
import { FORMAT_NAME, hashOf, readPieces, syncFolder, syncFolders, VAULT, writeNew } from '../backup/files.js';
import { expectEvents, expectHash, openBackup, verifyEvents, verifyFiles, type OpenedBackup } from './read-backup.js';

export interface RestoreOptions {
  readonly from: string;
  /** The data folder: must not exist, or be empty. */
  readonly to: string;
  readonly digest?: string;
  readonly random: (bytes: number) => Uint8Array;
  readonly at?: At;
}

/** Looks at everything and writes nothing. Throws BackupError and StoreError naming what is wrong. */
export const verifyBackup = (from: string, digest?: string): Promise<OpenedBackup> =>
  onMedium(from, async () => {
    const backup = await openBackup(from, digest);
    await verifyFiles(backup);
    await verifyEvents(backup);
    return backup;
  });

/**
 * Builds a data folder beside the final one, verifying what it reads; reads the new record back and verifies it again;
 * then gives it its name. Whatever fails leaves nothing. Throws RESTORE_TARGET_NOT_EMPTY, BackupError, StoreError.
 */
export async function restoreBackup(options: RestoreOptions): Promise<OpenedBackup> {
  const { from, digest, random, at = () => undefined } = options;
  const target = resolve(options.to);
  return onMedium(target, async () => {
    await expectEmpty(target);
    const backup = await openBackup(from, digest);
    expectHash(backup, FORMAT_NAME, await hashOf(join(from, FORMAT_NAME)));
    await mkdir(dirname(target), { recursive: true });
    const draft = await mkdtemp(`${target}.restoring-`);
    try {
      await restoreVault(backup, draft, at);
      await restoreEvents(backup, draft, random, at);
      await moveTo(target, draft, at);
      return backup;
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw error;
    }
  });
}

async function expectEmpty(target: string): Promise<void> {
  try {
    if ((await readdir(target)).length === 0) return;
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return;
    throw error;
  }
  throw notEmpty(target);
}

const notEmpty = (target: string) =>
  new BackupError(
    'RESTORE_TARGET_NOT_EMPTY',
    `the data folder is not empty; nothing was changed. Name another one, or move it away 数据目录非空，未作任何改动: ${target}`,
  );

async function restoreVault(backup: OpenedBackup, draft: string, at: At): Promise<void> {
  const objects = [...backup.files.keys()].filter((path) => path.startsWith(`${VAULT}/`));
  await mkdir(join(draft, VAULT), { mode: 0o700 });
  for (const path of objects) {
    await mkdir(dirname(join(draft, path)), { recursive: true, mode: 0o700 });
    expectHash(backup, path, await writeNew(join(draft, path), readPieces(join(backup.folder, path))));
    at('restore:object');
  }
  await syncFolders(draft, objects);
}

/** The store writes its own format file: the one in the backup tells a reader what it was made from. */
async function restoreEvents(
  backup: OpenedBackup,
  draft: string,
  random: RestoreOptions['random'],
  at: At,
): Promise<void> {
  const { logId } = backup.manifest;
  const store = await openSqliteEventStore({ folder: draft, logId, random });
  try {
    await verifyEvents(backup, (batches) => marking(importing(store, batches), at));
    const restored = await verifyRecords(logId, store.readAll(null, { housekeeping: true }));
    expectEvents(backup.manifest, { ...restored, lastPosition: await store.head() });
    at('restore:verified');
  } finally {
    await store.close();
  }
}

async function* marking<Batch>(batches: AsyncIterable<Batch>, at: At): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    yield batch;
    at('restore:events');
  }
}

async function moveTo(target: string, draft: string, at: At): Promise<void> {
  try {
    // An empty folder in the place, which not every system lets a folder be renamed over.
    await rmdir(target).catch((error: unknown) => {
      if (!isErrno(error, 'ENOENT')) throw error;
    });
    at('restore:moving');
    await rename(draft, target);
    at('restore:moved');
  } catch (error) {
    const filled = isErrno(error, 'ENOTEMPTY') || isErrno(error, 'EEXIST');
    throw filled ? notEmpty(target) : error;
  }
  await syncFolder(dirname(target));
}
