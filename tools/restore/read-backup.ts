import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOfHeads, eventsFromLines, verifyRecords, type RecordedEvent } from '#event-store';
import { listObjectFiles } from '#vault';
import { missingFrom, referencesIn } from '../backup/copy.js';
import { BackupError, isErrno } from '../backup/errors.js';
import {
  EVENTS_NAME,
  FORMAT_NAME,
  Hashed,
  hashOf,
  LIST_NAME,
  MANIFEST_NAME,
  readPieces,
  VAULT,
} from '../backup/files.js';
import { readList, readManifest, type Manifest } from '../backup/manifest.js';

/** A backup whose manifest and list of files are what was written; its files are not looked at yet. */
export interface OpenedBackup {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly digest: string;
  /** Path → hex SHA-256. */
  readonly files: ReadonlyMap<string, string>;
}

/** Throws BACKUP_INCOMPLETE, BACKUP_MANIFEST_INVALID, BACKUP_FORMAT_UNKNOWN, BACKUP_DIGEST_DIFFERS, BACKUP_FILE_…. */
export async function openBackup(folder: string, expectedDigest?: string): Promise<OpenedBackup> {
  const { manifest, digest } = readManifest(await manifestText(folder));
  if (expectedDigest !== undefined && expectedDigest !== digest) {
    throw new BackupError('BACKUP_DIGEST_DIFFERS', `its digest is ${digest}, not ${expectedDigest} 备份摘要不符`);
  }
  const list = join(folder, LIST_NAME);
  if (!existsSync(list)) throw missing(LIST_NAME);
  if ((await hashOf(list)) !== manifest.files) throw changed(LIST_NAME);
  const files = readList(await readFile(list, 'utf8'));
  for (const path of [EVENTS_NAME, FORMAT_NAME, ...files.keys()]) {
    if (!files.has(path) || !existsSync(join(folder, path))) throw missing(path);
  }
  for (const object of await listObjectFiles(join(folder, VAULT))) {
    const path = `${VAULT}/${object}`;
    if (!files.has(path)) throw new BackupError('BACKUP_FILE_UNKNOWN', `not in the list 不在清单内的文件: ${path}`);
  }
  if (files.size - 2 !== manifest.objects) throw changed(LIST_NAME);
  return { folder, manifest, digest, files };
}

async function manifestText(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, MANIFEST_NAME), 'utf8');
  } catch (error) {
    if (!isErrno(error, 'ENOENT') && !isErrno(error, 'ENOTDIR')) throw error;
    throw new BackupError(
      'BACKUP_INCOMPLETE',
      `no ${MANIFEST_NAME}: an interrupted backup, or none at all 备份未完成或不是备份: ${folder}`,
    );
  }
}

type Passing = (batches: AsyncIterable<readonly RecordedEvent[]>) => AsyncIterable<readonly RecordedEvent[]>;

/**
 * Reads all events, recomputes every hash, follows every stream, and compares with the manifest and the file's own hash.
 * `passing` sees each batch, and goes on with it only when it was verified. Throws RECORD_MALFORMED, CHAIN_BROKEN,
 * BACKUP_FILE_CHANGED, BACKUP_EVENTS_DIFFER, BACKUP_OBJECT_MISSING.
 */
export async function verifyEvents(backup: OpenedBackup, passing: Passing = (batches) => batches): Promise<void> {
  const { folder, manifest, files } = backup;
  const referred = new Set<string>();
  const hashed = new Hashed(readPieces(join(folder, EVENTS_NAME)));
  const verified = await verifyRecords(manifest.logId, passing(remembering(eventsFromLines(hashed), referred)));
  expectHash(backup, EVENTS_NAME, hashed.sha256());
  expectEvents(manifest, { ...verified, lastPosition: verified.events === 0 ? null : String(verified.events) });
  const lost = missingFrom([...files.keys(), ...manifest.missing], referred);
  if (lost.length > 0) {
    throw new BackupError(
      'BACKUP_OBJECT_MISSING',
      `events refer to ${lost.length} objects that are not there 缺少材料或记录: ${lost[0]}`,
    );
  }
}

async function* remembering(
  batches: AsyncIterable<readonly RecordedEvent[]>,
  referred: Set<string>,
): AsyncGenerator<readonly RecordedEvent[]> {
  for await (const batch of batches) {
    referencesIn(batch, referred);
    yield batch;
  }
}

interface Found {
  readonly events: number;
  readonly heads: Parameters<typeof digestOfHeads>[0];
  readonly lastPosition: string | null;
}

/** Throws BACKUP_EVENTS_DIFFER. */
export function expectEvents(manifest: Manifest, { events, heads, lastPosition }: Found): void {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['events', events, manifest.events],
    ['streams', heads.size, manifest.streams],
    ['last position', lastPosition, manifest.lastPosition],
    ['heads of the streams', digestOfHeads(heads), manifest.heads],
  ];
  for (const [what, found, expected] of pairs) {
    if (found === expected) continue;
    const text = `${what}: ${String(found)} instead of ${String(expected)}`;
    throw new BackupError('BACKUP_EVENTS_DIFFER', `the events are not those of the manifest 事件与清单不符: ${text}`);
  }
}

/** Throws BACKUP_FILE_CHANGED. */
export function expectHash({ files }: OpenedBackup, path: string, sha256: string): void {
  if (files.get(path) !== sha256) throw changed(path);
}

/** Every file but the events, which `verifyEvents` reads. Throws BACKUP_FILE_CHANGED. */
export async function verifyFiles(backup: OpenedBackup): Promise<void> {
  for (const path of backup.files.keys()) {
    if (path !== EVENTS_NAME) expectHash(backup, path, await hashOf(join(backup.folder, path)));
  }
}

const missing = (path: string) => new BackupError('BACKUP_FILE_MISSING', `a file is missing 文件缺失: ${path}`);
const changed = (path: string) =>
  new BackupError('BACKUP_FILE_CHANGED', `a file is not what was written 文件内容已改变: ${path}`);
