import { text } from '../../engine/trace.js';
import type { EvidenceDeclaration, FactDeclaration, ItemDeclaration, Text } from '../../engine/types.js';

/** The qualifying event: window and award year. */
export const EVENT_DATE: FactDeclaration = {
  name: 'event_date',
  type: 'date',
  label: text(
    '事项发生日期（获奖、认定、登记、缴费等）',
    'Date of the event (award, recognition, registration, payment)',
  ),
  help: text('奖励年度以此日期为准', 'The award year is the year of this date'),
  notInFuture: true,
};

/** Read only where AMB-LC-04 is read as "the application must lie inside". */
const APPLICATION_DATE: FactDeclaration = {
  name: 'application_date',
  type: 'date',
  label: text('申报日期', 'Date of the application'),
  help: text(
    '仅当口径AMB-LC-04取R2时，以此日期判断是否在有效期内',
    'Only under reading AMB-LC-04 R2 must this day lie inside the validity',
  ),
  optional: true,
  notInFuture: true,
};

const CERTIFICATE: EvidenceDeclaration = {
  kind: 'certificate',
  label: text('证书、公告或认定文件', 'Certificate, notice or document of recognition'),
};

interface ItemSketch extends Omit<ItemDeclaration, 'department' | 'qualifyingDate' | 'certificate' | 'evidence'> {
  readonly certificate: Text;
  readonly evidence?: readonly EvidenceDeclaration[];
}

/** An item with the two dates that all share. The text names no collecting department; queries go to 市市场监管局. */
export const item = ({ certificate, evidence, facts, ...sketch }: ItemSketch): ItemDeclaration => ({
  ...sketch,
  department: 'market',
  certificate: { kind: sketch.id, label: certificate },
  facts: [...facts, EVENT_DATE, APPLICATION_DATE],
  evidence: evidence ?? [CERTIFICATE],
  qualifyingDate: 'event_date',
});

/** A question with several answers: value, Chinese, English. */
export const choice = (
  name: string,
  label: Text,
  choices: readonly (readonly [value: string, zh: string, en: string])[],
): FactDeclaration => ({
  name,
  type: 'choice',
  label,
  choices: choices.map(([value, zh, en]) => ({ value, label: text(zh, en) })),
});

export const yesNo = (name: string, zh: string, en: string): FactDeclaration => ({
  name,
  type: 'boolean',
  label: text(zh, en),
});

export const dateOf = (name: string, zh: string, en: string): FactDeclaration => ({
  name,
  type: 'date',
  label: text(zh, en),
  notInFuture: true,
});

export const moneyOf = (name: string, zh: string, en: string): FactDeclaration => ({
  name,
  type: 'money',
  label: text(zh, en),
  unit: text('元', 'yuan'),
  canBeCut: true,
});
