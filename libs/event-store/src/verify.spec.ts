import { describe, expect, it } from '@jest/globals';
import { instant } from '#kernel';
import type { Position, RecordedEvent } from './port.js';
import { NO_STREAM, openRecord, sealEvents, type SealedEvent, type UnsealedEvent } from './record.js';
import { verifyRecords } from './verify.js';

const event = (id: string): UnsealedEvent => ({
  eventId: id,
  type: 'ThingHappened',
  schemaVersion: 1,
  at: instant('2024-01-02T03:04:05.678Z'),
  recordedAt: instant('2024-01-02T03:04:05.700Z'),
  actor: 'account-1',
  role: 'clerk',
  jurisdiction: 'park-1',
  commandId: `command-${id}`,
  commandDigest: 'digest',
  causationId: null,
  body: { id },
  fileHashes: [],
  piiCommit: null,
});
const sealed = (stream: string, ...ids: string[]) =>
  sealEvents({ logId: 'log-1', stream, head: NO_STREAM }, ids.map(event));
const recorded = ({ bytes, hash }: Pick<SealedEvent, 'bytes' | 'hash'>, index: number): RecordedEvent => ({
  ...openRecord(bytes),
  position: String(index + 1) as Position,
  bytes,
  hash,
});
async function* batches(events: readonly RecordedEvent[]) {
  yield events.slice(0, 2);
  yield events.slice(2);
}
const [a0, a1, a2] = sealed('a', 'a0', 'a1', 'a2').map(recorded);
const [b0, b1] = sealed('b', 'b0', 'b1').map(recorded);
const verify = (...events: RecordedEvent[]) => verifyRecords('log-1', batches(events));

describe('verifying the record', () => {
  it('follows the chain of every stream', async () => {
    const { events, heads } = await verify(a0!, b0!, a1!, b1!, a2!);
    expect(events).toBe(5);
    expect(heads.get('a')).toEqual({ version: 2, hash: a2!.hash });
    expect(heads.get('b')).toEqual({ version: 1, hash: b1!.hash });
  });

  it.each<[string, RecordedEvent[]]>([
    ['an event left out', [a0!, a2!]],
    ['an event twice', [a0!, a0!]],
    ['two events in the wrong order', [a1!, a0!]],
    ['an event without its first', [b0!, a1!]],
    ['another hash stored than the bytes give', [a0!, { ...a1!, hash: a2!.hash }]],
    ['another event in the place of one', [a0!, recorded(sealed('a', 'x', 'y')[1]!, 1)]],
  ])('finds %s', async (_, events) => {
    await expect(verify(...events)).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
  });

  it('finds an event of another log', async () => {
    await expect(verifyRecords('log-2', batches([a0!]))).rejects.toMatchObject({ code: 'CHAIN_BROKEN' });
  });

  it('finds every single changed byte', async () => {
    for (let index = 0; index < a0!.bytes.length; index += 1) {
      const bytes = Uint8Array.from(a0!.bytes);
      bytes[index] = bytes[index]! ^ 1;
      await expect(verify({ ...a0!, bytes })).rejects.toMatchObject({
        code: expect.stringMatching(/CHAIN_BROKEN|RECORD_MALFORMED/),
      });
    }
  });
});
