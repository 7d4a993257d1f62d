import { answers, EVERYBODY, type ActorKey, type Answers } from '../actors.js';
import type { Attempt, Entry } from '../entry.js';
import type { Stage } from '../stage.js';
import { CASE, DISTRICT, page, READS_CASE } from './readers.js';

/** Who reads what of a case that went all the way. */

const only = (...may: readonly ActorKey[]): Answers => answers(may);
const DEPARTMENTS: readonly ActorKey[] = ['collecting', 'otherDepartment'];
const PANEL: readonly ActorKey[] = ['panelMember', 'recusedMember', 'otherExpert'];
const FINANCE: readonly ActorKey[] = ['finance', 'otherFinance'];
const LINES = only('owner', 'otherApplicant', 'office', ...DEPARTMENTS, ...PANEL, ...FINANCE, 'auditor');
const BATCHES = only(...DISTRICT);
const PAYMENTS: readonly ActorKey[] = [...FINANCE, 'auditor', 'office'];
/** Whose work an amount is: the department that collects the item, the panel of the round, the district's offices. */
const WORK = CASE.filter((each) => each !== 'owner' && each !== 'ownEndorser');
const PAST = only('auditor', 'office');

const of = ({ main }: Stage): Attempt => ({
  params: { id: main.application, claim: main.claim, applicant: main.party },
});
const line = ({ main }: Stage): Attempt => ({ params: { id: main.line } });
const batch = ({ main }: Stage): Attempt => ({ params: { id: main.batch } });
const notice = ({ main }: Stage): Attempt => ({ params: { id: main.notice } });
const scanOf = async (stage: Stage): Promise<string> => {
  const { body } = await stage.by('owner').get(`/api/applications/${stage.main.application}/approval-form`);
  return (body['scans'] as { scan: string }[])[0]!.scan;
};
const payment = ({ main }: Stage): Attempt => ({ params: { id: main.payment } });

const live: readonly Entry[] = [
  {
    route: 'GET /api/live',
    about: { zh: '本案', en: 'of the case' },
    answers: READS_CASE,
    attempt: ({ main }) => ({ query: `topics=case:${main.application}` }),
  },
  {
    route: 'GET /api/live',
    about: { zh: '公示', en: 'of the notices' },
    answers: answers(EVERYBODY),
    attempt: () => ({ query: 'topics=notices,awards' }),
  },
  {
    route: 'GET /api/live',
    about: { zh: '拨付环节', en: 'of the payout queue' },
    answers: answers(FINANCE, 'NOT_IN_YOUR_JURISDICTION'),
    attempt: () => ({ query: 'topics=notices,queue:payout' }),
  },
  {
    route: 'GET /api/live',
    about: { zh: '系统状态', en: 'of the system’s state' },
    answers: only('auditor', 'administrator'),
    attempt: () => ({ query: 'topics=health' }),
  },
  {
    route: 'GET /api/live',
    about: { zh: '试算', en: 'of a trial' },
    answers: only('auditor', 'policyOffice'),
    attempt: () => ({ query: 'topics=what-if:trial' }),
  },
  {
    route: 'GET /api/live',
    about: { zh: '批次与拨付', en: 'of batches and payments' },
    answers: only(...PAYMENTS),
    attempt: () => ({ query: 'topics=batches,payments' }),
  },
];

const cases: readonly Entry[] = [
  {
    route: 'GET /api/applications',
    about: { zh: '本轮次', en: 'of the round' },
    answers: answers(EVERYBODY.slice(1)),
    finds: { what: ({ main }) => main.application, who: CASE },
    attempt: ({ story }) => ({ query: `round=${story.round}&limit=200` }),
  },
  { route: 'GET /api/applications/{id}/timeline', answers: READS_CASE, attempt: of },
  { route: 'GET /api/applications/{id}/history', answers: READS_CASE, attempt: of },
  { route: 'GET /api/applications/{id}/approval-form', answers: READS_CASE, attempt: of },
  {
    route: 'POST /api/applications/{id}/approval-form/scans',
    answers: answers(['owner', 'ownEndorser', 'collecting'], 'ROLE_NOT_HELD', {
      otherApplicant: 'APPLICATION_UNKNOWN',
      otherEndorser: 'APPLICATION_UNKNOWN',
      otherDepartment: 'APPLICATION_UNKNOWN',
    }),
    attempt: (stage, nth) => ({ ...of(stage), file: page(`审批表第${nth}份`) }),
  },
  {
    route: 'GET /api/applications/{id}/approval-form/scans/{scan}',
    answers: READS_CASE,
    attempt: async (stage) => ({ params: { ...of(stage).params, scan: await scanOf(stage) } }),
  },
  { route: 'GET /api/applications/{id}/as-of', answers: READS_CASE, attempt: of },
  {
    route: 'GET /api/applications/{id}/changes',
    answers: READS_CASE,
    attempt: (stage) => ({ ...of(stage), query: 'from=2024-01-01T00:00:00.000Z' }),
  },
  {
    route: 'GET /api/applications/{id}/claims/{claim}',
    about: { zh: '已申报', en: 'submitted' },
    answers: READS_CASE,
    attempt: of,
  },
  { route: 'GET /api/applications/{id}/claims/{claim}/contest', answers: READS_CASE, attempt: of },
  {
    route: 'GET /api/applications/{id}/claims/{claim}/evidence/{evidence}',
    given: async (stage) => {
      const { body } = await stage.by('owner').get(stage.main.claimPath);
      stage.known['evidence'] = (body['evidence'] as { id: string }[])[0]!.id;
    },
    answers: READS_CASE,
    attempt: (stage) => {
      const { params } = of(stage);
      return { params: { ...params, evidence: stage.known['evidence']! } };
    },
  },
];

const amounts: readonly Entry[] = [
  {
    route: 'GET /api/entitlements/{applicant}',
    // Of the district's offices a department and an expert find in it what is their work: here nothing.
    answers: answers(['owner', ...DISTRICT], 'NOT_FOUND'),
    finds: { what: ({ main }) => main.claim, who: ['owner', ...WORK] },
    attempt: of,
  },
  {
    route: 'GET /api/entitlements/{applicant}/claims/{claim}/trace',
    answers: answers(['owner', ...WORK], 'NOT_FOUND'),
    attempt: of,
  },
  { route: 'GET /api/entitlements/{applicant}/as-of', answers: PAST, attempt: of },
  {
    route: 'GET /api/parties/{id}',
    answers: answers(['owner', 'ownEndorser', ...DISTRICT, 'administrator'], 'NOT_FOUND'),
    attempt: ({ main }) => ({ params: { id: main.party } }),
  },
  {
    route: 'GET /api/lines',
    answers: LINES,
    finds: { what: ({ main }) => main.line, who: ['owner', ...WORK] },
    attempt: ({ main }) => ({ query: `application=${main.application}` }),
  },
  { route: 'GET /api/lines/{id}', answers: answers(['owner', 'ownEndorser', ...WORK], 'NOT_FOUND'), attempt: line },
];

const audit: readonly Entry[] = [
  {
    route: 'GET /api/audit/events',
    answers: only('auditor'),
    attempt: ({ main }) => ({ query: `application=${main.application}` }),
  },
  {
    route: 'GET /api/audit/cases',
    answers: only('auditor'),
    finds: { what: ({ main }) => main.application, who: ['auditor'] },
    attempt: ({ main }) => ({ query: `q=${main.claim}` }),
  },
  { route: 'GET /api/audit/cases/{id}/record', answers: only('auditor'), attempt: of },
  { route: 'GET /api/audit/settlements/{claim}', answers: only('auditor'), attempt: of },
];

const tables: readonly Entry[] = [
  { route: 'GET /api/batches', answers: BATCHES },
  { route: 'GET /api/batches/{id}', answers: BATCHES, attempt: batch },
  { route: 'GET /api/batches/{id}/lines', answers: BATCHES, attempt: batch },
  { route: 'GET /api/batches/{id}/as-of', answers: PAST, attempt: batch },
  {
    route: 'GET /api/batches/{id}/minutes-files/{hash}',
    given: async (stage) => {
      const { main, known } = stage;
      const attempt = { params: { id: main.batch }, file: page('会议纪要') };
      const { body } = await stage.send(stage.by('office'), 'POST /api/batches/{id}/minutes-files', attempt);
      known['batch minutes'] = String(body['hash']);
    },
    answers: only('office', ...FINANCE, 'auditor'),
    attempt: ({ main, known }) => ({ params: { id: main.batch, hash: known['batch minutes']! } }),
  },
  { route: 'GET /api/notices', answers: BATCHES },
  { route: 'GET /api/notices/{id}', answers: BATCHES, attempt: notice },
  { route: 'GET /api/notices/{id}/lines', answers: BATCHES, attempt: notice },
  {
    route: 'GET /api/panels',
    answers: only(...PANEL, 'office', ...DEPARTMENTS, 'policyOffice', 'auditor', 'administrator'),
    attempt: ({ story }) => ({ query: `round=${story.round}` }),
  },
  { route: 'GET /api/panels/candidates', answers: only('office') },
  {
    route: 'GET /api/panels/{id}/decisions',
    answers: answers(['panelMember', 'recusedMember', 'office', 'policyOffice', 'auditor'], 'ROLE_NOT_HELD', {
      otherExpert: 'NOT_FOUND',
    }),
    attempt: ({ story }) => ({ params: { id: story.panel! } }),
  },
  {
    route: 'GET /api/panels/{id}',
    answers: only(...PANEL, 'office', ...DEPARTMENTS, 'policyOffice', 'auditor', 'administrator'),
    attempt: ({ story }) => ({ params: { id: story.panel! } }),
  },
  { route: 'GET /api/payment-runs', answers: only(...PAYMENTS) },
  {
    route: 'GET /api/payment-runs/{id}',
    answers: only(...PAYMENTS),
    attempt: ({ main }) => ({ params: { id: main.run } }),
  },
  { route: 'GET /api/payments', answers: only(...PAYMENTS), attempt: ({ main }) => ({ query: `run=${main.run}` }) },
  {
    route: 'GET /api/payments/{id}',
    answers: answers(['owner', ...PAYMENTS], 'ROLE_NOT_HELD', { otherApplicant: 'NOT_FOUND' }),
    attempt: payment,
  },
  {
    route: 'GET /api/payments/{id}/lines',
    answers: answers(['owner', ...PAYMENTS], 'ROLE_NOT_HELD', { otherApplicant: 'NOT_FOUND' }),
    attempt: payment,
  },
  { route: 'GET /api/public/awards', answers: answers(EVERYBODY) },
];

const WORKERS = {
  declaration: ['owner', 'otherApplicant'],
  endorsement: ['ownEndorser', 'otherEndorser'],
  department: DEPARTMENTS,
  panel: PANEL,
  settlement: ['office', 'auditor', 'policyOffice'],
  approval: ['office'],
  notice: ['office', ...DEPARTMENTS],
  payout: FINANCE,
} as const satisfies Readonly<Record<string, readonly ActorKey[]>>;

const NAMES = {
  declaration: '申报',
  endorsement: '审核盖章',
  department: '部门审核',
  panel: '评审核实',
  settlement: '奖补金额核定',
  approval: '区委、区政府通过',
  notice: '公示',
  payout: '拨付',
} as const satisfies Readonly<Record<keyof typeof WORKERS, string>>;

/** Cases that wait, and who finds them in a queue of its own. */
const WAITING: Readonly<Partial<Record<string, { readonly name: string; readonly who: readonly ActorKey[] }>>> = {
  declaration: { name: 'given back', who: ['owner'] },
  endorsement: { name: 'waits for the stamp', who: ['ownEndorser'] },
  department: { name: 'waits for the department', who: ['collecting'] },
  panel: { name: 'visited', who: ['panelMember', 'recusedMember'] },
};

const queues: readonly Entry[] = Object.entries(WORKERS).flatMap(([stage, workers]): readonly Entry[] => {
  const about = { zh: NAMES[stage as keyof typeof WORKERS], en: stage };
  const may = answers(workers, 'NOT_IN_YOUR_JURISDICTION');
  const attempt = () => ({ params: { stage } });
  const changes = () => ({ params: { stage }, query: 'from=2024-01-01T00:00:00.000Z' });
  const waits = WAITING[stage];
  const finds = waits && { what: (of: Stage) => of.of(waits.name).application, who: waits.who };
  return [
    { route: 'GET /api/queues/{stage}', about, answers: may, attempt, ...(finds ? { finds } : {}) },
    { route: 'GET /api/queues/{stage}/counts', about, answers: may, attempt },
    { route: 'GET /api/queues/{stage}/as-of', about, answers: PAST, attempt },
    { route: 'GET /api/queues/{stage}/changes', about, answers: PAST, attempt: changes },
  ];
});

export const reading: readonly Entry[] = [...cases, ...amounts, ...audit, ...tables, ...queues, ...live];
