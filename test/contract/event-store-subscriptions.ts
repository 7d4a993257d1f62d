import { expect, it } from '@jest/globals';
import type { EventStore, RecordedEvent } from '#event-store';
import { add, collect, labels } from './event-store-events.js';

/** Collects what a handler sees and lets a test wait until it has seen so many. */
class Seen {
  readonly events: RecordedEvent[] = [];
  #waiting: { readonly count: number; readonly resolve: () => void }[] = [];

  readonly take = (batch: readonly RecordedEvent[]): void => {
    this.events.push(...batch);
    for (const { count, resolve } of this.#waiting) if (this.events.length >= count) resolve();
  };

  async atLeast(count: number): Promise<void> {
    if (this.events.length >= count) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push({ count, resolve });
    await promise;
  }
}

const numbers = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `${from + index}`);

/** The part of the contract that is about following the log. */
export function subscriptionContract(the: () => EventStore): void {
  it('catches up, says so, and follows', async () => {
    await add(the(), 's', ...numbers(0, 12));
    const seen = new Seen();
    const abort = new AbortController();
    const subscription = the().subscribe(null, seen.take, { signal: abort.signal, batchSize: 5 });
    expect(await subscription.caughtUp).toBe(true);
    expect(labels(seen.events)).toEqual(numbers(0, 12));
    expect(subscription.position).toBe(await the().head());
    await add(the(), 't', '12');
    await add(the(), 's', '13');
    await seen.atLeast(14);
    expect(labels(seen.events)).toEqual(numbers(0, 14));
    abort.abort();
    expect(await subscription.ended).toEqual({ reason: 'cancelled' });
  });

  it('misses and repeats nothing while others append, from every position', async () => {
    await add(the(), 's', ...numbers(0, 10));
    const positions = [null, ...(await collect(the().readAll(null))).map(({ position }) => position)];
    const abort = new AbortController();
    const followers = positions.map((after) => {
      const seen = new Seen();
      return { seen, subscription: the().subscribe(after, seen.take, { signal: abort.signal, batchSize: 3 }) };
    });
    for (let n = 10; n < 60; n += 1) await add(the(), `s${n % 4}`, `${n}`);
    for (const [index, { seen }] of followers.entries()) {
      await seen.atLeast(60 - index);
      expect(labels(seen.events)).toEqual(numbers(index, 60));
    }
    abort.abort();
    await Promise.all(followers.map(({ subscription }) => subscription.ended));
    expect(followers.map(({ seen }) => seen.events.length)).toEqual(positions.map((_, index) => 60 - index));
  });

  it('gives the next batch only when the handler is done with the last', async () => {
    await add(the(), 's', ...numbers(0, 9));
    const abort = new AbortController();
    const batches: unknown[][] = [];
    const gates: (() => void)[] = [];
    let arrived = Promise.withResolvers<void>();
    const handler = async (batch: readonly RecordedEvent[]) => {
      batches.push(labels(batch));
      arrived.resolve();
      await new Promise<void>((resolve) => gates.push(resolve));
    };
    const subscription = the().subscribe(null, handler, { signal: abort.signal, batchSize: 3 });
    await arrived.promise;
    await add(the(), 's', '9');
    expect(batches).toEqual([numbers(0, 3)]);
    expect(subscription.position).toBeNull();
    for (const expected of [2, 3, 4]) {
      arrived = Promise.withResolvers<void>();
      gates.shift()!();
      await arrived.promise;
      expect(batches).toHaveLength(expected);
    }
    expect(batches.flat()).toEqual(numbers(0, 10));
    abort.abort();
    gates.shift()!();
    expect(await subscription.ended).toEqual({ reason: 'cancelled' });
  });

  it('ends with the error of its handler, at the position before, and troubles nobody else', async () => {
    const [first] = await add(the(), 's', '0');
    const seen = new Seen();
    const abort = new AbortController();
    const failure = new Error('a handler that cannot');
    const failing = the().subscribe(
      null,
      (batch) => {
        if (labels(batch).includes('1')) throw failure;
      },
      { signal: abort.signal },
    );
    const other = the().subscribe(null, seen.take, { signal: abort.signal });
    await failing.caughtUp;
    await add(the(), 's', '1');
    const end = await failing.ended;
    expect(end).toEqual({ reason: 'failed', error: failure });
    const [stored] = await the().readStream('s');
    expect(stored!.hash).toBe(first!.hash);
    expect(failing.position).toBe(stored!.position);
    await add(the(), 's', '2');
    await seen.atLeast(3);
    const again = new Seen();
    the().subscribe(failing.position, again.take, { signal: abort.signal });
    await again.atLeast(2);
    expect(labels(again.events)).toEqual(['1', '2']);
    abort.abort();
    await other.ended;
  });

  it('hands over nothing after it was cancelled, and is caught up never when cancelled before', async () => {
    await add(the(), 's', '0');
    const seen = new Seen();
    const subscription = the().subscribe(null, seen.take, { signal: AbortSignal.abort() });
    expect(await subscription.caughtUp).toBe(false);
    expect(await subscription.ended).toEqual({ reason: 'cancelled' });
    expect(seen.events).toEqual([]);
  });

  it('skips housekeeping, also live', async () => {
    await add(the(), '_h', 'x');
    const seen = new Seen();
    const all = new Seen();
    const { signal } = new AbortController();
    const subscription = the().subscribe(null, seen.take, { signal });
    the().subscribe(null, all.take, { signal, housekeeping: true });
    await subscription.caughtUp;
    await add(the(), '_h', 'y');
    await add(the(), 's', '0');
    await all.atLeast(3);
    await seen.atLeast(1);
    expect(labels(seen.events)).toEqual(['0']);
    expect(labels(all.events)).toEqual(['x', 'y', '0']);
  });

  it('lets a handler append, and ends when the store closes, after the handler in flight', async () => {
    await add(the(), 's', '0');
    const entered = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    let isDone = false;
    const { signal } = new AbortController();
    const subscription = the().subscribe(
      null,
      async (batch) => {
        if (!labels(batch).includes('0')) return;
        await add(the(), 'from-handler', '1');
        entered.resolve();
        await gate.promise;
        isDone = true;
      },
      { signal },
    );
    await entered.promise;
    const closed = the().close();
    gate.resolve();
    await closed;
    expect(isDone).toBe(true);
    expect(await subscription.ended).toEqual({ reason: 'closed' });
  });
}
