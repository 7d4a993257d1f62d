import { decision, include, openBatch, present, strike } from '../acts/approval.js';
import { openNotice, tellCleared } from '../acts/notice.js';
import { all, allot, confirmReading, openRun } from '../acts/payout.js';
import { made, type Play } from '../play.js';
import { anyClaim } from '../scenes/any-claim.js';
import { decisions } from '../scenes/batch.js';
import { expectsLine, newLine } from '../scenes/lines.js';
import { decide, object } from '../scenes/objections.js';
import { reopened } from '../scenes/reopened.js';
import { expectsPassed, ORDER_KEYS, pay, untilSettled } from './cases.js';
import type { OrderDemonstration } from './order-demonstration.js';

const READINGS = ['AMB-YZ-10', 'AMB-YZ-11'];

/** 先公示、再通过、后拨付: the meetings decide on what the public has seen. */
export const noticeFirst: OrderDemonstration = {
  order: 'noticeFirst',
  title: { zh: '先公示、再通过、后拨付', en: 'notice, approval, payout' },
  async play(play) {
    play.act('nf-cases', '先公示：一至五', 'Notice first: stages 1 to 5');
    await untilSettled(play);
    play.act('nf-notice', '先公示：公示与异议', 'Notice first: notice and objections');
    const batch = await published(play);
    await questioned(play, batch);
    play.act('nf-approval', '先公示：通过', 'Notice first: approval');
    await approved(play, batch);
    play.act('nf-again', '先公示：第二批', 'Notice first: second batch');
    await again(play);
    play.act('nf-payout', '先公示：次年拨付', 'Notice first: payout of the next year');
    await payout(play);
  },
};

const early = (batch: string, zh: string, en: string) => ({
  ...decision(batch, {
    body: 'committee',
    meeting: '区委常委会2024年第9次会议（演示）',
    date: '2024-05-20',
    document: '演示纪要〔2024〕9号',
  }),
  what: { zh, en },
});

async function published(play: Play): Promise<string> {
  await play.moveClock('2024-05-20T01:00:00.000Z', { zh: '5月20日', en: '20 May' });
  const batch = await openBatch(play);
  await include(play, batch, ORDER_KEYS);
  await present(play, batch);
  const unseen = early(batch, '未公示即审议', 'A decision before the notice');
  await play.refused('officeClerk', 'LINES_NOT_CLEARED', unseen);
  await openNotice(play, batch);
  const running = early(batch, '公示未满即审议', 'A decision while the notice runs');
  await play.refused('officeClerk', 'LINES_NOT_CLEARED', running);
  return batch;
}

/** Upheld, the line leaves the batch before anybody decides; in question, it is deferred and holds up no other. */
async function questioned(play: Play, batch: string): Promise<void> {
  const notice = made(play.story.notices.at(-1));
  const [doubted, wrong] = await object(play, notice, ['doubted', 'wrong']);
  play.story.receipts['doubted'] = made(doubted);
  await play.moveClock('2024-05-23T01:00:00.000Z', { zh: '5月23日', en: '23 May' });
  await decide(play, notice, made(wrong), 'upheld', '发票金额与合同不符');
  const line = made(play.story.lines['wrong']);
  await expectsLine(play, line, 'upheld');
  const rows = await play.rows<{ line: string; struck: { kind: string } | null }>(
    'auditor',
    `/api/batches/${batch}/lines`,
  );
  play.expects('why it left the batch', rows.find((each) => each.line === line)?.struck?.kind, 'upheld');
  await reopened(play, 'wrong');
  await newLine(play, 'wrong', '6000.00', 'wrong.2');
  await play.moveClock('2024-05-28T01:00:00.000Z', { zh: '公示期满：5月28日', en: 'The notice is over: 28 May' });
  await tellCleared(play, notice);
}

async function approved(play: Play, batch: string): Promise<void> {
  const open = early(batch, '异议未决即审议', 'A decision while a line is in question');
  await play.refused('officeClerk', 'LINES_NOT_CLEARED', open);
  const line = made(play.story.lines['doubted']);
  await strike(play, batch, line, 'deferred', '异议核查中，暂缓', anyClaim('doubted').title);
  await decisions(play, batch, ['10', '2024-05-27'], ['32', '2024-05-28']);
  await expectsPassed(play, 'calm', 'open', ['notice', 'approval']);
  play.shows('notDecidedBeforeCleared', 'calm');
  const notice = made(play.story.notices.at(-1));
  await decide(play, notice, made(play.story.receipts['doubted']), 'dismissed', '经核，专利权归属无争议');
  await expectsPassed(play, 'doubted', 'open', ['notice']);
}

/** What was in question needs no other notice; the new line of what was closed does. */
async function again(play: Play): Promise<void> {
  await play.moveClock('2024-09-09T01:00:00.000Z', { zh: '9月9日', en: '9 September' });
  const batch = await openBatch(play);
  await include(play, batch, ['doubted', 'wrong.2', 'wrong'], { [made(play.story.lines['wrong'])]: 'LINE_CLOSED' });
  await present(play, batch);
  const notice = await openNotice(play, batch);
  const { lines } = await play.read<{ lines: { rows: readonly { line: string }[] } }>(
    'public',
    `/api/public/notices/${notice}`,
  );
  const shown = lines.rows.map(({ line }) => line);
  play.expects('what the second notice shows', shown, all(play, ['wrong.2']));
  await play.moveClock('2024-09-17T01:00:00.000Z', {
    zh: '公示期满：9月17日',
    en: 'The notice is over: 17 September',
  });
  await tellCleared(play, notice);
  await decisions(play, batch, ['18', '2024-09-16'], ['41', '2024-09-17']);
}

async function payout(play: Play): Promise<void> {
  await play.moveClock('2025-01-06T01:00:00.000Z', { zh: '次年：2025年1月6日', en: 'The next year: 6 January 2025' });
  for (const reading of READINGS) await confirmReading(play, reading);
  const run = await openRun(play, 2025);
  const closed = made(play.story.lines['wrong']);
  const names = ['calm', 'doubted', 'wrong.2'];
  await allot(play, run, [...all(play, names), closed], { [closed]: 'LINE_CLOSED' }, '分配拨付', 'Allot to the run');
  for (const key of ORDER_KEYS) await pay(play, key, run, '2025-01-06');
  for (const name of names) await expectsPassed(play, name, 'resultPublished', ['notice', 'approval', 'payout']);
  play.shows('noticeFirst', 'calm');
  play.shows('dismissedBeforeDecision', 'doubted');
  play.shows('upheldBeforeDecision', 'wrong');
}
