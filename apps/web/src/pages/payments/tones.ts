import type { View } from '../../api/answer.js';
import type { Tone } from '../../ui/tag.js';

type Payment = View<'PaymentView'>;

/** How a payment's state looks; its word says the same. */
export const PAYMENT_TONES: Readonly<Record<Payment['status'], Tone>> = {
  open: 'warn',
  instructed: 'active',
  unknown: 'warn',
  rejected: 'bad',
  paid: 'good',
  returned: 'bad',
  reportedDue: 'good',
};

export const ACCOUNT_TONES: Readonly<Record<NonNullable<Payment['payeeAccount']>['check'], Tone>> = {
  open: 'warn',
  matches: 'good',
  doesNotMatch: 'bad',
};

/** From these a payment may be instructed, again too. */
export const mayInstruct = ({ kind, status, payeeAccount }: Payment): boolean =>
  kind === 'own' && ['open', 'rejected', 'returned'].includes(status) && payeeAccount?.check === 'matches';
