import { streamOf, unconfirmedReadings, type CommandFor } from '#domain';
import { addDays, endOfDay, shanghaiDate, startOfYear, yearOf, type Instant } from '#kernel';
import { POLICY, ROUND, type World } from './world.js';

/** Stages 6 to 8: batches, notices, objections, payment runs and the bank, in any order. */

export async function stepMoney(world: World): Promise<void> {
  const { random } = world;
  await world.look();
  const acts = [
    include,
    include,
    include,
    present,
    decide,
    decide,
    decide,
    decide,
    notice,
    object,
    answerObjection,
    strike,
    run,
  ];
  await random.pick<(world: World) => Promise<void>>([
    ...acts,
    allot,
    allot,
    allot,
    instruct,
    instruct,
    bank,
    bank,
    bank,
    due,
    comesBack,
  ])(world);
}

export async function openBatch(world: World): Promise<void> {
  const id = world.id('batch');
  world.batches.push(id);
  const requiredBodies = POLICY.approvalBodies.map((each) => each.id);
  const { route } = world;
  const open = { type: 'OpenBatch', round: ROUND, policy: POLICY.id, requiredBodies, route } as const;
  await world.send('batch', streamOf.batch(id), open, world.someone('clerk'));
}

async function openOne(world: World): Promise<string> {
  const last = world.batches.at(-1);
  const state = last === undefined ? undefined : await world.house.runner.fold('batch', streamOf.batch(last));
  if (state?.status !== 'open' && (state === undefined || state.status === 'approved')) await openBatch(world);
  return world.random.chance(0.9) ? world.batches.at(-1)! : world.random.pick(world.batches);
}

const anyLine = (world: World): string | undefined => {
  const lines = [...world.lines];
  return lines.length === 0 ? undefined : world.random.pick(lines);
};

export async function includeLine(world: World, line: string): Promise<void> {
  const batch = await openOne(world);
  const include = { type: 'IncludeInBatch', batch, round: ROUND } as const;
  await world.send('line', streamOf.line(line), include, world.someone('clerk'));
}

async function include(world: World): Promise<void> {
  const line = anyLine(world);
  if (line !== undefined) await includeLine(world, line);
}

async function strike(world: World): Promise<void> {
  if (world.batches.length === 0 || world.random.chance(0.5)) return;
  await strikeOne(world, anyBatch(world)!, world.random.chance(0.8) ? 'deferred' : 'rejected');
}

/** Mostly a line that is in the batch. */
export async function strikeOne(world: World, batch: string, kind: 'deferred' | 'rejected'): Promise<void> {
  const { lines } = await world.house.runner.fold('batch', streamOf.batch(batch));
  const line = world.random.chance(0.8) ? world.random.pick(Object.keys(lines)) : anyLine(world);
  if (line === undefined) return;
  const command = { type: 'StrikeBatchLine', line, kind, reason: 'to be clarified' } as const;
  await world.send('batch', streamOf.batch(batch), command, world.someone('clerk'));
}

/** Mostly the newest: lines wait in older ones too. */
const anyBatch = ({ batches, random }: World): string | undefined =>
  random.chance(0.6) ? batches.at(-1) : random.pick(batches);

export async function present(world: World, known?: string): Promise<void> {
  const batch = known ?? anyBatch(world);
  if (batch === undefined) return;
  await world.send('batch', streamOf.batch(batch), { type: 'PresentBatch' }, world.someone('clerk'));
}

export async function decide(world: World, known?: string, of?: string): Promise<void> {
  const batch = of ?? anyBatch(world);
  if (batch === undefined) return;
  const body = known ?? world.random.pick([...POLICY.approvalBodies.map((each) => each.id), 'nobody']);
  const date = shanghaiDate(world.house.now);
  const decision = { body, meeting: '7', date: world.random.chance(0.9) ? date : addDays(date, 1), document: 'm' };
  const command = { type: 'RecordDecision', decision, payoutRule: 'yearAfterApproval' } as const;
  await world.send('batch', streamOf.batch(batch), command, world.someone('clerk'));
}

/** The API opens a notice only over an approved batch, or a presented one where the notice comes first. */
export async function notice(world: World): Promise<void> {
  for (const batch of world.batches) {
    if (world.notices.includes(`notice-${batch}`)) continue;
    const state = await world.house.runner.fold('batch', streamOf.batch(batch));
    if (state.status !== (world.order === 'noticeFirst' ? 'presented' : 'approved')) continue;
    const id = `notice-${batch}`;
    world.notices.push(id);
    const openedOn = shanghaiDate(world.house.now);
    const objectionsUntil = endOfDay(addDays(openedOn, 7));
    const open = { type: 'OpenNotice', batch, round: ROUND, policy: POLICY.id, openedOn, objectionsUntil } as const;
    await world.send('notice', streamOf.notice(id), open, world.someone('clerk'));
  }
}

/** Mostly to a line that is in the notice. */
export async function object(world: World): Promise<void> {
  const { random, house } = world;
  const of = world.notices.at(-1);
  if (of === undefined) return;
  const { lines } = await house.runner.fold('notice', streamOf.notice(of));
  const line = random.chance(0.9) ? random.pick(lines) : anyLine(world);
  if (line === undefined) return;
  const objection = world.id('objection');
  world.objections.push({ notice: of, id: objection });
  const raise = { type: 'RaiseObjection', objection, line, statement: 'vault', commitment: 'c' } as const;
  await world.send('notice', streamOf.notice(of), raise, 'public');
}

/** To a line that is before the public; what was raised. */
export async function objectTo(
  world: World,
  line: string,
): Promise<{ readonly notice: string; readonly id: string } | undefined> {
  const { notice: shown, passed } = await world.house.runner.fold('line', streamOf.line(line));
  if (shown === null || passed.includes('notice')) return undefined;
  const raised = { notice: shown.notice, id: world.id('objection') };
  world.objections.push(raised);
  const raise = { type: 'RaiseObjection', objection: raised.id, line, statement: 'vault', commitment: 'c' } as const;
  await world.send('notice', streamOf.notice(shown.notice), raise, 'public');
  return raised;
}

async function answerObjection(world: World): Promise<void> {
  if (world.objections.length === 0) return;
  const outcome = world.random.chance(0.6) ? 'dismissed' : 'upheld';
  await answer(world, world.random.pick(world.objections), outcome);
}

export async function answer(
  world: World,
  { notice: of, id }: { notice: string; id: string },
  outcome: 'dismissed' | 'upheld',
): Promise<void> {
  const command = { type: 'DecideObjection', objection: id, outcome, reason: 'looked into' } as const;
  await world.send('notice', streamOf.notice(of), command, world.someone('clerk'));
}

export async function run(world: World): Promise<void> {
  const current = yearOf(shanghaiDate(world.house.now));
  const year = world.random.chance(0.9) ? current : current + 1;
  const id = world.id('run');
  const open = { type: 'OpenPaymentRun', policy: POLICY.id, year, document: 'budget' } as const;
  const code = await world.send('paymentRun', streamOf.paymentRun(id), open, world.someone('finance'));
  if (code === 'ok') world.runs.push({ id, year });
}

/** Also far too early: only the decider refuses. What the edge reads of other streams is read here as there. */
export async function allotLine(world: World, line: string): Promise<void> {
  const chosen = world.runs.at(-1);
  if (chosen === undefined) return;
  const { runner } = world.house;
  const { content } = await runner.fold('line', streamOf.line(line));
  if (!content) return;
  for (const treasury of Object.keys(content.amounts)) {
    const payment = await runner.fold('payment', streamOf.payment(`${chosen.id}.${content.applicant}.${treasury}`));
    if (payment.status !== 'none' && payment.status !== 'open') return;
  }
  const unconfirmed = unconfirmedReadings(await runner.fold('policy', streamOf.policy(POLICY.id)), content.readings);
  const command = { type: 'AllotPayout', run: chosen.id, year: chosen.year, unconfirmed } as const;
  await world.send('line', streamOf.line(line), command, world.someone('finance'));
}

async function allot(world: World): Promise<void> {
  const line = anyLine(world);
  if (line !== undefined) await allotLine(world, line);
}

const anyPayment = (world: World): string | undefined =>
  world.payments.size === 0 ? undefined : world.random.pick([...world.payments]);

export async function instruct(world: World, known?: string): Promise<void> {
  const id = known ?? anyPayment(world);
  if (id === undefined) return;
  // As the edge does: a payment is instructed when its lines have arrived.
  await world.idle();
  const stream = streamOf.payment(id);
  const { head, lines } = await world.house.runner.fold('payment', stream);
  if (await anyBlocked(world, Object.keys(lines))) return;
  const { account } = await world.house.runner.fold('party', streamOf.party(head?.payee ?? ''));
  const checked = account?.check === 'matches' ? { ref: account.ref, fingerprint: account.fingerprint } : null;
  const command = { type: 'InstructPayout', account: checked } as const;
  const code = await world.send('payment', stream, command, world.someone('finance'));
  if (code === 'ACCOUNT_REFUSED_BY_BANK' && head) await world.confirmAccount(head.payee);
}

/** As at the edge: an objection holds what is not at the bank yet. Readings were looked at when it was allotted. */
async function anyBlocked(world: World, lines: readonly string[]): Promise<boolean> {
  for (const each of lines) {
    const { status, openObjections } = await world.house.runner.fold('line', streamOf.line(each));
    if (status !== 'open' || openObjections.length > 0) return true;
  }
  return false;
}

export async function bank(world: World, known?: string): Promise<void> {
  const id = known ?? anyPayment(world);
  if (id === undefined) return;
  const { random } = world;
  const { attempt } = await world.house.runner.fold('payment', streamOf.payment(id));
  const paidOn = shanghaiDate(world.house.now);
  const about = random.chance(0.9) ? attempt : attempt + 1;
  const command: CommandFor<'payment'> = random.chance(0.4)
    ? {
        type: 'RecordBankAnswer',
        attempt: about,
        outcome: random.pick(['rejected', 'rejected', 'unknown']),
        reason: 'closed',
      }
    : { type: 'RecordBankAnswer', attempt: about, outcome: 'paid', bankReference: `b-${id}`, paidOn };
  await world.send('payment', streamOf.payment(id), command, random.pick(['finance-1', 'finance-2']));
}

/** 退票, after it was paid. */
export async function comesBack(world: World, known?: string): Promise<void> {
  const id = known ?? anyPayment(world);
  if (id === undefined) return;
  const { attempt } = await world.house.runner.fold('payment', streamOf.payment(id));
  const returnedOn = shanghaiDate(world.house.now);
  const command = { type: 'RecordPaymentReturn', attempt, returnedOn, reason: 'closed' } as const;
  await world.send('payment', streamOf.payment(id), command, world.random.pick(['finance-1', 'finance-2']));
}

export async function due(world: World, known?: string): Promise<void> {
  const id = known ?? anyPayment(world);
  if (id === undefined) return;
  await world.idle();
  const command = { type: 'ReportShareDue', document: 'letter' } as const;
  await world.send('payment', streamOf.payment(id), command, world.someone('finance'));
}

/** A few minutes, over the end of a notice, or into the next year. */
export function passTime(world: World, far: boolean): void {
  const { house, random } = world;
  if (!far || random.chance(0.5)) return house.pass(random.below(4) * 86_400_000 + random.below(86_400_000));
  const next = startOfYear(yearOf(shanghaiDate(house.now)) + 1);
  if (next > ('2026-12-31T00:00:00.000Z' as Instant)) return undefined;
  house.now = next;
  return undefined;
}
