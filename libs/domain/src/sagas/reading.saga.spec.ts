import { describe, expect, it } from '@jest/globals';
import { anew, enter, settle } from '../../../../test/order/entitlement-case.js';
import { history } from '../../../../test/order/given.js';
import { brief, proposals, saga } from '../../../../test/order/saga-case.js';
import { deciders, entitlement, type DuixianEvent } from '../index.js';

describe('a reading confirmed otherwise', () => {
  const POLICY = 'policy-yuanzhou-2023-25';
  const confirmed = (...options: readonly string[]) => ({
    ...deciders.policy.initial,
    versions: [{ version: 1, lawDigest: 'law', route: [] }],
    confirmed: { 'AMB-YZ-03': options },
  });
  const event: DuixianEvent = {
    type: 'ReadingConfirmed',
    body: { reading: 'AMB-YZ-03', options: ['R2'], authority: 'a', document: 'd', decidedOn: '2024-03-01' },
  };
  const readings = { 'AMB-YZ-03': ['R1'] };
  const settledUnder = (amounts: readonly { claim: string; amount: string }[]) => {
    const command = settle(amounts.length - 1, amounts);
    const body = { ...command, claims: command.claims.map((claim) => ({ ...claim, readings })) };
    return history(entitlement, [...amounts.map(({ claim }, at) => saga(enter(claim, at))), saga(body)]).state;
  };
  const world = (options: readonly string[], state = settledUnder([{ claim: 'c1', amount: '800000' }])) => ({
    'entitlement-f-party-1': state,
    [POLICY]: confirmed(...options),
  });

  it('sends each line back that rests on another option, and what came to nothing by itself', async () => {
    expect(brief(await proposals(POLICY, event, world(['R2'])))).toEqual(['SendLineBack on line-c1.2023.1']);
    const nothing = settledUnder([{ claim: 'c1', amount: '0' }]);
    expect(brief(await proposals(POLICY, event, world(['R2'], nothing)))).toEqual([
      'SendClaimBack on entitlement-f-party-1',
    ]);
  });

  it('looks at what is confirmed by now, not at what the event says', async () => {
    expect(await proposals(POLICY, event, world(['R1']))).toEqual([]);
  });

  it('what was settled a moment too late goes back too', async () => {
    const state = settledUnder([{ claim: 'c1', amount: '800000' }]);
    const { type: _, ...body } = settle(0, [{ claim: 'c1', amount: '800000' }]);
    const late: DuixianEvent = {
      type: 'AmountSettled',
      body: { ...body, claims: body.claims.map((claim) => ({ ...claim, readings })) },
    };
    const told = brief(await proposals('entitlement-f-party-1', late, world(['R2'], state)));
    expect(told).toEqual(['OpenLine on line-c1.2023.1', 'SendLineBack on line-c1.2023.1']);
  });

  it('another amount sends back what is behind it in the order', async () => {
    const state = settledUnder([
      { claim: 'c1', amount: '800000' },
      { claim: 'c2', amount: '300000' },
    ]);
    const reread = anew('replaced', '700000');
    const { type: _, ...body } = settle(2, [{ claim: 'c1', amount: '700000', settlement: 2, reread }]);
    const told = await proposals('entitlement-f-party-1', { type: 'AmountSettled', body }, world(['R1'], state));
    expect(brief(told)).toEqual([
      'ReplaceLine on line-c1.2023.1',
      'OpenLine on line-c1.2023.2',
      'SendLineBack on line-c2.2023.1',
    ]);
  });

  it('a replaced line leaves its batch', async () => {
    const replaced: DuixianEvent = { type: 'LineReplaced', body: { batch: 'b1', settlement: 'event-again' } };
    expect(brief(await proposals('line-c1.2023.1', replaced))).toEqual(['StrikeBatchLine on batch-b1']);
  });
});
