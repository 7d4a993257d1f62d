import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  MAX_APPEND_BYTES,
  NO_STREAM,
  leafHash,
  openRecord,
  sealEvents,
  verifyRecords,
  type EventStore,
  type RecordedEvent,
} from '#event-store';
import { add, collect, event, headOf, labels, seal } from './event-store-events.js';
import { subscriptionContract } from './event-store-subscriptions.js';

/** What every adapter of the event store port must do. `open` gives a new, empty store. */
export function eventStoreContract(name: string, open: () => Promise<EventStore>): void {
  describe(`event store contract: ${name}`, () => {
    let store: EventStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    appendContract(() => store);
    concurrencyContract(() => store);
    readContract(() => store);
    recordContract(() => store);
    subscriptionContract(() => store);
    closeContract(() => store);
  });
}

function appendContract(the: () => EventStore): void {
  it('appends to a new stream, and then to its end', async () => {
    const first = seal(the().logId, 's', NO_STREAM, 'a', 'b');
    expect(await the().append('s', -1, first)).toMatchObject({ kind: 'appended', version: 1 });
    const second = seal(the().logId, 's', headOf(first), 'c');
    expect(await the().append('s', 1, second)).toMatchObject({ kind: 'appended', version: 2 });
    expect(labels(await the().readStream('s'))).toEqual(['a', 'b', 'c']);
  });

  it('answers a wrong expected version as a value and writes nothing', async () => {
    const [a, b] = await add(the(), 's', 'a', 'b');
    const late = seal(the().logId, 's', a!, 'x');
    const early = seal(the().logId, 's', { ...b!, version: 5 }, 'x');
    const fresh = seal(the().logId, 's', NO_STREAM, 'x');
    const wrong = (expected: number) => ({ kind: 'wrongExpectedVersion', stream: 's', expected, actual: 1 });
    expect(await the().append('s', 0, late)).toEqual(wrong(0));
    expect(await the().append('s', 5, early)).toEqual(wrong(5));
    expect(await the().append('s', -1, fresh)).toEqual(wrong(-1));
    expect(await the().append('none', 5, seal(the().logId, 'none', { ...b!, version: 5 }, 'x'))).toMatchObject({
      actual: -1,
    });
    expect(labels(await collect(the().readAll(null)))).toEqual(['a', 'b']);
  });

  it('takes a multi-event append whole or not at all', async () => {
    await add(the(), 's', 'a');
    expect(await the().append('s', -1, seal(the().logId, 's', NO_STREAM, 'a', 'b', 'c'))).toMatchObject({ actual: 0 });
    expect(await the().readStream('s')).toHaveLength(1);
  });

  it('answers identical bytes at the same versions again with their first position, also later on', async () => {
    const first = seal(the().logId, 's', NO_STREAM, 'a', 'b');
    const answer = await the().append('s', -1, first);
    await add(the(), 'other', 'x');
    expect(await the().append('s', -1, first)).toEqual(answer);
    await add(the(), 's', 'c');
    expect(await the().append('s', -1, first)).toEqual(answer);
    expect(labels(await the().readStream('s'))).toEqual(['a', 'b', 'c']);
  });

  it('repeats nothing that only resembles: other bytes under the same event id, or a longer append', async () => {
    await add(the(), 's', 'a');
    const altered = sealEvents({ logId: the().logId, stream: 's', head: NO_STREAM }, [event('a', { label: 'forged' })]);
    expect(await the().append('s', -1, altered)).toMatchObject({ kind: 'wrongExpectedVersion', actual: 0 });
    expect(await the().append('s', -1, seal(the().logId, 's', NO_STREAM, 'a', 'b'))).toMatchObject({ actual: 0 });
    expect(labels(await the().readStream('s'))).toEqual(['a']);
  });

  it('refuses to continue another history than the stored one', async () => {
    await add(the(), 's', 'a');
    const forked = seal(the().logId, 's', headOf(seal(the().logId, 's', NO_STREAM, 'another a')), 'b');
    await expect(the().append('s', 0, forked)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
    expect(await the().readStream('s')).toHaveLength(1);
  });

  it('refuses events of another log, and more than a mebibyte', async () => {
    await expect(the().append('s', -1, seal('another-log', 's', NO_STREAM, 'a'))).rejects.toMatchObject({
      code: 'RECORD_MALFORMED',
    });
    const place = { logId: the().logId, stream: 's', head: NO_STREAM };
    const huge = sealEvents(place, [event('a', { text: 'x'.repeat(MAX_APPEND_BYTES) })]);
    await expect(the().append('s', -1, huge)).rejects.toMatchObject({ code: 'EVENT_TOO_LARGE' });
    expect(await the().head()).toBeNull();
  });
}

function concurrencyContract(the: () => EventStore): void {
  it('lets exactly one of many concurrent appends to one version win', async () => {
    const head = headOf(await add(the(), 's', 'a'));
    const rivals = Array.from({ length: 50 }, (_, rival) => seal(the().logId, 's', head, `rival ${rival}`));
    const results = await Promise.all(rivals.map((events) => the().append('s', 0, events)));
    expect(results.filter((result) => result.kind === 'appended')).toHaveLength(1);
    expect(results.filter((result) => result.kind === 'wrongExpectedVersion' && result.actual === 1)).toHaveLength(49);
    expect(await the().readStream('s')).toHaveLength(2);
  });

  it('answers the same append given several times at once the same, with one effect', async () => {
    const events = seal(the().logId, 's', NO_STREAM, 'a', 'b');
    const results = await Promise.all(Array.from({ length: 10 }, () => the().append('s', -1, events)));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]).toMatchObject({ kind: 'appended', version: 1 });
    expect(await the().readStream('s')).toHaveLength(2);
  });

  it('keeps appends apart that are given together: a refused one costs the others nothing', async () => {
    await add(the(), 'taken', 'a');
    const forked = seal(the().logId, 'taken', headOf(seal(the().logId, 'taken', NO_STREAM, 'z')), 'b');
    const results = await Promise.allSettled([
      the().append('one', -1, seal(the().logId, 'one', NO_STREAM, '1')),
      the().append('taken', -1, seal(the().logId, 'taken', NO_STREAM, 'x')),
      the().append('taken', 0, forked),
      the().append('two', -1, seal(the().logId, 'two', NO_STREAM, '2')),
    ]);
    expect(results.map((each) => (each.status === 'fulfilled' ? each.value.kind : each.reason.code))).toEqual([
      'appended',
      'wrongExpectedVersion',
      'CHAIN_BROKEN',
      'appended',
    ]);
    expect(labels(await collect(the().readAll(null)))).toEqual(['a', '1', '2']);
  });

  it('keeps chains of many streams written at once', async () => {
    const write = async (stream: string) => {
      for (let n = 0; n < 20; n += 1) await add(the(), stream, `${stream} ${n}`);
    };
    await Promise.all(Array.from({ length: 20 }, (_, n) => write(`stream-${n}`)));
    const verified = await verifyRecords(the().logId, the().readAll(null));
    expect(verified.events).toBe(400);
    expect([...verified.heads.values()].every(({ version }) => version === 19)).toBe(true);
  });
}

function readContract(the: () => EventStore): void {
  it('reads a stream from a version, and at most so many', async () => {
    await add(the(), 's', 'a', 'b', 'c', 'd');
    expect(labels(await the().readStream('s', { from: 2 }))).toEqual(['c', 'd']);
    expect(labels(await the().readStream('s', { from: 1, maxCount: 2 }))).toEqual(['b', 'c']);
    expect(await the().readStream('s', { from: 4 })).toEqual([]);
    expect(await the().readStream('s', { maxCount: 0 })).toEqual([]);
    expect(await the().readStream('missing')).toEqual([]);
  });

  it('reads a stream backwards: its last event, the last so many, or what lies before a version', async () => {
    const sealed = await add(the(), 's', 'a', 'b', 'c', 'd');
    const backwards = true;
    expect(labels(await the().readStream('s', { backwards, maxCount: 1 }))).toEqual(['d']);
    expect(labels(await the().readStream('s', { backwards }))).toEqual(['d', 'c', 'b', 'a']);
    expect(labels(await the().readStream('s', { backwards, from: 2, maxCount: 2 }))).toEqual(['c', 'b']);
    expect(labels(await the().readStream('s', { backwards, from: 0 }))).toEqual(['a']);
    expect(labels(await the().readStream('s', { backwards, from: 9, maxCount: 2 }))).toEqual(['d', 'c']);
    expect(await the().readStream('s', { backwards, maxCount: 0 })).toEqual([]);
    expect(await the().readStream('missing', { backwards, maxCount: 1 })).toEqual([]);
    const [last] = await the().readStream('s', { backwards, maxCount: 1 });
    expect(last).toMatchObject({ version: 3, hash: sealed[3]!.hash });
  });

  it('reads all in the order of the log, after any position, in batches', async () => {
    const expected: string[] = [];
    for (let n = 0; n < 25; n += 1) {
      await add(the(), `s${n % 3}`, `${n}`);
      expected.push(`${n}`);
    }
    const batches: (readonly RecordedEvent[])[] = [];
    for await (const batch of the().readAll(null, { batchSize: 4 })) batches.push(batch);
    const all = batches.flat();
    expect(labels(all)).toEqual(expected);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(4);
    for (const [index, { position }] of all.entries()) {
      expect(labels(await collect(the().readAll(position, { batchSize: 7 })))).toEqual(expected.slice(index + 1));
      if (index > 0) expect(the().compare(all[index - 1]!.position, position)).toBeLessThan(0);
    }
    expect(the().compare(all[3]!.position, all[3]!.position)).toBe(0);
    expect(await the().head()).toBe(all.at(-1)!.position);
  });

  it('reads the same events without their bytes, in batches, up to a position, with housekeeping or without', async () => {
    // More than one fetch of any adapter, and not a whole number of them.
    for (let n = 0; n < 150; n += 1) await add(the(), n % 5 === 0 ? '_checkpoint' : `s${n % 3}`, `数 ${n}`);
    const bare = (event: RecordedEvent): object => ({ ...event, bytes: null });
    const all = await collect(the().readAll(null, { housekeeping: true }));
    for (const options of [
      { housekeeping: true },
      { batchSize: 7 },
      { batchSize: 100, housekeeping: true, until: all[120]!.position },
    ]) {
      const expected = await collect(the().readAll(all[3]!.position, options));
      const found = await collect(the().readAll(all[3]!.position, { ...options, bytes: false }));
      expect(found.map(bare)).toEqual(expected.map(bare));
    }
  });

  it('reads all up to a position, and ends although others append', async () => {
    for (let n = 0; n < 10; n += 1) await add(the(), 's', `${n}`);
    const all = await collect(the().readAll(null));
    const until = all[5]!.position;
    expect(labels(await collect(the().readAll(all[1]!.position, { until, batchSize: 3 })))).toEqual([
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(await collect(the().readAll(all[5]!.position, { until }))).toEqual([]);
    let count = 0;
    for await (const batch of the().readAll(null, { batchSize: 1 })) {
      count += batch.length;
      await add(the(), 's', `more ${count}`);
    }
    expect(count).toBe(10);
  });

  it('stops reading all when the signal aborts', async () => {
    for (let n = 0; n < 10; n += 1) await add(the(), 's', `${n}`);
    const abort = new AbortController();
    const seen: unknown[] = [];
    const read = async () => {
      for await (const batch of the().readAll(null, { batchSize: 2, signal: abort.signal })) {
        seen.push(...labels(batch));
        abort.abort(new Error('enough'));
      }
    };
    await expect(read()).rejects.toThrow('enough');
    expect(seen).toEqual(['0', '1']);
  });

  it('leaves housekeeping streams out of what projections read, unless asked for', async () => {
    await add(the(), 'a', '1');
    for (let n = 0; n < 5; n += 1) await add(the(), '_checkpoint', `h${n}`);
    await add(the(), 'b', '2');
    expect(labels(await collect(the().readAll(null, { batchSize: 2 })))).toEqual(['1', '2']);
    expect(await collect(the().readAll(null, { housekeeping: true, batchSize: 2 }))).toHaveLength(7);
    expect(labels(await the().readStream('_checkpoint'))).toEqual(['h0', 'h1', 'h2', 'h3', 'h4']);
  });
}

function recordContract(the: () => EventStore): void {
  it('gives back the exact bytes, their hash, and what they say', async () => {
    const body = {
      名称: '国际发明专利 🏭',
      'a"b': '\u2028\n',
      nested: { z: [1, 2.5, null, true], a: {} },
      label: 'é ≠ é',
    };
    const sealed = sealEvents({ logId: the().logId, stream: 'application-申报', head: NO_STREAM }, [
      { ...event('a', body), causationId: 'cause', fileHashes: ['f1', 'f2'], piiCommit: 'c' },
    ]);
    await the().append('application-申报', -1, sealed);
    const [read] = await the().readStream('application-申报');
    const [fromAll] = await collect(the().readAll(null));
    for (const found of [read!, fromAll!]) {
      expect(Buffer.from(found.bytes).equals(Buffer.from(sealed[0]!.bytes))).toBe(true);
      expect(found.hash).toBe(sealed[0]!.hash);
      expect(found.hash).toBe(leafHash(found.bytes));
      expect(found).toMatchObject({ ...openRecord(sealed[0]!.bytes) });
      expect(found.body).toEqual(body);
    }
  });

  it('takes events just under the limit', async () => {
    const text = '文'.repeat(Math.floor((MAX_APPEND_BYTES - 2048) / 3));
    const sealed = sealEvents({ logId: the().logId, stream: 's', head: NO_STREAM }, [event('a', { text })]);
    for (let n = 0; n < 6; n += 1) {
      const big = sealEvents({ logId: the().logId, stream: `s${n}`, head: NO_STREAM }, [event('a', { text })]);
      expect(await the().append(`s${n}`, -1, big)).toMatchObject({ kind: 'appended' });
    }
    expect(await the().append('s', -1, sealed)).toMatchObject({ kind: 'appended' });
    const all = await collect(the().readAll(null));
    expect(all.map((each) => each.stream)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's']);
    expect((all[6]!.body as { text: string }).text === text).toBe(true);
  });

  it('keeps streams apart whose names nearly agree', async () => {
    const names = ['a', 'A', 'a ', 'á', 'a\u0301', 'a\u0000', '-a', 'a-_'];
    for (const name of names) await add(the(), name, `in ${name}`);
    for (const name of names) expect(labels(await the().readStream(name))).toEqual([`in ${name}`]);
  });
}

function closeContract(the: () => EventStore): void {
  it('finishes on close what was accepted, and refuses what comes after', async () => {
    const accepted = [1, 2, 3].map((n) => the().append(`s${n}`, -1, seal(the().logId, `s${n}`, NO_STREAM, `${n}`)));
    const closed = the().close();
    const late = the().append('late', -1, seal(the().logId, 'late', NO_STREAM, 'x'));
    await expect(late).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    expect((await Promise.all(accepted)).map((result) => result.kind)).toEqual(['appended', 'appended', 'appended']);
    await closed;
    await the().close();
    await expect(the().readStream('s1')).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await expect(the().head()).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    await expect(collect(the().readAll(null))).rejects.toMatchObject({ code: 'STORE_CLOSED' });
    expect(() => the().subscribe(null, () => {}, { signal: new AbortController().signal })).toThrow('closed');
  });
}
