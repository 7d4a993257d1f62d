import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, instant } from '#kernel';
import { NO_STREAM, sealEvents } from '../record.js';
import { leanReader, type LeanEvent } from './lean-event.js';
import { memberPattern } from './left-out.js';

const AT = instant('2024-06-03T02:00:00.000Z');

/** An event as it is kept, one character a byte. */
function kept(body: object, { type = 'Happened', stream = 'thing-1', schemaVersion = 1, version = 0 } = {}): string {
  const [sealed] = sealEvents({ logId: 'log-1', stream, head: { ...NO_STREAM, version: version - 1 } }, [
    {
      eventId: 'e',
      type,
      schemaVersion,
      at: AT,
      recordedAt: AT,
      actor: 'a',
      role: 'r',
      jurisdiction: '*',
      commandId: 'c',
      commandDigest: 'd',
      causationId: null,
      body,
      fileHashes: ['f'],
      piiCommit: null,
    },
  ]);
  return Buffer.from(sealed!.bytes).toString('latin1');
}

/** Read both ways, which must say the same: from bytes, one character each, and from the text that they are. */
function readWith(pattern: string | undefined): (bytes: string, version: number) => LeanEvent | undefined {
  const reader = leanReader('thing-1', pattern);
  return (bytes, version) => {
    const found = reader(bytes, version, 'bytes');
    expect(reader(Buffer.from(bytes, 'latin1').toString('utf8'), version, 'text')).toEqual(found);
    return found;
  };
}

const read = readWith(undefined);

describe('an event without its envelope', () => {
  it('is what parsing all of it says, whatever the body holds', () => {
    const text = fc.constantFrom('', '金额', '","causationId":', '","version":0}', '\\', '{"', ']}],"');
    const names = fc.constantFrom('body', 'causationId', 'schemaVersion', 'stream', 'type', 'version', '兑现');
    const { value: json } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.oneof(text, fc.constant(null), fc.integer()),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(names, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(names, json, { noNullPrototype: true }),
        fc.nat(12),
        fc.nat(3),
        (body, version, shape) => {
          const type = shape === 0 ? 'Geschah·成' : 'Happened';
          const place = { stream: 'thing-1', type, version, schemaVersion: shape + 1 };
          const found = read(kept(body, place), version);
          expect(found).toEqual({ ...place, body: JSON.parse(canonicalJson(body)) as object });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('leaves arrays of a member out of the body', () => {
    const body = { claims: [{ total: '1', trace: [{ zh: '金额' }] }] };
    expect(readWith(memberPattern('trace'))(kept(body), 0)?.body).toEqual({
      claims: [{ total: '1', trace: [] }],
    });
  });

  it.each<[string, string]>([
    ['of another stream', kept({}, { stream: 'thing-2' })],
    ['of a stream whose name only begins so', kept({}, { stream: 'thing-11' })],
    ['of another version', kept({}, { version: 1 })],
    ['of a version that only ends so', kept({}, { version: 10 })],
    ['whose type is not plain', kept({}, { type: 'Happened\\' })],
    ['whose type only ends so', kept({}, { type: '","stream":"thing-1","type":"Happened', stream: 'thing-2' })],
    ['that only says so in its body', kept({ a: 0, stream: 'thing-1', type: 'T', version: 0 }, { stream: 'thing-2' })],
    ['that was cut off', kept({}).slice(0, -1)],
    ['that is none', '{}'],
  ])('is nothing where there is an event %s', (_, bytes) => {
    expect(read(bytes, 0)).toBeUndefined();
  });

  it('throws where the body is no JSON', () => {
    expect(() => read(kept({ a: 'b' }).replace('"b"', '"b'), 0)).toThrow(SyntaxError);
  });
});
