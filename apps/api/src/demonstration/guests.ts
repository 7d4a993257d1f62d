import type { OrganisationKey } from './cast.js';
import type { Cast, Party, Person } from './cast.js';
import { Generator, inventedAccount, inventedUscc } from './generator.js';

/** Enterprises that come in the second year only, for the scenes of the exits; nobody who looks around meets them. */

export const GUESTS = ['dualFirm', 'returnFirm', 'refusalFirm', 'withdrawFirm', 'prizeFirm', 'feeFirm'] as const;
export type GuestKey = (typeof GUESTS)[number];

const NAMES = [
  '霁川新能源',
  '蘅芜医药科技',
  '砚溪光电',
  '禾黍农业科技',
  '岫云仪器',
  '汀兰环保科技',
  '澹远软件',
  '筠谷材料',
];
const SURNAMES = [...'曹严华金魏陶姜戚'];
const GIVEN = [...'甲乙丙丁戊己庚辛'];

type Seats = readonly Party<GuestKey>['seat'][];
const PARK = { relation: 'park', organisation: 'park' } as const;
const at = (organisation: OrganisationKey) => ({ relation: 'township', organisation }) as const;

/** The first has its seat in a township and rents in the park: with AMB-YZ-20 read as R2 it needs both stamps. */
export const GUEST_SEATS: Readonly<Record<GuestKey, Seats>> = {
  dualFirm: [PARK, at('township')],
  returnFirm: [at('township')],
  refusalFirm: [at('township')],
  withdrawFirm: [at('subdistrict')],
  prizeFirm: [PARK],
  feeFirm: [PARK],
};

export interface Guests {
  readonly parties: Readonly<Record<GuestKey, Party<GuestKey>>>;
  readonly people: Readonly<Record<GuestKey, Person<GuestKey>>>;
}

/** Of a generator of their own: whoever comes later changes nobody's name. */
export function guestsOf(seed: number): Guests {
  const generator = new Generator(seed + 1);
  const names = [...NAMES];
  const surnames = [...SURNAMES];
  const given = [...GIVEN];
  const guests = GUESTS.map((key) => {
    const name = `${generator.take(names)}有限公司（演示）`;
    const account = { bank: '演示银行云桥支行', accountNumber: inventedAccount(generator), holder: name };
    const seat = GUEST_SEATS[key][0]!;
    const party: Party<GuestKey> = {
      key,
      kind: 'enterprise',
      name,
      uscc: inventedUscc(generator, '91'),
      seat,
      account,
    };
    const login = `demo-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const displayName = `${generator.take(surnames)}某${given.shift() ?? ''}`;
    const duty = { zh: '企业', en: 'enterprise' };
    return { party, person: { key, login, displayName, role: 'applicant', office: key, duty } as const };
  });
  const byKey = <Part extends { readonly key: GuestKey }>(parts: readonly Part[]) =>
    Object.fromEntries(parts.map((part) => [part.key, part])) as Record<GuestKey, Part>;
  return { parties: byKey(guests.map(({ party }) => party)), people: byKey(guests.map(({ person }) => person)) };
}

const isGuest = (key: string): key is GuestKey => (GUESTS as readonly string[]).includes(key);

export type Applicant = keyof Cast['parties'] | GuestKey;
export type Player = keyof Cast['people'] | GuestKey;

export const partyOf = (cast: Cast, key: Applicant): Party<Applicant> =>
  isGuest(key) ? guestsOf(cast.seed).parties[key] : cast.parties[key];

export const personOf = (cast: Cast, key: Player): Person<Player, string> =>
  isGuest(key) ? guestsOf(cast.seed).people[key] : cast.people[key];
