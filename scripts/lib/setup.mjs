import { existsSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { node24 } from './node24.mjs';
import { inRoot } from './paths.mjs';
import { runQuietly } from './run-child.mjs';
import { buildDigest, readStamp, removeStamp, setupDigest, webDigest, writeStamp } from './stamp.mjs';

const SETUP = inRoot('node_modules', '.duixian-setup');
const BUILD = inRoot('dist', '.duixian-build');
const WEB = inRoot('dist', 'web', '.duixian-build');

/** Installs the packages of the lock file, unless exactly these are there. Development packages are needed to build. */
export async function ensureInstalled() {
  if (readStamp(SETUP) === setupDigest()) return;
  await withLock(async () => {
    const wanted = setupDigest();
    if (readStamp(SETUP) === wanted) return;
    console.error('duixian: installing packages (npm ci) …');
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    removeStamp(SETUP);
    const { ok, output } = await npm(args);
    if (!ok) throw new Failure(`npm ci failed:\n${output}`);
    writeStamp(SETUP, wanted);
  });
}

/** The npm that called us, else the one on the PATH. */
function npm(args) {
  const path = process.env.npm_execpath;
  if (path !== undefined && /npm-cli\.c?js$/.test(path) && existsSync(path)) {
    return runQuietly(process.execPath, [path, ...args]);
  }
  return runQuietly('npm', args, { shell: process.platform === 'win32' });
}

/** Compiles apps, libs, tools and bench into dist, and the pages into dist/web, each unless it was made from these very sources. */
export async function ensureBuilt() {
  await ensureMade(BUILD, buildDigest, 'building …', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'error'];
  await ensureMade(WEB, webDigest, 'building the pages …', vite);
}

async function ensureMade(stamp, digest, saying, [script, ...args]) {
  if (readStamp(stamp) === digest()) return;
  await withLock(async () => {
    const wanted = digest();
    if (readStamp(stamp) === wanted) return;
    console.error(`duixian: ${saying}`);
    removeStamp(stamp);
    const { ok, output } = await runQuietly(node24(), [inRoot(script), ...args]);
    if (!ok) throw new Failure(`the build failed:\n${output}`);
    writeStamp(stamp, wanted);
  });
}
