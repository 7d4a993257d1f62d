import type { ExecutionContext } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import type { House, Projector } from '#runtime';
import { MinPositionGuard } from './reads.js';

const POSITION = '17';

/** What the guard leaves of a request, and what the answer says of the read models: they are at 16 until 17 is waited for. */
async function guarded(method: string, query: Record<string, unknown>) {
  const store = { compare: (a: string, b: string) => Number(a) - Number(b) };
  let at = '16';
  const projector = {
    position: () => at,
    waitFor: async (position: string) => {
      if (position === POSITION) at = POSITION;
      return position === POSITION;
    },
  };
  const headers: Record<string, unknown> = {};
  const reply = { header: (name: string, value: unknown) => (headers[name] = value) };
  const guard = new MinPositionGuard(projector as unknown as Projector, { store } as unknown as House);
  const context = {
    switchToHttp: () => ({ getRequest: () => ({ method, query }), getResponse: () => reply }),
  } as unknown as ExecutionContext;
  const may = await guard.canActivate(context);
  return { may, query, headers };
}

async function askedAfter(method: string, query: Record<string, unknown>): Promise<[boolean, Record<string, unknown>]> {
  const { may, query: left } = await guarded(method, query);
  return [may, left];
}

describe('minPosition', () => {
  it('is no part of what a read asks: no query object need know it', async () => {
    expect(await askedAfter('GET', { minPosition: POSITION, q: 'a' })).toEqual([true, { q: 'a' }]);
  });

  it('is left to whoever takes a command, and to whoever did not send it', async () => {
    expect(await askedAfter('POST', { minPosition: 'x' })).toEqual([true, { minPosition: 'x' }]);
    expect(await askedAfter('GET', { q: 'a' })).toEqual([true, { q: 'a' }]);
  });

  it('every read says how far the read models were when it began, after what it waited for; a command does not', async () => {
    expect((await guarded('GET', {})).headers).toEqual({ 'duixian-position': '16' });
    expect((await guarded('GET', { minPosition: POSITION })).headers).toEqual({ 'duixian-position': POSITION });
    expect((await guarded('POST', {})).headers).toEqual({});
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
