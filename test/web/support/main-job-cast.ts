import { castOf, DEMONSTRATION_PASSWORD, type PersonKey } from '../../../apps/api/src/demonstration/cast.js';
import { PHONE, type Site } from '../../../tools/browser/site.js';
import type { Account } from './administrator.js';
import { People, type Person } from './people.js';

/** Who takes part in the main job: of the demonstration's invented names, those that one case needs. */

const { organisations, parties, people } = castOf();

export const ENTERPRISE = parties.parkFirm;
export const PARK = organisations.park.name.zh;
export const ROUND = {
  zh: '2023年度专利奖补兑现',
  en: 'Patent awards for 2023',
  firstDay: '2024-03-01',
  lastDay: '2024-06-30',
};

export const OFFICES = [
  organisations.park,
  organisations.market,
  organisations.panelOffice,
  organisations.governmentOffice,
  organisations.finance,
  organisations.audit,
  organisations.policyOffice,
];

const EVERYBODY = [
  'policyOfficer',
  'officeHead',
  'officeClerk',
  'expertA',
  'expertB',
  'expertC',
  'parkClerk',
  'marketReviewer',
  'cashier',
  'accountChecker',
  'auditor',
  'parkFirm',
] as const satisfies readonly PersonKey[];

export type Somebody = (typeof EVERYBODY)[number] | 'administrator';

export const nameOf = (key: Somebody): string => people[key].displayName;

export const ACCOUNTS: readonly Account[] = EVERYBODY.map((key) => {
  const { login, displayName, role, office } = people[key];
  const named = office === 'parkFirm' ? ENTERPRISE.name : organisations[office as keyof typeof organisations].name.zh;
  return { login, displayName, role, office: named, password: DEMONSTRATION_PASSWORD };
});

/** The applicant has a phone. */
export function peopleOf(site: Site): People<Somebody> {
  const hired = Object.fromEntries(EVERYBODY.map((key, index) => [key, ACCOUNTS[index]!]));
  const administrator = { login: people.administrator.login, password: DEMONSTRATION_PASSWORD };
  const persons = { ...hired, administrator } as Record<Somebody, Person>;
  return new People(site, persons, (key) => (key === 'parkFirm' ? { viewport: PHONE } : {}));
}
