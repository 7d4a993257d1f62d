import { describe, expect, it } from '@jest/globals';
import { createEarlyReads } from './early-reads.js';

const CLOCK = 'http://localhost/api/clock';
const reading = (url: string) => ({ method: 'GET', url });

/** A server whose answers come when the test says so, and a clock that it moves. */
function scene() {
  const asked: string[] = [];
  const waiting: { answer(response: Response): void; fail(error: Error): void }[] = [];
  const time = { now: 0 };
  const reads = createEarlyReads(
    (url) => {
      asked.push(url);
      return new Promise((answer, fail) => waiting.push({ answer, fail }));
    },
    () => time.now,
  );
  return { reads, asked, waiting, time };
}

describe('reads begun before the application is there', () => {
  it('are taken over by the first who asks, and by nobody else', async () => {
    const { reads, asked, waiting } = scene();
    reads.begin(CLOCK);
    expect(reads.hasCome(CLOCK)).toBe(false);
    const taken = reads.take(reading(CLOCK));
    expect(reads.take(reading(CLOCK))).toBeUndefined();
    waiting[0]!.answer(new Response('now'));
    expect(await (await taken!).text()).toBe('now');
    expect(asked).toEqual([CLOCK]);
  });

  it('answer only the same address, and no writing', () => {
    const { reads } = scene();
    reads.begin(CLOCK);
    expect(reads.take(reading(`${CLOCK}?minPosition=7`))).toBeUndefined();
    expect(reads.take({ method: 'POST', url: CLOCK })).toBeUndefined();
    expect(reads.take(reading(CLOCK))).toBeDefined();
  });

  it('are forgotten when they are ten seconds old, however long they took', async () => {
    const { reads, waiting, time } = scene();
    for (const url of ['http://localhost/a', 'http://localhost/b']) reads.begin(url);
    time.now = 60_000;
    for (const each of waiting) each.answer(new Response());
    await Promise.resolve();
    time.now += 9_999;
    expect(reads.hasCome('http://localhost/a')).toBe(true);
    expect(reads.take(reading('http://localhost/a'))).toBeDefined();
    expect(reads.hasCome('http://localhost/a')).toBe(false);
    time.now += 1;
    expect(reads.hasCome('http://localhost/b')).toBe(false);
    expect(reads.take(reading('http://localhost/b'))).toBeUndefined();
  });

  it('that could not be asked are asked again by whoever needs them', async () => {
    const { reads, waiting } = scene();
    reads.begin(CLOCK);
    waiting[0]!.fail(new TypeError('no network'));
    await Promise.resolve();
    expect(reads.take(reading(CLOCK))).toBeUndefined();
  });
});
