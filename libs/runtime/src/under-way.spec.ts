import { describe, expect, it } from '@jest/globals';
import { UnderWay } from './under-way.js';

const ended = async (promise: Promise<unknown>): Promise<boolean> => {
  let done = false;
  void promise.then(() => (done = true));
  await new Promise((resolve) => setImmediate(resolve));
  return done;
};

describe('what is under way', () => {
  it('holds back who shares a name, and nobody else', async () => {
    const underWay = new UnderWay();
    const { promise, resolve } = Promise.withResolvers<void>();
    underWay.enter(['case-1', 'batch-1'], promise);
    expect(await ended(underWay.clear(['case-2']))).toBe(true);
    const waiting = underWay.clear(['case-2', 'batch-1']);
    expect(await ended(waiting)).toBe(false);
    resolve();
    expect(await ended(waiting)).toBe(true);
  });

  it('waits for all that were entered under a name, however they end', async () => {
    const underWay = new UnderWay();
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    underWay.enter(['batch-1'], first.promise);
    underWay.enter(['batch-1'], second.promise);
    second.resolve();
    const waiting = underWay.clear(['batch-1']);
    expect(await ended(waiting)).toBe(false);
    first.reject(new Error('the disk'));
    expect(await ended(waiting)).toBe(true);
  });
});
