/**
 * Lets a child process run the project's TypeScript as it stands, without a build:
 *   node --import ./test/support/run-ts.mjs program.ts
 * The same translation as the test runner's (swc, with decorators and their metadata), and the same names: `#kernel` is
 * libs/kernel/src/index.ts, and `./x.js` is `./x.ts` where that exists.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, enableCompileCache, registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The TypeScript file that a specifier of ours means, or undefined for everything else. */
function sourceOf(specifier, parent) {
  if (/^#[a-z-]+$/.test(specifier)) return resolve(ROOT, 'libs', specifier.slice(1), 'src', 'index.ts');
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parent?.startsWith('file:')) return undefined;
  const file = resolve(dirname(fileURLToPath(parent)), `${specifier.slice(0, -'.js'.length)}.ts`);
  return existsSync(file) ? file : undefined;
}

const OPTIONS = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    // Node asks for `with { type: 'json' }` where data are imported.
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
};
/** Tests start hundreds of processes: what one translated, the others read. */
const CACHE = resolve(ROOT, 'node_modules', '.cache', 'run-ts');
const require = createRequire(import.meta.url);
const COMMON = JSON.stringify([require('@swc/core/package.json').version, OPTIONS]);
enableCompileCache(join(CACHE, 'compiled'));

/** A file's JavaScript, under a name that follows from everything it is made of. */
function translated(filename, source) {
  const name = createHash('sha256').update(`${COMMON}\n${filename}\n${source}`).digest('hex');
  const kept = join(CACHE, `${name}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // Loaded where there is something to translate.
    const { transformSync } = require('@swc/core');
    const { code } = transformSync(source, { ...OPTIONS, filename });
    keep(kept, code);
    return code;
  }
}

/** Whole or not at all: others may be reading, and this process may be killed. Nobody has to be able to write. */
function keep(path, code) {
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(own, code);
    renameSync(own, path);
  } catch {
    // Translated again next time.
  }
}

registerHooks({
  resolve(specifier, context, next) {
    const file = sourceOf(specifier, context.parentURL);
    return file === undefined ? next(specifier, context) : { url: pathToFileURL(file).href, shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const code = translated(filename, readFileSync(filename, 'utf8'));
    return { format: 'module', source: code, shortCircuit: true };
  },
});
