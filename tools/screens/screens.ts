import type { Page } from 'playwright-core';
import { firstId, idOfCase, idOfPayment, POLICY, type Ask } from './found.js';

/** One page that is pictured, and looked at by the tests. */
export interface Screen {
  readonly name: string;
  /** Its address; of a page about something, found through the API. */
  readonly path: string | ((ask: Ask) => Promise<string>);
  /** Whose page it is; nobody's by default. */
  readonly login?: string;
  /** Before anything is set up. */
  readonly empty?: true;
  /** Until the page is what is to be seen. */
  then?(page: Page): Promise<unknown>;
}

const of = (login: string, screens: readonly Omit<Screen, 'login'>[]): readonly Screen[] =>
  screens.map((screen) => ({ ...screen, login }));

export const SCREENS: readonly Screen[] = [
  { name: 'setup', path: '/setup', empty: true },
  { name: 'home', path: '/' },
  { name: 'login', path: '/login' },
  { name: 'policies', path: '/policies' },
  { name: 'law', path: `/policies/${POLICY}` },
  { name: 'indicators', path: `/policies/${POLICY}/indicators` },
  { name: 'calculator', path: '/calculator' },
  { name: 'notices', path: '/notices' },
  { name: 'notice', path: async (ask) => `/notices/${await firstId(ask, '/api/public/notices')}` },
  { name: 'objections', path: '/objections' },
  { name: 'awards', path: '/awards' },
  ...of('demo-park-firm', [
    { name: 'my', path: '/my' },
    { name: 'my-case', path: async (ask) => `/my/cases/${await idOfCase(ask)}` },
    { name: 'my-declare', path: '/my/declare' },
    { name: 'my-payments', path: '/my/payments' },
    { name: 'account', path: '/account' },
    { name: 'approval-form', path: async (ask) => `/forms/applications/${await idOfCase(ask)}` },
  ]),
  ...of('demo-park-clerk', [
    { name: 'work', path: '/work' },
    { name: 'work-endorsement', path: '/work/endorsement' },
  ]),
  ...of('demo-office-clerk', [
    { name: 'panels', path: '/panels' },
    { name: 'batches', path: '/batches' },
    { name: 'batch', path: async (ask) => `/batches/${await firstId(ask, '/api/batches')}` },
    { name: 'publication', path: '/publication' },
    { name: 'publication-notice', path: async (ask) => `/publication/${await firstId(ask, '/api/notices')}` },
  ]),
  ...of('demo-cashier', [
    { name: 'payments', path: '/payments' },
    { name: 'payment-run', path: async (ask) => `/payments/runs/${await firstId(ask, '/api/payment-runs')}` },
    { name: 'payment', path: async (ask) => `/payments/${await idOfPayment(ask)}` },
  ]),
  ...of('demo-auditor', [
    { name: 'audit', path: '/audit' },
    { name: 'audit-events', path: '/audit/events' },
  ]),
  ...of('demo-policy-officer', [
    { name: 'policy-office', path: '/law' },
    { name: 'readings', path: `/law/${POLICY}/readings` },
    { name: 'what-if', path: '/law/what-if' },
    { name: 'policy-indicators', path: `/law/${POLICY}/indicators` },
    { name: 'rates', path: '/law/rates' },
  ]),
  ...of('demo-administrator', [
    { name: 'demonstration', path: '/demonstration' },
    { name: 'admin', path: '/admin' },
    { name: 'admin-users', path: '/admin/users' },
    { name: 'admin-organisations', path: '/admin/organisations' },
    { name: 'admin-parties', path: '/admin/parties' },
    { name: 'admin-rounds', path: '/admin/rounds' },
    { name: 'admin-defaults', path: '/admin/defaults' },
  ]),
];
