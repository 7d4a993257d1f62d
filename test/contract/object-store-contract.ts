import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ObjectStore } from '#vault';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

async function* pieces(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield bytes(part);
}

export async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}

const textOf = (data: Uint8Array | undefined): string | undefined =>
  data === undefined ? undefined : Buffer.from(data).toString('utf8');

/** What an object may be called by: nothing that climbs, hides, or means something else on another file system. */
export const REFUSED_KEYS: readonly string[] = [
  '',
  '.',
  '..',
  '../up',
  'a/../b',
  'a/./b',
  '/absolute',
  'a//b',
  'a/',
  '.hidden',
  'a/.hidden',
  'dot.',
  'back\\slash',
  'c:colon',
  'nul\0',
  'line\nbreak',
  'Upper',
  '中文',
  'a~b',
  'a b',
  '%2e%2e/x',
  'x'.repeat(201),
];

export interface ObjectStoreUnderTest {
  readonly store: ObjectStore;
  /** Another handle on the same objects, as a second or later process would have it. */
  reopen(): Promise<ObjectStore>;
  dispose(): Promise<void>;
}

/** What every adapter of the object-store port must do. */
export function objectStoreContract(name: string, create: () => Promise<ObjectStoreUnderTest>): void {
  describe(`object store: ${name}`, () => {
    let subject: ObjectStoreUnderTest;
    let store: ObjectStore;

    beforeEach(async () => {
      subject = await create();
      store = subject.store;
    });
    afterEach(() => subject.dispose());

    it('gives back what was put, also through another handle', async () => {
      expect(await store.putIfAbsent('a/b', bytes('one'))).toBe('stored');
      expect(textOf(await store.get('a/b'))).toBe('one');
      const later = await subject.reopen();
      expect(textOf(await later.get('a/b'))).toBe('one');
      expect(textOf(await collect((await later.open('a/b'))!))).toBe('one');
    });

    it('knows nothing of what was never put', async () => {
      expect(await store.get('nothing')).toBeUndefined();
      expect(await store.open('nothing')).toBeUndefined();
      await store.delete('nothing');
    });

    it('keeps the first, whoever comes later', async () => {
      expect(await store.putIfAbsent('k', bytes('first'))).toBe('stored');
      expect(await store.putIfAbsent('k', bytes('second'))).toBe('exists');
      expect(await (await subject.reopen()).putIfAbsent('k', pieces('third'))).toBe('exists');
      expect(textOf(await store.get('k'))).toBe('first');
    });

    it('lets exactly one of many concurrent writers win, and shows its bytes', async () => {
      const other = await subject.reopen();
      const writers = Array.from({ length: 20 }, (_, index) => `writer ${index}`);
      const outcomes = await Promise.all(
        writers.map((text, index) => (index % 2 === 0 ? store : other).putIfAbsent('contested', bytes(text))),
      );
      expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
      expect(textOf(await store.get('contested'))).toBe(writers[outcomes.indexOf('stored')]);
    });

    it('takes streams, empty objects and pieces of every size', async () => {
      await store.putIfAbsent('stream', pieces('ab', '', 'c'));
      expect(textOf(await store.get('stream'))).toBe('abc');
      await store.putIfAbsent('empty', new Uint8Array(0));
      expect(await store.get('empty')).toHaveLength(0);
      expect(await collect((await store.open('empty'))!)).toHaveLength(0);
      const large = Buffer.alloc(300_001, 7);
      await store.putIfAbsent('large', large);
      expect((await collect((await store.open('large'))!)).equals(large)).toBe(true);
    });

    it('names an object by a function that is asked after the last byte', async () => {
      let read = 0;
      async function* counted(): AsyncGenerator<Uint8Array> {
        for (const part of ['x', 'y']) {
          read += 1;
          yield bytes(part);
        }
      }
      expect(await store.putIfAbsent(() => `after-${read}`, counted())).toBe('stored');
      expect(textOf(await store.get('after-2'))).toBe('xy');
    });

    it('stores nothing when the data fails half-way, and passes the very error on', async () => {
      const broken = Object.assign(new Error('the sender went away'), { syscall: 'read', code: 'ECONNRESET' });
      async function* failing(): AsyncGenerator<Uint8Array> {
        yield bytes('half');
        throw broken;
      }
      await expect(store.putIfAbsent('half', failing())).rejects.toBe(broken);
      expect(await store.get('half')).toBeUndefined();
      expect(await store.putIfAbsent('half', bytes('whole'))).toBe('stored');
      expect(textOf(await store.get('half'))).toBe('whole');
    });

    it('shows nothing of an object that is still being written', async () => {
      const proceed = Promise.withResolvers<void>();
      const underWay = Promise.withResolvers<void>();
      async function* slow(): AsyncGenerator<Uint8Array> {
        yield bytes('first ');
        underWay.resolve();
        await proceed.promise;
        yield bytes('second');
      }
      const put = store.putIfAbsent('slow', slow());
      await underWay.promise;
      expect(await store.get('slow')).toBeUndefined();
      proceed.resolve();
      expect(await put).toBe('stored');
      expect(textOf(await store.get('slow'))).toBe('first second');
    });

    it('forgets what was deleted, and takes it anew', async () => {
      await store.putIfAbsent('gone', bytes('one'));
      await store.putIfAbsent('gone/below', bytes('stays'));
      await store.delete('gone');
      expect(await store.get('gone')).toBeUndefined();
      expect(textOf(await (await subject.reopen()).get('gone/below'))).toBe('stays');
      expect(await store.putIfAbsent('gone', bytes('two'))).toBe('stored');
      expect(textOf(await store.get('gone'))).toBe('two');
    });

    it('keeps keys apart that look alike', async () => {
      const alike = ['a/b', 'a-b', 'a.b', 'a_b', 'ab', 'a/b/c', 'a-b/c'];
      for (const key of alike) expect(await store.putIfAbsent(key, bytes(key))).toBe('stored');
      for (const key of alike) expect(textOf(await store.get(key))).toBe(key);
    });

    it.each(REFUSED_KEYS.map((key) => [JSON.stringify(key).slice(0, 30), key]))(
      'refuses the key %s',
      async (_, key) => {
        const attempts: readonly (() => Promise<unknown>)[] = [
          () => store.putIfAbsent(key, bytes('x')),
          () => store.putIfAbsent(() => key, bytes('x')),
          () => store.get(key),
          () => store.open(key),
          () => store.delete(key),
        ];
        for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'VAULT_NAME_INVALID' });
      },
    );
  });
}
