import { describe, expect, it } from '@jest/globals';
import type { Position, Subscription, SubscriptionEnd } from '#event-store';
import { turns, Waits } from '../../../test/order/runtime.js';
import { keepSubscribed } from './keep-subscribed.js';

/** Subscriptions that end when the test says so. */
function scripted() {
  const waits = new Waits();
  const stop = new AbortController();
  const from: (Position | null)[] = [];
  const logged: object[] = [];
  let checkpoint: Position | null = null;
  let end: (reason: SubscriptionEnd) => void = () => undefined;
  const kept = keepSubscribed({
    name: 'test',
    subscribe: (after): Subscription => {
      from.push(after);
      const ended = new Promise<SubscriptionEnd>((resolve) => (end = resolve));
      return { position: after, caughtUp: Promise.resolve(true), ended };
    },
    checkpoint: () => checkpoint,
    signal: stop.signal,
    wait: waits.wait,
    log: (_level, message, details) => logged.push({ message, ...details }),
  });
  return {
    kept,
    stop,
    waits,
    from,
    logged,
    moveTo: (position: string) => {
      checkpoint = position as Position;
      kept.progressed();
    },
    fail: async () => {
      end({ reason: 'failed', error: new Error('boom') });
      await turns();
    },
    end: (reason: 'cancelled' | 'closed') => end({ reason }),
    again: async () => {
      waits.release();
      await turns();
    },
  };
}

describe('a subscription that is kept', () => {
  it('is taken up again from its checkpoint after a failure', async () => {
    const script = scripted();
    script.moveTo('7');
    await script.fail();
    expect(script.logged).toMatchObject([{ subscription: 'test' }]);
    expect(script.from).toEqual([null]);
    await script.again();
    expect(script.from).toEqual([null, '7']);
  });

  it('waits longer each time nothing moved, to a limit, and briefly again after progress', async () => {
    const script = scripted();
    for (let failure = 0; failure < 10; failure += 1) {
      await script.fail();
      await script.again();
    }
    expect(script.waits.asked).toEqual([100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000, 10_000]);
    script.moveTo('1');
    await script.fail();
    expect(script.waits.asked.at(-1)).toBe(50);
  });

  it.each(['cancelled', 'closed'] as const)('is over when it is %s', async (reason) => {
    const script = scripted();
    script.end(reason);
    await script.kept.ended;
    expect(script.from).toHaveLength(1);
    expect(script.waits.asked).toEqual([]);
  });

  it('is not taken up again once stopped', async () => {
    const script = scripted();
    await script.fail();
    script.stop.abort();
    await script.kept.ended;
    expect(script.from).toHaveLength(1);
  });

  it('tells who waits for a position, now, later, or when all is over', async () => {
    const script = scripted();
    const reached = { first: false, later: false };
    script.moveTo('1');
    void script.kept.reached((position) => position === '1').then(() => (reached.first = true));
    void script.kept.reached((position) => position === '9').then(() => (reached.later = true));
    await turns();
    expect(reached).toEqual({ first: true, later: false });
    script.moveTo('2');
    await turns();
    expect(reached.later).toBe(false);
    script.moveTo('9');
    await turns();
    expect(reached.later).toBe(true);
    const never = script.kept.reached(() => false);
    script.end('closed');
    await never;
  });
});
