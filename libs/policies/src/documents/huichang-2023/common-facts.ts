import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';

/** The day of the award, certificate, recognition or publication: window and award year. */
export const EVENT_DATE: FactDeclaration = {
  name: 'event_date',
  type: 'date',
  label: text('认定、获奖、获证或发布日期', 'Date of recognition, award, certificate or publication'),
  help: text('奖励年度以此日期为准', 'The award year is the year of this date'),
  notInFuture: true,
};

export const CERTIFICATE: EvidenceDeclaration = {
  kind: 'certificate',
  label: text('证书或认定文件', 'Certificate or document of recognition'),
};
