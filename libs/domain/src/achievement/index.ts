import { assertNever, refuse, type CommandEnvelope, type Decider, type Refusal } from '#kernel';
import type { AchievementCommand, AchievementEvent, Holder } from './events.js';

export type * from './events.js';

export interface Reservation extends Holder {
  readonly status: 'reserved' | 'contested' | 'denied' | 'released';
}

export interface AchievementState {
  readonly reservations: Readonly<Record<string, Reservation>>;
  readonly paid: readonly { readonly claim: string; readonly line: string; readonly treasury: string }[];
}

type Result = readonly AchievementEvent[] | Refusal;

const live = (state: AchievementState, except: string): readonly Reservation[] =>
  Object.values(state.reservations).filter((each) => each.claim !== except && each.status === 'reserved');

function reserve(
  command: Extract<AchievementCommand, { type: 'ReserveCertificate' }>,
  state: AchievementState,
): Result {
  const { type: _, ...body } = command;
  const mine = state.reservations[command.claim];
  if (mine && mine.status !== 'released') return refuse('ALREADY_RESERVED', { claim: command.claim });
  const holders = live(state, command.claim);
  const same = holders.findLast((each) => each.applicant === command.applicant && each.item === command.item);
  // 补差: the same applicant may claim the same item again only as the supplement of the latest claim of its own.
  if (same && same.claim !== command.topUpOf) return refuse('DUPLICATE_CLAIM', { claim: same.claim });
  const others = holders.filter((each) => each.applicant !== command.applicant);
  if (others.length > 0) {
    const { topUpOf: __, ...holder } = body;
    return [{ type: 'CertificateContested', body: { ...holder, holders: others.map((each) => each.claim) } }];
  }
  return [{ type: 'CertificateReserved', body }];
}

const isPayment = (of: { line: string; treasury: string }) => (each: AchievementState['paid'][number]) =>
  each.line === of.line && each.treasury === of.treasury;

function decide({ command }: CommandEnvelope<AchievementCommand>, state: AchievementState): Result {
  if (command.type === 'ReserveCertificate') return reserve(command, state);
  const reservation = state.reservations[command.claim];
  if (!reservation) return refuse('RESERVATION_UNKNOWN', { claim: command.claim });
  switch (command.type) {
    case 'DecideContest':
      if (reservation.status !== 'contested') return refuse('NOT_CONTESTED', { claim: command.claim });
      return [
        { type: 'ContestDecided', body: { claim: command.claim, allowed: command.allowed, reason: command.reason } },
      ];
    case 'ReleaseReservation':
      if (reservation.status === 'released') return refuse('ALREADY_RELEASED', { claim: command.claim });
      return [{ type: 'ReservationReleased', body: { claim: command.claim, reason: command.reason } }];
    case 'RecordCertificatePaid': {
      const { type: _, ...body } = command;
      return [{ type: 'CertificatePaid', body }];
    }
    case 'RecordCertificateReturned': {
      const { type: _, ...body } = command;
      if (!state.paid.some(isPayment(body))) return refuse('NOT_PAID', { treasury: body.treasury });
      return [{ type: 'CertificatePaymentReturned', body }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: AchievementState, event: AchievementEvent): AchievementState {
  const put = (reservation: Reservation): AchievementState => ({
    ...state,
    reservations: { ...state.reservations, [reservation.claim]: reservation },
  });
  const known = state.reservations[event.body.claim];
  switch (event.type) {
    case 'CertificateReserved':
    case 'CertificateContested': {
      const { applicant, application, claim, item } = event.body;
      const status = event.type === 'CertificateReserved' ? 'reserved' : 'contested';
      return put({ applicant, application, claim, item, status });
    }
    case 'ContestDecided':
      return known ? put({ ...known, status: event.body.allowed ? 'reserved' : 'denied' }) : state;
    case 'ReservationReleased':
      return known ? put({ ...known, status: 'released' }) : state;
    case 'CertificatePaid': {
      const { claim, line, treasury } = event.body;
      return { ...state, paid: [...state.paid, { claim, line, treasury }] };
    }
    case 'CertificatePaymentReturned': {
      const returned = isPayment(event.body);
      return { ...state, paid: state.paid.filter((each) => !returned(each)) };
    }
    default:
      return assertNever(event);
  }
}

/** 证书: `achievement-<kind>-<number>`. Who claimed this certificate for which item, and what was paid. */
export const achievement: Decider<AchievementState, AchievementCommand, AchievementEvent> = {
  name: 'achievement',
  initial: { reservations: {}, paid: [] },
  decide,
  evolve,
};
