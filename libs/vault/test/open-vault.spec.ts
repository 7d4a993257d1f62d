import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { createFolderObjectStore, openVault, type OpenedVault } from '#vault';
import { pdf } from './samples.js';
import { collect, inPieces, random, TestClock } from './support.js';

describe('opening the whole vault', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'duixian-open-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const start = async (keyFile = 'master.key', create = true): Promise<OpenedVault> =>
    openVault({
      store: await createFolderObjectStore(join(root, 'data', 'vault')),
      dataFolder: join(root, 'data'),
      key: { file: join(root, keyFile), create },
      now: new TestClock().now,
      random,
    });

  it('finds everything again after a restart, under one key and one erasure', async () => {
    const first = await start();
    const record = await first.vault.store('p', 'r', 'contact', { phone: '1' });
    const file = await first.evidence.receive('p', inPieces(pdf()), { maxBytes: 1000 });
    const password = await first.credentials.set('p', 'w', 'correct horse');
    if (isRefusal(file)) throw new Error(file.code);

    const second = await start('master.key', false);
    expect(await second.vault.read(record.ref)).toEqual({ phone: '1' });
    expect((await collect((await second.evidence.open(file.ref))!)).equals(pdf())).toBe(true);
    expect(await second.credentials.check(password.ref, 'correct horse')).toBe(true);

    await second.vault.erase('p');
    expect(await first.vault.read(record.ref)).toBeUndefined();
    expect(await first.evidence.open(file.ref)).toBeUndefined();
    expect(await first.credentials.check(password.ref, 'correct horse')).toBe(false);
  });

  it('does not start with a key that is lost or lies beside the data', async () => {
    await start();
    await expect(start('other.key')).rejects.toMatchObject({ code: 'VAULT_KEY_MISSING' });
    await expect(start(join('data', 'master.key'))).rejects.toMatchObject({ code: 'VAULT_KEY_INSIDE_DATA' });
  });
});
