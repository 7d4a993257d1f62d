import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Instant } from '#kernel';
import { digestOfHeads, EVENTS_FILE, openLogSnapshot, type LogSnapshot } from '#event-store';
import { copyEvents, copyVault, missingFrom, type At } from './copy.js';
import { BackupError, onMedium } from './errors.js';
import {
  EVENTS_NAME,
  FORMAT_NAME,
  isInside,
  LIST_NAME,
  MANIFEST_NAME,
  readPieces,
  syncFolder,
  syncFolders,
  writeNew,
} from './files.js';
import { writeList, writeManifest, type Facts, type ListedFile } from './manifest.js';

export interface BackupOptions {
  readonly dataFolder: string;
  /** Where the dated folder is made; made itself when missing. */
  readonly to: string;
  readonly madeAt: Instant;
  readonly at?: At;
}

export interface MadeBackup {
  readonly folder: string;
  readonly facts: Facts;
  /** Stands for the whole backup: kept elsewhere, it shows that nobody made another one in its place. */
  readonly digest: string;
}

export const UNFINISHED = '.unfinished';

/**
 * Copies what cannot be made again, beside a running server: first the events up to the position that is the last one
 * now, each hash recomputed and each stream followed, then the vault. An object is in the vault before an event refers to
 * it, so every reference of the events copied finds its object. The manifest comes last, then the folder loses its
 * `.unfinished`. What fails is removed; what is killed keeps that name. Never touches the lock or the master key.
 * Throws BackupError and StoreError.
 */
export async function makeBackup(options: BackupOptions): Promise<MadeBackup> {
  const { dataFolder, to, madeAt, at = () => undefined } = options;
  const snapshot = snapshotOf(dataFolder);
  try {
    return await onMedium(to, async () => {
      const folder = await freshFolder(dataFolder, to, madeAt, snapshot.logId);
      const draft = `${folder}${UNFINISHED}`;
      try {
        const { facts, digest } = await fill(draft, dataFolder, snapshot, madeAt, at);
        at('backup:sealed');
        await rename(draft, folder);
        at('backup:named');
        await syncFolder(to);
        return { folder, facts, digest };
      } catch (error) {
        await rm(draft, { recursive: true, force: true });
        throw error;
      }
    });
  } finally {
    snapshot.close();
  }
}

function snapshotOf(dataFolder: string): LogSnapshot {
  for (const name of [FORMAT_NAME, EVENTS_FILE]) {
    if (existsSync(join(dataFolder, name))) continue;
    throw new BackupError('BACKUP_NO_DATA', `there is nothing to back up here 此处没有可备份的数据: ${dataFolder}`);
  }
  return openLogSnapshot(dataFolder);
}

/** Makes the empty `….unfinished` folder; answers the final name. */
async function freshFolder(dataFolder: string, to: string, madeAt: Instant, logId: string): Promise<string> {
  if (await isInside(to, dataFolder)) {
    throw new BackupError(
      'BACKUP_INSIDE_DATA',
      `the backup must lie outside of the data folder 备份不可放在数据目录内: ${to}`,
    );
  }
  await mkdir(to, { recursive: true, mode: 0o700 });
  const folder = join(resolve(to), `duixian-${madeAt.replace(/[:-]/g, '')}-${logId.slice(0, 8)}`);
  const draft = `${folder}${UNFINISHED}`;
  if (existsSync(folder) || existsSync(draft)) {
    throw new BackupError('BACKUP_EXISTS', `a backup of this moment exists already 同名备份已存在: ${folder}`);
  }
  await mkdir(draft, { mode: 0o700 });
  return folder;
}

async function fill(draft: string, dataFolder: string, snapshot: LogSnapshot, madeAt: Instant, at: At) {
  const events = await copyEvents(join(draft, EVENTS_NAME), snapshot, at);
  const format = await writeNew(join(draft, FORMAT_NAME), readPieces(join(dataFolder, FORMAT_NAME)));
  const objects = await copyVault(dataFolder, draft, at);
  const files: readonly ListedFile[] = [
    { path: EVENTS_NAME, sha256: events.sha256 },
    { path: FORMAT_NAME, sha256: format },
    ...objects,
  ];
  const list = await writeNew(join(draft, LIST_NAME), Buffer.from(writeList(files)));
  at('backup:listed');
  const facts: Facts = {
    madeAt,
    logId: snapshot.logId,
    events: events.verified.events,
    lastPosition: snapshot.lastPosition,
    streams: events.verified.heads.size,
    heads: digestOfHeads(events.verified.heads),
    objects: objects.length,
    missing: missingFrom(
      objects.map(({ path }) => path),
      events.referred,
    ),
    files: list,
  };
  const { text, digest } = writeManifest(facts);
  const manifest = join(draft, MANIFEST_NAME);
  await writeNew(`${manifest}.new`, Buffer.from(text));
  await syncFolders(
    draft,
    files.map(({ path }) => path),
  );
  at('backup:manifest');
  await rename(`${manifest}.new`, manifest);
  await syncFolder(draft);
  return { facts, digest };
}
