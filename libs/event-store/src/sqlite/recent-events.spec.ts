import { describe, expect, it } from '@jest/globals';
import { instant } from '#kernel';
import { NO_STREAM, sealEvents, type SealedEvent } from '../record.js';
import { RecentEvents } from './recent-events.js';

/** Events of one stream, versions 0 to `count` - 1. */
const eventsOf = (stream: string, count: number): readonly SealedEvent[] =>
  sealEvents(
    { logId: 'log', stream, head: NO_STREAM },
    Array.from({ length: count }, (_, n) => ({
      eventId: `${stream}-${n}`,
      type: 'Noted',
      schemaVersion: 1,
      at: instant('2024-01-02T03:04:05.678Z'),
      recordedAt: instant('2024-01-02T03:04:05.700Z'),
      actor: 'a',
      role: 'r',
      jurisdiction: 'j',
      commandId: `c-${n}`,
      commandDigest: 'd',
      causationId: null,
      body: { n },
      fileHashes: [],
      piiCommit: null,
    })),
  );

const [a, b] = [eventsOf('thing-a', 6), eventsOf('thing-b', 6)];
const versions = (found: readonly { readonly version: number }[] | undefined) => found?.map(({ version }) => version);

/** a0 b0 a1 b1 … at positions 1, 2, 3 … */
function alternating(most?: number, mostBytes?: number): RecentEvents {
  const recent = new RecentEvents(most, mostBytes);
  for (let n = 0; n < 12; n += 1) recent.add(n + 1, (n % 2 === 0 ? a : b)[Math.floor(n / 2)]!);
  return recent;
}

describe('the last committed events', () => {
  it('are opened once, as a reader takes them', () => {
    const recent = alternating();
    const event = recent.at(3)!;
    expect(event).toMatchObject({ stream: 'thing-a', version: 1, position: '3', hash: a[1]!.hash, body: { n: 1 } });
    expect(Buffer.from(event.bytes).equals(a[1]!.bytes)).toBe(true);
    expect(recent.at(3)).toBe(event);
  });

  it('hold a stretch of the log only when all of it is here', () => {
    const recent = alternating(4);
    expect(recent.holds(8, 12)).toBe(true);
    expect(recent.holds(7, 12)).toBe(false);
    expect(recent.holds(8, 13)).toBe(false);
    expect(recent.at(8)).toBeUndefined();
  });

  it('answer for a stream from a version on, and not when older ones are gone', () => {
    expect(versions(alternating().stream('thing-a', 0, 5, Infinity))).toEqual([0, 1, 2, 3, 4, 5]);
    const recent = alternating(4);
    expect(versions(recent.stream('thing-a', 4, 5, Infinity))).toEqual([4, 5]);
    expect(versions(recent.stream('thing-a', 4, 5, 1))).toEqual([4]);
    expect(recent.stream('thing-a', 3, 5, Infinity)).toBeUndefined();
    expect(recent.stream('thing-c', 0, 0, Infinity)).toBeUndefined();
  });

  it('do not answer for a stream whose newest event is not here', () => {
    expect(alternating().stream('thing-a', 5, 6, Infinity)).toBeUndefined();
  });

  it('begin anew after a gap: what was written without them is read from the file', () => {
    const recent = alternating();
    recent.add(20, b[5]!);
    expect(recent.holds(11, 12)).toBe(false);
    expect(recent.holds(19, 20)).toBe(true);
    expect(recent.stream('thing-a', 5, 5, Infinity)).toBeUndefined();
  });

  it('take no more memory than they may', () => {
    const recent = alternating(1000, a[0]!.bytes.length * 2 + 10);
    expect(recent.at(10)).toBeUndefined();
    expect(recent.at(12)).toMatchObject({ stream: 'thing-b', version: 5 });
  });
});
