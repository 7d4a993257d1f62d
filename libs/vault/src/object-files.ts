import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isErrno } from './durable-files.js';
import { objectPath } from './object-path.js';

const SHELF = /^[0-9a-f]{2}$/;
const NAME = /^[a-z0-9][a-z0-9._~-]*$/;
const OBJECTS = 'objects';

/**
 * The finished objects of a folder object store, as sorted paths under its folder with `/` between. Objects appear whole
 * and never change, so that they may be copied while the store is written; one may vanish when a person is erased.
 */
export async function listObjectFiles(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const shelf of await namesIn(join(folder, OBJECTS))) {
    if (!SHELF.test(shelf)) continue;
    for (const name of await namesIn(join(folder, OBJECTS, shelf))) {
      if (NAME.test(name)) found.push(`${OBJECTS}/${shelf}/${name}`);
    }
  }
  return found;
}

/** Whether a path, as `listObjectFiles` gives it, can be one of a folder object store: nothing that leads elsewhere. */
export function isObjectFile(path: string): boolean {
  const [top, shelf = '', name = '', ...more] = path.split('/');
  return top === OBJECTS && SHELF.test(shelf) && NAME.test(name) && more.length === 0;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}

const RECORDS = /"record\.[a-z][A-Za-z0-9-]{0,40}\.([0-9a-f]{32})\.([0-9a-f]{32})"/g;
const EVIDENCE = /"evidence\.([0-9a-f]{32})\.([0-9a-f]{64})"/g;

/** The files that a JSON text refers to with references of the vault: records and evidence. */
export function objectFilesIn(text: string): readonly string[] {
  const keys = [
    ...[...text.matchAll(RECORDS)].map(([, person, record]) => `records/${person}/${record}`),
    ...[...text.matchAll(EVIDENCE)].map(([, person, hash]) => `evidence/${person}/${hash}`),
  ];
  return keys.map((key) => `${OBJECTS}/${objectPath(key).join('/')}`);
}
