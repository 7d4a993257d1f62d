import { shareOf } from '../../engine/amounts.js';
import { capPerYear } from '../../engine/caps.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { choice, item, moneyOf, yesNo } from './common-facts.js';
import { INSURANCE_CAP, INSURANCE_RATE } from './parameters.js';

const ARTICLE = '（五）';

/** 对购买专利、商标、地理标志、版权保险的企事业单位或专利服务机构按实际保费支出的15%予以补助，每个单位年度补助金额不超过2万元； */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-5-insurance',
  article: ARTICLE,
  quote:
    '对购买专利、商标、地理标志、版权保险的企事业单位或专利服务机构按实际保费支出的15%予以补助，每个单位年度补助金额不超过2万元；',
  nature: '补助',
  treasuries: ['district'],
};

/** 企事业单位或专利服务机构; 专利、商标、地理标志、版权保险 */
function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { applicant } = context.input;
  const isPatentAgency = context.facts['patent_service_agency'] === true;
  const insured = choiceFact(context.facts, 'insured');
  if (applicant.kind === 'serviceOrganisation' && !isPatentAgency) {
    const words = text('服务机构须为专利服务机构', 'a service organisation must be one for patents');
    return context.turnAway('notEligible', 'NOT_A_PATENT_AGENCY', ARTICLE, words);
  }
  if (insured === 'other') {
    const words = text('不是专利、商标、地理标志、版权保险', 'not an insurance of patents, marks, GIs or copyright');
    return context.turnAway('notEligible', 'INSURANCE_NOT_COVERED', ARTICLE, words);
  }
  const premium = moneyFact(context.facts, 'premium');
  return [shareOf(context, COMPONENT, INSURANCE_RATE, premium, text('实际保费支出', 'Premium paid'))];
}

export const insurance: ItemRule = {
  item: item({
    id: 'insurance',
    title: text('知识产权保险', 'IP insurance'),
    components: [COMPONENT],
    certificate: text('保险单号', 'Number of the policy'),
    applicantKinds: ['enterprise', 'publicInstitution', 'serviceOrganisation'],
    facts: [
      moneyOf('premium', '实际保费支出', 'Premium actually paid'),
      choice('insured', text('保险种类', 'Insured right'), [
        ['patent', '专利', 'Patent'],
        ['trademark', '商标', 'Trademark'],
        ['gi', '地理标志', 'Geographical indication'],
        ['copyright', '版权', 'Copyright'],
        ['other', '其他', 'Other'],
      ]),
      {
        ...yesNo('patent_service_agency', '申报单位为专利服务机构', 'The applicant is a patent service agency'),
        help: text('服务机构填写', 'For service organisations'),
        optional: true,
      },
    ],
    evidence: [
      { kind: 'insurance_policy', label: text('保险单', 'Insurance policy') },
      { kind: 'invoice', label: text('保费发票', 'Invoice of the premium') },
    ],
  }),
  entitlement,
  ...capPerYear(INSURANCE_CAP),
};
