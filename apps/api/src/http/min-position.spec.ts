import type { ExecutionContext } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { House, Projector } from '#runtime';
import { MinPositionGuard } from './reads.js';

const POSITION = '17';

/** What is asked of a handler after the guard, of which the read models have seen everything. */
async function askedAfter(method: string, query: Record<string, unknown>): Promise<[boolean, Record<string, unknown>]> {
  const store = { compare: (a: string, b: string) => Number(a) - Number(b) };
  const projector = { waitFor: async (position: string) => position === POSITION };
  const guard = new MinPositionGuard(projector as unknown as Projector, { store } as unknown as House);
  const context = { switchToHttp: () => ({ getRequest: () => ({ method, query }) }) } as unknown as ExecutionContext;
  return [await guard.canActivate(context), query];
}

describe('minPosition', () => {
  it('is no part of what a read asks: no query object need know it', async () => {
    expect(await askedAfter('GET', { minPosition: POSITION, q: 'a' })).toEqual([true, { q: 'a' }]);
  });

  it('is left to whoever takes a command, and to whoever did not send it', async () => {
    expect(await askedAfter('POST', { minPosition: 'x' })).toEqual([true, { minPosition: 'x' }]);
    expect(await askedAfter('GET', { q: 'a' })).toEqual([true, { q: 'a' }]);
  });

  it.each([
    ['', 'POSITION_MALFORMED'],
    [['1'], 'POSITION_MALFORMED'],
    ['a', 'POSITION_MALFORMED'],
    ['18', 'POSITION_NOT_REACHED'],
  ])('%j is %s', async (minPosition, code) => {
    await expect(askedAfter('GET', { minPosition })).rejects.toThrow(code);
  });
});
