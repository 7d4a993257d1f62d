/** Everybody who may try something: each role, where a role has a jurisdiction its own and another one. */
export const ACTORS = {
  anonymous: { zh: '未登录', en: 'nobody logged in' },
  owner: { zh: '申报单位（本案）', en: 'applicant, of the case' },
  otherApplicant: { zh: '申报单位（他人）', en: 'applicant, another' },
  ownEndorser: { zh: '盖章园区（本案）', en: 'park of the case' },
  otherEndorser: { zh: '其他乡镇', en: 'township of others' },
  collecting: { zh: '汇总部门（本项目）', en: 'department that collects the item' },
  otherDepartment: { zh: '其他部门', en: 'another department' },
  panelMember: { zh: '评审成员', en: 'panel member' },
  recusedMember: { zh: '评审成员（已回避）', en: 'panel member, recused' },
  otherExpert: { zh: '评审人员（未入本组）', en: 'expert of no panel of the round' },
  office: { zh: '政府办公室', en: 'government office' },
  finance: { zh: '区财政', en: 'finance, own treasury' },
  otherFinance: { zh: '市财政', en: 'finance, another treasury' },
  auditor: { zh: '审计', en: 'auditor' },
  policyOffice: { zh: '政策办公室', en: 'policy office' },
  administrator: { zh: '系统管理员', en: 'administrator' },
} as const;

export type ActorKey = keyof typeof ACTORS;
export const ACTOR_KEYS = Object.keys(ACTORS) as ActorKey[];

/** `ok`: allowed. Otherwise the stable code of the refusal. */
export type Answers = Readonly<Record<ActorKey, string>>;

export const EVERYBODY: readonly ActorKey[] = ACTOR_KEYS;
export const LOGGED_IN = ACTOR_KEYS.filter((each) => each !== 'anonymous');

/**
 * One answer for each actor: `ok` for those who may, what is said of a few by name, and for the rest one code. Nobody
 * without a session learns more than that.
 */
export function answers(
  may: readonly ActorKey[],
  rest = 'ROLE_NOT_HELD',
  but: Readonly<Partial<Record<ActorKey, string>>> = {},
): Answers {
  const of = (key: ActorKey): string =>
    may.includes(key) ? 'ok' : (but[key] ?? (key === 'anonymous' ? 'NOT_LOGGED_IN' : rest));
  return Object.fromEntries(ACTOR_KEYS.map((key) => [key, of(key)])) as Answers;
}
