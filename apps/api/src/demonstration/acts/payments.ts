import type { BankAccount, PartyKey } from '../cast.js';
import { partyOf, type Applicant } from '../guests.js';
import { made, type Order, type Play } from '../play.js';

const PAYEES: readonly PartyKey[] = ['parkFirm', 'townFirm', 'university', 'inventor'];

export interface Payment {
  readonly id: string;
  readonly payee: string;
  readonly treasury: 'province' | 'prefecture' | 'district';
  readonly kind: 'own' | 'dueFrom';
  readonly total: string;
}

/** Accounts are confirmed by the payee and checked by finance; the bank rejects one, and its second attempt is paid. */
export async function payments(play: Play): Promise<void> {
  play.act('payments', '八、拨付：指令与回单', '8. Payout: instructions and bank answers');
  const run = made(play.story.runs.at(-1));
  const due = await play.rows<Payment>('cashier', `/api/payments?run=${run}`);
  const own = (party: PartyKey) =>
    made(due.find(({ payee, kind }) => payee === play.story.parties[party] && kind === 'own'));
  const early = { ...instruction(own('parkFirm')), what: { zh: '账户未核对即拨付', en: 'Pays to no checked account' } };
  await play.refused('cashier', 'ACCOUNT_NOT_CHECKED', early);
  for (const party of PAYEES) {
    const { account } = play.cast.parties[party];
    await confirmAccount(play, party, party === 'townFirm' ? misread(account) : account);
    await checkAccount(play, party);
  }
  for (const party of PAYEES) {
    const { name } = play.cast.parties[party];
    const what = { zh: `拨付指令：${name}`, en: `Payment instructed to ${name}` };
    await play.done('cashier', { ...instruction(own(party)), what });
  }
  const shares = due.filter(({ kind }) => kind === 'dueFrom');
  await play.refused('cashier', 'DUE_FROM_ANOTHER_TREASURY', {
    ...instruction(made(shares[0])),
    what: { zh: '区财政代付市级应承担部分', en: "The district pays the city's share" },
  });
  await play.settled();
  await play.moveClock('2025-01-09T01:00:00.000Z', { zh: '1月9日，银行回单', en: '9 January, the bank answers' });
  for (const party of PAYEES) {
    if (party === 'townFirm') await secondAttempt(play, own(party));
    else await play.done('cashier', paid(play, own(party), 1, '2025-01-08'));
  }
  const again = { ...instruction(own('parkFirm')), what: { zh: '重复拨付', en: 'Pays a second time' } };
  await play.refused('cashier', 'OUT_OF_ORDER', again);
  await reportDue(
    play,
    due.filter(({ kind }) => kind === 'dueFrom'),
  );
  play.shows('dueFromCity', 'nationalOutlet');
  await play.settled();
}

export async function confirmAccount(play: Play, party: Applicant, account: BankAccount): Promise<void> {
  const { name } = partyOf(play.cast, party);
  await play.done(party, {
    method: 'PUT',
    path: `/api/parties/${made(play.story.parties[party])}/bank-account`,
    body: account,
    what: { zh: `${name}确认收款账户`, en: `${name} confirms its account` },
  });
}

export async function checkAccount(play: Play, party: Applicant): Promise<void> {
  const path = `/api/parties/${made(play.story.parties[party])}/bank-account`;
  const { fingerprint } = await play.read<{ fingerprint: string }>('accountChecker', path);
  const { name } = partyOf(play.cast, party);
  await play.done('accountChecker', {
    path: `${path}/check`,
    body: { fingerprint, outcome: 'matches' },
    what: { zh: `财政核对账户：${name}`, en: `Finance checks the account of ${name}` },
  });
}

/** One digit off: finance did not notice, the bank does. */
const misread = (account: BankAccount): BankAccount => {
  const last = (Number(account.accountNumber.slice(-1)) + 1) % 10;
  return { ...account, accountNumber: `${account.accountNumber.slice(0, -1)}${last}` };
};

/** The payee's name in the cast. */
function nameOf(play: Play, { payee }: Payment): string {
  const known = Object.entries(play.story.parties).find(([, id]) => id === payee);
  return known === undefined ? payee : partyOf(play.cast, known[0] as Applicant).name;
}

export const instruction = ({ id, total }: Payment): Order => ({
  path: `/api/payments/${id}/instruction`,
  seen: `/api/payments/${id}`,
  what: { zh: '拨付指令', en: 'Payment instructed' },
  amount: total,
});

export const paid = (play: Play, payment: Payment, attempt: number, paidOn: string): Order => ({
  path: `/api/payments/${payment.id}/bank-answers`,
  seen: `/api/payments/${payment.id}`,
  body: { attempt, outcome: 'paid', bankReference: `YS${paidOn.replaceAll('-', '')}${payment.id.slice(-8)}`, paidOn },
  what: { zh: `银行回单，已付：${nameOf(play, payment)}`, en: `The bank has paid ${nameOf(play, payment)}` },
  amount: payment.total,
});

async function secondAttempt(play: Play, payment: Payment): Promise<void> {
  await play.done('cashier', {
    path: `/api/payments/${payment.id}/bank-answers`,
    seen: `/api/payments/${payment.id}`,
    body: { attempt: 1, outcome: 'rejected', reason: '账号与户名不符' },
    what: { zh: '银行退票：账号与户名不符', en: 'Rejected by the bank: number and holder do not match' },
    amount: payment.total,
  });
  const again = instruction(payment);
  await play.refused('cashier', 'ACCOUNT_REFUSED_BY_BANK', {
    ...again,
    what: { zh: '向退票账户再次拨付', en: 'Pays again to the refused account' },
  });
  await confirmAccount(play, 'townFirm', play.cast.parties.townFirm.account);
  await checkAccount(play, 'townFirm');
  await play.done('cashier', { ...again, what: { zh: '第二次拨付指令', en: 'Second attempt instructed' } });
  await play.settled();
  await play.done('cashier', paid(play, payment, 2, '2025-01-09'));
  play.shows('bankRejected', 'provincialPrize');
}

/** 市级应承担: never paid from here; reported to the city's treasury. */
export async function reportDue(play: Play, due: readonly Payment[], document = '演示财报〔2025〕1号'): Promise<void> {
  for (const payment of due) {
    await play.done('cashier', {
      path: `/api/payments/${payment.id}/due-report`,
      body: { document },
      what: {
        zh: `上报市级应承担：${nameOf(play, payment)}`,
        en: `Reported as due from the city, for ${nameOf(play, payment)}`,
      },
      amount: payment.total,
    });
  }
}
