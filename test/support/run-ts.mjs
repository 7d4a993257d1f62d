/**
 * Lets a child process run the project's TypeScript as it stands, without a build:
 *   node --import ./test/support/run-ts.mjs program.ts
 * The same translation as the test runner's (swc, with decorators and their metadata), and the same names: `#kernel` is
 * libs/kernel/src/index.ts, and `./x.js` is `./x.ts` where that exists.
 */
import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The TypeScript file that a specifier of ours means, or undefined for everything else. */
function sourceOf(specifier, parent) {
  if (/^#[a-z-]+$/.test(specifier)) return resolve(ROOT, 'libs', specifier.slice(1), 'src', 'index.ts');
  if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !parent?.startsWith('file:')) return undefined;
  const file = resolve(dirname(fileURLToPath(parent)), `${specifier.slice(0, -'.js'.length)}.ts`);
  return existsSync(file) ? file : undefined;
}

registerHooks({
  resolve(specifier, context, next) {
    const file = sourceOf(specifier, context.parentURL);
    return file === undefined ? next(specifier, context) : { url: pathToFileURL(file).href, shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
      filename,
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
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
