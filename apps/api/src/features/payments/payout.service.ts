import { Inject, Injectable } from '@nestjs/common';
import {
  lineId,
  MAY_BE_INSTRUCTED,
  moneyToRecover,
  paymentId,
  sharesOf,
  streamOf,
  unconfirmedReadings,
  type CommandFor,
  type LineState,
  type PaymentState,
  type World,
} from '#domain';
import { refuse, shanghaiDate, yearOf, type Refusal } from '#kernel';
import { HOUSE, ParkedCases, type House, type ParkedCase } from '#runtime';

/** As long as an answer waits for the sagas; what they do later, they still do. */
const LONGEST_WAIT = 5000;

/** What stage 8 reads of other streams before money moves. */
@Injectable()
export class Payouts {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(ParkedCases) private readonly parked: ParkedCases,
  ) {}

  /** The command that allots a line to a run, with the readings that nobody has confirmed as used. */
  async allot(world: World, run: string, id: string, line: LineState): Promise<CommandFor<'line'> | Refusal> {
    const { status, policy, year } = await world.fold('paymentRun', streamOf.paymentRun(run));
    if (status === 'none') return refuse('PAYMENT_RUN_UNKNOWN', { run });
    const current = yearOf(shanghaiDate(this.house.clock.now()));
    if (year !== current) return refuse('PAYOUT_YEAR_NOT_CURRENT', { year, current });
    const { content } = line;
    if (!content) return refuse('LINE_UNKNOWN');
    if (content.policy !== policy) return refuse('LINE_OF_ANOTHER_POLICY', { policy: content.policy });
    const blocking = await this.parked.blockingLine(id, line);
    if (blocking.length > 0) return caseParked(blocking);
    const outstanding = await toRecoverFirst(world, id, line);
    if (outstanding.length > 0) return refuse('RECOVERY_OUTSTANDING', { lines: outstanding });
    for (const { treasury } of sharesOf(content)) {
      // The run's payment to this payee may be on its way already: then the line needs another run.
      const payment = await world.fold('payment', streamOf.payment(paymentId(run, content.applicant, treasury)));
      if (payment.status !== 'none' && payment.status !== 'open') {
        return refuse('PAYMENT_NOT_OPEN', { status: payment.status });
      }
    }
    return { type: 'AllotPayout', run, year, unconfirmed: await this.#unconfirmed(world, line) };
  }

  /** The command that instructs, to the account as it is confirmed and checked now. What was allotted is fixed, whatever is confirmed since. */
  async instruct(world: World, id: string, payment: PaymentState): Promise<CommandFor<'payment'> | Refusal> {
    const { head, lines, status } = payment;
    if (head === null) return refuse('PAYMENT_UNKNOWN');
    // In any other state the decider refuses, and a stale revision goes before that.
    const mayInstruct = head.kind === 'own' && MAY_BE_INSTRUCTED.includes(status);
    const blocking = mayInstruct ? await this.parked.blockingPayment(world, id, payment) : [];
    if (blocking.length > 0) return caseParked(blocking);
    for (const each of mayInstruct ? Object.keys(lines) : []) {
      const line = await world.fold('line', streamOf.line(each));
      if (line.status !== 'open') return refuse('LINE_CLOSED', { line: each, status: line.status });
      // Where the notice runs beside the payout: an objection that is there holds what is not at the bank yet.
      if (line.openObjections.length > 0) return refuse('IN_QUESTION', { line: each, objections: line.openObjections });
    }
    const { account } = await world.fold('party', streamOf.party(head.payee));
    const checked = account?.check === 'matches' ? { ref: account.ref, fingerprint: account.fingerprint } : null;
    return { type: 'InstructPayout', account: checked };
  }

  /** What the payee has paid back itself cannot come back from the bank too: somebody has to look into it first. */
  async comeBack(
    world: World,
    { head, lines }: PaymentState,
    command: CommandFor<'payment'>,
  ): Promise<CommandFor<'payment'> | Refusal> {
    for (const line of Object.keys(lines)) {
      const { recovered } = await world.fold('line', streamOf.line(line));
      if (head && recovered[head.treasury] !== undefined) return refuse('ALREADY_RECOVERED', { line });
    }
    return command;
  }

  /**
   * Resolves when the sagas have handled everything that is in the log now: a line that was allotted is then in its
   * payment. Outside of any command, because a saga may be waiting for the stream that the command holds.
   */
  async settled(): Promise<void> {
    const { store, processManager, surroundings } = this.house;
    const head = await store.head();
    if (head === null) return;
    const giveUp = new AbortController();
    await Promise.race([processManager.reached(head), surroundings.wait(LONGEST_WAIT, giveUp.signal)]);
    giveUp.abort();
  }

  async #unconfirmed(world: World, { content }: LineState): Promise<readonly string[]> {
    if (!content) return [];
    return unconfirmedReadings(await world.fold('policy', streamOf.policy(content.policy)), content.readings);
  }
}

/**
 * Earlier lines of the same claim that an objection closed while their money was out: nothing more is paid on the claim before
 * it is recovered, or the claim would have its award twice. Checked here, where the money moves.
 */
async function toRecoverFirst(world: World, id: string, { content }: LineState): Promise<readonly string[]> {
  if (!content) return [];
  const { claim, family, applicant, round } = content;
  const { settlements } = await world.fold('entitlement', streamOf.entitlement(family, applicant));
  const awardYears = (await world.fold('round', streamOf.round(round))).content?.awardYears ?? [];
  const years = [...new Set([content.awardYear, ...awardYears])];
  const found: string[] = [];
  for (let settlement = 1; settlement <= (settlements[claim] ?? 0); settlement += 1) {
    for (const year of years) {
      const earlier = lineId(claim, year, settlement);
      if (earlier !== id && moneyToRecover(await world.fold('line', streamOf.line(earlier))).length > 0) {
        found.push(earlier);
      }
    }
  }
  return found;
}

/** No money moves for a case of which something could not be digested: it names what. */
const caseParked = (blocking: readonly ParkedCase[]): Refusal =>
  refuse('CASE_PARKED', {
    parked: blocking.slice(0, 20).map(({ by, name, event, stream, version }) => ({ by, name, event, stream, version })),
  });
