import { describe, expect, it } from '@jest/globals';
import { isRefusal, type Instant } from '#kernel';
import { decideOnce, history, step, type Step } from '../../../../test/order/given.js';
import * as ln from '../../../../test/order/line-case.js';
import * as who from '../../../../test/order/people.js';
import { brief, proposals, recorded, saga } from '../../../../test/order/saga-case.js';
import { batch, line, notice, timerRules, type BatchCommand, type DuixianEvent, type NoticeCommand } from '../index.js';

describe('approval and notice', () => {
  const batchOf = (...commands: readonly BatchCommand[]) => history(batch, commands.map(saga)).state;
  const openBatch: BatchCommand = { type: 'OpenBatch', round: 'r', policy: 'p', requiredBodies: ['g'] };
  const addLine = (id: string): BatchCommand => ({
    type: 'AddBatchLine',
    line: id,
    amounts: { district: '1' },
    duties: {},
  });
  const strike = (id: string): BatchCommand => ({ type: 'StrikeBatchLine', line: id, kind: 'deferred', reason: 'r' });
  const standing = { 'batch-b1': batchOf(openBatch, addLine('l1'), addLine('l2'), strike('l1')) };

  it('an included line joins its batch, or is let go when the batch is closed', async () => {
    const inBatch = { 'line-l1': history(line, ln.way.inBatch).state };
    const [joining] = await proposals('line-l1', { type: 'LineIncluded', body: { batch: 'b1' } }, inBatch);
    expect(joining?.command).toMatchObject({ type: 'AddBatchLine', line: 'l1', amounts: { district: '800000' } });
    expect(joining?.otherwise?.['BATCH_NOT_OPEN']?.command).toMatchObject({ type: 'ReleaseFromBatch', batch: 'b1' });
  });

  it('a strike reaches its line', async () => {
    const body = { line: 'l1', kind: 'rejected' as const, reason: 'r' };
    const withdrawn: DuixianEvent = { type: 'BatchLineStruck', body: { ...body, kind: 'withdrawn' } };
    expect(await proposals('batch-b1', withdrawn)).toEqual([]);
    const [striking] = await proposals('batch-b1', { type: 'BatchLineStruck', body });
    expect(striking).toMatchObject({
      stream: 'line-l1',
      command: { type: 'StrikeLine', batch: 'b1', kind: 'rejected' },
    });
  });

  it('an approved batch approves the lines that stand in it, on the day of the meeting', async () => {
    const event: DuixianEvent = {
      type: 'BatchApproved',
      body: { approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval', lines: 1, totals: {} },
    };
    const list = await proposals('batch-b1', event, standing);
    expect(brief(list)).toEqual(['ApproveLine on line-l2']);
    expect(list[0]?.command).toMatchObject({ approvalDay: '2024-09-10', payoutRule: 'yearAfterApproval' });
  });

  const opened: DuixianEvent = {
    type: 'NoticeOpened',
    body: { batch: 'b1', round: 'r', policy: 'p', openedOn: '2024-09-10', objectionsUntil: who.NOTICE_ENDS as Instant },
  };

  it('a notice shows the lines that stand in the batch', async () => {
    expect(brief(await proposals('notice-n1', opened, standing))).toEqual(['PublishLine on line-l2']);
    const published: DuixianEvent = {
      type: 'LinePublished',
      body: { notice: 'n1', objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    expect(brief(await proposals('line-l2', published))).toEqual(['AddNoticeLine on notice-n1']);
  });

  it('a line that comes too late for its notice waits for another one', async () => {
    const published: DuixianEvent = {
      type: 'LinePublished',
      body: { notice: 'n1', objectionsUntil: who.NOTICE_ENDS as Instant },
    };
    const [show] = await proposals('line-l2', published);
    expect(show?.otherwise?.['NOTICE_CLOSED']).toMatchObject({
      stream: 'line-l2',
      command: { type: 'RecordLineNotShown', notice: 'n1' },
    });
    const late = [...ln.way.published, ln.afterNotice(ln.notShown)];
    const { state } = history(line, late);
    expect(state).toMatchObject({ notice: null, passed: ['approval'] });
    expect(isRefusal(decideOnce(line, state, ln.afterNotice({ ...ln.publish, notice: 'n2' })))).toBe(false);
  });

  it('a notice closes by a timer at 24:00 Shanghai, which closing by hand makes pointless', () => {
    const rule = timerRules.find((each) => each.name === 'notice')!;
    const [timer] = rule.sets.NoticeOpened!(recorded('notice-n1', opened) as never);
    expect(timer).toMatchObject({
      due: who.NOTICE_ENDS,
      proposal: { stream: 'notice-n1', command: { type: 'CloseNotice' } },
    });
    const closed = recorded('notice-n1', { type: 'NoticeClosed', body: { openObjections: [] } });
    expect(rule.cancels.NoticeClosed!(closed as never)).toEqual([timer?.key]);
  });

  const openNotice: NoticeCommand = { type: 'OpenNotice', ...opened.body } as NoticeCommand;
  const shown = ['l1', 'l2'].map((id): NoticeCommand => ({ type: 'AddNoticeLine', line: id }));
  const raise: NoticeCommand = { type: 'RaiseObjection', objection: 'o1', line: 'l1', statement: 's', commitment: 'c' };
  const decide = (outcome: 'dismissed' | 'upheld'): NoticeCommand => ({
    type: 'DecideObjection',
    objection: 'o1',
    outcome,
    reason: 'r',
  });
  const close = step(who.SAGA, who.NOTICE_ENDS, { type: 'CloseNotice' } as NoticeCommand);
  const noticeOf = (...steps: readonly Step<NoticeCommand>[]) => ({
    'notice-n1': history(notice, [saga(openNotice), ...shown.map(saga), ...steps]).state,
  });
  const decided = (outcome: 'dismissed' | 'upheld'): DuixianEvent => ({
    type: 'ObjectionDecided',
    body: { objection: 'o1', line: 'l1', outcome, reason: 'r' },
  });

  it('an objection questions its line', async () => {
    const event: DuixianEvent = { type: 'ObjectionRaised', body: { objection: 'o1', line: 'l1', statement: 's' } };
    expect(brief(await proposals('notice-n1', event))).toEqual(['QuestionLine on line-l1']);
  });

  it('at the end what nobody questions is clear', async () => {
    const event: DuixianEvent = { type: 'NoticeClosed', body: { openObjections: ['o1'] } };
    const list = await proposals('notice-n1', event, noticeOf(saga(raise), close));
    expect(brief(list)).toEqual(['ClearLine on line-l2']);
  });

  it('dismissed before the end, the line waits for it; dismissed after, it is clear at once', async () => {
    const before = noticeOf(saga(raise), saga(decide('dismissed')));
    expect(brief(await proposals('notice-n1', decided('dismissed'), before))).toEqual([
      'DismissLineObjection on line-l1',
    ]);
    const after = noticeOf(saga(raise), close, step(who.CLERK, who.AFTER_NOTICE, decide('dismissed')));
    expect(brief(await proposals('notice-n1', decided('dismissed'), after))).toEqual([
      'DismissLineObjection on line-l1',
      'ClearLine on line-l1',
    ]);
  });

  it('upheld, it closes the line', async () => {
    const list = await proposals('notice-n1', decided('upheld'), noticeOf(saga(raise), saga(decide('upheld'))));
    expect(brief(list)).toEqual(['UpholdLineObjection on line-l1']);
  });

  it('a second objection may be decided when an upheld one has closed the line already', async () => {
    for (const outcome of ['dismissed', 'upheld'] as const) {
      const [answer] = await proposals('notice-n1', decided(outcome), noticeOf(saga(raise), saga(decide(outcome))));
      expect(answer?.tolerated).toContain('LINE_CLOSED');
    }
  });
});
