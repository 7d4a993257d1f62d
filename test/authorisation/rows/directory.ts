import { answers, EVERYBODY, LOGGED_IN, type ActorKey } from '../actors.js';
import type { Entry } from '../entry.js';
import { inventedUscc, Generator } from '../../../apps/api/src/demonstration/generator.js';
import { DEMONSTRATION_PASSWORD } from '../../../apps/api/src/demonstration/cast.js';
import { POLICY } from '../../support/cast.js';
import { ok } from '../../support/client.js';

/** What everybody sees, sessions, accounts, offices, parties, the law and rounds: before there is any case. */

const everybody = answers(EVERYBODY);
const session = answers(LOGGED_IN);
const administrator = answers(['administrator']);
const READS_ACCOUNTS = answers(['administrator', 'auditor']);
const PAST = answers(['auditor', 'office']);
const uscc = new Generator(71);

/** An address may try ten times in five minutes. */
const MINUTES_5 = 5 * 60_000 + 1;

const LPR = { oneYear: '3.00%', overFiveYear: '3.50%', source: '公告' };

export const open: readonly Entry[] = [
  { route: 'GET /health/live', answers: everybody },
  { route: 'GET /health/ready', answers: everybody },
  { route: 'GET /api/openapi.json', answers: everybody },
  { route: 'GET /api/health/idle', answers: everybody },
  { route: 'GET /api/health/state', answers: READS_ACCOUNTS },
  { route: 'POST /api/health/parked/retry', answers: administrator },
  { route: 'GET /api/clock', answers: everybody },
  { route: 'GET /api/setup', answers: everybody },
  { route: 'GET /api/setup/demonstration', answers: everybody },
  { route: 'GET /api/catalogue', answers: everybody },
  { route: 'GET /api/policies', answers: everybody },
  { route: 'GET /api/policies/{id}', answers: everybody, attempt: () => ({ params: { id: POLICY } }) },
  {
    route: 'GET /api/policies/{id}/items/{item}/schema',
    answers: everybody,
    attempt: () => ({ params: { id: POLICY, item: 'pledge_interest' } }),
  },
  { route: 'GET /api/rates/lpr', answers: everybody },
  {
    route: 'GET /api/policies/{id}/indicators',
    answers: everybody,
    attempt: () => ({ params: { id: 'ganzhou-145' } }),
  },
  { route: 'GET /api/policies/{id}/law', answers: everybody, attempt: () => ({ params: { id: POLICY } }) },
  {
    route: 'POST /api/calculator',
    answers: everybody,
    attempt: () => ({
      body: {
        applicant: { kind: 'enterprise' },
        claims: [{ id: 'a', item: 'province_patent_award', facts: { approval_doc_date: '2023-06-01' } }],
      },
    }),
  },
  { route: 'GET /api/rounds', answers: everybody },
  { route: 'GET /api/rounds/{id}', answers: everybody, attempt: ({ story }) => ({ params: { id: story.round! } }) },
  {
    route: 'POST /api/setup/administrator',
    about: { zh: '已初始化后', en: 'once it is set up' },
    answers: answers([], 'ALREADY_SET_UP', { anonymous: 'ALREADY_SET_UP' }),
    attempt: (stage, nth) => {
      if (nth % 9 === 0) stage.pass(MINUTES_5);
      return {
        body: { code: '000000', login: 'second', password: DEMONSTRATION_PASSWORD, displayName: '第二位管理员' },
      };
    },
  },
  {
    route: 'POST /api/setup/demonstration',
    about: { zh: '已初始化后', en: 'once it is set up' },
    answers: answers([], 'ALREADY_SET_UP', { anonymous: 'ALREADY_SET_UP' }),
    attempt: (stage, nth) => {
      if (nth % 9 === 0) stage.pass(MINUTES_5);
      return { body: { code: '000000' } };
    },
  },
];

export const sessions: readonly Entry[] = [
  {
    route: 'POST /api/sessions',
    answers: everybody,
    attempt: ({ house }) => ({
      body: { login: house.cast.people.auditor.login, password: DEMONSTRATION_PASSWORD },
    }),
  },
  { route: 'GET /api/sessions/current', answers: session },
  {
    route: 'POST /api/accounts/me/password',
    about: { zh: '本人的密码', en: 'one’s own' },
    answers: session,
    then: 'PASSWORD_WRONG',
    attempt: () => ({ body: { current: 'not my password', next: 'another long password' } }),
  },
];

/** Everybody's last act: afterwards nobody has a session. */
export const farewell: readonly Entry[] = [
  { route: 'DELETE /api/sessions/current', about: { zh: '本人的会话', en: 'one’s own' }, answers: session },
];

export const accounts: readonly Entry[] = [
  {
    route: 'POST /api/accounts',
    answers: administrator,
    attempt: (_, nth) => ({
      body: { login: `newcomer-${nth}`, password: DEMONSTRATION_PASSWORD, displayName: '新来的人' },
    }),
  },
  { route: 'GET /api/accounts', answers: READS_ACCOUNTS },
  {
    route: 'GET /api/accounts/{id}',
    answers: READS_ACCOUNTS,
    attempt: ({ story }) => ({ params: { id: story.accounts.cashier! } }),
  },
  {
    route: 'GET /api/accounts/{id}/as-of',
    answers: PAST,
    attempt: ({ story }) => ({ params: { id: story.accounts.cashier! } }),
  },
  {
    route: 'GET /api/accounts/{id}/changes',
    answers: PAST,
    attempt: ({ story }) => ({
      params: { id: story.accounts.cashier! },
      query: 'from=2024-01-01T00:00:00.000Z',
    }),
  },
  {
    route: 'POST /api/accounts/{id}/grants',
    answers: administrator,
    attempt: ({ story }) => ({
      params: { id: story.accounts.accountChecker! },
      body: { role: 'auditor', organisation: story.organisations.audit, from: '2024-03-05' },
    }),
  },
  {
    route: 'POST /api/accounts/{id}/grants/{grant}/revocation',
    answers: administrator,
    given: async (stage) => {
      const { body } = await ok(
        stage
          .by('administrator')
          .get(`/api/accounts/${stage.story.accounts.accountChecker}?minPosition=${await stage.house.server.head()}`),
      );
      const grants = body['grants'] as { grant: string; role: string }[];
      stage.known['grant'] = grants.find((each) => each.role === 'auditor')!.grant;
    },
    attempt: ({ story, known }) => ({
      params: { id: story.accounts.accountChecker!, grant: known['grant']! },
      body: { until: '2024-03-06', reason: '调离岗位' },
    }),
  },
];

export const offices: readonly Entry[] = [
  {
    route: 'POST /api/organisations',
    answers: administrator,
    attempt: (_, nth) => ({ body: { kind: 'park', name: { zh: `新园区${nth}`, en: `New park ${nth}` } } }),
  },
  { route: 'GET /api/organisations', answers: session },
  {
    route: 'GET /api/organisations/{id}',
    answers: session,
    attempt: ({ story }) => ({ params: { id: story.organisations.park! } }),
  },
  {
    route: 'POST /api/parties',
    answers: administrator,
    attempt: (_, nth) => ({
      body: { kind: 'enterprise', name: `新企业${nth}有限公司`, uscc: inventedUscc(uscc, '91') },
    }),
  },
  { route: 'GET /api/parties', answers: READS_ACCOUNTS },
  {
    route: 'POST /api/parties/{id}/relations',
    answers: administrator,
    attempt: ({ story }) => ({
      params: { id: story.parties.otherFirm! },
      body: { relation: 'park', organisation: story.organisations.park, from: '2024-03-05', until: '2024-03-06' },
    }),
  },
  {
    route: 'POST /api/policies/{id}/publication',
    about: { zh: '已发布', en: 'published already' },
    answers: answers(['policyOffice']),
    then: 'VERSION_PUBLISHED',
    attempt: () => ({ params: { id: POLICY } }),
  },
  {
    route: 'POST /api/policies/{id}/versions',
    about: { zh: '未注明依据', en: 'no legal basis is named' },
    answers: answers(['policyOffice']),
    then: 'LEGAL_BASIS_MISSING',
    attempt: () => ({
      params: { id: POLICY },
      body: {
        draft: { policy: POLICY, parameters: [{ parameter: 'intl-invention', value: '200000.00' }] },
        from: '2025-01-01',
      },
    }),
  },
  {
    route: 'POST /api/policies/{id}/readings',
    answers: answers(['policyOffice']),
    attempt: () => ({
      params: { id: POLICY },
      body: {
        reading: 'AMB-YZ-02',
        options: ['R1'],
        authority: '区科技局',
        document: '袁科函〔2024〕3号',
        decidedOn: '2024-03-01',
      },
    }),
  },
  {
    route: 'POST /api/rates/lpr',
    about: { zh: '尚未公布的一期', en: 'a row that is to come' },
    answers: answers(['policyOffice']),
    then: 'LPR_ROW_IN_FUTURE',
    attempt: () => ({ body: { published: '2026-09-21', ...LPR } }),
  },
  {
    route: 'POST /api/rates/lpr/{published}/correction',
    about: { zh: '未登记的一期', en: 'a row that was not registered' },
    answers: answers(['policyOffice']),
    then: 'LPR_ROW_NOT_REGISTERED',
    attempt: () => ({ params: { published: '2026-09-21' }, body: { ...LPR, reason: '录入有误' } }),
  },
  { route: 'POST /api/what-if', answers: answers(['policyOffice']), attempt: () => ({ body: { policy: POLICY } }) },
  {
    route: 'GET /api/what-if/{id}',
    about: { zh: '无此试算', en: 'no such trial' },
    answers: answers(['policyOffice', 'auditor']),
    then: 'WHAT_IF_UNKNOWN',
    attempt: () => ({ params: { id: 'nothing' } }),
  },
  {
    route: 'DELETE /api/what-if/{id}',
    about: { zh: '无此试算', en: 'no such trial' },
    answers: answers(['policyOffice']),
    then: 'WHAT_IF_UNKNOWN',
    attempt: () => ({ params: { id: 'nothing' } }),
  },
  {
    route: 'POST /api/policies/{id}/indicators',
    answers: answers(['policyOffice']),
    attempt: (_stage, nth) => ({
      params: { id: 'ganzhou-145' },
      body: { indicator: 'gi-marks', year: 1990 + (nth % 30), value: '33', source: '统计公报' },
    }),
  },
  {
    route: 'GET /api/policies/{id}/readings',
    answers: answers([
      'collecting',
      'otherDepartment',
      'panelMember',
      'recusedMember',
      'otherExpert',
      'office',
      'finance',
      'otherFinance',
      'auditor',
      'policyOffice',
      'administrator',
    ] satisfies ActorKey[]),
    attempt: () => ({ params: { id: POLICY } }),
  },
  {
    route: 'POST /api/rounds',
    answers: answers(['policyOffice', 'administrator']),
    attempt: () => ({
      body: {
        policy: POLICY,
        awardYears: [2023],
        window: { from: '2024-02-29T16:00:00.000Z', until: '2024-06-30T16:00:00.000Z' },
        leadDepartment: 'science',
        title: { zh: '另一轮次', en: 'Another round' },
      },
    }),
  },
  {
    route: 'GET /api/rounds/{id}/stamps',
    answers: answers(LOGGED_IN),
    attempt: ({ story }) => ({ params: { id: story.round! } }),
  },
  {
    route: 'PUT /api/rounds/{id}/stamps',
    answers: answers(['policyOffice', 'administrator']),
    attempt: ({ story }) => ({ params: { id: story.round! }, body: { stamps: [] } }),
  },
  {
    route: 'POST /api/panels',
    answers: answers(['office']),
    attempt: ({ story }) => ({
      body: {
        round: story.round,
        members: [story.accounts.expertA, story.accounts.expertB, story.accounts.expertC],
        document: '袁知办〔2024〕9号',
      },
    }),
  },
];
