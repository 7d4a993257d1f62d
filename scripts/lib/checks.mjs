import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { node24 } from './node24.mjs';
import { inRoot, root } from './paths.mjs';
import { runChild } from './run-child.mjs';
import { ensureBuilt } from './setup.mjs';

const script = (path, ...args) => runChild(node24(), [inRoot(path), ...args]);

/** Nest's own build must go on working beside ours (docs/stack.md); it writes where nobody looks. */
async function nestBuild(app) {
  const scratch = mkdtempSync(join(tmpdir(), 'duixian-nest-'));
  const config = `.duixian/tsconfig.${app}.${process.pid}.json`;
  try {
    mkdirSync(inRoot('.duixian'), { recursive: true });
    writeFileSync(
      inRoot(config),
      JSON.stringify({
        extends: `../apps/${app}/tsconfig.app.json`,
        compilerOptions: { rootDir: root, outDir: scratch },
        include: [inRoot('apps', app, 'src')],
      }),
    );
    return await script('node_modules/@nestjs/cli/bin/nest.js', 'build', app, '--path', config);
  } finally {
    rmSync(inRoot(config), { force: true });
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function golden() {
  await ensureBuilt();
  return script('dist/tools/golden/main.js', 'test/golden/golden.json');
}

async function lawPages() {
  await ensureBuilt();
  return script('dist/tools/render/main.js', '--check');
}

/** What the document and the web's types say is what the controllers answer. */
async function openapi() {
  await ensureBuilt();
  return script('dist/tools/openapi/main.js', '--check');
}

/** Everything that the configured mode connects to, tried. */
async function connections() {
  await ensureBuilt();
  return script('dist/tools/check/main.js');
}

/** Name -> what is run. `lint` is the first five; `check` is all, which is what CI runs beside the tests. */
export const lints = {
  oxlint: () => script('node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  prettier: () => script('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  imports: () =>
    script(
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'apps',
      'libs',
      'tools',
      'bench',
      'test',
      '--config',
      '.dependency-cruiser.mjs',
    ),
  types: () => script('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
  'types-web': () => script('node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'),
};

export const checks = {
  connections,
  ...lints,
  golden,
  'law-pages': lawPages,
  openapi,
  'nest-api': () => nestBuild('api'),
  'nest-worker': () => nestBuild('worker'),
};

/** Runs checks one after the other, all of them even when one fails, and counts. */
export async function runChecks(table, names) {
  const unknown = names.filter((name) => !(name in table));
  if (unknown.length > 0)
    throw new Failure(`unknown check: ${unknown.join(', ')} (known: ${Object.keys(table).join(', ')})`);
  let failed = 0;
  const chosen = names.length > 0 ? names : Object.keys(table);
  for (const name of chosen) {
    const { code } = await table[name]();
    if (code !== 0) failed += 1;
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  }
  return { passed: chosen.length - failed, failed };
}
