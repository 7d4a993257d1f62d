import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createFolderObjectStore, createVault, loadMasterKey, type MasterKey, type MasterKeyOptions } from '#vault';
import { random, TestClock } from './support.js';

const HEX = 'ab'.repeat(32);

describe('master key', () => {
  let root: string;
  let data: string;
  let options: MasterKeyOptions;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'duixian-key-'));
    data = join(root, 'data');
    const store = await createFolderObjectStore(join(data, 'vault'));
    options = { file: join(root, 'keys', 'master'), dataFolder: data, store, create: true, random };
  });
  afterEach(() => rm(root, { recursive: true }));

  const load = (change: Partial<MasterKeyOptions> = {}): Promise<MasterKey> => loadMasterKey({ ...options, ...change });
  const fingerprint = (key: MasterKey): string => key.derive('test').toString('hex');

  it('is made once, for its owner only, and found again', async () => {
    const made = await load();
    expect((await stat(options.file)).mode & 0o777).toBe(0o600);
    expect(await readFile(options.file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(fingerprint(await load({ create: false }))).toBe(fingerprint(made));
    expect(await readdir(join(root, 'keys'))).toEqual(['master']);
  });

  it('is one key when several start at once', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => load()));
    expect(new Set(keys.map(fingerprint)).size).toBe(1);
  });

  it('is missing when it may not be made, or when data was locked already', async () => {
    await expect(load({ create: false })).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING' });
    await load();
    await rm(options.file);
    await expect(load()).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING' });
    expect(await readdir(join(root, 'keys'))).toEqual([]);
  });

  it('is wrong when it is another one, from a file or from the environment', async () => {
    await load();
    await writeFile(options.file, `${HEX}\n`);
    await expect(load()).rejects.toMatchObject({ code: 'VAULT_KEY_WRONG' });
    await expect(load({ env: HEX })).rejects.toMatchObject({ code: 'VAULT_KEY_WRONG' });
  });

  it('comes from the environment without any file, in either case of letters', async () => {
    const key = await load({ env: HEX, create: false });
    expect(fingerprint(await load({ env: ` ${HEX.toUpperCase()}\n` }))).toBe(fingerprint(key));
    expect(await readdir(root)).toEqual(['data']);
  });

  it.each(['', 'short', 'zz'.repeat(32), 'ab'.repeat(33), `${HEX} ${HEX}`])('refuses the text %j', async (text) => {
    await expect(load({ env: text })).rejects.toMatchObject({ code: 'VAULT_KEY_MALFORMED' });
    await mkdir(join(root, 'keys'));
    await writeFile(options.file, text);
    await expect(load()).rejects.toMatchObject({ code: 'VAULT_KEY_MALFORMED' });
  });

  it('may not lie inside the data folder, not even behind a link or a detour', async () => {
    await symlink(data, join(root, 'link'));
    await symlink(join(data, 'real-key'), join(root, 'linked-key'));
    await writeFile(join(data, 'real-key'), HEX);
    const inside = [
      join(data, 'key'),
      join(data, 'new', 'folder', 'key'),
      join(root, 'link', 'key'),
      join(root, 'linked-key'),
      join(root, 'x', '..', 'data', 'key'),
      data,
    ];
    for (const file of inside) await expect(load({ file })).rejects.toMatchObject({ code: 'VAULT_KEY_INSIDE_DATA' });
    expect((await readdir(data)).toSorted()).toEqual(['real-key', 'vault']);
  });

  it('may lie in a neighbour whose name only starts like the data folder', async () => {
    await expect(load({ file: join(root, 'data-key', 'master') })).resolves.toBeDefined();
    await expect(load({ file: join(root, '..key') })).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING' });
  });

  it('says so when the key file cannot be read', async () => {
    await mkdir(options.file, { recursive: true });
    await expect(load()).rejects.toMatchObject({ code: 'VAULT_STORAGE', details: { errno: 'EISDIR' } });
  });

  it('shows its bytes neither in logs nor in JSON nor in the data folder', async () => {
    const key = await load({ env: HEX });
    expect(inspect(key, { depth: 9, showHidden: true })).not.toMatch(/ab|171/i);
    expect(JSON.stringify(key)).toBe('{}');
    const { store } = options;
    await createVault({ store, masterKey: key, now: new TestClock().now, random }).store('p', 'r', 'contact', {});
    for (const entry of await readdir(data, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = await readFile(join(entry.parentPath, entry.name));
      expect(bytes.includes(Buffer.from(HEX, 'hex')) || bytes.includes(HEX)).toBe(false);
    }
  });
});
