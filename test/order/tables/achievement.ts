import { achievement, type AchievementCommand } from '#domain';
import { step, type Step } from '../given.js';
import { orderTable, type Reached } from '../order-table.js';
import * as who from '../people.js';

const saga = (command: AchievementCommand): Step<AchievementCommand> => step(who.SAGA, who.REVIEWED, command);
const reserve = (claim: string, applicant: string): AchievementCommand => ({
  type: 'ReserveCertificate',
  applicant,
  application: `a-${claim}`,
  claim,
  item: 'intl-invention',
});
const mine = reserve('c1', 'party-1');
const theirs = reserve('c0', 'party-0');
const decideContest = (allowed: boolean): AchievementCommand => ({
  type: 'DecideContest',
  claim: 'c1',
  allowed,
  reason: '共有权利人已书面同意',
});
const release: AchievementCommand = { type: 'ReleaseReservation', claim: 'c1', reason: 'withdrawn' };
const paid: AchievementCommand = {
  type: 'RecordCertificatePaid',
  claim: 'c1',
  line: 'c1.2023.1',
  treasury: 'district',
  amount: '800000',
};
const returned: AchievementCommand = {
  type: 'RecordCertificateReturned',
  claim: 'c1',
  line: 'c1.2023.1',
  treasury: 'district',
  reason: '账户已销户',
};
const contested = [saga(theirs), saga(mine)];
const at = (...steps: readonly Step<AchievementCommand>[]): Reached<AchievementCommand> => ({
  steps,
  at: who.REVIEWED,
});

export default orderTable({
  decider: achievement,
  types: {
    ReserveCertificate: true,
    DecideContest: true,
    ReleaseReservation: true,
    RecordCertificatePaid: true,
    RecordCertificateReturned: true,
  },
  states: {
    none: at(),
    reserved: at(saga(mine)),
    contested: at(...contested),
    allowed: at(...contested, saga(decideContest(true))),
    denied: at(...contested, saga(decideContest(false))),
    released: at(saga(mine), saga(release)),
    paid: at(saga(mine), saga(paid)),
  },
  instances: {
    ReserveCertificate: { by: who.SAGA, command: mine },
    // The same applicant, the same item, another claim: only as its supplement (补差).
    'ReserveCertificate/twin': { by: who.SAGA, command: reserve('c2', 'party-1') },
    'ReserveCertificate/topUp': {
      by: who.SAGA,
      command: { ...reserve('c2', 'party-1'), topUpOf: 'c1' } as AchievementCommand,
    },
    DecideContest: { by: who.REVIEWER, command: decideContest(true) },
    ReleaseReservation: { by: who.SAGA, command: release },
    RecordCertificatePaid: { by: who.SAGA, command: paid },
    RecordCertificateReturned: { by: who.SAGA, command: returned },
  },
  legend: {
    AR: 'ALREADY_RESERVED',
    DC: 'DUPLICATE_CLAIM',
    RU: 'RESERVATION_UNKNOWN',
    NC: 'NOT_CONTESTED',
    NP: 'NOT_PAID',
    AL: 'ALREADY_RELEASED',
  },
  grid: `
                          none reserved contested allowed denied released paid
ReserveCertificate        ok   AR       AR        AR      AR     ok       AR
ReserveCertificate/twin   ok   DC       ok        DC      ok     ok       DC
ReserveCertificate/topUp  ok   ok       ok        ok      ok     ok       ok
DecideContest             RU   NC       ok        NC      NC     NC       NC
ReleaseReservation        RU   ok       ok        ok      ok     AL       ok
RecordCertificatePaid     RU   ok       ok        ok      ok     ok       ok
RecordCertificateReturned RU   NP       NP        NP      NP     NP       ok
`,
});
