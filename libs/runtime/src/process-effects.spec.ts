import { describe, expect, it } from '@jest/globals';
import type { Recorded, World } from '#domain';
import { StoreError } from '#event-store';
import { settlementsAfter } from './process-effects.js';

const STREAM = 'entitlement-family-party';

const amountSettled = (body: unknown): Recorded =>
  ({ event: { type: 'AmountSettled', body }, stream: STREAM }) as never;

const folding = (fold: () => Promise<unknown>): World => ({ fold }) as never;
const nothingPending = folding(async () => ({ pending: [], again: [] }));

describe('what an amount that was settled means for those that wait', () => {
  it('answers, and rests on the readings of its claims', async () => {
    const body = { policy: 'p', claims: [{ readings: { 'AMB-1': ['R1'] } }, { readings: { 'AMB-1': ['R1'] } }] };
    expect(await settlementsAfter(amountSettled(body), nothingPending)).toEqual({
      answered: [STREAM],
      rests: [{ policy: 'p', reading: 'AMB-1', stream: STREAM }],
    });
  });

  it.each([null, undefined, 'text', {}, { policy: 7, claims: [] }, { policy: 'p', claims: [null, 'text', {}] }])(
    'whose body is %j rests on nothing: it must not stop the events behind it',
    async (body) => {
      expect(await settlementsAfter(amountSettled(body), nothingPending)).toEqual({ answered: [STREAM], rests: [] });
    },
  );

  it('nobody can tell: the settlement is asked for, and is seen when it fails', async () => {
    const broken = folding(() => Promise.reject(new TypeError('null')));
    expect(await settlementsAfter(amountSettled(null), broken)).toEqual({ asked: [STREAM], rests: [] });
  });

  it('the store is away: that is nobody’s fault, and tried again', async () => {
    const away = folding(() => Promise.reject(new StoreError('STORE_UNAVAILABLE', 'away')));
    await expect(settlementsAfter(amountSettled(null), away)).rejects.toThrow('away');
  });
});
