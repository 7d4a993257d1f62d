import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '#kernel';
import { createVault, MasterKey, type ObjectStore, type Vault } from '#vault';
import { flipBit, masterKey, objectFolder, random, TestClock, type Folder } from './support.js';

const contact = {
  name: '张某某',
  idNumber: '110101199003070000',
  phone: '13900001111',
  account: { bank: '某行', number: '6222020200011112222' },
};

describe('vault of personal records', () => {
  let folder: Folder;
  let vault: Vault;
  const open = (store: ObjectStore = folder.store, key = masterKey()): Vault =>
    createVault({ store, masterKey: key, now: new TestClock().now, random });

  beforeEach(async () => {
    folder = await objectFolder();
    vault = open();
  });
  afterEach(() => folder.remove());

  describe('storing and reading', () => {
    it('gives back what was stored, also after a restart', async () => {
      const { ref } = await vault.store('party-1', 'contact-1', 'contact', contact);
      expect(await vault.read(ref)).toEqual(contact);
      expect(await open().read(ref)).toEqual(contact);
      expect(await open().find('party-1', 'contact-1', 'contact')).toMatchObject({ ref, data: contact });
    });

    it('answers a retry with the same reference and commitment, whatever the order of the properties', async () => {
      const first = await vault.store('party-1', 'r', 'contact', { a: 1, b: 2 });
      expect(await open().store('party-1', 'r', 'contact', { b: 2, a: 1 })).toEqual(first);
    });

    it('refuses other data, or another kind, under the same record id, and keeps the first', async () => {
      const { ref } = await vault.store('party-1', 'r', 'contact', { a: 1 });
      await expect(vault.store('party-1', 'r', 'contact', { a: 2 })).rejects.toMatchObject({
        code: 'VAULT_RECORD_EXISTS',
      });
      await expect(vault.store('party-1', 'r', 'bankAccount', { a: 1 })).rejects.toMatchObject({
        code: 'VAULT_RECORD_EXISTS',
      });
      expect(await vault.read(ref)).toEqual({ a: 1 });
    });

    it('keeps persons and record ids apart', async () => {
      const refs = [];
      for (const [person, id] of [
        ['p', 'qr'],
        ['pq', 'r'],
        ['p', 'q'],
        ['q', 'p'],
      ] as const) {
        refs.push((await vault.store(person, id, 'contact', { person, id })).ref);
      }
      expect(new Set(refs).size).toBe(4);
      expect(await vault.read(refs[1]!)).toEqual({ person: 'pq', id: 'r' });
    });

    it('finds nothing where nothing was stored', async () => {
      expect(await vault.find('party-1', 'r', 'contact')).toBeUndefined();
      await vault.store('party-1', 'r', 'contact', {});
      expect(await vault.find('party-1', 'r', 'bankAccount')).toBeUndefined();
      expect(await vault.find('party-1', 'other', 'contact')).toBeUndefined();
    });

    it.each(['', 'contact', 'record.contact.x.y', `record.../../x.${'0'.repeat(32)}.${'0'.repeat(32)}`])(
      'refuses the reference %j',
      async (ref) => {
        await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_NAME_INVALID' });
      },
    );

    it('refuses empty and overlong ids, and kinds that are no names', async () => {
      const invalid = { code: 'VAULT_NAME_INVALID' };
      await expect(vault.store('', 'r', 'contact', {})).rejects.toMatchObject(invalid);
      await expect(vault.store('p', 'x'.repeat(201), 'contact', {})).rejects.toMatchObject(invalid);
      await expect(vault.store('p', 'r', '../contact', {})).rejects.toMatchObject(invalid);
    });
  });

  describe('many at once', () => {
    it('makes one key for a person, whoever comes first', async () => {
      const vaults = [vault, open(), open()];
      const stored = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          vaults[index % 3]!.store('party-1', `r${index}`, 'contact', { index }),
        ),
      );
      expect((await folder.files()).filter((file) => file.name.startsWith('keys~'))).toHaveLength(1);
      const read = await Promise.all(stored.map(({ ref }) => open().read(ref)));
      expect(read).toEqual(stored.map((_, index) => ({ index })));
    });

    it('stores the same record once, and tells everybody the same', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => open().store('p', 'r', 'contact', contact)));
      expect(new Set(answers.map((answer) => canonicalJson(answer))).size).toBe(1);
      expect(await vault.verify(answers[0]!.ref, answers[0]!.commitment)).toBe(true);
    });

    it('lets one of several different records win', async () => {
      const outcomes = await Promise.allSettled([1, 2, 3, 4].map((n) => vault.store('p', 'r', 'contact', { n })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });

  describe('what lies in the folder', () => {
    it('shows no stored text, person, record id or kind, neither in bytes nor in names', async () => {
      const { ref } = await vault.store('party-person-1', 'record-id-1', 'bankAccount', contact);
      await vault.store('party-person-1', 'record-id-2', 'contact', contact);
      const texts = [
        'party-person-1',
        'record-id',
        'bankAccount',
        'idNumber',
        '张某某',
        '110101199003070000',
        '13900001111',
        '6222020200011112222',
      ];
      const files = await folder.files();
      expect(files.length).toBeGreaterThanOrEqual(3);
      for (const { name, bytes } of files) {
        for (const text of texts) {
          for (const form of [
            text,
            Buffer.from(text).toString('base64').replace(/=+$/, ''),
            Buffer.from(text).toString('hex'),
          ]) {
            expect(bytes.includes(form)).toBe(false);
            expect(name.includes(form)).toBe(false);
          }
        }
      }
      expect(ref).not.toContain('party-person-1');
      expect(ref).not.toContain('record-id-1');
    });

    it('never encrypts twice to the same bytes, for the same data of two persons', async () => {
      await vault.store('p1', 'r', 'contact', contact);
      await vault.store('p2', 'r', 'contact', contact);
      const [a, b] = (await folder.files()).filter((file) => file.name.startsWith('records~'));
      expect(a!.bytes.subarray(4, 16).equals(b!.bytes.subarray(4, 16))).toBe(false);
      expect(a!.bytes.subarray(16).equals(b!.bytes.subarray(16))).toBe(false);
    });
  });

  describe('commitments', () => {
    it('is the hex SHA-256 of the salt and the canonical data, and can be told from any other', async () => {
      const salt = Buffer.alloc(32, 9);
      const fixed = createVault({
        store: folder.store,
        masterKey: masterKey(),
        now: new TestClock().now,
        random: (bytes) => salt.subarray(0, bytes),
      });
      const { ref, commitment } = await fixed.store('p', 'r', 'contact', { b: 1, a: '甲' });
      expect(commitment).toBe(createHash('sha256').update(salt).update('{"a":"甲","b":1}').digest('hex'));
      expect(await vault.verify(ref, commitment)).toBe(true);
      expect(
        await vault.verify(
          ref,
          commitment.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
        ),
      ).toBe(false);
      expect(await vault.verify(ref, '')).toBe(false);
      expect(await vault.verify(ref, '中'.repeat(64))).toBe(false);
    });

    it('differs for the same data elsewhere: nobody can guess data from it', async () => {
      const a = await vault.store('p', 'r1', 'contact', { a: 1 });
      const b = await vault.store('p', 'r2', 'contact', { a: 1 });
      expect(a.commitment).not.toBe(b.commitment);
      expect(await vault.verify(a.ref, b.commitment)).toBe(false);
    });
  });

  describe('altered bytes', () => {
    it('notices every single flipped bit of a record', async () => {
      const { ref } = await vault.store('p', 'r', 'contact', { a: 1 });
      const { path, bytes } = await folder.only('records~');
      for (let bit = 0; bit < bytes.length * 8; bit += 13) {
        await folder.overwrite(path, flipBit(bytes, bit));
        await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
      }
    });

    it('notices a flipped bit of a key, a cut record and an emptied one', async () => {
      const { ref, commitment } = await vault.store('p', 'r', 'contact', { a: 1 });
      const record = await folder.only('records~');
      for (const length of [0, 3, 20, record.bytes.length - 1]) {
        await folder.overwrite(record.path, record.bytes.subarray(0, length));
        await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
        await expect(vault.verify(ref, commitment)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
      }
      await folder.overwrite(record.path, record.bytes);
      const key = await folder.only('keys~');
      await folder.overwrite(key.path, flipBit(key.bytes, 200));
      await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
    });

    it('notices a record put in the place of another, of the same or another person', async () => {
      const first = await vault.store('p', 'r1', 'contact', { a: 1 });
      const firstFile = await folder.only('records~');
      const others = [
        await vault.store('p', 'r2', 'contact', { a: 2 }),
        await vault.store('q', 'r1', 'contact', { a: 3 }),
      ];
      for (const file of (await folder.files()).filter(({ name }) => name.startsWith('records~'))) {
        if (file.path !== firstFile.path) await folder.overwrite(file.path, firstFile.bytes);
      }
      for (const { ref } of others) await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
      expect(await vault.read(first.ref)).toEqual({ a: 1 });
    });

    it("notices another person's key and record put together in a person's place", async () => {
      const mine = await vault.store('mine', 'r', 'contact', { a: 1 });
      const before = await folder.files();
      await vault.store('theirs', 'r', 'contact', { a: 2 });
      const after = await folder.files();
      for (const part of ['keys~', 'records~']) {
        const target = before.find(({ name }) => name.startsWith(part))!;
        const source = after.find(({ name, path }) => name.startsWith(part) && path !== target.path)!;
        await folder.overwrite(target.path, source.bytes);
      }
      await expect(vault.read(mine.ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
    });

    it('notices a reference whose kind was altered', async () => {
      const { ref } = await vault.store('p', 'r', 'contact', { a: 1 });
      await expect(vault.read(ref.replace('contact', 'bankAccount'))).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
    });

    it('opens nothing with another master key', async () => {
      const { ref } = await vault.store('p', 'r', 'contact', { a: 1 });
      const stranger = open(folder.store, new MasterKey(Buffer.alloc(32, 8)));
      await expect(stranger.read(ref)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
    });

    it('tells loss from erasure', async () => {
      const { ref } = await vault.store('p', 'r', 'contact', { a: 1 });
      await folder.store.delete((await folder.only('records~')).key);
      await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_MISSING' });
      await folder.store.delete((await folder.only('keys~')).key);
      await expect(vault.read(ref)).rejects.toMatchObject({ code: 'VAULT_MISSING' });
    });
  });

  describe('erasure', () => {
    it("destroys one person's key for ever and leaves the others alone", async () => {
      const mine = await vault.store('mine', 'r', 'contact', contact);
      const theirs = await vault.store('theirs', 'r', 'contact', contact);
      await vault.erase('mine');
      for (const some of [vault, open()]) {
        expect(await some.read(mine.ref)).toBeUndefined();
        expect(await some.verify(mine.ref, mine.commitment)).toBe(false);
        expect(await some.find('mine', 'r', 'contact')).toBeUndefined();
        expect(await some.isErased('mine')).toBe(true);
        expect(await some.isErased('theirs')).toBe(false);
        await expect(some.store('mine', 'r', 'contact', contact)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
        await expect(some.store('mine', 'new', 'contact', contact)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
        expect(await some.read(theirs.ref)).toEqual(contact);
      }
      expect((await folder.files()).filter((file) => file.name.startsWith('keys~'))).toHaveLength(1);
    });

    it('leaves a record of when, which a repetition does not change', async () => {
      await vault.erase('p');
      const tombstone = await folder.only('erased~');
      expect(JSON.parse(tombstone.bytes.toString())).toEqual({ erasedAt: '2026-01-01T00:00:00.000Z', format: 1 });
      const clock = new TestClock();
      clock.forward(1000);
      await createVault({ store: folder.store, masterKey: masterKey(), now: clock.now, random }).erase('p');
      expect((await readFile(tombstone.path)).equals(tombstone.bytes)).toBe(true);
    });

    it('holds when it comes in the middle of a first store, and no key stays behind', async () => {
      // The erasure happens between the writer's look for a tombstone and its own write of the key.
      const racing: ObjectStore = {
        ...bound(folder.store),
        putIfAbsent: async (key, data) => {
          if (typeof key === 'string' && key.startsWith('keys/')) await vault.erase('p');
          return folder.store.putIfAbsent(key, data);
        },
      };
      await expect(open(racing).store('p', 'r', 'contact', contact)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
      expect((await folder.files()).map(({ name }) => name.split('~')[0])).toEqual(['erased']);
    });

    it('does not acknowledge a record whose key went away while it was written', async () => {
      const racing: ObjectStore = {
        ...bound(folder.store),
        putIfAbsent: async (key, data) => {
          const outcome = await folder.store.putIfAbsent(key, data);
          if (typeof key === 'string' && key.startsWith('records/')) await vault.erase('p');
          return outcome;
        },
      };
      await expect(open(racing).store('p', 'r', 'contact', contact)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
    });

    it('is complete when only the tombstone was written before a crash', async () => {
      const { ref } = await vault.store('p', 'r', 'contact', contact);
      const dying: ObjectStore = { ...bound(folder.store), delete: () => Promise.reject(new Error('killed here')) };
      await expect(open(dying).erase('p')).rejects.toThrow('killed here');
      expect(await vault.read(ref)).toBeUndefined();
      expect((await folder.files()).filter((file) => file.name.startsWith('keys~'))).toHaveLength(0);
    });
  });

  describe('keyed hashes', () => {
    it('is the same for the same purpose and text, and for nothing else', () => {
      const hash = vault.keyedHash('login', 'clerk');
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(open().keyedHash('login', 'clerk')).toBe(hash);
      expect(vault.keyedHash('certificate', 'clerk')).not.toBe(hash);
      expect(vault.keyedHash('login', 'clerk ')).not.toBe(hash);
      expect(open(folder.store, new MasterKey(Buffer.alloc(32, 8))).keyedHash('login', 'clerk')).not.toBe(hash);
    });
  });
});

const bound = (store: ObjectStore): ObjectStore => ({
  get: (key) => store.get(key),
  open: (key) => store.open(key),
  delete: (key) => store.delete(key),
  putIfAbsent: (key, data) => store.putIfAbsent(key, data),
});
