import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { openEsdbEventStore, NO_STREAM, type EsdbEventStoreOptions, type EventStore } from '#event-store';
import { EsdbDouble } from '../doubles/esdb/server.js';
import { add, collect, labels, seal } from './event-store-events.js';

const PATIENCE = { timeoutMillis: 5_000, retries: 20, firstPauseMillis: 1, longestPauseMillis: 5 };
const foreign = (text: string) => ({
  id: '11111111-2222-4333-8444-555555555555',
  metadata: new Map([
    ['type', 'Other'],
    ['content-type', 'application/octet-stream'],
  ]),
  data: Buffer.from(text, 'utf8'),
});

/** What only this adapter has to cope with: a server of its own mind, and other people on it. */
describe('the event store at EventStoreDB', () => {
  let server: EsdbDouble;
  const opened: EventStore[] = [];
  const open = async (options: Partial<EsdbEventStoreOptions> = {}): Promise<EventStore> => {
    const store = await openEsdbEventStore({
      connectionString: server.connectionString,
      random: randomBytes,
      patience: PATIENCE,
      ...options,
    });
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    server = await new EsdbDouble().start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
    server.stop();
  });

  it('gives a log one id, whoever begins it, and keeps it', async () => {
    const [one, two] = await Promise.all([open(), open()]);
    expect(one.logId).toMatch(/^[0-9a-f]{32}$/);
    expect(two.logId).toBe(one.logId);
    expect((await open()).logId).toBe(one.logId);
    await expect(open({ logId: 'another' })).rejects.toMatchObject({ code: 'STORE_FORMAT' });
    expect((await open({ prefix: 'other-', logId: 'another' })).logId).toBe('another');
    expect(await one.head()).toBeNull();
    expect(await collect(one.readAll(null, { housekeeping: true }))).toEqual([]);
  });

  it('keeps logs apart that share a server, and passes over what others write', async () => {
    const [north, south] = [await open({ prefix: 'north-' }), await open({ prefix: 'south-' })];
    await add(north, 's', 'n');
    server.log.append('somebody', 'any', [foreign('hello')]);
    await add(south, 's', 's');
    expect(labels(await collect(north.readAll(null)))).toEqual(['n']);
    expect(labels(await collect(south.readAll(null)))).toEqual(['s']);
    expect(await north.head()).not.toBe(await south.head());
  });

  it.each(['hello', '{"hello":1}', '[]', '{"format":1}'])(
    'passes over %s in a stream of ours, says so, and refuses that stream',
    async (text) => {
      const said: object[] = [];
      const store = await open({ log: (_level, _message, details) => said.push(details) });
      await add(store, 's', '0');
      server.log.append('s', 0, [foreign(text)]);
      await add(store, 't', '1');
      expect(labels(await collect(store.readAll(null)))).toEqual(['0', '1']);
      const seen: unknown[] = [];
      const abort = new AbortController();
      const subscription = store.subscribe(null, (batch) => void seen.push(...labels(batch)), { signal: abort.signal });
      await subscription.caughtUp;
      abort.abort();
      expect((await subscription.ended).reason).toBe('cancelled');
      expect(seen).toEqual(['0', '1']);
      expect(said[0]).toMatchObject({ code: 'RECORD_MALFORMED', reason: expect.stringContaining('s@1') });
      expect(JSON.stringify(said)).not.toContain('hello');
      await expect(store.readStream('s')).rejects.toMatchObject({ code: 'RECORD_MALFORMED' });
    },
  );

  it('does not take a stream for a new one that was deleted at the server', async () => {
    const store = await open();
    await add(store, 's', '0', '1');
    await add(store, 't', '0');
    server.log.delete('s', 'soft');
    server.log.delete('t', 'hard');
    await expect(store.append('s', -1, seal(store.logId, 's', NO_STREAM, 'new'))).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
    });
    await expect(store.readStream('s')).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await expect(store.readStream('t')).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await expect(
      store.append('t', 0, seal(store.logId, 't', { version: 0, hash: '0'.repeat(64) }, 'x')),
    ).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
    });
  });

  it('gives the server ids that are made of the bytes, so that it takes only the same for a repetition', async () => {
    const store = await open();
    const [event] = seal(store.logId, 's', NO_STREAM, 'a');
    await store.append('s', -1, [event!]);
    const { id, data } = server.log.stream('s')![0]!;
    expect(id.replaceAll('-', '').slice(0, 12)).toBe(event!.hash.slice(0, 12));
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Buffer.from(data).equals(Buffer.from(event!.bytes))).toBe(true);
  });

  it('follows the leader', async () => {
    const store = await open();
    const head = await add(store, 's', '0');
    const leader = await new EsdbDouble(server.log).start();
    server.leader = { host: '127.0.0.1', port: leader.port };
    const appended = await store.append('s', 0, seal(store.logId, 's', head[0]!, '1'));
    expect(appended).toMatchObject({ kind: 'appended', version: 1 });
    expect(labels(await store.readStream('s'))).toEqual(['0', '1']);
    await store.close();
    leader.stop();
  });

  it('says that it may not, and that nobody answers, with codes of their own', async () => {
    const store = await open({ patience: { ...PATIENCE, retries: 2 } });
    server.refusesAppends = true;
    await expect(add(store, 's', '0')).rejects.toMatchObject({ code: 'STORE_DENIED' });
    server.stop();
    await expect(add(store, 's', '0')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(collect(store.readAll(null))).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(open({ patience: { ...PATIENCE, retries: 1 } })).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('gives up on a server that accepts and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const opening = open({
      connectionString: `esdb://127.0.0.1:${port}?tls=false`,
      patience: { ...PATIENCE, timeoutMillis: 50, retries: 2 },
    });
    await expect(opening).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('50 ms'),
    });
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => silent.close(resolve));
  });

  it.each([
    'http://admin:secret@127.0.0.1:2113',
    'esdb://admin:secret@',
    'esdb://admin:secret@127.0.0.1:2113?tsl=false',
    'esdb://admin:secret@127.0.0.1:2113?nodePreference=follower',
    'esdb://admin:secret@127.0.0.1:2113?tlsVerifyCert=false',
    'esdb://admin:secret@127.0.0.1:2113?throwOnAppendFailure=false',
    'esdb://admin:secret@127.0.0.1:2113?tlsCAFile=/no/such/file',
  ])('refuses the connection string %s, without showing it', async (connectionString) => {
    const failed = await open({ connectionString }).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 'STORE_SETTING' });
    expect(String((failed as Error).stack)).not.toContain('secret');
  });
});
