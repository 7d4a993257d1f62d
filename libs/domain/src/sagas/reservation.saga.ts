import type { ApplicationState, ClaimState } from '../application/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Proposal, type Saga } from './saga.js';

/** Reserves each claim's certificate at submission, and tells the application how it went. */

const certificateStream = (claim: ClaimState): string =>
  streamOf.achievement(claim.certificate.kind, claim.certificate.key);

interface CertificateKey {
  readonly kind: string;
  readonly key: string;
}

/** A late answer for a certificate that the claim no longer has is no answer. */
const recordOutcome = (
  application: string,
  claim: string,
  { kind, key }: CertificateKey,
  outcome: 'reserved' | 'contested' | 'duplicate',
  decidedBy?: string,
): Proposal =>
  propose(
    'application',
    streamOf.application(application),
    `outcome:${claim}`,
    {
      type: 'RecordReservation',
      claim,
      certificate: { kind, key },
      outcome,
      ...(decidedBy === undefined ? {} : { decidedBy }),
    },
    { tolerated: ['CERTIFICATE_CHANGED'] },
  );

/** "achievement-<kind>-<key>": a kind holds no hyphen. */
function certificateOf(stream: string): CertificateKey {
  const [, kind = '', ...key] = stream.split('-');
  return { kind, key: key.join('-') };
}

function reserve(application: string, state: ApplicationState, claim: ClaimState): Proposal {
  const record = recordOutcome(application, claim.id, claim.certificate, 'duplicate');
  return propose(
    'achievement',
    certificateStream(claim),
    // With the certificate: the same event read again, after the claim was given another one, asks for another thing.
    `reserve:${claim.id}:${claim.certificate.kind}:${claim.certificate.key}`,
    {
      type: 'ReserveCertificate',
      applicant: state.applicant,
      application,
      claim: claim.id,
      item: claim.item,
      ...(claim.topUpOf === undefined ? {} : { topUpOf: claim.topUpOf }),
    },
    { tolerated: ['ALREADY_RESERVED'], otherwise: { DUPLICATE_CLAIM: record } },
  );
}

function release(state: ApplicationState, claims: readonly string[], reason: string): readonly Proposal[] {
  return claims.flatMap((id) => {
    const claim = state.claims[id];
    return claim
      ? [
          propose(
            'achievement',
            certificateStream(claim),
            `release:${id}`,
            { type: 'ReleaseReservation', claim: id, reason },
            { tolerated: ['RESERVATION_UNKNOWN', 'ALREADY_RELEASED'] },
          ),
        ]
      : [];
  });
}

export const reservationSaga: Saga = {
  name: 'reservation',
  reactions: {
    ApplicationSubmitted: async ({ stream, event }, world) => {
      const state = await world.fold('application', stream);
      return event.body.claims.flatMap((id) => {
        const claim = state.claims[id];
        // Read late, the claim may be back with the applicant, or gone: its supplement reserves what it then has.
        return claim?.status === 'open' ? [reserve(idOf(stream), state, claim)] : [];
      });
    },
    SupplementSubmitted: async ({ stream, event }, world) => {
      const state = await world.fold('application', stream);
      return event.body.claims.flatMap(({ claim: id }) => {
        const claim = state.claims[id];
        const free = claim?.status === 'open' && claim.reservation === 'none';
        return free ? [reserve(idOf(stream), state, claim)] : [];
      });
    },
    ClaimAmended: ({ event }) => {
      const { releases, claim } = event.body;
      return releases
        ? [
            propose(
              'achievement',
              streamOf.achievement(releases.kind, releases.key),
              `release:${claim}`,
              { type: 'ReleaseReservation', claim, reason: 'amended' },
              { tolerated: ['RESERVATION_UNKNOWN', 'ALREADY_RELEASED'] },
            ),
          ]
        : [];
    },
    CertificateReserved: ({ stream, event }) => [
      recordOutcome(event.body.application, event.body.claim, certificateOf(stream), 'reserved'),
    ],
    CertificateContested: ({ stream, event }) => [
      recordOutcome(event.body.application, event.body.claim, certificateOf(stream), 'contested'),
    ],
    ContestDecided: async ({ stream, event, actor }, world) => {
      const state = await world.fold('achievement', stream);
      const reservation = state.reservations[event.body.claim];
      const outcome = event.body.allowed ? 'reserved' : 'duplicate';
      return reservation
        ? [recordOutcome(reservation.application, event.body.claim, certificateOf(stream), outcome, actor)]
        : [];
    },
    ClaimWithdrawn: async ({ stream, event }, world) =>
      release(await world.fold('application', stream), [event.body.claim], 'withdrawn'),
    ApplicationWithdrawn: async ({ stream, event }, world) =>
      release(await world.fold('application', stream), event.body.claims, 'withdrawn'),
    ClaimRefused: async ({ stream, event }, world) =>
      release(await world.fold('application', stream), [event.body.claim], 'refused'),
    EndorsementRefused: async ({ stream, event }, world) =>
      release(await world.fold('application', stream), event.body.claims, 'refused'),
  },
};
