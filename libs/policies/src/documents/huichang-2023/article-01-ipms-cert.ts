import { fen, fromFenText } from '#kernel';
import { shareOf } from '../../engine/amounts.js';
import { capPerClaim } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { wholeFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { FIRST_CYCLE, IPMS_CAP, IPMS_RATE } from './parameters.js';

/** 对获得知识产权管理体系认证证书的，给予一次性奖励，奖励比例为首个认证周期实际发生的认证费用总额的50%，最高不超过5万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'huichang-1-ipms-cert',
  article: '第一条',
  quote:
    '对获得知识产权管理体系认证证书的，给予一次性奖励，奖励比例为首个认证周期实际发生的认证费用总额的50%，最高不超过5万元。',
  nature: '奖励',
  treasuries: ['district'],
};

const fee = (name: string, zh: string, en: string): FactDeclaration => ({
  name,
  type: 'money',
  label: text(zh, en),
  unit: text('元', 'yuan'),
  optional: true,
  canBeCut: true,
});

const INITIAL = fee('fee_initial', '初次认证费用', 'Fee of the first certification');
const LATER: readonly FactDeclaration[] = [
  fee('fee_surveillance_1', '第一次监督审核费用', 'Fee of the first surveillance audit'),
  fee('fee_surveillance_2', '第二次监督审核费用', 'Fee of the second surveillance audit'),
  fee('fee_recertification', '再认证费用', 'Fee of a recertification'),
];

/** 首个认证周期: the first cycle only; AMB-HC-03: all its fees (R1), or those up to the certificate (R2). */
function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const cycle = wholeFact(context.facts, 'cycle');
  if (cycle !== context.value(FIRST_CYCLE)) {
    const words = text(`第${cycle}个认证周期，不是首个`, `certification cycle ${cycle}, not the first`);
    return context.turnAway('notEligible', 'NOT_FIRST_CYCLE', COMPONENT.article, words);
  }
  const initial = feeOf(context, INITIAL.name);
  const later = LATER.reduce((sum, { name }) => sum + feeOf(context, name), 0);
  const onlyInitial = later > 0 && context.readings.has('AMB-HC-03', 'R2');
  const base = fen(onlyInitial ? initial : initial + later);
  const label = text('首个认证周期实际发生的认证费用', 'Fees incurred in the first certification cycle');
  return [shareOf(context, COMPONENT, IPMS_RATE, base, label)];
}

/** A fee that was not stated was not incurred. */
function feeOf(context: ClaimContext, name: string): number {
  const value = context.facts[name];
  return typeof value === 'string' ? fromFenText(value) : 0;
}

export const ipmsCert: ItemRule = {
  item: {
    id: 'ipms_cert',
    title: text('知识产权管理体系认证', 'Certification of the IP management system'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'ipms_cert', label: text('认证证书编号', 'Number of the certificate') },
    facts: [
      EVENT_DATE,
      {
        name: 'cycle',
        type: 'count',
        label: text('第几个认证周期', 'Which certification cycle'),
        min: 1,
        max: 5,
      },
      INITIAL,
      ...LATER,
    ],
    evidence: [CERTIFICATE, { kind: 'invoice', label: text('认证费用发票', 'Invoices of the fees') }],
    qualifyingDate: 'event_date',
  },
  entitlement,
  ...capPerClaim(IPMS_CAP),
};
