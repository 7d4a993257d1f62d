import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';

/** The day of the grant, award, certificate, recognition or payment: window and award year. */
export const EVENT_DATE: FactDeclaration = {
  name: 'event_date',
  type: 'date',
  label: text('授权、获奖、获证或认定日期', 'Date of grant, award, certificate or recognition'),
  help: text('奖励年度以此日期为准', 'The award year is the year of this date'),
  notInFuture: true,
};

export const CERTIFICATE: EvidenceDeclaration = {
  kind: 'certificate',
  label: text('证书或认定文件', 'Certificate or document of recognition'),
};

/** A choice from `[value, Chinese, English]`. */
export const choice = (
  name: string,
  zh: string,
  en: string,
  choices: readonly (readonly [value: string, zh: string, en: string])[],
): FactDeclaration => ({
  name,
  type: 'choice',
  label: text(zh, en),
  choices: choices.map(([value, label, english]) => ({ value, label: text(label, english) })),
});

/** 发明专利, or another kind of patent, which the sentences on inventions do not cover. */
export const PATENT_KIND: FactDeclaration = choice('patent_kind', '专利类型', 'Kind of patent', [
  ['invention', '发明专利', 'Invention'],
  ['utilityModel', '实用新型', 'Utility model'],
  ['design', '外观设计', 'Design'],
]);
