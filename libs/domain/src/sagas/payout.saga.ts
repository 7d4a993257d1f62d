import { shanghaiDate, type Treasury } from '#kernel';
import type { LineState } from '../line/index.js';
import type { PaymentCommand } from '../payment/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Proposal, type Saga, type World } from './saga.js';

/** One payment per payee and treasury of a run; `sequence` from 2 for what was allotted while that was being instructed. */
export const paymentId = (run: string, payee: string, treasury: Treasury, sequence = 1): string =>
  `${run}.${payee}.${treasury}${sequence === 1 ? '' : `.${sequence}`}`;

/** Officers who instruct in the very instant in which others allot: nobody does that more often. */
const MOST_PAYMENTS = 9;

type Added = Extract<PaymentCommand, { type: 'AddPaymentLine' }>;

/** Into the payee's payment, or into the next one where that is on its way already. */
function addTo(command: Added, sequence = 1): Proposal {
  const { run, payee, treasury } = command.head;
  const next = sequence < MOST_PAYMENTS ? { otherwise: { PAYMENT_NOT_OPEN: addTo(command, sequence + 1) } } : {};
  return propose('payment', streamOf.payment(paymentId(run, payee, treasury, sequence)), `pay:${treasury}`, command, {
    tolerated: ['LINE_ALREADY_IN_PAYMENT'],
    ...next,
  });
}

const publishResult = (line: string, paidOn: string): Proposal =>
  propose(
    'line',
    streamOf.line(line),
    `result:${line}`,
    { type: 'PublishResult', paidOn },
    { tolerated: ['NOT_PAID_YET', 'OUT_OF_ORDER', 'LINE_CLOSED'] },
  );

const hasOwnShare = (state: LineState): boolean => state.allotment?.shares.some((each) => each.kind === 'own') ?? false;

/** The day on which the last of a line's own shares was paid; `undefined` while one is open. */
function paidOn({ allotment, paid }: LineState): string | undefined {
  const own = allotment?.shares.filter((each) => each.kind === 'own') ?? [];
  const days = own.map((share) => paid[share.treasury]);
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
}

/** What is due on a line that an objection closed is taken out of its payments, unless the bank has it. */
function removed(line: string, state: LineState, treasuries: readonly string[], reason: string): readonly Proposal[] {
  const { content, allotment } = state;
  if (!content || !allotment) return [];
  return allotment.shares
    .filter(({ treasury }) => treasuries.includes(treasury))
    .map(({ treasury }) =>
      propose(
        'payment',
        streamOf.payment(paymentId(allotment.run, content.applicant, treasury)),
        `remove:${treasury}`,
        { type: 'RemovePaymentLine', line, reason },
        { tolerated: ['PAYMENT_ON_ITS_WAY', 'ALREADY_PAID', 'LINE_NOT_IN_PAYMENT'] },
      ),
    );
}

/** The bank sent it back after the objection was upheld: it is not sent again. */
async function fellMeanwhile(line: string, world: World, treasury: Treasury): Promise<readonly Proposal[]> {
  const state = await world.fold('line', streamOf.line(line));
  return state.status === 'upheld' ? removed(line, state, [treasury], 'its line was closed by an objection') : [];
}

/** Nothing is due from the own treasury: the result is out when all that is due from others was reported. */
async function reportedOn(state: LineState, world: World): Promise<string | undefined> {
  const { content, allotment } = state;
  if (!content || !allotment || hasOwnShare(state)) return undefined;
  const days = await Promise.all(
    allotment.shares.map(async ({ treasury }) => {
      const of = streamOf.payment(paymentId(allotment.run, content.applicant, treasury));
      return (await world.fold('payment', of)).reportedOn;
    }),
  );
  return days.every((day) => day !== null) ? days.toSorted().at(-1) : undefined;
}

/** Gathers allotted lines into payments, and tells the lines what became of the money. */
export const payoutSaga: Saga = {
  name: 'payout',
  reactions: {
    PayoutAllotted: async ({ stream, event }, world) => {
      const { content, duties } = await world.fold('line', stream);
      if (!content) return [];
      const { run, year, shares } = event.body;
      return shares.map(({ treasury, amount, kind }) => {
        const head = { run, payee: content.applicant, treasury, kind, year };
        return addTo({ type: 'AddPaymentLine', head, line: idOf(stream), amount, duties: { ...duties, paid: [] } });
      });
    },
    PayoutInstructed: async ({ stream, event }, world) => {
      const { head } = await world.fold('payment', stream);
      if (!head) return [];
      return event.body.lines.map((line) =>
        propose('line', streamOf.line(line), `instructed:${line}`, {
          type: 'RecordLineInstructed',
          payment: idOf(stream),
          treasury: head.treasury,
          attempt: event.body.attempt,
        }),
      );
    },
    PaymentMade: async ({ stream, event }, world) => {
      const { head, lines } = await world.fold('payment', stream);
      if (!head) return [];
      return Object.entries(lines).flatMap(([line, amount]) => [
        propose(
          'line',
          streamOf.line(line),
          `paid:${line}`,
          { type: 'RecordLinePaid', payment: idOf(stream), treasury: head.treasury, amount, paidOn: event.body.paidOn },
          { tolerated: ['ALREADY_PAID', 'LINE_CLOSED'] },
        ),
        publishResult(line, event.body.paidOn),
      ]);
    },
    PaymentRejected: async ({ stream, event }, world) => {
      const { head, lines } = await world.fold('payment', stream);
      if (!head) return [];
      return Object.keys(lines).map((line) =>
        propose('line', streamOf.line(line), `failed:${line}`, {
          type: 'RecordLinePaymentFailed',
          payment: idOf(stream),
          treasury: head.treasury,
          attempt: event.body.attempt,
          reason: event.body.reason,
        }),
      );
    },
    PaymentReturned: async ({ stream, event }, world) => {
      const { head, lines } = await world.fold('payment', stream);
      if (!head) return [];
      return Object.keys(lines).map((line) =>
        propose(
          'line',
          streamOf.line(line),
          `returned:${line}`,
          {
            type: 'RecordLinePaymentReturned',
            payment: idOf(stream),
            treasury: head.treasury,
            attempt: event.body.attempt,
            reason: event.body.reason,
          },
          { tolerated: ['LINE_CLOSED'] },
        ),
      );
    },
    LinePaymentReturned: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { kind, key } = content.certificate;
      return [
        propose('achievement', streamOf.achievement(kind, key), `returned:${idOf(stream)}`, {
          type: 'RecordCertificateReturned',
          claim: content.claim,
          line: idOf(stream),
          treasury: event.body.treasury,
          reason: event.body.reason,
        }),
        ...(await fellMeanwhile(idOf(stream), world, event.body.treasury)),
      ];
    },
    LinePaymentFailed: ({ stream, event }, world) => fellMeanwhile(idOf(stream), world, event.body.treasury),
    LineObjectionUpheld: async ({ stream, event }, world) => {
      const state = await world.fold('line', stream);
      const treasuries = state.allotment?.shares.map((share) => share.treasury) ?? [];
      return removed(idOf(stream), state, treasuries, event.body.reason);
    },
    LineRecovered: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { kind, key } = content.certificate;
      return [
        propose('achievement', streamOf.achievement(kind, key), `recovered:${idOf(stream)}`, {
          type: 'RecordCertificateReturned',
          claim: content.claim,
          line: idOf(stream),
          treasury: event.body.treasury,
          reason: event.body.document,
        }),
      ];
    },
    ShareReportedDue: async ({ event, at }, world) => {
      const proposals: Proposal[] = [];
      for (const line of event.body.lines) {
        const state = await world.fold('line', streamOf.line(line));
        if (!hasOwnShare(state)) proposals.push(publishResult(line, shanghaiDate(at)));
      }
      return proposals;
    },
    LineCleared: async ({ stream }, world) => {
      const state = await world.fold('line', stream);
      const day = paidOn(state) ?? (await reportedOn(state, world));
      return day === undefined ? [] : [publishResult(idOf(stream), day)];
    },
    LinePaid: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { kind, key } = content.certificate;
      return [
        propose('achievement', streamOf.achievement(kind, key), `paid:${idOf(stream)}`, {
          type: 'RecordCertificatePaid',
          claim: content.claim,
          line: idOf(stream),
          treasury: event.body.treasury,
          amount: event.body.amount,
        }),
      ];
    },
  },
};
