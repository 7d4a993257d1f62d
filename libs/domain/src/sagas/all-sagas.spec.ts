import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { decideOnce, history } from '../../../../test/order/given.js';
import { add, instruct, payer } from '../../../../test/order/payment-case.js';
import { proposals, saga, twoClaims } from '../../../../test/order/saga-case.js';
import { application, batch, line, payment, type BatchCommand, type DuixianEvent } from '../index.js';

describe('what all sagas promise', () => {
  it('the commands that one event causes have different keys: their ids differ', async () => {
    const { state } = history(application, twoClaims);
    const batchState = history(batch, [
      saga<BatchCommand>({ type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'] }),
      ...['l1', 'l2', 'l3'].map((id) =>
        saga<BatchCommand>({ type: 'AddBatchLine', line: id, amounts: { district: '1' }, duties: {} }),
      ),
    ]).state;
    const inPayment = history(payment, [payer(add('l1')), payer(add('l2')), payer(instruct())]).state;
    const states = { 'application-a1': state, 'batch-b1': batchState, 'payment-p': inPayment };
    const events: readonly (readonly [string, DuixianEvent])[] = [
      [
        'application-a1',
        {
          type: 'ApplicationSubmitted',
          body: { claims: ['c1', 'c2'], requiredStamps: [], local: true, undertaking: true },
        },
      ],
      ['application-a1', { type: 'ApplicationWithdrawn', body: { claims: ['c1', 'c2'], reason: 'r' } }],
      [
        'batch-b1',
        {
          type: 'BatchApproved',
          body: { approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval', lines: 3, totals: {} },
        },
      ],
      [
        'payment-p',
        { type: 'PaymentMade', body: { attempt: 1, amount: '2', bankReference: 'b', paidOn: '2025-01-15' } },
      ],
    ];
    for (const [stream, event] of events) {
      const list = await proposals(stream, event, states);
      const keys = list.flatMap((each) => [each.key, ...Object.values(each.otherwise ?? {}).map((other) => other.key)]);
      expect(keys.length).toBeGreaterThan(1);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('on a stream that is not there they propose nothing, or what the decider refuses', async () => {
    const body = { panel: 'p', facts: {}, cuts: [], similarTo: [], otherAwards: [], local: true };
    expect(await proposals('application-x', { type: 'FactsVerified', body: { claim: 'c1', ...body } })).toEqual([]);
    expect(await proposals('line-x', { type: 'LineIncluded', body: { batch: 'b1' } })).toEqual([]);
    const [clear] = await proposals('notice-n1', {
      type: 'ObjectionRaised',
      body: { objection: 'o1', line: 'l1', statement: 's' },
    });
    const refused = decideOnce(line, line.initial, saga(clear!.command as never));
    expect(isRefusal(refused) && refused.code).toBe('LINE_UNKNOWN');
  });
});
