import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFolderObjectStore, isVaultError, type ObjectStore } from '#vault';
import { collect, objectStoreContract } from './object-store-contract.js';

const scratch = (): Promise<string> => mkdtemp(join(tmpdir(), 'duixian-objects-'));

objectStoreContract('folder', async () => {
  const folder = await scratch();
  return {
    store: await createFolderObjectStore(folder),
    reopen: () => createFolderObjectStore(folder, { cleanLeftovers: false }),
    dispose: () => rm(folder, { recursive: true }),
  };
});

describe('folder object store', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await scratch();
  });
  afterEach(() => rm(folder, { recursive: true }));

  const filesIn = async (part: string): Promise<string[]> =>
    (await readdir(join(folder, part), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  /** A write that stops in the middle, as when its process dies there. */
  async function stopHalfWay(store: ObjectStore, key: string): Promise<{ resume: () => Promise<unknown> }> {
    const proceed = Promise.withResolvers<void>();
    const stopped = Promise.withResolvers<void>();
    async function* data(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half of the bytes');
      stopped.resolve();
      await proceed.promise;
    }
    const outcome = store.putIfAbsent(key, data()).catch((error: unknown) => error);
    await stopped.promise;
    return {
      resume: () => {
        proceed.resolve();
        return outcome;
      },
    };
  }

  it('clears at the start what a killed writer left, and the killed writer can store nothing after that', async () => {
    const killed = await stopHalfWay(await createFolderObjectStore(folder), 'k');
    expect(await filesIn('partial')).toHaveLength(1);
    const next = await createFolderObjectStore(folder);
    expect(await filesIn('partial')).toHaveLength(0);
    expect(await next.get('k')).toBeUndefined();
    expect(isVaultError(await killed.resume(), 'VAULT_STORAGE')).toBe(true);
    expect(await next.get('k')).toBeUndefined();
    expect(await filesIn('objects')).toHaveLength(0);
  });

  it('leaves a running neighbour alone when told that the folder is shared', async () => {
    const running = await stopHalfWay(await createFolderObjectStore(folder), 'k');
    const neighbour = await createFolderObjectStore(folder, { cleanLeftovers: false });
    expect(await running.resume()).toBe('stored');
    expect(Buffer.from((await neighbour.get('k'))!).toString()).toBe('half of the bytes');
  });

  it('leaves no temporary file behind, whether stored, present already or failed', async () => {
    const store = await createFolderObjectStore(folder);
    await store.putIfAbsent('k', Buffer.from('1'));
    await store.putIfAbsent('k', Buffer.from('2'));
    await expect(store.putIfAbsent(() => '../k', Buffer.from('3'))).rejects.toThrow('VAULT_NAME_INVALID');
    expect(await filesIn('partial')).toHaveLength(0);
    expect(await filesIn('objects')).toHaveLength(1);
  });

  it('spreads objects over subfolders and lets nobody else read them', async () => {
    const store = await createFolderObjectStore(folder);
    await Promise.all(Array.from({ length: 64 }, (_, index) => store.putIfAbsent(`k/${index}`, Buffer.from('x'))));
    expect((await readdir(join(folder, 'objects'))).length).toBeGreaterThan(20);
    for (const file of await filesIn('objects')) expect((await stat(file)).mode & 0o077).toBe(0);
  });

  it('says so when the medium refuses, and acknowledges nothing', async () => {
    const store = await createFolderObjectStore(folder);
    await rm(join(folder, 'partial'), { recursive: true });
    await expect(store.putIfAbsent('k', Buffer.from('x'))).rejects.toMatchObject({
      code: 'VAULT_STORAGE',
      details: { errno: 'ENOENT' },
    });
    await writeFile(join(folder, 'a-file'), '');
    await expect(createFolderObjectStore(join(folder, 'a-file'))).rejects.toMatchObject({ code: 'VAULT_STORAGE' });
  });

  it('notices while reading that an object went away', async () => {
    const store = await createFolderObjectStore(folder);
    await store.putIfAbsent('k', Buffer.from('x'));
    const opened = await store.open('k');
    await store.delete('k');
    await expect(collect(opened!)).rejects.toMatchObject({ code: 'VAULT_STORAGE' });
  });

  it('writes the bytes as they are', async () => {
    const store = await createFolderObjectStore(folder);
    await store.putIfAbsent('k', Buffer.from([0, 255, 10, 13]));
    expect([...(await readFile((await filesIn('objects'))[0]!))]).toEqual([0, 255, 10, 13]);
  });
});
