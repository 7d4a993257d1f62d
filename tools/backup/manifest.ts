import { createHash } from 'node:crypto';
import { canonicalJson, parseInstant } from '#kernel';
import { isObjectFile } from '#vault';
import { BackupError } from './errors.js';
import { EVENTS_NAME, FORMAT_NAME, VAULT } from './files.js';

export const BACKUP_FORMAT = 1;
const PRODUCT = 'duixian-backup';

/** What a backup says of itself. Written last: a folder without it is no backup. */
export interface Manifest {
  readonly product: typeof PRODUCT;
  readonly format: number;
  /** System time, UTC. */
  readonly madeAt: string;
  readonly logId: string;
  readonly events: number;
  /** `null`: the log was empty. */
  readonly lastPosition: string | null;
  readonly streams: number;
  /** `digestOfHeads`: hex SHA-256 over the last event of every stream. */
  readonly heads: string;
  /** Objects of the vault. */
  readonly objects: number;
  /** Files that events refer to and that the vault did not hold when the backup was made. Empty when all is well. */
  readonly missing: readonly string[];
  /** Hex SHA-256 of `files.sha256`, which holds that of every other file. */
  readonly files: string;
}

export type Facts = Omit<Manifest, 'product' | 'format'>;

/** The manifest's text, and its digest: the one number that stands for the whole backup. */
export function writeManifest(facts: Facts): { readonly text: string; readonly digest: string } {
  const manifest: Manifest = { product: PRODUCT, format: BACKUP_FORMAT, ...facts };
  const digest = digestOf(manifest);
  return { text: `${JSON.stringify({ ...manifest, digest }, null, 2)}\n`, digest };
}

const digestOf = (manifest: object): string => createHash('sha256').update(canonicalJson(manifest)).digest('hex');

/** Throws BACKUP_MANIFEST_INVALID, BACKUP_FORMAT_UNKNOWN. */
export function readManifest(text: string): { readonly manifest: Manifest; readonly digest: string } {
  const value = parsed(text);
  if (value['product'] !== PRODUCT) throw invalid('it is not one of ours');
  const { format } = value;
  if (Number.isSafeInteger(format) && (format as number) > BACKUP_FORMAT) {
    throw new BackupError(
      'BACKUP_FORMAT_UNKNOWN',
      `the backup has format ${String(format)}; this version knows ${BACKUP_FORMAT} 备份由更新的版本创建`,
    );
  }
  for (const [field, check] of FIELDS) if (!check(value[field])) throw invalid(`field ${field}`);
  const { digest, ...manifest } = value;
  if (Object.keys(manifest).length !== FIELDS.length) throw invalid('an unknown field');
  if (digestOf(manifest) !== digest) throw invalid('its digest is not that of its fields');
  return { manifest: manifest as unknown as Manifest, digest };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    throw invalid('it is no JSON');
  }
  throw invalid('it is no object');
}

const invalid = (why: string) =>
  new BackupError('BACKUP_MANIFEST_INVALID', `the manifest is not what was written 备份清单已损坏: ${why}`);

const count = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const hex64 = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const FIELDS: readonly (readonly [keyof Manifest, (value: unknown) => boolean])[] = [
  ['product', (value) => value === PRODUCT],
  ['format', (value) => value === BACKUP_FORMAT],
  ['madeAt', (value) => parseInstant(value) !== undefined],
  ['logId', (value) => typeof value === 'string' && value !== ''],
  ['events', count],
  ['lastPosition', (value) => value === null || typeof value === 'string'],
  ['streams', count],
  ['heads', hex64],
  ['objects', count],
  ['missing', (value) => Array.isArray(value) && value.every((each) => typeof each === 'string')],
  ['files', hex64],
];

export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
}

/** As `sha256sum` writes and checks it. */
export const writeList = (files: readonly ListedFile[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join('');

const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/** Throws BACKUP_MANIFEST_INVALID: also for a path that is none of a backup's. */
export function readList(text: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sha256 = '', path = ''] = LINE.exec(line) ?? [];
    if (!isOurs(path) || files.has(path)) throw invalid(`a line of the list of files`);
    files.set(path, sha256);
  }
  return files;
}

const isOurs = (path: string): boolean =>
  path === EVENTS_NAME ||
  path === FORMAT_NAME ||
  (path.startsWith(`${VAULT}/`) && isObjectFile(path.slice(VAULT.length + 1)));
