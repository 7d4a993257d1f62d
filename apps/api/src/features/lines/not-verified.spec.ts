import { describe, expect, it } from '@jest/globals';
import { application, line, type World } from '#domain';
import * as app from '../../../../../test/order/application-case.js';
import { history } from '../../../../../test/order/given.js';
import * as ln from '../../../../../test/order/line-case.js';
import { notVerified } from './not-verified.js';

const verified = [...app.way.visited, app.panellist(app.verify('c1'))];
const back = [...verified, app.saga(app.reopen('c1'))];
const rejected = history(line, [...ln.way.inBatch, ln.decided(ln.strike('rejected'))]).state;

async function answer(steps: readonly app.ApplicationStep[]): Promise<string | undefined> {
  const { state } = history(application, steps);
  const world: World = { fold: async () => state as never };
  return (await notVerified(rejected, world))?.code;
}

describe('a rejected award is presented again', () => {
  it('while its claim is verified', async () => {
    expect(await answer(verified)).toBeUndefined();
  });

  it('not past the panel, to which an objection sent the claim back', async () => {
    expect(await answer(back)).toBe('CLAIM_NOT_VERIFIED');
    expect(await answer([...back, app.panellist(app.giveBack('panel', 'science'))])).toBe('CLAIM_NOT_VERIFIED');
  });

  it('not after the panel refused the claim, nor after it was withdrawn', async () => {
    expect(await answer([...back, app.panellist(app.refuseClaim('c1', 'panel'))])).toBe('CLAIM_CLOSED');
    expect(await answer([...verified, app.saga(app.recordWithdrawal('c1'))])).toBe('CLAIM_CLOSED');
  });
});
