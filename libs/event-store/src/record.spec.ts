import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { canonicalJson, instant } from '#kernel';
import {
  leafHash,
  NO_PREVIOUS_HASH,
  NO_STREAM,
  openRecord,
  sealedFromBytes,
  sealEvents,
  type UnsealedEvent,
} from './record.js';

const event = (id: string, body: object = {}): UnsealedEvent => ({
  eventId: id,
  type: 'ThingHappened',
  schemaVersion: 1,
  at: instant('2024-01-02T03:04:05.678Z'),
  recordedAt: instant('2024-01-02T03:04:05.700Z'),
  actor: 'account-1',
  role: 'clerk',
  jurisdiction: 'park-1',
  commandId: 'command-1',
  commandDigest: 'digest',
  causationId: null,
  body,
  fileHashes: [],
  piiCommit: null,
});
const place = { logId: 'log-1', stream: 'thing-1', head: NO_STREAM };
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest('hex');

describe('sealing', () => {
  it('fixes the canonical bytes of the envelope', () => {
    const [sealed] = sealEvents(place, [event('e1', { 金额: '100', b: 1, a: [true, null] })]);
    expect(text(sealed!.bytes)).toBe(
      `{"actor":"account-1","at":"2024-01-02T03:04:05.678Z","body":{"a":[true,null],"b":1,"金额":"100"},"causationId":null,` +
        `"commandDigest":"digest","commandId":"command-1","eventId":"e1","fileHashes":[],"format":1,"jurisdiction":"park-1",` +
        `"logId":"log-1","piiCommit":null,"prevHash":"${NO_PREVIOUS_HASH}","recordedAt":"2024-01-02T03:04:05.700Z",` +
        `"role":"clerk","schemaVersion":1,"stream":"thing-1","type":"ThingHappened","version":0}`,
    );
  });

  it('hashes 0x00 and the bytes, and chains by that hash', () => {
    const [first, second] = sealEvents(place, [event('e1'), event('e2')]);
    expect(first!.hash).toBe(sha256(Buffer.of(0), first!.bytes));
    expect(leafHash(first!.bytes)).toBe(first!.hash);
    expect(openRecord(second!.bytes)).toMatchObject({ version: 1, prevHash: first!.hash });
    const [third] = sealEvents({ ...place, head: second! }, [event('e3')]);
    expect(third).toMatchObject({ version: 2, prevHash: second!.hash });
  });

  it('gives the same bytes for the same events, and other hashes for any difference', () => {
    const hashes = [event('e1'), event('e1'), event('e2'), event('e1', { x: 1 })].map(
      (each) => sealEvents(place, [each])[0]!.hash,
    );
    expect(hashes[0]).toBe(hashes[1]);
    expect(new Set(hashes).size).toBe(3);
    expect(sealEvents({ ...place, logId: 'log-2' }, [event('e1')])[0]!.hash).not.toBe(hashes[0]);
  });

  it('writes whatever texts and bodies in the canonical form that opening insists on', () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 });
    const anyBody = fc.dictionary(anyText, fc.jsonValue({ stringUnit: 'binary' }));
    const property = fc.property(
      anyText,
      anyBody,
      fc.array(anyText),
      fc.option(anyText),
      (any, body, fileHashes, piiCommit) => {
        const unsealed = {
          ...event(any, body),
          actor: any,
          role: any,
          commandId: any,
          fileHashes,
          piiCommit,
          causationId: any,
        };
        const [sealed] = sealEvents({ ...place, stream: any }, [unsealed]);
        const expected = {
          ...unsealed,
          format: 1,
          logId: 'log-1',
          stream: any,
          version: 0,
          prevHash: NO_PREVIOUS_HASH,
        };
        expect(text(sealed!.bytes)).toBe(canonicalJson(expected));
        expect(text(sealed!.bytes)).toBe(canonicalJson(openRecord(sealed!.bytes)));
      },
    );
    fc.assert(property, { seed: 2023, numRuns: 200 });
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => sealEvents(place, [event('e1', { x: Number.NaN })])).toThrow('not a JSON number');
    expect(() => sealEvents(place, [event('e1', { x: '\ud800' })])).toThrow('surrogate');
  });
});

describe('opening a record', () => {
  const good = text(sealEvents(place, [event('e1', { a: 'x' })])[0]!.bytes);
  const changed = (change: (record: Record<string, unknown>) => void): string => {
    const record = JSON.parse(good) as Record<string, unknown>;
    change(record);
    return canonicalJson(record);
  };

  it('takes what sealing made, and seals it again to the same', () => {
    const [sealed] = sealEvents(place, [event('e1', { a: 'x' })]);
    expect(openRecord(sealed!.bytes)).toEqual(JSON.parse(good));
    expect(sealedFromBytes(sealed!.bytes)).toEqual(sealed);
  });

  it.each([
    ['no JSON', good.slice(1)],
    ['an array', '[]'],
    ['null', 'null'],
    ['white space', good.replace(':', ': ')],
    ['another order of keys', good.replace(/^\{("actor":"[^"]*"),(.*)\}$/, '{$2,$1}')],
    ['a key given twice', good.replace('{', '{"actor":"account-1",')],
    ['another spelling of a string', good.replace('account-1', '\\u0061ccount-1')],
    ['another spelling of a number', good.replace('"format":1', '"format":1.0')],
    ['another format', changed((record) => (record.format = 2))],
    ['a missing field', changed((record) => delete record.role)],
    ['an unknown field', changed((record) => (record.extra = 1))],
    ['a missing and an unknown field', changed((record) => delete record.role && (record.extra = 1))],
    ['a negative version', changed((record) => (record.version = -1))],
    ['a fractional version', changed((record) => (record.version = 0.5))],
    ['schema version 0', changed((record) => (record.schemaVersion = 0))],
    ['a day for an instant', changed((record) => (record.at = '2024-01-02'))],
    ['an impossible instant', changed((record) => (record.recordedAt = '2024-02-30T00:00:00.000Z'))],
    ['a short hash', changed((record) => (record.prevHash = '00'))],
    ['an upper-case hash', changed((record) => (record.prevHash = 'A'.repeat(64)))],
    ['a body that is an array', changed((record) => (record.body = []))],
    ['a body that is null', changed((record) => (record.body = null))],
    ['file hashes that are no texts', changed((record) => (record.fileHashes = [1]))],
    ['an empty stream', changed((record) => (record.stream = ''))],
    ['a cause that is a number', changed((record) => (record.causationId = 1))],
  ])('refuses %s', (_, bytes) => {
    expect(bytes).not.toBe(good);
    expect(() => openRecord(Buffer.from(bytes))).toThrow(expect.objectContaining({ code: 'RECORD_MALFORMED' }));
  });

  it('refuses bytes that are no UTF-8, and a byte order mark', () => {
    const bytes = Buffer.from(good);
    const broken = Buffer.from(bytes);
    broken[broken.indexOf('account')] = 0xff;
    for (const wrong of [broken, Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes])]) {
      expect(() => openRecord(wrong)).toThrow(expect.objectContaining({ code: 'RECORD_MALFORMED' }));
    }
  });
});
