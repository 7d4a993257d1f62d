import { scryptSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  checkPassword,
  createCredentialStore,
  createPasswordHasher,
  createVault,
  type CredentialStore,
  type Vault,
} from '#vault';
import { masterKey, objectFolder, random, TestClock, type Folder } from './support.js';

const hasher = createPasswordHasher({ random });

describe('password verifiers', () => {
  it('knows the password again, and no other', async () => {
    const verifier = await hasher.hash('correct horse');
    expect(await hasher.verify('correct horse', verifier)).toBe(true);
    expect(await hasher.verify('correct horsf', verifier)).toBe(false);
    expect(await hasher.verify('', verifier)).toBe(false);
  });

  it('is scrypt with N=2^15, r=8, p=1, written with its parameters and a salt of its own', async () => {
    const [first, second] = await Promise.all([hasher.hash('correct horse'), hasher.hash('correct horse')]);
    expect(first).not.toBe(second);
    const [, , parameters, salt, hash] = first.split('$');
    expect(parameters).toBe('ln=15,r=8,p=1');
    const options = { N: 32768, r: 8, p: 1, maxmem: 2 ** 26 };
    const expected = scryptSync('correct horse', Buffer.from(salt!, 'base64'), 32, options);
    expect(Buffer.from(hash!, 'base64').equals(expected)).toBe(true);
  });

  it('still checks a verifier made with other parameters', async () => {
    const salt = Buffer.alloc(16, 5);
    const hash = scryptSync('correct horse', salt, 32, { N: 2 ** 14, r: 8, p: 2 });
    const unpadded = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');
    const verifier = `$scrypt$ln=14,r=8,p=2$${unpadded(salt)}$${unpadded(hash)}`;
    expect(await hasher.verify('correct horse', verifier)).toBe(true);
    expect(await hasher.verify('incorrect horse', verifier)).toBe(false);
  });

  it('takes full-width, half-width, composed and decomposed input for the same', async () => {
    const verifier = await hasher.hash('Ｐａｓｓｗｏｒｄ\u00e9');
    expect(await hasher.verify('Passworde\u0301', verifier)).toBe(true);
  });

  it.each([
    '',
    'plain',
    '$scrypt$ln=99,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    '$argon2id$v=19$x$y',
  ])('refuses %j as a verifier', async (verifier) => {
    await expect(hasher.verify('x', verifier)).rejects.toMatchObject({ code: 'VAULT_VERIFIER_MALFORMED' });
  });

  it('answers an unknown login with a false that costs the same derivation', async () => {
    expect(await hasher.dummyVerify('correct horse')).toBe(false);
  });

  it('answers everybody when many ask at once', async () => {
    const verifier = await hasher.hash('correct horse');
    const asked = ['correct horse', 'a', 'correct horse', 'b', 'correct horse'];
    expect(await Promise.all(asked.map((password) => hasher.verify(password, verifier)))).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('password policy', () => {
  it.each([
    ['123456789', 'PASSWORD_TOO_SHORT'],
    ['', 'PASSWORD_TOO_SHORT'],
    ['𠮷'.repeat(9), 'PASSWORD_TOO_SHORT'],
    ['x'.repeat(129), 'PASSWORD_TOO_LONG'],
    ['x'.repeat(1_000_000), 'PASSWORD_TOO_LONG'],
    ['Enterprise-1', 'PASSWORD_IS_LOGIN'],
    [' ｅｎｔｅｒｐｒｉｓｅ-1 ', 'PASSWORD_IS_LOGIN'],
  ])('refuses %.20j', (password, code) => {
    expect(checkPassword(password, 'enterprise-1')).toMatchObject({ refused: true, code });
  });

  it.each(['1234567890', 'x'.repeat(128), '口令要有十个字才可以用', 'enterprise-1!'])('accepts %.20j', (password) => {
    expect(checkPassword(password, 'enterprise-1')).toBeUndefined();
  });
});

describe('verifiers in the vault', () => {
  let folder: Folder;
  let vault: Vault;
  let credentials: CredentialStore;
  beforeEach(async () => {
    folder = await objectFolder();
    vault = createVault({ store: folder.store, masterKey: masterKey(), now: new TestClock().now, random });
    credentials = createCredentialStore(vault, hasher);
  });
  afterEach(() => folder.remove());

  it('checks a log-in by the reference that the account carries', async () => {
    const { ref } = await credentials.set('account-1', 'password-1', 'correct horse');
    expect(await credentials.check(ref, 'correct horse')).toBe(true);
    expect(await credentials.check(ref, 'wrong horse')).toBe(false);
    expect(await credentials.check(undefined, 'correct horse')).toBe(false);
    for (const { bytes } of await folder.files()) expect(bytes.includes('scrypt')).toBe(false);
  });

  it('answers a retry with the same record, and refuses another password under its id', async () => {
    const first = await credentials.set('account-1', 'password-1', 'correct horse');
    expect(await credentials.set('account-1', 'password-1', 'correct horse')).toEqual(first);
    const other = credentials.set('account-1', 'password-1', 'other horse');
    await expect(other).rejects.toMatchObject({ code: 'VAULT_RECORD_EXISTS' });
    expect(await vault.verify(first.ref, first.commitment)).toBe(true);
  });

  it('lets nobody in once erased', async () => {
    const { ref } = await credentials.set('account-1', 'password-1', 'correct horse');
    await vault.erase('account-1');
    expect(await credentials.check(ref, 'correct horse')).toBe(false);
  });

  it('does as much work for an unknown login as for a known one', async () => {
    const calls: string[] = [];
    const watched = createCredentialStore(vault, {
      hash: (password) => hasher.hash(password),
      verify: async () => calls.push('verify') > 0,
      dummyVerify: async () => {
        calls.push('dummy');
        return false;
      },
    });
    const { ref } = await watched.set('account-1', 'password-1', 'correct horse');
    await watched.check(ref, 'x');
    await watched.check(undefined, 'x');
    await vault.erase('account-1');
    await watched.check(ref, 'x');
    expect(calls).toEqual(['verify', 'dummy', 'dummy']);
  });
});
