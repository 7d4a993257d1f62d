import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration } from '../../engine/types.js';

/** 奖励认定·2: 有关奖项的认定，以获批文件的下发时间为准。 */
export const APPROVAL_DOC_DATE: FactDeclaration = {
  name: 'approval_doc_date',
  type: 'date',
  label: text('获批文件下发日期', 'Date on which the granting document was issued'),
  help: text('奖励年度以获批文件的下发时间为准', 'The award year is the year of this date, not the year of declaring'),
  notInFuture: true,
};

export const GRANTING_DOCUMENT: EvidenceDeclaration = {
  kind: 'granting_document',
  label: text('获批文件', 'Granting document'),
};

export const PATENT_CERTIFICATE: EvidenceDeclaration = {
  kind: 'patent_certificate',
  label: text('专利证书', 'Patent certificate'),
};

export const AWARD_CERTIFICATE: EvidenceDeclaration = {
  kind: 'award_certificate',
  label: text('获奖证书', 'Award certificate'),
};
