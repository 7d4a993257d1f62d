import { APPLICANT_KINDS, toFenText } from '#kernel';
import { fixedSum, statedSum } from '../../engine/amounts.js';
import { capPerClaim } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { decidedFigure } from '../../engine/decisions.js';
import { booleanFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration, FactDeclaration } from '../../engine/types.js';

import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { IPMS_CERT } from './parameters.js';

/** 对初次通过企业知识产权管理体系认证的,给予5万元资金补助; */
const ENTERPRISE: ComponentDeclaration = {
  id: 'zezhou-6-ipms-cert',
  article: '三(一)6',
  quote: '对初次通过企业知识产权管理体系认证的,给予5万元资金补助;',
  nature: '补助',
  treasuries: ['district'],
};

const FIRST_TIME: FactDeclaration = {
  name: 'first_time',
  type: 'boolean',
  label: text('初次通过认证', 'Certified for the first time'),
};

/** 初次: a surveillance audit or a recertification is not the first. */
function notFirst(context: ClaimContext, component: ComponentDeclaration): TurnedAway | undefined {
  if (booleanFact(context.facts, FIRST_TIME.name)) return undefined;
  const words = text('不是初次通过认证', 'not the first certification');
  return context.turnAway('notEligible', 'NOT_FIRST_CERTIFICATION', component.article, words);
}

export const ipmsCert: ItemRule = {
  item: {
    id: 'ipms_cert',
    title: text('企业知识产权管理体系认证', 'Certification of an enterprise’s IP management system'),
    components: [ENTERPRISE],
    department: 'market',
    certificate: { kind: 'ipms_cert', label: text('认证证书编号', 'Number of the certificate') },
    facts: [FIRST_TIME, EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
    applicantKinds: ['enterprise'],
  },
  enterpriseOnly: true,
  entitlement: (context) => notFirst(context, ENTERPRISE) ?? [fixedSum(context, ENTERPRISE, IPMS_CERT)],
};

/** 高等学校、科研机构、知识产权服务机构等通过知识产权规范国家标准认证的,可参照企业标准进行奖励。 */
const OTHERS: ComponentDeclaration = {
  id: 'zezhou-6-nonenterprise-cert',
  article: '三(一)6',
  quote: '高等学校、科研机构、知识产权服务机构等通过知识产权规范国家标准认证的,可参照企业标准进行奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

/** 可参照: may, not must. AMB-ZZ-06: somebody decides, up to the enterprises' sum (R1); no right follows from it (R2). */
function othersEntitlement(context: ClaimContext): Part[] | TurnedAway {
  if (context.isEnterprise) {
    const words = text('企业适用前一句', 'enterprises have the sentence before');
    return context.turnAway('notEligible', 'APPLICANT_KIND_NOT_OF_ITEM', OTHERS.article, words);
  }
  const away = notFirst(context, OTHERS);
  if (away !== undefined) return away;
  if (context.readings.has('AMB-ZZ-06', 'R2')) {
    const words = text('“可参照”不产生请求奖励的权利', '“may be awarded likewise” (可参照) gives no right to an award');
    return context.turnAway('notEligible', 'NO_RIGHT', OTHERS.article, words);
  }
  const figure = decidedFigure(context, OTHERS);
  if (typeof figure !== 'number') return figure;
  return [statedSum(context, OTHERS, figure, text('决定给予的金额', 'Sum decided'))];
}

const CEILING = IPMS_CERT.values[0]!;

export const nonenterpriseCert: ItemRule = {
  item: {
    id: 'nonenterprise_cert',
    title: text(
      '高等学校、科研机构、服务机构等通过知识产权规范认证',
      'Certification of a university, research or service organisation',
    ),
    components: [OTHERS],
    department: 'market',
    certificate: { kind: 'ipms_cert', label: text('认证证书编号', 'Number of the certificate') },
    facts: [FIRST_TIME, EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
    applicantKinds: APPLICANT_KINDS.filter((kind) => kind !== 'enterprise'),
    discretion: {
      kind: 'figure',
      ceiling: toFenText(CEILING.value),
      parameter: IPMS_CERT.id,
      label: text('可参照企业标准：是否给予及金额', 'May be awarded as enterprises are: whether, and how much'),
      required: true,
    },
  },
  entitlement: othersEntitlement,
  ...capPerClaim(IPMS_CERT),
};
