import { achievement, application, entitlement, line, type AchievementCommand, type DuixianEvent } from '#domain';
import * as app from '../application-case.js';
import { anew, annul, enter, sendBack, settle } from '../entitlement-case.js';
import { history } from '../given.js';
import * as ln from '../line-case.js';
import { saga } from '../saga-case.js';
import type { Late } from './row.js';

/** Reservation, settlement, and readings confirmed otherwise. */

const CERTIFICATE = 'achievement-patent-c1';
const ENTITLEMENT = 'entitlement-yuanzhou-science-party-1';
const LINE = 'line-c1.2023.1';

const submitted = history(application, app.way.submitted).state;
const verified = [...app.way.visited, app.panellist(app.verify('c1'))];
const holder = { applicant: 'party-1', application: 'a1', claim: 'c1', item: 'intl-invention' };
const reserve: AchievementCommand = { type: 'ReserveCertificate', ...holder };
const release: AchievementCommand = { type: 'ReleaseReservation', claim: 'c1', reason: 'r' };
const reserved = history(achievement, [saga(reserve)]).state;
const released = history(achievement, [saga(reserve), saga(release)]).state;
const RELEASED = [
  ['RESERVATION_UNKNOWN', achievement.initial],
  ['ALREADY_RELEASED', released],
] as const;

const first = settle(0, [{ claim: 'c1', amount: '1000000' }]);
const once = [saga(enter('c1')), saga(first)];
const entitled = history(entitlement, once).state;
const back = [...once, saga(sendBack('c1'))];
const reread = (outcome: 'kept' | 'replaced') =>
  settle(2, [
    outcome === 'kept'
      ? { claim: 'c1', amount: '0', settlement: 2, reread: anew('kept', '1000000') }
      : { claim: 'c1', amount: '700000', settlement: 2, reread: anew('replaced', '700000') },
  ]);
const settled = (command: ReturnType<typeof settle>): DuixianEvent => {
  const { type: _, ...body } = command;
  return { type: 'AmountSettled', body };
};
const opened = history(line, ln.way.opened).state;
const withdrawn = history(line, [...ln.way.opened, ln.decided(ln.withdraw)]).state;
const open = { [LINE]: opened };
const upheld: DuixianEvent = { type: 'LineObjectionUpheld', body: { notice: 'n1', objection: 'o1', reason: 'r' } };
const facts = { panel: 'p', facts: {}, cuts: [], similarTo: [], otherAwards: [], local: true };
const reading = { reading: 'AMB-YZ-03', options: ['R2'], authority: 'a', document: 'd', decidedOn: '2024-03-01' };
const readWorld = (amount: string) => ({
  [ENTITLEMENT]: history(entitlement, [
    saga(enter('c1')),
    saga({ ...settle(0, [{ claim: 'c1', amount }]), claims: under(settle(0, [{ claim: 'c1', amount }]).claims) }),
  ]).state,
  'policy-yuanzhou-2023-25': { confirmed: { 'AMB-YZ-03': ['R2'] }, versions: [] },
});
const under = (claims: ReturnType<typeof settle>['claims']) =>
  claims.map((claim) => ({ ...claim, readings: { 'AMB-YZ-03': ['R1'] } }));

export const claims: readonly Late[] = [
  {
    stream: 'application-a1',
    event: {
      type: 'ApplicationSubmitted',
      body: { claims: ['c1'], requiredStamps: [], local: true, undertaking: true },
    },
    world: { 'application-a1': submitted },
    command: 'ReserveCertificate',
    found: [['ALREADY_RESERVED', reserved]],
  },
  {
    stream: CERTIFICATE,
    event: { type: 'CertificateReserved', body: holder },
    command: 'RecordReservation',
    found: [
      [
        'CERTIFICATE_CHANGED',
        history(application, [
          ...[...app.way.submitted, app.park(app.giveBack('endorsement', 'park'))],
          app.applicant(app.amend('c1', { certificate: app.certificate('other') })),
        ]).state,
      ],
    ],
  },
  {
    stream: 'application-a1',
    event: { type: 'ClaimWithdrawn', body: { claim: 'c1', reason: 'r' } },
    world: { 'application-a1': submitted },
    command: 'ReleaseReservation',
    found: RELEASED,
  },
  {
    stream: 'application-a1',
    event: {
      type: 'ClaimAmended',
      body: { claim: 'c1', certificate: app.certificate('other'), facts: {}, releases: app.certificate('c1') },
    },
    command: 'ReleaseReservation',
    found: RELEASED,
  },
  {
    stream: 'application-a1',
    event: { type: 'FactsVerified', body: { claim: 'c1', ...facts } },
    world: { 'application-a1': history(application, verified).state },
    command: 'EnterClaim',
    found: [['CLAIM_ALREADY_ENTERED', history(entitlement, [saga(enter('c1'))]).state]],
  },
  {
    stream: ENTITLEMENT,
    event: settled(first),
    world: { [ENTITLEMENT]: entitled },
    command: 'OpenLine',
    found: [['LINE_EXISTS', opened]],
  },
  ...(['kept', 'replaced'] as const).map((outcome) => ({
    stream: ENTITLEMENT,
    event: settled(reread(outcome)),
    world: { [ENTITLEMENT]: history(entitlement, [...back, saga(reread(outcome))]).state },
    command: outcome === 'kept' ? 'KeepLine' : 'ReplaceLine',
    // An objection was quicker.
    found: [['LINE_CLOSED', withdrawn]] as const,
  })),
  {
    stream: LINE,
    event: upheld,
    world: open,
    command: 'AnnulAward',
    found: [['NOTHING_STANDS', history(entitlement, [...once, saga(annul('c1'))]).state]],
  },
  {
    stream: LINE,
    event: upheld,
    world: open,
    command: 'ReopenClaim',
    // Another of its lines fell before.
    found: [['CLAIM_NOT_VERIFIED', history(application, [...verified, app.saga(app.reopen('c1'))]).state]],
  },
  {
    stream: ENTITLEMENT,
    event: { type: 'AwardAnnulled', body: { claim: 'c1', awardYear: 2023, line: 'l1', reason: 'r', inPlaceOf: 'l0' } },
    command: 'ReplaceLine',
    found: [['LINE_CLOSED', withdrawn]],
  },
  {
    stream: ENTITLEMENT,
    event: { type: 'ClaimLeft', body: { claim: 'c1', application: 'a1', reason: 'r' } },
    command: 'RecordWithdrawal',
    found: [
      ['CLAIM_CLOSED', history(application, [...verified, app.saga(app.recordWithdrawal('c1'))]).state],
      ['CLAIM_NOT_VERIFIED', history(application, [...verified, app.saga(app.reopen('c1'))]).state],
    ],
  },
  {
    stream: LINE,
    event: { type: 'LinePresentedAgain', body: { reason: 'r' } },
    world: { ...open, [ENTITLEMENT]: entitled, 'application-a1': history(application, verified).state },
    command: 'EnterClaim',
    found: [
      ['CLAIM_ALREADY_ENTERED', history(entitlement, [...once, saga(annul('c1')), saga(enter('c1'))]).state],
      ['CLAIM_STILL_STANDS', entitled],
    ],
  },
  {
    stream: 'policy-yuanzhou-2023-25',
    event: { type: 'ReadingConfirmed', body: reading },
    world: readWorld('800000'),
    command: 'SendLineBack',
    found: [
      ['ALREADY_ALLOTTED', history(line, ln.way.allotted).state],
      ['LINE_AT_SETTLEMENT', history(line, [...ln.way.opened, ln.decided(ln.sendBack)]).state],
      ['IN_QUESTION', history(line, ln.way.questioned).state],
      ['LINE_CLOSED', withdrawn],
      ['LINE_UNKNOWN', line.initial],
    ],
  },
  {
    stream: 'policy-yuanzhou-2023-25',
    event: { type: 'ReadingConfirmed', body: reading },
    world: readWorld('0'),
    command: 'SendClaimBack',
    found: [
      ['CLAIM_SENT_BACK', history(entitlement, back).state],
      ['CLAIM_STILL_STANDS', entitled],
      ['CLAIM_NOT_SETTLED', entitlement.initial],
    ],
  },
  {
    stream: LINE,
    event: { type: 'LineSentBack', body: { reason: 'reading', readings: {} } },
    world: { [LINE]: history(line, [...ln.way.opened, ln.decided(ln.sendBack)]).state },
    command: 'SendClaimBack',
    found: [
      [
        'NOTHING_STANDS',
        history(entitlement, [
          ...[saga(enter('c1')), saga(enter('c2', 1))],
          saga(
            settle(1, [
              { claim: 'c1', amount: '0' },
              { claim: 'c2', amount: '5' },
            ]),
          ),
        ]).state,
      ],
    ],
  },
];
