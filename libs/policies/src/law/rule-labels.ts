import type { ApplicantKind } from '#kernel';
import { text } from '../engine/trace.js';
import type { ComponentDeclaration, Text } from '../engine/types.js';

/** The fixed words around a rule (规则释义), in both languages. */

export const LABELS = {
  item: text('项目', 'Item'),
  applicants: text('申报主体', 'Applicants'),
  facts: text('依据事实', 'Facts'),
  awardYear: text('奖励年度', 'Award year'),
  computation: text('计算', 'Amount'),
  condition: text('条件', 'Condition'),
  refused: text('不予兑现', 'Not honoured'),
  pending: text('待定', 'Pending'),
  notComputable: text('此处无法计算', 'Not computable here'),
  cut: text('扣减', 'Taken off'),
  cap: text('上限', 'Cap'),
  treasuries: text('承担', 'Borne by'),
  department: text('汇总部门', 'Collecting department'),
} as const;

export const NOT_LIMITED = text('条文未限定', 'not limited by the text');

export const COMMON = {
  rule: text('对全部项目适用', 'Holds for every item'),
  procedure: text(
    '对全部项目适用；由办理程序执行或用于解释条文，本身不产生金额',
    'Holds for every item; carried out by the procedure or used to read the text, gives no amount itself',
  ),
} as const;

export const APPLICANTS: Readonly<Record<ApplicantKind, Text>> = {
  enterprise: text('企业', 'enterprises'),
  soleProprietor: text('个体工商户', 'sole proprietors'),
  cooperative: text('合作社', 'cooperatives'),
  university: text('高校', 'universities'),
  school: text('学校', 'schools'),
  researchInstitute: text('科研机构', 'research institutes'),
  publicInstitution: text('事业单位', 'public institutions'),
  association: text('协会', 'associations'),
  serviceOrganisation: text('服务机构', 'service organisations'),
  park: text('园区', 'industrial parks'),
  bank: text('银行', 'banks'),
  village: text('村', 'villages'),
  individual: text('个人', 'natural persons'),
  other: text('其他主体', 'others'),
};

/** Nature of the money, kept as the text has it. */
export const NATURES: Readonly<Record<ComponentDeclaration['nature'], Text>> = {
  奖励: text('奖励', 'award'),
  补助: text('补助', 'subsidy'),
  贴息: text('贴息', 'interest subsidy'),
  资助: text('资助', 'funding'),
  配套: text('配套', 'matching award'),
  扶持经费: text('扶持经费', 'support funds'),
  支持: text('支持', 'support'),
};

/** "label: words", as each language writes it. */
export const line = (label: Text, words: Text): Text => text(`${label.zh}：${words.zh}`, `${label.en}: ${words.en}`);

export const joined = (words: readonly Text[], zh: string, en: string): Text =>
  text(words.map((one) => one.zh).join(zh), words.map((one) => one.en).join(en));
