import type { Page } from 'playwright-core';
import { declared, tried } from './acts.js';
import {
  draftOf,
  firstCase,
  firstId,
  idOfCase,
  idOfPayment,
  idOfPaidRun,
  openNotice,
  POLICY,
  type Ask,
} from './found.js';

/** What is there before: nothing, the demonstration in the middle of its first round with more under way, or the complete one. */
export const STAGES = ['nothing', 'complete', 'underWay'] as const;
export type Stage = (typeof STAGES)[number];

/** One page that is pictured, and looked at by the tests. */
export interface Screen {
  readonly name: string;
  /** Its address; of a page about something, found through the API. */
  readonly path: string | ((ask: Ask) => Promise<string>);
  /** Whose page it is; nobody's by default. */
  readonly login?: string;
  readonly at: Stage;
  /** Until the page is what is to be seen. */
  then?(page: Page): Promise<unknown>;
}

type Plain = Omit<Screen, 'at' | 'login'>;

const screensOf = (at: Stage, login: string | undefined, screens: readonly Plain[]): readonly Screen[] =>
  screens.map((screen) => ({ ...screen, at, ...(login === undefined ? {} : { login }) }));

const complete = (login: string | undefined, screens: readonly Plain[]): readonly Screen[] =>
  screensOf('complete', login, screens);
const underWay = (login: string | undefined, screens: readonly Plain[]): readonly Screen[] =>
  screensOf('underWay', login, screens);

export const SCREENS: readonly Screen[] = [
  { name: 'setup', path: '/setup', at: 'nothing' },
  ...complete(undefined, [
    { name: 'home', path: '/' },
    { name: 'login', path: '/login' },
    { name: 'policies', path: '/policies' },
    { name: 'law', path: `/policies/${POLICY}` },
    { name: 'indicators', path: `/policies/${POLICY}/indicators` },
    { name: 'calculator', path: '/calculator' },
    { name: 'calculator-result', path: `/calculator?policy=${POLICY}&item=cn_invention`, then: declared },
    { name: 'notices', path: '/notices' },
    { name: 'notice', path: async (ask) => `/notices/${await firstId(ask, '/api/public/notices')}` },
    { name: 'objections', path: '/objections' },
    { name: 'awards', path: '/awards' },
  ]),
  ...complete('demo-park-firm', [
    { name: 'my', path: '/my' },
    { name: 'my-case', path: async (ask) => `/my/cases/${await idOfCase(ask)}` },
    { name: 'my-declare', path: '/my/declare' },
    { name: 'my-payments', path: '/my/payments' },
    { name: 'account', path: '/account' },
    { name: 'approval-form', path: async (ask) => `/forms/applications/${await idOfCase(ask)}` },
  ]),
  ...complete('demo-park-clerk', [
    { name: 'work', path: '/work' },
    { name: 'work-endorsement', path: '/work/endorsement' },
  ]),
  ...complete('demo-office-clerk', [
    { name: 'panels', path: '/panels' },
    { name: 'batches', path: '/batches' },
    { name: 'batch', path: async (ask) => `/batches/${await firstId(ask, '/api/batches')}` },
    { name: 'publication', path: '/publication' },
    { name: 'publication-notice', path: async (ask) => `/publication/${await firstId(ask, '/api/notices')}` },
  ]),
  ...complete('demo-cashier', [
    { name: 'payments', path: '/payments' },
    { name: 'payment-run', path: async (ask) => `/payments/runs/${await idOfPaidRun(ask)}` },
    { name: 'payment', path: async (ask) => `/payments/${await idOfPayment(ask)}` },
  ]),
  ...complete('demo-auditor', [
    { name: 'audit', path: '/audit' },
    { name: 'audit-events', path: '/audit/events' },
  ]),
  ...complete('demo-policy-officer', [
    { name: 'policy-office', path: '/law' },
    { name: 'readings', path: `/law/${POLICY}/readings` },
    { name: 'what-if', path: '/law/what-if' },
    { name: 'what-if-result', path: `/law/what-if?policy=${POLICY}`, then: tried },
    { name: 'policy-indicators', path: `/law/${POLICY}/indicators` },
    { name: 'rates', path: '/law/rates' },
  ]),
  ...complete('demo-administrator', [
    { name: 'demonstration', path: '/demonstration' },
    { name: 'admin', path: '/admin' },
    { name: 'admin-users', path: '/admin/users' },
    { name: 'admin-organisations', path: '/admin/organisations' },
    { name: 'admin-parties', path: '/admin/parties' },
    { name: 'admin-rounds', path: '/admin/rounds' },
    { name: 'admin-defaults', path: '/admin/defaults' },
  ]),
  ...underWay(undefined, [
    { name: 'notice-open', path: openNotice },
    { name: 'objection', path: async (ask) => `${await openNotice(ask)}/objection` },
  ]),
  ...underWay('demo-park-firm', [
    { name: 'my-under-way', path: '/my' },
    { name: 'my-declare-draft', path: async (ask) => `/my/declare/${await draftOf(ask)}` },
    {
      name: 'my-claim',
      path: async (ask) => `/my/declare/${await draftOf(ask)}/claim?item=cn_invention`,
      then: declared,
    },
  ]),
  ...underWay('demo-park-clerk', [
    { name: 'work-under-way', path: '/work' },
    { name: 'work-endorsement-under-way', path: '/work/endorsement' },
    { name: 'work-case', path: async (ask) => `/work/endorsement/${await firstCase(ask, 'endorsement')}` },
  ]),
  ...underWay('demo-science-reviewer', [
    { name: 'work-department', path: '/work/department' },
    { name: 'work-department-case', path: async (ask) => `/work/department/${await firstCase(ask, 'department')}` },
  ]),
  ...underWay('demo-expert-a', [
    { name: 'work-panel-case', path: async (ask) => `/work/panel/${await firstCase(ask, 'panel')}` },
  ]),
];
