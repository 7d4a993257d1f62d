import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { createEvidenceStore, createVault, type EvidenceStore, type ObjectStore, type ReceivedEvidence } from '#vault';
import { jpeg, pdf, png } from './samples.js';
import { collect, flipBit, inPieces, masterKey, objectFolder, random, TestClock, type Folder } from './support.js';

const PIECE = 64 * 1024;
const HEADER = 36;
const SEALED = PIECE + 16;
const MAX = { maxBytes: 1_000_000 };
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('evidence files', () => {
  let folder: Folder;
  let evidence: EvidenceStore;
  const sources = (store: ObjectStore): Parameters<typeof createEvidenceStore>[0] => ({
    store,
    masterKey: masterKey(),
    now: new TestClock().now,
    random,
  });

  beforeEach(async () => {
    folder = await objectFolder();
    evidence = createEvidenceStore(sources(folder.store));
  });
  afterEach(() => folder.remove());

  const receive = async (file: Uint8Array, person = 'p'): Promise<ReceivedEvidence> => {
    const received = await evidence.receive(person, inPieces(file), MAX);
    if (isRefusal(received)) throw new Error(received.code);
    return received;
  };
  const download = async (ref: string): Promise<Buffer> => collect((await evidence.open(ref))!);
  const stored = async (): Promise<string[]> =>
    (await folder.files()).map(({ name }) => name).filter((name) => !name.startsWith('keys~'));

  describe('receiving and opening', () => {
    it.each([
      ['application/pdf', pdf()],
      ['image/jpeg', jpeg(70_000)],
      ['image/png', png(200_000)],
      ['application/pdf', pdf(PIECE - 1)],
      ['application/pdf', pdf(PIECE)],
      ['application/pdf', pdf(PIECE + 1)],
      ['application/pdf', pdf(2 * PIECE)],
    ])('gives back a %s byte for byte, with its hash, size and type', async (mediaType, file) => {
      const received = await receive(file);
      expect(received).toMatchObject({ hash: sha256(file), size: file.length, mediaType });
      expect(received.ref.endsWith(`.${sha256(file)}`)).toBe(true);
      expect((await download(received.ref)).equals(file)).toBe(true);
      const later = createEvidenceStore(sources(folder.store));
      expect((await collect((await later.open(received.ref))!)).equals(file)).toBe(true);
    });

    it('takes pieces of any size', async () => {
      const file = png(PIECE + 500);
      for (const size of [333, 40_000, 150_000]) {
        expect(await evidence.receive(`p${size}`, inPieces(file, size), MAX)).toMatchObject({ hash: sha256(file) });
      }
    });

    it('stores the same file once per person, and apart for another person', async () => {
      const [first, second] = [await receive(pdf()), await receive(pdf())];
      expect(second).toEqual(first);
      expect(await stored()).toHaveLength(1);
      const theirs = await receive(pdf(), 'q');
      expect(theirs.ref).not.toBe(first.ref);
      expect(await stored()).toHaveLength(2);
    });

    it('stores it once when it comes ten times at once', async () => {
      const all = await Promise.all(Array.from({ length: 10 }, () => receive(jpeg(100_000))));
      expect(new Set(all.map(({ ref }) => ref)).size).toBe(1);
      expect(await stored()).toHaveLength(1);
      expect((await download(all[0]!.ref)).equals(jpeg(100_000))).toBe(true);
    });

    it('shows nothing of the file in the folder', async () => {
      const file = Buffer.concat([pdf().subarray(0, 20), Buffer.from('secret '.repeat(20_000)), pdf()]);
      await receive(file);
      for (const { bytes } of await folder.files()) {
        expect(bytes.includes('secret')).toBe(false);
        expect(bytes.includes('%PDF-')).toBe(false);
      }
    });

    it('keeps no more than a few pieces in memory, either way', async () => {
      let handedOut = 0;
      const total = 40;
      async function* long(): AsyncGenerator<Uint8Array> {
        yield pdf().subarray(0, 20);
        for (; handedOut < total; handedOut += 1) yield Buffer.alloc(PIECE, 1);
        yield pdf();
      }
      const leads: number[] = [];
      let taken = 0;
      const watching: ObjectStore = {
        ...bound(folder.store),
        putIfAbsent: (key, data) =>
          folder.store.putIfAbsent(
            key,
            (async function* () {
              for await (const piece of data as AsyncIterable<Uint8Array>) {
                taken += piece.length;
                leads.push(handedOut * PIECE - taken);
                yield piece;
              }
            })(),
          ),
      };
      // The person's key first, so that only the file passes through the watcher.
      await receive(png());
      const received = await createEvidenceStore(sources(watching)).receive('p', long(), { maxBytes: 10_000_000 });
      expect(isRefusal(received)).toBe(false);
      expect(leads.length).toBeGreaterThan(total);
      expect(Math.max(...leads)).toBeLessThanOrEqual(3 * PIECE);
    });

    it.each(['', 'record.contact.x.y', `evidence.${'0'.repeat(32)}.../x`])('refuses the reference %j', async (ref) => {
      await expect(evidence.open(ref)).rejects.toMatchObject({ code: 'VAULT_NAME_INVALID' });
    });

    it('tells a lost file from an erased one', async () => {
      const { ref } = await receive(pdf());
      await folder.store.delete((await folder.only('evidence~')).key);
      await expect(evidence.open(ref)).rejects.toMatchObject({ code: 'VAULT_MISSING' });
    });
  });

  describe('refusals, which leave no file', () => {
    it.each([
      ['EVIDENCE_EMPTY', Buffer.alloc(0), 100],
      ['EVIDENCE_TYPE', Buffer.from('a text that is long enough to be judged'), 100],
      ['EVIDENCE_TYPE', Buffer.from('short'), 100],
      ['EVIDENCE_TYPE', pdf(90_000).subarray(0, 80_000), 100_000],
      ['EVIDENCE_TOO_LARGE', pdf(101), 100],
      ['EVIDENCE_TOO_LARGE', png(200_000), 199_999],
    ])('%s', async (code, file, maxBytes) => {
      const answer = await evidence.receive('p', inPieces(file, 1000), { maxBytes });
      expect(answer).toMatchObject({ refused: true, code });
      expect(await stored()).toEqual([]);
    });

    it('takes a file of exactly the limit', async () => {
      expect(isRefusal(await evidence.receive('p', inPieces(pdf(100)), { maxBytes: 100 }))).toBe(false);
    });

    it('stops reading, and lets go of the stream, as soon as the answer is known', async () => {
      let read = 0;
      let released = false;
      async function* endless(): AsyncGenerator<Uint8Array> {
        try {
          for (;;) {
            read += 1;
            yield Buffer.from('no evidence at all');
          }
        } finally {
          released = true;
        }
      }
      expect(await evidence.receive('p', endless(), MAX)).toMatchObject({ code: 'EVIDENCE_TYPE' });
      expect([read, released]).toEqual([1, true]);
    });

    it('passes on why a sender broke off', async () => {
      const reason = new Error('aborted');
      async function* aborted(): AsyncGenerator<Uint8Array> {
        yield pdf(100_000).subarray(0, 90_000);
        throw reason;
      }
      await expect(evidence.receive('p', aborted(), MAX)).rejects.toBe(reason);
      expect(await stored()).toEqual([]);
    });
  });

  describe('altered bytes', () => {
    const tampered = { code: 'VAULT_TAMPERED' };
    const file = pdf(3 * PIECE + 100);
    let ref: string;
    let path: string;
    let bytes: Buffer;
    const piece = (index: number): Buffer => bytes.subarray(HEADER + index * SEALED, HEADER + (index + 1) * SEALED);

    beforeEach(async () => {
      ({ ref } = await receive(file));
      ({ path, bytes } = await folder.only('evidence~'));
    });

    it.each([
      ['the header', 1],
      ['the salt', 100],
      ['the first piece', HEADER * 8 + 5],
      ['a middle piece', (HEADER + SEALED + 77) * 8],
      ["a piece's tag", (HEADER + 2 * SEALED - 1) * 8],
      ['the last piece', (HEADER + 3 * SEALED + 50) * 8],
    ])('notices a flipped bit in %s', async (_, bit) => {
      await folder.overwrite(path, flipBit(bytes, bit));
      await expect(download(ref)).rejects.toMatchObject(tampered);
    });

    it('notices a cut, at the border of a piece and anywhere else', async () => {
      for (const length of [
        0,
        3,
        HEADER - 1,
        HEADER,
        HEADER + 8,
        HEADER + SEALED,
        HEADER + 3 * SEALED,
        bytes.length - 1,
      ]) {
        await folder.overwrite(path, bytes.subarray(0, length));
        await expect(download(ref)).rejects.toMatchObject(tampered);
      }
    });

    it('notices pieces swapped, repeated, left out or appended', async () => {
      const header = bytes.subarray(0, HEADER);
      for (const pieces of [
        [piece(1), piece(0), piece(2), piece(3)],
        [piece(0), piece(0), piece(1), piece(2), piece(3)],
        [piece(0), piece(2), piece(3)],
        [piece(0), piece(1), piece(2), piece(3), piece(3)],
        [piece(0), piece(1), piece(2), piece(3), Buffer.alloc(SEALED)],
      ]) {
        await folder.overwrite(path, Buffer.concat([header, ...pieces]));
        await expect(download(ref)).rejects.toMatchObject(tampered);
      }
    });

    it('notices another file of the same person, and the same file of another person, in its place', async () => {
      const small = await receive(png());
      const other = (await folder.files()).find(({ name }) => name.endsWith(small.hash))!;
      await folder.overwrite(path, other.bytes);
      await expect(download(ref)).rejects.toMatchObject(tampered);
      await receive(file, 'q');
      const theirs = (await folder.files()).find((entry) => entry.name.endsWith(sha256(file)) && entry.path !== path)!;
      await folder.overwrite(path, theirs.bytes);
      await expect(download(ref)).rejects.toMatchObject(tampered);
    });

    it('hands out what is whole before the damage, and never an end', async () => {
      await folder.overwrite(path, flipBit(bytes, (HEADER + 2 * SEALED + 9) * 8));
      const parts: Uint8Array[] = [];
      const reading = (async (): Promise<void> => {
        for await (const part of (await evidence.open(ref))!) parts.push(part);
      })();
      await expect(reading).rejects.toMatchObject(tampered);
      expect(Buffer.concat(parts).equals(file.subarray(0, 2 * PIECE))).toBe(true);
    });
  });

  describe('letting go of the stored stream', () => {
    let released: number;
    let watched: EvidenceStore;
    beforeEach(() => {
      released = 0;
      async function* watch(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
        try {
          yield* source;
        } finally {
          released += 1;
        }
      }
      watched = createEvidenceStore(
        sources({ ...bound(folder.store), open: async (key) => watch((await folder.store.open(key))!) }),
      );
    });

    it('happens when a download breaks off', async () => {
      const { ref } = await receive(pdf(4 * PIECE));
      for await (const part of (await watched.open(ref))!) {
        expect(part).toHaveLength(PIECE);
        break;
      }
      expect(released).toBe(1);
    });

    it('happens when the bytes turn out to be altered, wherever', async () => {
      const { ref } = await receive(pdf(4 * PIECE));
      const { path, bytes } = await folder.only('evidence~');
      for (const byte of [0, HEADER + 1, HEADER + SEALED + 1, bytes.length - 1]) {
        released = 0;
        await folder.overwrite(path, flipBit(bytes, byte * 8));
        await expect(collect((await watched.open(ref))!)).rejects.toMatchObject({ code: 'VAULT_TAMPERED' });
        expect(released).toBe(1);
      }
    });
  });

  describe('erasure', () => {
    it("ends with the person's key: nothing is opened, nothing is taken", async () => {
      const mine = await receive(pdf());
      const theirs = await receive(pdf(), 'q');
      await createVault(sources(folder.store)).erase('p');
      expect(await evidence.open(mine.ref)).toBeUndefined();
      expect((await download(theirs.ref)).equals(pdf())).toBe(true);
      await expect(evidence.receive('p', inPieces(png()), MAX)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
    });

    it('holds when it comes during an upload', async () => {
      async function* interrupted(): AsyncGenerator<Uint8Array> {
        yield pdf().subarray(0, 30);
        await createVault(sources(folder.store)).erase('p');
        yield pdf().subarray(30);
      }
      await expect(evidence.receive('p', interrupted(), MAX)).rejects.toMatchObject({ code: 'VAULT_ERASED' });
      expect((await stored()).map((name) => name.split('~')[0])).toEqual(['erased']);
    });
  });
});

const bound = (store: ObjectStore): ObjectStore => ({
  get: (key) => store.get(key),
  open: (key) => store.open(key),
  delete: (key) => store.delete(key),
  putIfAbsent: (key, data) => store.putIfAbsent(key, data),
});
