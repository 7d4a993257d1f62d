import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where `bench/package.json` lies, seen from `dist/bench/support`. */
const FOLDER = join(import.meta.dirname, '..', '..', '..', 'bench');
const PATIENCE_MILLIS = 300_000;

/**
 * A package that the bench measures against, of `bench/package-lock.json`: installed into `bench/node_modules` when it is first
 * asked for. Answers with why not where that cannot be done.
 */
export async function peer(name: string): Promise<{ readonly found: unknown } | { readonly why: string }> {
  if (!existsSync(join(FOLDER, 'node_modules', name))) {
    console.log(`installing ${name} into bench/node_modules (npm ci) …`);
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    const isWindows = process.platform === 'win32';
    try {
      await promisify(execFile)('npm', args, { cwd: FOLDER, timeout: PATIENCE_MILLIS, shell: isWindows });
    } catch (error) {
      return {
        why: `npm ci failed in bench/: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
      };
    }
  }
  return { found: createRequire(join(FOLDER, 'package.json'))(name) };
}
