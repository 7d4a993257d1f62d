import type { PersonKey } from '../cast.js';
import { confirmAccount, checkAccount, instruction, paid, type Payment } from '../acts/payments.js';
import { partyOf } from '../guests.js';
import { made, type Play } from '../play.js';
import { anyClaim } from '../scenes/any-claim.js';
import { Case } from '../scenes/case.js';
import { lineNow, newLine } from '../scenes/lines.js';
import type { OrderClaimKey } from '../scenes/order-claims.js';

const STAMPS: Readonly<Record<OrderClaimKey, PersonKey>> = {
  calm: 'parkClerk',
  doubted: 'townClerk',
  wrong: 'streetClerk',
};
const AMOUNTS: Readonly<Record<OrderClaimKey, string>> = {
  calm: '150000.00',
  doubted: '150000.00',
  wrong: '10000.00',
};
export const ORDER_KEYS: readonly OrderClaimKey[] = ['calm', 'doubted', 'wrong'];

/** Stages 1 to 5 of three enterprises, and their accounts: what comes before is the same in every order. */
export async function untilSettled(play: Play): Promise<void> {
  play.story.rounds.push(play.story.round);
  for (const key of ORDER_KEYS) {
    const one = await Case.stamped(play, STAMPS[key], [key]);
    await one.acceptAndVerify(key);
    await newLine(play, key, AMOUNTS[key]);
    await confirmAccount(play, one.party, partyOf(play.cast, one.party).account);
    await checkAccount(play, one.party);
  }
}

/** The payment of a claim's payee in a run. */
export async function paymentOf(play: Play, key: OrderClaimKey, run: string): Promise<Payment> {
  const { party } = anyClaim(key);
  const due = await play.rows<Payment>('cashier', `/api/payments?run=${run}`);
  return made(due.find(({ payee, kind }) => payee === play.story.parties[party] && kind === 'own'));
}

export async function instruct(play: Play, payment: Payment): Promise<void> {
  await play.done('cashier', instruction(payment));
  await play.settled();
}

/** Instructed, and paid by the bank. */
export async function pay(play: Play, key: OrderClaimKey, run: string, paidOn: string): Promise<void> {
  const payment = await paymentOf(play, key, run);
  await instruct(play, payment);
  await play.done('cashier', paid(play, payment, 1, paidOn));
  await play.settled();
}

/** How far a line has come, by name: its status, and the stages that it has passed. */
export async function expectsPassed(
  play: Play,
  name: string,
  status: string,
  passed: readonly string[],
): Promise<void> {
  await play.settled();
  const line = await lineNow(play, made(play.story.lines[name]));
  play.expects(`how far ${name} has come`, [line.status, line.passed], [status, passed]);
}
