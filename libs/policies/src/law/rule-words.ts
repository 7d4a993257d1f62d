import type { ApplicantKind } from '#kernel';
import type {
  ComponentDeclaration,
  FactDeclaration,
  ItemDeclaration,
  LimitDeclaration,
  PolicyVersion,
} from '../engine/types.js';
import type { Spoken, SpokenLaw } from './instances.js';
import { inGeneral, inWan } from './words.js';

/** The rule in words (规则释义), for a civil servant: from the declarations, and from what the rule says when it runs. */

const KINDS: Readonly<Record<ApplicantKind, string>> = {
  enterprise: '企业',
  soleProprietor: '个体工商户',
  cooperative: '合作社',
  university: '高校',
  school: '学校',
  researchInstitute: '科研机构',
  publicInstitution: '事业单位',
  association: '协会',
  serviceOrganisation: '服务机构',
  park: '园区',
  bank: '银行',
  village: '村',
  individual: '个人',
  other: '其他主体',
};

export const kindName = (kind: ApplicantKind): string => KINDS[kind];

/** Lines on one item's part in a sentence. `components`: those of the item that the sentence carries. */
export function ruleInWords(
  version: PolicyVersion,
  item: ItemDeclaration,
  components: readonly ComponentDeclaration[],
  spoken: SpokenLaw,
): string[] {
  const ids = new Set(components.map((one) => one.id));
  const own = spoken.ofItem(item.id).filter(({ step }) => step.component !== undefined);
  const here = own.filter(({ step }) => ids.has(step.component!));
  const articles = new Set(components.map((one) => one.article));
  const inArticle = here.filter(({ step }) => articles.has(step.article));
  const dated = item.facts.find((fact) => fact.name === item.qualifyingDate);
  return [
    `项目：${item.title.zh}（${[...new Set(components.map((one) => one.nature))].join('、')}）`,
    `申报主体：${item.applicantKinds?.map(kindName).join('、') ?? '条文未限定'}`,
    `依据事实：${item.facts.map(factWords).join('；')}`,
    `奖励年度：${dated?.label.zh ?? ''}所在年度`,
    ...labelled('计算', inGeneral(said(here, ['rule', 'rounding']))),
    ...labelled('条件', inGeneral(said(here.filter(isNote), ['condition']))),
    ...refusals(own),
    ...labelled('扣减', cuts(inArticle)),
    ...capLines(version, ids),
    ...discretionLine(item),
    `承担：${payers(version, components, spoken)}`,
    `汇总部门：${version.departments[item.department]!.zh}`,
  ];
}

/** Lines on a sentence that holds for every item. */
export function commonRuleInWords(version: PolicyVersion, article: string, spoken: SpokenLaw): string[] {
  const paying = new Set(version.items.flatMap((item) => item.components.map((one) => one.article)));
  const here = paying.has(article) ? [] : spoken.ofArticle(article);
  const lines = [...refusals(here), ...labelled('扣减', cuts(here))];
  return lines.length > 0
    ? ['对全部项目适用', ...lines]
    : ['对全部项目适用；由办理程序执行或用于解释条文，本身不产生金额'];
}

/** A refusal leaves nothing, and says so with its amount; another condition only notes what holds. */
const isRefusal = ({ step }: Spoken): boolean => step.kind === 'condition' && step.amount !== undefined;
const isNote = (one: Spoken): boolean => !isRefusal(one);

/** Pending and not computable are not the same as nothing. */
const REFUSED_AS: readonly (readonly [label: string, statuses: readonly Spoken['status'][]])[] = [
  ['不予兑现', ['notEligible', 'nothingDue']],
  ['待定', ['pendingDecision']],
  ['此处无法计算', ['notComputable']],
];

const refusals = (spoken: readonly Spoken[]): string[] =>
  REFUSED_AS.flatMap(([label, statuses]) => {
    const here = spoken.filter((one) => isRefusal(one) && statuses.includes(one.status));
    return labelled(label, inGeneral(said(here, ['condition'])));
  });

/** Amounts in these are always the case's own. */
const cuts = (spoken: readonly Spoken[]): string[] => inGeneral(said(spoken, ['exclusion', 'standing']), 'any number');

/** Who pays under the default readings; where nothing was paid, who would by the declaration. */
function payers(version: PolicyVersion, components: readonly ComponentDeclaration[], spoken: SpokenLaw): string {
  const paid = new Set(components.flatMap(({ id }) => [...spoken.payers(id)]));
  const declared = new Set(components.flatMap((one) => one.treasuries));
  const names = [...declared].filter((treasury) => paid.size === 0 || paid.has(treasury));
  return names.map((treasury) => version.treasuryNames[treasury].zh).join('、');
}

function factWords({ label, unit, optional, choices, askedWhen }: FactDeclaration): string {
  const marks = [
    ...(unit === undefined ? [] : [unit.zh]),
    ...(choices === undefined ? [] : [choices.map((choice) => choice.label.zh).join('／')]),
    ...(optional === true ? ['可不填'] : []),
    ...(askedWhen === undefined ? [] : ['视情形填写']),
  ];
  return `${label.zh}${marks.length === 0 ? '' : `（${marks.join('，')}）`}`;
}

function said(spoken: readonly Spoken[], kinds: readonly string[]): string[] {
  return spoken.filter(({ step }) => kinds.includes(step.kind)).map(({ step }) => step.text.zh);
}

const capLines = (version: PolicyVersion, ids: ReadonlySet<string>): string[] => [
  ...new Set(
    version.limits.flatMap((one) =>
      one.kind === 'cap' && one.components.some((id) => ids.has(id)) ? [capWords(version, one)] : [],
    ),
  ),
];

function capWords(version: PolicyVersion, cap: Extract<LimitDeclaration, { readonly kind: 'cap' }>): string {
  const found = version.parameters.filter((one) => one.id === cap.parameter);
  const { label, unit } = found[0]!;
  const value = found.map((one) => (unit === '元' ? inWan(one.value) : `${one.value}${unit}`)).join('，后调整为');
  const per = cap.per === 'year' ? '每个奖励年度合计' : '每项';
  const who = [
    ...(cap.only === undefined ? [] : [`仅限${cap.only.map(kindName).join('、')}`]),
    ...(cap.except === undefined ? [] : [`${cap.except.map(kindName).join('、')}除外`]),
  ];
  return `上限：${per}不超过${value}（含本数${who.map((one) => `，${one}`).join('')}）——${label.zh}`;
}

function discretionLine({ discretion }: ItemDeclaration): string[] {
  if (discretion === undefined) return [];
  const ceiling = discretion.kind === 'rate' ? discretion.ceiling : inWan(String(Number(discretion.ceiling) / 100));
  return [
    discretion.required === true
      ? `由评审决定：${discretion.label.zh}，最高${ceiling}；没有决定的为待定，既不是零也不是最高`
      : `评审可以核低：${discretion.label.zh}；未核低的按${ceiling}`,
  ];
}

const labelled = (label: string, lines: readonly string[]): string[] => lines.map((line) => `${label}：${line}`);
