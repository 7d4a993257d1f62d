import { describe, expect, it } from '@jest/globals';
import { given, step, type Step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { batch, type BatchCommand, type DecisionRecord } from './index.js';

const clerk = (command: BatchCommand): Step<BatchCommand> => step(who.CLERK, who.DECIDED, command);
const on = (...commands: readonly BatchCommand[]) => given(batch, ...commands.map(clerk));

const open: BatchCommand = {
  type: 'OpenBatch',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  requiredBodies: ['committee', 'government'],
};
const add = (line: string, amounts: object, duties: object = {}): BatchCommand => ({
  type: 'AddBatchLine',
  line,
  amounts,
  duties,
});
const present: BatchCommand = { type: 'PresentBatch' };
const decision = (body: string, date: string, more: Partial<DecisionRecord> = {}): BatchCommand => ({
  type: 'RecordDecision',
  decision: { body, meeting: '第12次常务会议', date, document: '会议纪要〔2024〕12号', ...more },
  payoutRule: 'yearAfterApproval',
});
const presented = [open, add('l1', { district: '700', prefecture: '300' }), add('l2', { district: '50' }), present];

describe('批次', () => {
  it('sums its standing lines by treasury', () => {
    const strike: BatchCommand = { type: 'StrikeBatchLine', line: 'l2', kind: 'deferred', reason: '待核实' };
    expect(on(...presented.slice(0, 3)).when(clerk(present)).events[0]?.body).toEqual({
      lines: 2,
      totals: { district: '750', prefecture: '300' },
    });
    const approved = on(...presented, strike, decision('committee', '2024-09-01')).when(
      clerk(decision('government', '2024-09-10')),
    );
    expect(approved.events[1]?.body).toMatchObject({ lines: 1, totals: { district: '700', prefecture: '300' } });
  });

  it('is approved by the last required decision, on the day of the latest meeting', () => {
    const first = on(...presented).when(clerk(decision('government', '2024-09-10')));
    expect(first.types).toEqual(['DecisionRecorded']);
    const both = on(...presented, decision('government', '2024-09-10')).when(
      clerk(decision('committee', '2024-08-30')),
    );
    expect(both.types).toEqual(['DecisionRecorded', 'BatchApproved']);
    expect(both.events[1]?.body).toMatchObject({ approvalDay: '2024-09-10' });
  });

  it('no meeting is held in the future: the day in Shanghai counts', () => {
    const late = (date: string) =>
      on(...presented).when({ ...clerk(decision('committee', date)), at: '2024-09-10T16:00:00.000Z' as never });
    expect(late('2024-09-11').types).toEqual(['DecisionRecorded']);
    expect(late('2024-09-12').code).toBe('DECISION_IN_FUTURE');
    expect(late('2024-02-30').code).toBe('DATE_MALFORMED');
  });

  it('the minutes are named by their hash', () => {
    const { events } = on(...presented).when(
      clerk(decision('committee', '2024-09-01', { minutes: { ref: 'ref', hash: 'h1' } })),
    );
    expect(events[0]?.fileHashes).toEqual(['h1']);
  });

  it('who acted on one of its lines enters no decision', () => {
    const duties = { verified: [who.CLERK] };
    const conflicted = on(open, add('l1', { district: '1' }), add('l2', { district: '1' }, duties), present);
    expect(conflicted.when(clerk(decision('committee', '2024-09-01'))).details).toEqual({
      duty: 'approved',
      held: 'verified',
    });
  });
});
