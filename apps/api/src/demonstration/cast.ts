import type { OrganisationKind, Role } from '#domain';
import type { ApplicantKind } from '#kernel';
import type { Text } from '#policies';
import { Generator, inventedAccount, inventedIdNumber, inventedUscc } from './generator.js';

/** Who plays. Every name and number is invented, and looks it; the same seed gives the same ones. */

export type OrganisationKey =
  | 'park'
  | 'township'
  | 'subdistrict'
  | 'science'
  | 'market'
  | 'panelOffice'
  | 'governmentOffice'
  | 'finance'
  | 'audit'
  | 'policyOffice';

export type PartyKey = 'parkFirm' | 'townFirm' | 'university' | 'inventor' | 'otherFirm';

export type PersonKey =
  | 'administrator'
  | 'parkClerk'
  | 'townClerk'
  | 'streetClerk'
  | 'scienceReviewer'
  | 'marketReviewer'
  | 'expertA'
  | 'expertB'
  | 'expertC'
  | 'officeClerk'
  | 'officeHead'
  | 'cashier'
  | 'accountChecker'
  | 'auditor'
  | 'policyOfficer'
  | PartyKey;

export interface OrganisationPart {
  readonly key: OrganisationKey;
  readonly kind: OrganisationKind;
  readonly name: Text;
  /** Departments only: the key by which the policy document names it. */
  readonly department?: 'science' | 'market';
}

export interface BankAccount {
  readonly bank: string;
  readonly accountNumber: string;
  readonly holder: string;
}

export interface Party<Key extends string> {
  readonly key: Key;
  readonly kind: ApplicantKind;
  readonly name: string;
  readonly uscc?: string;
  readonly idNumber?: string;
  readonly seat: { readonly relation: 'park' | 'township'; readonly organisation: OrganisationKey };
  readonly account: BankAccount;
}

export type PartyPart = Party<PartyKey>;

export interface Person<Key extends string, Office extends string = string> {
  readonly key: Key;
  readonly login: string;
  readonly displayName: string;
  readonly role: Role;
  /** In whose name: an office, a party, or for the administrator nobody's. */
  readonly office: Office;
  readonly duty: Text;
}

export type PersonPart = Person<PersonKey, OrganisationKey | PartyKey | '*'>;

export interface Cast {
  readonly seed: number;
  readonly organisations: Readonly<Record<OrganisationKey, OrganisationPart>>;
  readonly parties: Readonly<Record<PartyKey, PartyPart>>;
  readonly people: Readonly<Record<PersonKey, PersonPart>>;
}

export const ADMINISTRATOR_LOGIN = 'demo-administrator';

/** Everybody of the demonstration logs in with it; a real folder never has it. */
export const DEMONSTRATION_PASSWORD = 'duixian-demonstration';

const t = (zh: string, en: string): Text => ({ zh, en });

const ORGANISATIONS: readonly OrganisationPart[] = [
  { key: 'park', kind: 'park', name: t('青禾工业园管委会（演示）', 'Qinghe Industrial Park (demonstration)') },
  { key: 'township', kind: 'township', name: t('云桥镇人民政府（演示）', 'Yunqiao Township (demonstration)') },
  { key: 'subdistrict', kind: 'subdistrict', name: t('文澜街道办事处（演示）', 'Wenlan Subdistrict (demonstration)') },
  {
    key: 'science',
    kind: 'department',
    name: t('区科技局（演示）', 'District Science Bureau (demonstration)'),
    department: 'science',
  },
  {
    key: 'market',
    kind: 'department',
    name: t('区市场监督管理局（演示）', 'District Market Regulation Bureau (demonstration)'),
    department: 'market',
  },
  { key: 'panelOffice', kind: 'panelOffice', name: t('评审专项小组（演示）', 'Review panel (demonstration)') },
  {
    key: 'governmentOffice',
    kind: 'governmentOffice',
    name: t('区委区政府办公室（演示）', 'Committee and government office (demonstration)'),
  },
  { key: 'finance', kind: 'finance', name: t('区财政局（演示）', 'District Finance Bureau (demonstration)') },
  { key: 'audit', kind: 'audit', name: t('区审计局（演示）', 'District Audit Office (demonstration)') },
  { key: 'policyOffice', kind: 'policyOffice', name: t('政策办公室（演示）', 'Policy office (demonstration)') },
];

const DISTRICT_PLACES = ['澄川', '岚石', '穗原', '璟禾', '榆野', '栎舟', '沐屿', '翊岭', '漱峦', '稷汀'];
const TRADES = ['新材料', '储能科技', '精密制造', '生物科技', '智能装备', '电子科技'];
const SCHOOLS = ['云麓理工学院', '青澜学院', '星渚大学', '禾山学院'];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许'];
/** 某甲, 某乙 … : how Chinese texts name nobody in particular. */
const GIVEN = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'];

class Names {
  readonly #places = [...DISTRICT_PLACES];
  readonly #trades = [...TRADES];
  readonly #schools = [...SCHOOLS];
  readonly #surnames = [...SURNAMES];
  readonly #given = [...GIVEN];

  constructor(private readonly generator: Generator) {}

  firm(): string {
    return `${this.generator.take(this.#places)}${this.generator.take(this.#trades)}有限公司（演示）`;
  }

  school(): string {
    return `${this.generator.take(this.#schools)}（演示）`;
  }

  person(): string {
    return `${this.generator.take(this.#surnames)}某${this.#given.shift() ?? ''}`;
  }
}

const SEATS: Readonly<Record<PartyKey, PartyPart['seat']>> = {
  parkFirm: { relation: 'park', organisation: 'park' },
  townFirm: { relation: 'township', organisation: 'township' },
  university: { relation: 'township', organisation: 'subdistrict' },
  inventor: { relation: 'township', organisation: 'subdistrict' },
  otherFirm: { relation: 'township', organisation: 'subdistrict' },
};

const KINDS: Readonly<Record<PartyKey, ApplicantKind>> = {
  parkFirm: 'enterprise',
  townFirm: 'enterprise',
  university: 'university',
  inventor: 'individual',
  otherFirm: 'enterprise',
};

function partyPart(key: PartyKey, generator: Generator, names: Names): PartyPart {
  const kind = KINDS[key];
  const name = kind === 'individual' ? names.person() : kind === 'university' ? names.school() : names.firm();
  const identity =
    kind === 'individual'
      ? { idNumber: inventedIdNumber(generator) }
      : { uscc: inventedUscc(generator, kind === 'university' ? '12' : '91') };
  return {
    key,
    kind,
    name,
    ...identity,
    seat: SEATS[key],
    account: { bank: '演示银行青禾支行', accountNumber: inventedAccount(generator), holder: name },
  };
}

type Duty = readonly [PersonKey, Role, PersonPart['office'], Text];
const DUTIES: readonly Duty[] = [
  ['administrator', 'administrator', '*', t('系统管理员', 'administrator')],
  ['parkClerk', 'endorser', 'park', t('园区盖章人', 'park clerk')],
  ['townClerk', 'endorser', 'township', t('乡镇盖章人', 'township clerk')],
  ['streetClerk', 'endorser', 'subdistrict', t('街道盖章人', 'subdistrict clerk')],
  ['scienceReviewer', 'department', 'science', t('科技局审核人', 'science reviewer')],
  ['marketReviewer', 'department', 'market', t('市监局审核人', 'market reviewer')],
  ['expertA', 'panel', 'panelOffice', t('评审成员一', 'panel member 1')],
  ['expertB', 'panel', 'panelOffice', t('评审成员二', 'panel member 2')],
  ['expertC', 'panel', 'panelOffice', t('评审成员三', 'panel member 3')],
  ['officeClerk', 'governmentOffice', 'governmentOffice', t('办公室经办', 'office clerk')],
  ['officeHead', 'governmentOffice', 'governmentOffice', t('办公室负责人', 'head of the office')],
  ['cashier', 'finance', 'finance', t('财政拨付', 'finance cashier')],
  ['accountChecker', 'finance', 'finance', t('财政核对', 'finance checker')],
  ['auditor', 'auditor', 'audit', t('审计', 'auditor')],
  ['policyOfficer', 'policyOffice', 'policyOffice', t('政策解释', 'policy officer')],
  ['parkFirm', 'applicant', 'parkFirm', t('园区企业', 'enterprise in the park')],
  ['townFirm', 'applicant', 'townFirm', t('乡镇企业', 'enterprise in the township')],
  ['university', 'applicant', 'university', t('高校', 'university')],
  ['inventor', 'applicant', 'inventor', t('个人', 'individual')],
  ['otherFirm', 'applicant', 'otherFirm', t('街道企业', 'enterprise in the subdistrict')],
];

const loginOf = (key: PersonKey): string => `demo-${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const DEFAULT_SEED = 20_230_025;

export function castOf(seed: number = DEFAULT_SEED): Cast {
  const generator = new Generator(seed);
  const names = new Names(generator);
  const parties = (Object.keys(SEATS) as PartyKey[]).map((key) => partyPart(key, generator, names));
  const people = DUTIES.map(([key, role, office, duty]): PersonPart => {
    const displayName = key === 'inventor' ? parties.find((each) => each.key === key)!.name : names.person();
    return { key, login: loginOf(key), displayName, role, office, duty };
  });
  return { seed, organisations: byKey(ORGANISATIONS), parties: byKey(parties), people: byKey(people) };
}

function byKey<Key extends string, Part extends { readonly key: Key }>(
  parts: readonly Part[],
): Readonly<Record<Key, Part>> {
  return Object.fromEntries(parts.map((part) => [part.key, part])) as Record<Key, Part>;
}
