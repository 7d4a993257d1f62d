import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

/** Stamps say for which content something was made. They are written last, in one rename: never half a stamp. */
export const readStamp = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

export function writeStamp(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content);
  renameSync(draft, file);
}

export const removeStamp = (file) => rmSync(file, { force: true });

const SKIPPED = new Set(['node_modules', 'dist']);
const isSource = (name) => /\.(ts|tsx|mts|json|css|html|svg)$/.test(name) && !name.endsWith('.spec.ts');

/** The pages are built on their own (`webDigest`). */
const WEB = join('apps', 'web');

function* sources(folder, skipped = WEB) {
  let entries;
  try {
    entries = readdirSync(inRoot(folder), { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name) && path !== skipped) yield* sources(path, skipped);
    } else if (isSource(entry.name)) {
      yield path;
    }
  }
}

const digestOf = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inRoot(path)))
      .update('\0');
  return hash.digest('hex');
};

/** What the installed packages depend on. The platform is part of it: a folder may be carried to another machine. */
export const setupDigest = () => `${process.platform}-${process.arch} ${digestOf(['package-lock.json'])}\n`;

/** What the build depends on: a few hundred small files, read in some tens of milliseconds. */
export function buildDigest() {
  const folders = ['apps', 'libs', 'tools', 'bench'];
  const settings = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  return `${digestOf([...settings, ...folders.flatMap((folder) => [...sources(folder)])])}\n`;
}

/** What the pages are built from: their own sources, and what the API shares with them. */
export function webDigest() {
  const shared = ['package-lock.json', ...sources(join('libs', 'contracts'))];
  return `${digestOf([...shared, ...sources(WEB, '')])}\n`;
}
