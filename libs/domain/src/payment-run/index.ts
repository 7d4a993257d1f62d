import { refuse, shanghaiDate, yearOf, type CommandEnvelope, type Decider, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export type PaymentRunEvent = EventOf<'PaymentRunOpened', { policy: string; year: number; document: string }>;
export type PaymentRunCommand = CommandOf<'OpenPaymentRun', { policy: string; year: number; document: string }>;

export interface PaymentRunState {
  readonly status: 'none' | 'open';
  readonly policy: string;
  readonly year: number;
  readonly revision: number;
}

function decide(
  { command, at }: CommandEnvelope<PaymentRunCommand>,
  state: PaymentRunState,
): readonly PaymentRunEvent[] | Refusal {
  if (state.status !== 'none') return refuse('PAYMENT_RUN_EXISTS');
  const current = yearOf(shanghaiDate(at));
  if (command.year !== current) return refuse('PAYOUT_YEAR_NOT_CURRENT', { year: command.year, current });
  const { type: _, ...body } = command;
  return [{ type: 'PaymentRunOpened', body }];
}

/** One treasury's payments of one budget year: `paymentRun-<id>`. Lines are allotted to it one by one. */
export const paymentRun: Decider<PaymentRunState, PaymentRunCommand, PaymentRunEvent> = {
  name: 'paymentRun',
  initial: { status: 'none', policy: '', year: 0, revision: -1 },
  decide,
  evolve: (_, event, { version }) => ({
    status: 'open',
    policy: event.body.policy,
    year: event.body.year,
    revision: version,
  }),
};
