import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TestServer } from '../support/server.js';

/** A citizen on a slow line: what the API answers is small on the way, and the same. */
describe('answers on their way', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  const get = (path: string, encoding?: string) =>
    server.anonymous().get(path, encoding === undefined ? {} : { 'accept-encoding': encoding });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('%s for whoever takes it, a third of the bytes at most', async (encoding, open) => {
    for (const path of ['/api/policies', '/api/policies/yuanzhou-2023-25', '/api/catalogue']) {
      const plain = await get(path);
      const small = await get(path, encoding);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(small.headers['content-encoding']).toBe(encoding);
      expect(small.headers['vary']).toContain('accept-encoding');
      expect(small.headers['content-type']).toBe(plain.headers['content-type']);
      expect(open(small.bytes).equals(plain.bytes)).toBe(true);
      expect(small.bytes.length * 3).toBeLessThan(plain.bytes.length);
    }
  });

  it('small ones and unknown encodings as they are', async () => {
    const clock = await get('/api/clock', 'br');
    expect(clock.headers['content-encoding']).toBeUndefined();
    const odd = await get('/api/policies', 'odd');
    expect(odd.headers['content-encoding']).toBeUndefined();
    expect(odd.bytes.equals((await get('/api/policies')).bytes)).toBe(true);
  });

  it('the law says that it differs by what is accepted, in content and in coding', async () => {
    const { headers } = await get('/api/policies/yuanzhou-2023-25/law', 'br');
    expect(String(headers['vary'])).toMatch(/accept\b(?!-)/);
    expect(String(headers['vary'])).toContain('accept-encoding');
  });

  it('live updates one by one: nothing on the way may keep them back', async () => {
    const left = new AbortController();
    const { headers, body } = await fetch(`${await server.listen()}/api/live?topics=notices`, {
      headers: { 'accept-encoding': 'br, gzip' },
      signal: left.signal,
    });
    expect(headers.get('content-type')).toContain('text/event-stream');
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('cache-control')).toContain('no-transform');
    expect(headers.get('x-accel-buffering')).toBe('no');
    const { value } = await body!.getReader().read();
    expect(Buffer.from(value!).toString('utf8')).toMatch(/^data: \{"topics":\[\]/m);
    left.abort();
  });
});
