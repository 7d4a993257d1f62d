import { confirmAccount, checkAccount, instruction, paid, reportDue, type Payment } from '../acts/payments.js';
import { all, allot, confirmReading, expecting, openRun } from '../acts/payout.js';
import { partyOf, type Applicant } from '../guests.js';
import { made, type Play } from '../play.js';
import type { Scene } from './scene.js';

const CERTAIN = [
  'twoStamps',
  'returnedTwice',
  'standsBesideRefused',
  'staysApproved',
  'holderAllowed',
  'holderDenied',
  'rivalAllowed',
  'nationalPrize',
  'factsChanged',
  'feeRejected.2',
  'feeLifted',
  'feeLifted.2',
  'feeQuestioned.2',
  'readAppraisal',
  'readGuarantee.3',
  'readElsewhere',
];
/** Each depends on a reading that nobody has confirmed yet: 补差, 相近相似, 其他政策. */
const UNCERTAIN = ['topUp', 'similarPrize', 'paidElsewhere'];
const READINGS = ['AMB-YZ-02', 'AMB-YZ-05', 'AMB-YZ-06'];
/** Lines that were closed on the way: no approval or notice of theirs pays anything. */
const CLOSED = ['feeQuestioned', 'feeRejected', 'leftInBatch', 'leftSettled', 'readGuarantee', 'readGuarantee.2'];

const PAYEES: readonly Applicant[] = [
  'parkFirm',
  'townFirm',
  'university',
  'inventor',
  'otherFirm',
  'dualFirm',
  'returnFirm',
  'refusalFirm',
  'withdrawFirm',
  'prizeFirm',
  'feeFirm',
];
/** Whose account was checked when the first round was paid. */
const KNOWN: readonly Applicant[] = ['parkFirm', 'townFirm', 'university', 'inventor'];

/** 次年拨付 of the second round: everything that stands is paid once, and nothing that does not. */
export const secondPayout: Scene = {
  id: 'second-payout',
  title: { zh: '次年拨付：结果不明、付后退回', en: 'payout of the next year: unknown, and returned after it was paid' },
  claims: [],
  async play(play) {
    await play.moveClock('2026-01-05T01:00:00.000Z', { zh: '次年：2026年1月5日', en: 'The next year: 5 January 2026' });
    const run = await openRun(play, 2026);
    await allotments(play, run);
    const due = await play.rows<Payment>('cashier', `/api/payments?run=${run}`);
    await accounts(play);
    const payments = new Map(PAYEES.map((party) => [party, made(due.find(isOwnOf(play, party)))]));
    for (const [party, payment] of payments) {
      const { name } = partyOf(play.cast, party);
      const what = { zh: `拨付指令：${name}`, en: `Payment instructed to ${name}` };
      await play.done('cashier', { ...instruction(payment), what });
    }
    await play.settled();
    await play.moveClock('2026-01-08T01:00:00.000Z', { zh: '1月8日，银行回单', en: '8 January, the bank answers' });
    await unknown(play, made(payments.get('dualFirm')));
    for (const [party, payment] of payments) {
      if (party !== 'dualFirm') await play.done('cashier', paid(play, payment, 1, '2026-01-07'));
    }
    await comesBack(play, made(payments.get('feeFirm')));
    await reportDue(
      play,
      due.filter(({ kind }) => kind === 'dueFrom'),
      '演示财报〔2026〕1号',
    );
    await play.settled();
  },
};

const isOwnOf = (play: Play, party: Applicant) => (payment: Payment) =>
  payment.payee === play.story.parties[party] && payment.kind === 'own';

async function allotments(play: Play, run: string): Promise<void> {
  const blocked = all(play, UNCERTAIN);
  const closed = all(play, CLOSED);
  const codes = { ...expecting(blocked, 'READING_UNCONFIRMED'), ...expecting(closed, 'LINE_CLOSED') };
  await allot(play, run, [...all(play, CERTAIN), ...blocked, ...closed], codes, '分配拨付', 'Allot to the run');
  for (const reading of READINGS) await confirmReading(play, reading, 'R1', '2026-01-05');
  await allot(play, run, blocked, {}, '口径确认后分配拨付', 'Allot what the readings held back');
}

async function accounts(play: Play): Promise<void> {
  for (const party of PAYEES) {
    if (KNOWN.includes(party)) continue;
    await confirmAccount(play, party, partyOf(play.cast, party).account);
    await checkAccount(play, party);
  }
}

const answer = (payment: Payment, body: object, zh: string, en: string) => ({
  path: `/api/payments/${payment.id}/bank-answers`,
  seen: `/api/payments/${payment.id}`,
  body: { attempt: 1, ...body },
  what: { zh, en },
  amount: payment.total,
});

/** 结果不明: the payment waits, whoever presses; the bank is asked again and says what became of it. */
async function unknown(play: Play, payment: Payment): Promise<void> {
  const body = { outcome: 'unknown', reason: '银行未回执' };
  await play.done('cashier', answer(payment, body, '银行结果不明，再查', 'Unknown to the bank: asked again'));
  await play.refused('cashier', 'ANSWER_OUTSTANDING', {
    ...instruction(payment),
    what: { zh: '结果不明即再次拨付', en: 'Sends it again while the answer is unknown' },
  });
  await play.done('cashier', paid(play, payment, 1, '2026-01-07'));
  play.shows('bankUnknown', 'twoStamps');
}

/** 付后退回: no longer paid, no longer published; paid again to an account that was confirmed and checked anew. */
async function comesBack(play: Play, payment: Payment): Promise<void> {
  await play.settled();
  await play.done('cashier', {
    path: `/api/payments/${payment.id}/return`,
    seen: `/api/payments/${payment.id}`,
    body: { attempt: 1, returnedOn: '2026-01-08', reason: '收款账户已销户' },
    what: { zh: '付后退回：收款账户已销户', en: 'Returned after it was paid: the account was closed' },
    amount: payment.total,
  });
  await registered(play, 'returned');
  await play.refused('cashier', 'ACCOUNT_REFUSED_BY_BANK', {
    ...instruction(payment),
    what: { zh: '向退回账户再次拨付', en: 'Pays again to the account that returned it' },
  });
  const { account } = partyOf(play.cast, 'feeFirm');
  const other = { ...account, accountNumber: [...account.accountNumber].toReversed().join('') };
  await confirmAccount(play, 'feeFirm', other);
  await checkAccount(play, 'feeFirm');
  const what = { zh: '改户后第二次拨付指令', en: 'Second attempt, to the new account' };
  await play.done('cashier', { ...instruction(payment), what });
  await play.settled();
  await play.done('cashier', paid(play, payment, 2, '2026-01-08'));
  await registered(play, 'paid');
  play.shows('returnedAfterPaid', 'feeRejected');
}

/** What everybody reads in the register of the lines that came back: marked, until their money is where it belongs. */
async function registered(play: Play, should: string): Promise<void> {
  await play.settled();
  const rows = await play.rows<{ line: string; status: string }>('public', '/api/public/awards?year=2024');
  for (const name of ['feeLifted', 'feeLifted.2', 'feeRejected.2']) {
    const row = rows.find(({ line }) => line === play.story.lines[name]);
    play.expects(`${name} in the register`, row?.status, should);
  }
}
