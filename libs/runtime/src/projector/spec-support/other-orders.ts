import { streamOf, type LineContent } from '#domain';
import type { Instant, StageId } from '#kernel';
import { POLICY, ROUND } from './application-life.js';
import type { SmallHouse } from './small-house.js';

/** The two other orders of approval, notice and payout, each once, on claims whose result is out already. */
export async function otherOrders(house: SmallHouse, contents: readonly LineContent[]): Promise<void> {
  const [first, second, third] = contents;
  if (!first || !second || !third) return;
  await noticeFirst(house, first);
  await noticeWithPayout(house, [second, third]);
}

const CLERK = { actor: 'clerk', role: 'governmentOffice', jurisdiction: 'gov' };
const FINANCE = { actor: 'finance', role: 'finance', jurisdiction: 'finance' };

/** Another line of a claim: `year` keeps its id apart from those that the entitlement opens. */
async function open(house: SmallHouse, content: LineContent, year: number, route: readonly StageId[]): Promise<string> {
  const id = `${content.claim}.${year}.1`;
  const opened = { ...content, amounts: { district: '100' }, total: '100', readings: {}, route };
  await house.send('line', streamOf.line(id), { type: 'OpenLine', content: opened });
  return id;
}

async function batchOf(house: SmallHouse, lines: readonly string[], route: readonly StageId[]): Promise<string> {
  const batch = house.id('batch');
  const head = { round: ROUND, policy: POLICY, requiredBodies: ['government'], route };
  await house.send('batch', streamOf.batch(batch), { type: 'OpenBatch', ...head }, CLERK);
  for (const line of lines) {
    await house.send('line', streamOf.line(line), { type: 'IncludeInBatch', batch, round: ROUND }, CLERK);
  }
  await house.send('batch', streamOf.batch(batch), { type: 'PresentBatch' }, CLERK);
  return batch;
}

async function approve(house: SmallHouse, batch: string): Promise<void> {
  const decision = { body: 'government', meeting: '13', date: house.now.slice(0, 10), document: 'minutes 13' };
  const command = { type: 'RecordDecision', decision, payoutRule: 'yearAfterApproval' } as const;
  await house.send('batch', streamOf.batch(batch), command, CLERK);
}

async function show(house: SmallHouse, batch: string, objectionsUntil: Instant): Promise<string> {
  const notice = house.id('notice');
  const head = { batch, round: ROUND, policy: POLICY, openedOn: house.now.slice(0, 10), objectionsUntil };
  await house.send('notice', streamOf.notice(notice), { type: 'OpenNotice', ...head }, CLERK);
  return notice;
}

async function noticeFirst(house: SmallHouse, content: LineContent): Promise<void> {
  const route = ['notice', 'approval', 'payout'] as const;
  const batch = await batchOf(house, [await open(house, content, 2030, route)], route);
  const until = '2026-03-20T16:00:00.000Z' as Instant;
  const notice = await show(house, batch, until);
  house.now = until;
  await house.send('notice', streamOf.notice(notice), { type: 'CloseNotice' });
  await approve(house, batch);
}

/** One line is upheld before its money moves and leaves its payment; the other when it is at the bank, and is recovered. */
async function noticeWithPayout(house: SmallHouse, contents: readonly LineContent[]): Promise<void> {
  const route = ['approval', 'payout', 'notice'] as const;
  const lines: string[] = [];
  for (const [index, content] of contents.entries()) lines.push(await open(house, content, 2031 + index, route));
  const batch = await batchOf(house, lines, route);
  await approve(house, batch);
  house.now = '2027-02-01T01:00:00.000Z' as Instant;
  const notice = await show(house, batch, '2027-03-01T16:00:00.000Z' as Instant);
  const run = { policy: POLICY, year: 2027, document: 'budget' };
  await house.send('paymentRun', streamOf.paymentRun('run-2027'), { type: 'OpenPaymentRun', ...run }, FINANCE);
  for (const line of lines) {
    const allot = { type: 'AllotPayout', run: 'run-2027', year: 2027, unconfirmed: [] } as const;
    await house.send('line', streamOf.line(line), allot, FINANCE);
  }
  await uphold(house, notice, lines[0]!);
  const payment = streamOf.payment(`run-2027.${contents[1]!.applicant}.district`);
  await house.send(
    'payment',
    payment,
    { type: 'InstructPayout', account: { ref: 'bank', fingerprint: 'f-9' } },
    FINANCE,
  );
  await uphold(house, notice, lines[1]!);
  const paid = { attempt: 1, outcome: 'paid', bankReference: 'b-9', paidOn: '2027-02-01' } as const;
  await house.send('payment', payment, { type: 'RecordBankAnswer', ...paid }, FINANCE);
  const back = { treasury: 'district', recoveredOn: '2027-02-01', document: 'receipt 9' } as const;
  await house.send('line', streamOf.line(lines[1]!), { type: 'RecordRecovery', ...back }, FINANCE);
}

async function uphold(house: SmallHouse, notice: string, line: string): Promise<void> {
  const objection = house.id('objection');
  const raise = { type: 'RaiseObjection', objection, line, statement: 'vault:9', commitment: 'c' } as const;
  await house.send('notice', streamOf.notice(notice), raise);
  const decide = { type: 'DecideObjection', objection, outcome: 'upheld', reason: 'checked' } as const;
  await house.send('notice', streamOf.notice(notice), decide, CLERK);
}
