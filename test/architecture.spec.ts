import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

/** The import rule is only worth something if it catches: a small house in which every rule is broken once. */

const root = join(import.meta.dirname, '..');

const FILES: Readonly<Record<string, string>> = {
  'node_modules/bullmq/index.js': 'module.exports = {};',
  'node_modules/ioredis/index.js': 'module.exports = {};',
  'node_modules/fs-extra/index.js': 'module.exports = {};',
  'node_modules/@nestjs/common/index.js': 'module.exports = {};',
  'node_modules/@eventstore/db-client/index.js': 'module.exports = {};',
  'node_modules/temporal-polyfill/index.js': 'module.exports = {};',
  'libs/kernel/src/index.ts': `import 'temporal-polyfill'; export const kernel = 1;`,
  'libs/kernel/src/reads-files.ts': `import { readFileSync } from 'node:fs'; export const read = readFileSync;`,
  'libs/domain/src/index.ts': `export { kernel } from '#kernel';`,
  'libs/domain/src/hashes.ts': `import { createHash } from 'node:crypto'; export const hash = createHash;`,
  'libs/domain/src/bare-builtin.ts': `import { createHash } from 'crypto'; export const hash = createHash;`,
  'libs/domain/src/unknown-package.ts': `import pad from 'left-pad-that-nobody-installed'; export const p = pad;`,
  'libs/domain/src/decorated.ts': `import '@nestjs/common'; export const d = 1;`,
  'libs/domain/src/circle-a.ts': `import { b } from './circle-b.js'; export const a = () => b;`,
  'libs/domain/src/circle-b.ts': `import { a } from './circle-a.js'; export const b = () => a;`,
  'libs/domain/src/hashes.spec.ts': `import { createHash } from 'node:crypto'; export const hash = createHash;`,
  'libs/policies/src/index.ts': `export { kernel } from '#kernel';`,
  'libs/policies/src/knows-domain.ts': `import { kernel } from '#domain'; export const k = kernel;`,
  'libs/policies/src/types-of-domain.ts': `import type { kernel } from '#domain'; export type K = typeof kernel;`,
  'libs/policies/src/documents/one/index.ts': `import { two } from '../two/index.js'; export const one = two;`,
  'libs/policies/src/documents/two/index.ts': `export const two = 2;`,
  'libs/read-models/src/index.ts': `import { kernel } from '#policies'; export const k = kernel;`,
  'libs/jobs/src/index.ts': `import fs from 'fs-extra'; export const f = fs;`,
  'libs/jobs/src/bullmq-adapter.ts': `import 'bullmq'; export const q = 1;`,
  'libs/event-store/src/second.ts': `import '@eventstore/db-client'; export const c = 1;`,
  'libs/runtime/src/index.ts': `import { main } from '../../../apps/api/src/main.js'; export const m = main;`,
  'apps/api/src/main.ts': `import { w } from '../../worker/src/main.js'; export const main = w;`,
  'apps/api/src/other.ts': `import { w } from '../../worker/src/main.js'; export const o = w;`,
  'apps/worker/src/main.ts': `import 'bullmq'; export const w = 1;`,
  'apps/worker/src/redis.ts': `import 'ioredis'; export const r = 1;`,
  'apps/worker/src/knows-api.ts': `import { o } from '../../api/src/other.js'; export const k = o;`,
  'apps/worker/src/knows-test.ts': `import { t } from '../../../test/support.js'; export const k = t;`,
  'test/support.ts': `export const t = 1;`,
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

function cruise(folder: string): readonly Violation[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'apps', 'libs', 'test', '--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const output = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  return (JSON.parse(output) as { summary: { violations: readonly Violation[] } }).summary.violations;
}

describe('the import rule', () => {
  let folder = '';
  let violations: readonly Violation[] = [];
  const rulesBrokenBy = (file: string) =>
    [...new Set(violations.filter((each) => each.from === file).map((each) => each.rule.name))].toSorted();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-house-'));
    for (const [file, text] of Object.entries(FILES)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), `${text}\n`);
    }
    for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json']) copyFileSync(join(root, file), join(folder, file));
    violations = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['libs/kernel/src/reads-files.ts', ['kernel-stands-alone']],
    ['libs/domain/src/hashes.ts', ['domain-on-kernel']],
    ['libs/domain/src/bare-builtin.ts', ['domain-on-kernel']],
    ['libs/domain/src/unknown-package.ts', ['domain-on-kernel']],
    ['libs/domain/src/decorated.ts', ['decorators-live-in-apps', 'domain-on-kernel']],
    ['libs/policies/src/knows-domain.ts', ['policies-on-kernel']],
    ['libs/policies/src/types-of-domain.ts', ['policies-on-kernel']],
    ['libs/policies/src/documents/one/index.ts', ['documents-are-islands']],
    ['libs/read-models/src/index.ts', ['read-models-on-domain']],
    ['libs/jobs/src/index.ts', ['jobs-on-kernel']],
    ['libs/event-store/src/second.ts', ['one-file-imports-the-eventstore-client']],
    ['libs/runtime/src/index.ts', ['libs-know-no-apps', 'runtime-on-ports']],
    ['apps/api/src/other.ts', ['api-and-worker-meet-at-the-door']],
    ['apps/worker/src/main.ts', ['one-file-imports-bullmq']],
    ['apps/worker/src/redis.ts', ['one-file-imports-ioredis']],
    ['apps/worker/src/knows-api.ts', ['worker-knows-no-api']],
    ['apps/worker/src/knows-test.ts', ['shipped-code-imports-no-test']],
  ])('%s breaks %j', (file, rules) => {
    expect(rulesBrokenBy(file)).toEqual(rules);
  });

  it('a circle is found', () => {
    const [a, b] = ['libs/domain/src/circle-a.ts', 'libs/domain/src/circle-b.ts'].map(rulesBrokenBy);
    expect([...a!, ...b!]).toContain('no-circles');
  });

  it.each([
    'libs/kernel/src/index.ts',
    'libs/domain/src/index.ts',
    'libs/domain/src/hashes.spec.ts',
    'libs/policies/src/index.ts',
    'libs/jobs/src/bullmq-adapter.ts',
    'apps/api/src/main.ts',
  ])('%s breaks none', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });
});

function sourcesOf(library: string): readonly string[] {
  const folder = join(root, 'libs', library, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => join(folder, file));
}

describe('time and chance arrive in the command', () => {
  const AMBIENT =
    /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bprocess\.\w|\bperformance\.|Temporal\.Now|\bset(Timeout|Interval)\(/;

  it.each(['kernel', 'domain', 'policies', 'read-models'])('libs/%s asks no clock and throws no dice', (library) => {
    const files = sourcesOf(library);
    expect(files.length).toBeGreaterThan(2);
    expect(files.filter((file) => AMBIENT.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('a version of a policy is looked up in the book', () => {
  it('never among the documents of the release alone, which know no published draft', () => {
    const files = readdirSync(join(root, 'apps'), { recursive: true, encoding: 'utf8' })
      // The pages import no law (`web-knows-the-api-by-its-types`).
      .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|spec-support|^web\//.test(file))
      .filter((file) => /\bpolicies\.(?:find|all)\b/.test(readFileSync(join(root, 'apps', file), 'utf8')));
    expect(files).toEqual([join('assessment', 'src', 'policy-book.ts')]);
  });
});
