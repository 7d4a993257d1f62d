import { addYears } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, choiceFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, dateOf, item, yesNo } from './common-facts.js';
import { SERVICE_AGENCY, SERVICE_AGENCY_YEARS } from './parameters.js';

const ARTICLE = '（九）';

/**
 * 对获得国家级品牌的服务机构、知识产权评议机构、信息服务机构、运营服务机构在我市注册并开展代理业务一年以上的知识产权服务机构，给予一次性
 * 奖励3万元。
 */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-9-service-agency',
  article: ARTICLE,
  quote:
    '对获得国家级品牌的服务机构、知识产权评议机构、信息服务机构、运营服务机构在我市注册并开展代理业务一年以上的知识产权服务机构，给予一次性奖励3万元。',
  nature: '奖励',
  treasuries: ['district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts, day } = context;
  const kind = choiceFact(facts, 'kind');
  const hasBrand = booleanFact(facts, 'national_brand');
  const isRegistered = booleanFact(facts, 'registered_local');
  const oneYear = addYears(dateFact(facts, 'agency_business_since'), context.value(SERVICE_AGENCY_YEARS, day));
  if (!isRegistered) {
    const words = text('不在我市注册', 'not registered in the city');
    return context.turnAway('notEligible', 'NOT_LOCAL', ARTICLE, words);
  }
  // 一年以上 includes the year itself （十九）.
  if (day < oneYear) {
    const words = text(`开展代理业务至${day}不满一年（满一年为${oneYear}）`, `one year of business only on ${oneYear}`);
    return context.turnAway('notEligible', 'BUSINESS_TOO_SHORT', ARTICLE, words);
  }
  // AMB-LC-09: 获得国家级品牌的 stands before all four kinds (R1), or before the first only (R2).
  if (!hasBrand && (kind === 'service' || !context.readings.has('AMB-LC-09', 'R2'))) {
    const words = text('未获得国家级品牌', 'no national brand');
    return context.turnAway('notEligible', 'NO_NATIONAL_BRAND', ARTICLE, words);
  }
  return [fixedSum(context, COMPONENT, SERVICE_AGENCY)];
}

export const serviceAgency: ItemRule = {
  item: item({
    id: 'service_agency',
    title: text('高水平知识产权服务机构', 'High-level IP service agency'),
    components: [COMPONENT],
    certificate: text('品牌认定文件文号', 'Number of the brand document'),
    facts: [
      choice('kind', text('机构类别', 'Kind of agency'), [
        ['service', '服务机构', 'Service agency'],
        ['appraisal', '知识产权评议机构', 'IP appraisal agency'],
        ['information', '信息服务机构', 'Information service'],
        ['operation', '运营服务机构', 'Operation service'],
      ]),
      yesNo('national_brand', '获得国家级品牌', 'Has a national brand'),
      yesNo('registered_local', '在我市注册', 'Registered in the city'),
      dateOf('agency_business_since', '开展代理业务起始日期', 'First day of the agency business'),
    ],
  }),
  entitlement,
};
