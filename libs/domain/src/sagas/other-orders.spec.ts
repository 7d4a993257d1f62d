import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { history } from '../../../../test/order/given.js';
import * as ln from '../../../../test/order/line-case.js';
import { add, payer, reportDue } from '../../../../test/order/payment-case.js';
import * as who from '../../../../test/order/people.js';
import { brief, proposals, saga } from '../../../../test/order/saga-case.js';
import { batch, line, payment, type BatchCommand, type DuixianEvent } from '../index.js';

describe('the two other orders of approval, notice and payout', () => {
  const FIRST = ['notice', 'approval', 'payout'] as const;
  const BESIDE = ['approval', 'payout', 'notice'] as const;
  const shown = [ln.decided(ln.open(FIRST)), ln.clerk(ln.include), ln.decided(ln.publish)];
  const upheld: DuixianEvent = { type: 'LineObjectionUpheld', body: { notice: 'n1', objection: 'o1', reason: 'r' } };
  const cleared: DuixianEvent = { type: 'LineCleared', body: { notice: 'n1' } };
  const commands = async (...asked: Parameters<typeof proposals>) =>
    (await proposals(...asked)).map(({ stream, command }) => ({ stream, ...command }));

  it('a line that its notice cleared is told to its batch, where the notice comes first', async () => {
    const states = { 'line-l1': history(line, [...shown, ln.afterNotice(ln.clear)]).state };
    expect(await commands('line-l1', cleared, states)).toEqual([
      { stream: 'batch-b1', type: 'RecordBatchLineCleared', line: 'l1' },
    ]);
    expect(await commands('line-l1', cleared, { 'line-l1': history(line, ln.way.cleared).state })).toEqual([]);
  });

  it('a line that brings its notice along is cleared in its next batch, and not shown again', async () => {
    const again = [...shown, ln.afterNotice(ln.clear), ln.afterNotice(ln.strike('deferred')), ln.clerk(ln.include)];
    const included: DuixianEvent = { type: 'LineIncluded', body: { batch: 'b1' } };
    const added = await commands('line-l1', included, { 'line-l1': history(line, again).state });
    expect(added).toMatchObject([{ type: 'AddBatchLine', cleared: true }]);
    const { state } = history(batch, [
      saga<BatchCommand>({ type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'], route: FIRST }),
      saga<BatchCommand>({ type: 'AddBatchLine', line: 'l1', amounts: {}, duties: {}, cleared: true }),
      saga<BatchCommand>({ type: 'AddBatchLine', line: 'l2', amounts: {}, duties: {} }),
    ]);
    const about = { batch: 'b1', round: 'r', policy: 'p', openedOn: '2024-09-10' };
    const opened: DuixianEvent = {
      type: 'NoticeOpened',
      body: { ...about, objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    expect(brief(await proposals('notice-n2', opened, { 'batch-b1': state }))).toEqual(['PublishLine on line-l2']);
  });

  it('an objection upheld before the approval strikes the line; the batch of an approved one is history', async () => {
    const before = history(line, [...shown, ln.decided(ln.question()), ln.decided(ln.uphold())]).state;
    const struck = (await commands('line-l1', upheld, { 'line-l1': before })).filter((each) =>
      /batch/.test(each.stream),
    );
    expect(struck).toEqual([{ stream: 'batch-b1', type: 'StrikeBatchLine', line: 'l1', kind: 'upheld', reason: 'r' }]);
    const after = history(line, [...ln.way.questioned, ln.decided(ln.uphold())]).state;
    expect(brief(await proposals('line-l1', upheld, { 'line-l1': after })).join()).not.toMatch(/batch/);
    const body = { line: 'l1', kind: 'upheld', reason: 'r' } as const;
    expect(await proposals('batch-b1', { type: 'BatchLineStruck', body })).toEqual([]);
  });

  const late = { ...ln.publish, objectionsUntil: '2025-02-01T16:00:00.000Z' as Instant };
  const allotted = [
    ...[ln.decided(ln.open(BESIDE)), ln.clerk(ln.include), ln.decided(ln.approve), ln.decided(late)],
    ...[ln.payer(ln.allot()), ln.paying(ln.question()), ln.paying(ln.uphold())],
  ];

  it('upheld beside the payout, each of its shares leaves its payment, unless the bank has it', async () => {
    const list = await proposals('line-l1', upheld, { 'line-l1': history(line, allotted).state });
    const removing = list.filter(({ command }) => command.type === 'RemovePaymentLine');
    expect(removing.map(({ stream }) => stream)).toEqual([
      'payment-run-2025.party-1.prefecture',
      'payment-run-2025.party-1.district',
    ]);
    for (const each of removing)
      expect(each.tolerated).toEqual(expect.arrayContaining(['PAYMENT_ON_ITS_WAY', 'ALREADY_PAID']));
  });

  it('sent back by the bank after it was upheld, it leaves its payment; a line that goes on stays', async () => {
    const failed: DuixianEvent = {
      type: 'LinePaymentFailed',
      body: { payment: 'p1', treasury: 'district', attempt: 1, reason: 'r' },
    };
    const fallen = history(line, [...allotted, ln.paying(ln.instructed()), ln.paying(ln.failed())]).state;
    expect(brief(await proposals('line-l1', failed, { 'line-l1': fallen }))).toEqual([
      'RemovePaymentLine on payment-run-2025.party-1.district',
    ]);
    const going = history(line, [...ln.way.instructed, ln.paying(ln.failed())]).state;
    expect(await proposals('line-l1', failed, { 'line-l1': going })).toEqual([]);
  });

  it('recovered, its certificate is no longer paid', async () => {
    const steps = [...allotted, ln.paying(ln.instructed()), ln.paying(ln.paid), ln.payer(ln.recover)];
    const body = { treasury: 'district', amount: '800000', recoveredOn: '2025-01-15', document: 'd' } as const;
    const states = { 'line-l1': history(line, steps).state };
    expect(brief(await proposals('line-l1', { type: 'LineRecovered', body }, states))).toEqual([
      'RecordCertificateReturned on achievement-patent-c1',
    ]);
  });

  it('cleared after the report to the only level that owes, the result is of the day of the report', async () => {
    const content = ln.content({ route: BESIDE, amounts: { prefecture: '1' }, total: '1' });
    const only = history(line, [
      ...[ln.decided({ type: 'OpenLine', content }), ln.clerk(ln.include), ln.decided(ln.approve)],
      ln.payer(ln.allot()),
    ]).state;
    const due = [payer(add('l1', { treasury: 'prefecture', kind: 'dueFrom' }, '1'))];
    const of = (steps: typeof due) => ({
      'line-l1': only,
      'payment-run-2025.party-1.prefecture': history(payment, steps).state,
    });
    expect(await proposals('line-l1', cleared, of(due))).toEqual([]);
    expect(await commands('line-l1', cleared, of([...due, payer(reportDue)]))).toEqual([
      { stream: 'line-l1', type: 'PublishResult', paidOn: '2025-01-15' },
    ]);
  });
});
