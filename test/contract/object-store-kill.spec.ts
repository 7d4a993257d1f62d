import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFolderObjectStore } from '#vault';

const here = import.meta.dirname;

/** Lets a writing process live until its k-th acknowledgement, kills it, and answers with all it had acknowledged. */
async function killAfter(folder: string, acknowledgements: number): Promise<string[]> {
  const loader = ['--import', join(here, 'object-store-loader.mjs')];
  const flags = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning', ...loader];
  const child = spawn(process.execPath, [...flags, join(here, 'object-store-writer.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const keys: string[] = [];
  for await (const key of createInterface({ input: child.stdout })) {
    keys.push(key);
    if (keys.length === acknowledgements) child.kill('SIGKILL');
  }
  expect(keys.length).toBeGreaterThanOrEqual(acknowledgements);
  return keys;
}

describe('folder object store under SIGKILL', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-kill-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it.each([1, 7, 40])('killed after acknowledgement %d, has all that was acknowledged and nothing half', async (k) => {
    const acknowledged = await killAfter(folder, k);
    const store = await createFolderObjectStore(folder);
    for (const key of acknowledged) expect(await store.get(key)).toBeDefined();
    const found = (await readdir(join(folder, 'objects'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name.replaceAll('~', '/'));
    // Beyond what was acknowledged at most one object of each of the three writers may have come through.
    expect(found.length).toBeLessThanOrEqual(acknowledged.length + 3);
    for (const key of found) {
      expect(Buffer.from((await store.get(key))!).equals(Buffer.from(key.repeat(2000)))).toBe(true);
    }
    const partial = await readdir(join(folder, 'partial'), { recursive: true, withFileTypes: true });
    expect(partial.filter((entry) => entry.isFile())).toEqual([]);
  });
});
