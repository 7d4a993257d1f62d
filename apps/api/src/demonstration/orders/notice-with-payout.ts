import { include, openBatch, present } from '../acts/approval.js';
import { openNotice, tellCleared } from '../acts/notice.js';
import { instruction, paid } from '../acts/payments.js';
import { all, allot, confirmReading, expecting, openRun } from '../acts/payout.js';
import { made, type Order, type Play } from '../play.js';
import { decisions } from '../scenes/batch.js';
import { expectsLine, newLine } from '../scenes/lines.js';
import { decide, object } from '../scenes/objections.js';
import { reopened } from '../scenes/reopened.js';
import { expectsPassed, instruct, ORDER_KEYS, pay, paymentOf, untilSettled } from './cases.js';
import type { OrderDemonstration } from './order-demonstration.js';

const READINGS = ['AMB-YZ-10', 'AMB-YZ-11'];

/** 通过后拨付并公示, as the text has it: the notice runs beside the payout; an objection holds what is not at the bank yet. */
export const noticeWithPayout: OrderDemonstration = {
  order: 'noticeWithPayout',
  title: { zh: '通过后拨付并公示', en: 'approval, payout with notice' },
  async play(play) {
    await untilRecovery(play);
    play.act('np-recovery', '拨付并公示：追回，再行拨付', 'Payout with notice: recovered, and paid anew');
    await recovered(play);
  },
};

/** As far as money is out that has to come back. */
export async function untilRecovery(play: Play): Promise<void> {
  play.act('np-cases', '拨付并公示：一至五', 'Payout with notice: stages 1 to 5');
  await untilSettled(play);
  play.act('np-approval', '拨付并公示：通过', 'Payout with notice: approval');
  const batch = await approved(play);
  play.act('np-payout', '拨付并公示：次年拨付并公示', 'Payout with notice: paid and published');
  const run = await paidAndShown(play, batch);
  play.act('np-hold', '拨付并公示：异议核查中不得拨付', 'Payout with notice: held while in question');
  await held(play, run);
  play.act('np-upheld', '拨付并公示：已付而异议成立', 'Payout with notice: upheld at the bank');
  await upheld(play, run);
}

async function approved(play: Play): Promise<string> {
  await play.moveClock('2024-05-20T01:00:00.000Z', { zh: '5月20日', en: '20 May' });
  const batch = await openBatch(play);
  await include(play, batch, ORDER_KEYS);
  await present(play, batch);
  await play.refused('officeClerk', 'OUT_OF_ORDER', {
    path: '/api/notices',
    body: { batch },
    what: { zh: '未通过即公示', en: 'A notice before the approval' },
  });
  await decisions(play, batch, ['9', '2024-05-16'], ['31', '2024-05-20']);
  return batch;
}

/** Paid without waiting for the notice; the result waits for it. */
async function paidAndShown(play: Play, batch: string): Promise<string> {
  await play.moveClock('2025-01-06T01:00:00.000Z', { zh: '次年：2025年1月6日', en: 'The next year: 6 January 2025' });
  for (const reading of READINGS) await confirmReading(play, reading);
  const run = await openRun(play, 2025);
  await allot(play, run, all(play, ['calm', 'wrong']), {}, '分配拨付', 'Allot to the run');
  await pay(play, 'calm', run, '2025-01-06');
  await expectsPassed(play, 'calm', 'open', ['approval']);
  await openNotice(play, batch);
  return run;
}

async function held(play: Play, run: string): Promise<void> {
  const notice = made(play.story.notices.at(-1));
  const line = all(play, ['doubted']);
  const [first] = await object(play, notice, ['doubted']);
  await allot(play, run, line, expecting(line, 'IN_QUESTION'), '核查中即分配', 'Allots while in question');
  await decide(play, notice, made(first), 'dismissed', '经核，专利权归属无争议');
  await allot(play, run, line, {}, '异议不成立，分配拨付', 'Dismissed: allotted');
  const [second] = await object(play, notice, ['doubted']);
  const payment = await paymentOf(play, 'doubted', run);
  await play.refused('cashier', 'IN_QUESTION', {
    ...instruction(payment),
    what: { zh: '核查中即拨付', en: 'Instructs while in question' },
  });
  await decide(play, notice, made(second), 'dismissed', '同一异议，已核');
  await pay(play, 'doubted', run, '2025-01-06');
  play.shows('heldInQuestion', 'doubted');
}

/** 追回: in full, to the treasury that paid. */
const recovery = (line: string, zh: string, en: string): Order => ({
  path: `/api/lines/${line}/recovery`,
  seen: `/api/lines/${line}`,
  body: { treasury: 'district', recoveredOn: '2026-01-05', document: '演示非税票据〔2026〕31号' },
  what: { zh, en },
});

interface Waiting {
  readonly kind: string;
  readonly line?: string;
}

/** At the bank nothing can be stopped: it is paid, and to be recovered. */
async function upheld(play: Play, run: string): Promise<void> {
  const notice = made(play.story.notices.at(-1));
  const line = made(play.story.lines['wrong']);
  const payment = await paymentOf(play, 'wrong', run);
  await instruct(play, payment);
  const [receipt] = await object(play, notice, ['wrong']);
  await decide(play, notice, made(receipt), 'upheld', '发票金额与合同不符');
  await expectsLine(play, line, 'upheld');
  const early = { treasury: 'district', recoveredOn: '2025-01-06', document: '演示非税票据〔2025〕1号' };
  const order = recovery(line, '尚未付出即追回', 'Recovers what is not paid yet');
  await play.refused('cashier', 'NOT_PAID', { ...order, body: early });
  await play.done('cashier', paid(play, payment, 1, '2025-01-06'));
  await play.settled();
  const queue = await play.rows<Waiting>('cashier', '/api/queues/payout');
  play.expects('what waits for recovery', queue.find(({ kind }) => kind === 'recover')?.line, line);
  play.saw('cashier', { zh: '待办：追回', en: 'In the queue: to be recovered' }, payment.total);
  await reopened(play, 'wrong');
  await newLine(play, 'wrong', '6000.00', 'wrong.2');
  await play.moveClock('2025-01-14T01:00:00.000Z', { zh: '公示期满：1月14日', en: 'The notice is over: 14 January' });
  await tellCleared(play, notice);
  const passed = ['approval', 'notice', 'payout'];
  for (const name of ['calm', 'doubted']) await expectsPassed(play, name, 'resultPublished', passed);
  play.shows('noticeWithPayout', 'calm');
}

/** The claim gets nothing more before what it should not have had is back. */
async function recovered(play: Play): Promise<void> {
  await play.moveClock('2025-02-10T01:00:00.000Z', { zh: '2月10日', en: '10 February' });
  const batch = await openBatch(play);
  await include(play, batch, ['wrong.2']);
  await present(play, batch);
  await decisions(play, batch, ['3', '2025-02-07'], ['12', '2025-02-10']);
  await play.moveClock('2026-01-05T01:00:00.000Z', {
    zh: '再次年：2026年1月5日',
    en: 'The year after: 5 January 2026',
  });
  const run = await openRun(play, 2026);
  const line = all(play, ['wrong.2']);
  await allot(
    play,
    run,
    line,
    expecting(line, 'RECOVERY_OUTSTANDING'),
    '未追回即再拨付',
    'Pays before it is recovered',
  );
  const old = made(play.story.lines['wrong']);
  await play.done('cashier', { ...recovery(old, '追回1万元', '10,000 recovered'), amount: '10000.00' });
  await play.settled();
  await play.refused('cashier', 'NOT_PAID', recovery(old, '重复追回', 'Recovers it twice'));
  play.shows('recovered', 'wrong');
  await allot(play, run, line, {}, '追回后分配拨付', 'Recovered: allotted');
  await pay(play, 'wrong', run, '2026-01-05');
  const notice = await openNotice(play, batch);
  await play.moveClock('2026-01-13T01:00:00.000Z', { zh: '公示期满：1月13日', en: 'The notice is over: 13 January' });
  await tellCleared(play, notice);
  await expectsPassed(play, 'wrong.2', 'resultPublished', ['approval', 'notice', 'payout']);
  play.shows('nothingBeforeRecovery', 'wrong');
}
