import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Where it is decided what of the log a past case is, seen from here: the same in the sources and in what is built of them. */
const FOLDERS = [
  '.',
  '..',
  '../../../../libs/domain/src/entitlement',
  '../../../../libs/event-store/src/sqlite',
  '../../../../libs/event-store/src',
  '../../../../libs/runtime/src',
];

/** Hex digest of the code that makes past cases of events. Another release with the same code reads what this one prepared. */
export function codeStamp(): string {
  const extension = extname(import.meta.filename);
  const digest = createHash('sha256');
  for (const folder of FOLDERS) {
    const path = join(import.meta.dirname, folder);
    for (const name of readdirSync(path)
      .filter((each) => isCode(each, extension))
      .toSorted()) {
      digest.update(`${folder}/${name}\n`).update(readFileSync(join(path, name)));
    }
  }
  return digest.digest('hex');
}

const isCode = (name: string, extension: string): boolean =>
  extname(name) === extension && !/\.(spec|d)$/.test(basename(name, extension));
