import type { LineCommand, LineContent } from '#domain';
import type { Instant, StageId } from '#kernel';
import { certificate } from './application-case.js';
import { step, type Step } from './given.js';
import * as who from './people.js';

/** One line of award year 2023: 8,000 yuan from the district, 2,000 due from the prefecture. */

type Of<Type extends LineCommand['type']> = Extract<LineCommand, { type: Type }>;
export type LineStep = Step<LineCommand>;

export const content = (change: Partial<LineContent> = {}): LineContent => ({
  claim: 'c1',
  application: 'a1',
  applicant: 'party-1',
  round: 'round-1',
  item: 'intl-invention',
  policy: 'yuanzhou-2023-25',
  policyVersion: 1,
  family: 'yuanzhou-science',
  ownTreasury: 'district',
  awardYear: 2023,
  amounts: { district: '800000', prefecture: '200000' },
  components: [
    { component: 'award', treasury: 'district', amount: '800000' },
    { component: 'match', treasury: 'prefecture', amount: '200000' },
  ],
  total: '1000000',
  readings: {},
  route: ['approval', 'notice', 'payout'],
  certificate: certificate('c1'),
  duties: { applied: [who.APPLICANT], endorsed: [who.PARK_CLERK], reviewed: [who.REVIEWER], verified: [who.PANELLIST] },
  settlement: 'event-settlement',
  ...change,
});

export const open = (route?: readonly StageId[], awardYear = 2023): Of<'OpenLine'> => ({
  type: 'OpenLine',
  content: content({ awardYear, ...(route ? { route } : {}) }),
});
export const include: Of<'IncludeInBatch'> = { type: 'IncludeInBatch', batch: 'b1', round: 'round-1' };
export const release: Of<'ReleaseFromBatch'> = { type: 'ReleaseFromBatch', batch: 'b1', reason: '批次已提交' };
export const approve: Of<'ApproveLine'> = {
  type: 'ApproveLine',
  batch: 'b1',
  approvalDay: '2024-09-10',
  payoutRule: 'yearAfterApproval',
  approvers: [who.CLERK],
};
export const strike = (kind: 'deferred' | 'rejected'): Of<'StrikeLine'> => ({
  type: 'StrikeLine',
  batch: 'b1',
  kind,
  reason: '待核实',
});
export const withdraw: Of<'WithdrawLine'> = { type: 'WithdrawLine', reason: '不再申报' };
export const presentAgain: Of<'PresentAgain'> = { type: 'PresentAgain', reason: '补充证明已到' };
export const sendBack: Of<'SendLineBack'> = {
  type: 'SendLineBack',
  reason: 'reading',
  readings: { 'AMB-YZ-03': ['R2'] },
};
/** `since`: the revision of the sending back that is answered. */
export const keep = (since: number): Of<'KeepLine'> => ({
  type: 'KeepLine',
  settlement: 'event-again',
  readings: { 'AMB-YZ-03': ['R2'] },
  since,
});
export const replace = (since: number | null): Of<'ReplaceLine'> => ({
  type: 'ReplaceLine',
  settlement: 'event-again',
  since,
});
export const publish: Of<'PublishLine'> = {
  type: 'PublishLine',
  notice: 'n1',
  objectionsUntil: who.NOTICE_ENDS as Instant,
};
export const notShown: Of<'RecordLineNotShown'> = { type: 'RecordLineNotShown', notice: 'n1' };
export const question = (objection = 'o1'): Of<'QuestionLine'> => ({ type: 'QuestionLine', notice: 'n1', objection });
export const dismiss = (objection = 'o1'): Of<'DismissLineObjection'> => ({
  type: 'DismissLineObjection',
  notice: 'n1',
  objection,
  reason: '查无实据',
});
export const uphold = (objection = 'o1'): Of<'UpholdLineObjection'> => ({
  type: 'UpholdLineObjection',
  notice: 'n1',
  objection,
  reason: '情况属实',
});
export const clear: Of<'ClearLine'> = { type: 'ClearLine', notice: 'n1' };
export const allot = (unconfirmed: readonly string[] = []): Of<'AllotPayout'> => ({
  type: 'AllotPayout',
  run: 'run-2025',
  year: 2025,
  unconfirmed,
});
export const instructed = (attempt = 1): Of<'RecordLineInstructed'> => ({
  type: 'RecordLineInstructed',
  payment: 'p1',
  treasury: 'district',
  attempt,
});
export const paid: Of<'RecordLinePaid'> = {
  type: 'RecordLinePaid',
  payment: 'p1',
  treasury: 'district',
  amount: '800000',
  paidOn: '2025-01-15',
};
export const failed = (attempt = 1): Of<'RecordLinePaymentFailed'> => ({
  type: 'RecordLinePaymentFailed',
  payment: 'p1',
  treasury: 'district',
  attempt,
  reason: '账号户名不符',
});
export const cameBack = (attempt = 1): Of<'RecordLinePaymentReturned'> => ({
  type: 'RecordLinePaymentReturned',
  payment: 'p1',
  treasury: 'district',
  attempt,
  reason: '账户已销户',
});
export const recover: Of<'RecordRecovery'> = {
  type: 'RecordRecovery',
  treasury: 'district',
  recoveredOn: '2025-01-15',
  document: '收入票据〔2025〕1号',
};
export const result: Of<'PublishResult'> = { type: 'PublishResult', paidOn: '2025-01-15' };

const by =
  (actor: string, at: string) =>
  (command: LineCommand): LineStep =>
    step(actor, at, command);

export const clerk = by(who.CLERK, who.DECIDED);
export const decided = by(who.SAGA, who.DECIDED);
export const afterNotice = by(who.SAGA, who.AFTER_NOTICE);
export const payer = by(who.PAYER, who.PAYING);
export const paying = by(who.SAGA, who.PAYING);

const opened = [by(who.SAGA, who.REVIEWED)(open())];
const inBatch = [...opened, clerk(include)];
const approved = [...inBatch, decided(approve)];
const published = [...approved, decided(publish)];
const questioned = [...published, decided(question())];
const cleared = [...published, afterNotice(clear)];
const allotted = [...cleared, payer(allot())];
const ordered = [...allotted, paying(instructed())];
const settled = [...ordered, paying(paid)];

/** The default way, one state after the other. */
export const way = {
  opened,
  inBatch,
  approved,
  published,
  questioned,
  cleared,
  allotted,
  instructed: ordered,
  paid: settled,
} as const;
