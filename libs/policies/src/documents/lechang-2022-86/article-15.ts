import { addYears, laterOf } from '#kernel';
import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { booleanFact, dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { dateOf, item, yesNo } from './common-facts.js';
import { PATENT_AGENT, PATENT_AGENT_YEARS } from './parameters.js';

const ARTICLE = '（十五）';

/** 对持有专利代理人资格证，在我市专利代理机构或企事业单位服务2年以上的人员，给予一次性奖励0.3万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'lechang-15-patent-agent',
  article: ARTICLE,
  quote: '对持有专利代理人资格证，在我市专利代理机构或企事业单位服务2年以上的人员，给予一次性奖励0.3万元。',
  nature: '奖励',
  treasuries: ['district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts } = context;
  const holds = booleanFact(facts, 'holds_certificate');
  const isHere = booleanFact(facts, 'local_employer');
  const before = booleanFact(facts, 'previously_awarded');
  if (!holds) {
    const words = text('未持有专利代理人资格证', 'holds no certificate of a patent agent');
    return context.turnAway('notEligible', 'NO_CERTIFICATE', ARTICLE, words);
  }
  if (!isHere) {
    const words = text('不在我市专利代理机构或企事业单位服务', 'not in service with a unit of the city');
    return context.turnAway('notEligible', 'NOT_WORKING_HERE', ARTICLE, words);
  }
  if (before) {
    const words = text('已享受过一次性奖励', 'has had the one award');
    return context.turnAway('nothingDue', 'PREVIOUSLY_AWARDED', ARTICLE, words);
  }
  if (!hasServed(context)) {
    const words = text(`服务至${context.day}不满2年`, `less than 2 years of service on ${context.day}`);
    return context.turnAway('notEligible', 'SERVICE_TOO_SHORT', ARTICLE, words);
  }
  return [fixedSum(context, COMPONENT, PATENT_AGENT)];
}

/** 服务2年以上, two years included （十九）; AMB-LC-12: of service (R1), or of service after the certificate (R2). */
function hasServed({ day, facts, readings, parameters }: ClaimContext): boolean {
  const years = parameters.on(PATENT_AGENT_YEARS, day);
  const since = dateFact(facts, 'service_since');
  const both = laterOf(since, dateFact(facts, 'certificate_date'));
  if (addYears(since, years) > day) return false;
  return addYears(both, years) <= day || !readings.has('AMB-LC-12', 'R2');
}

export const patentAgent: ItemRule = {
  item: item({
    id: 'patent_agent',
    title: text('在我市服务的专利代理人', 'Patent agent in service here'),
    components: [COMPONENT],
    certificate: text('专利代理人资格证编号', 'Number of the agent’s certificate'),
    facts: [
      yesNo('holds_certificate', '持有专利代理人资格证', 'Holds the certificate of a patent agent'),
      {
        ...dateOf('certificate_date', '资格证取得日期', 'Date of the certificate'),
        askedWhen: { fact: 'holds_certificate', is: [true] },
      },
      yesNo(
        'local_employer',
        '在我市专利代理机构或企事业单位服务',
        'Serves a patent agency, enterprise or public institution of the city',
      ),
      dateOf('service_since', '在我市服务起始日期', 'First day of the service'),
      yesNo('previously_awarded', '此前已获本项奖励', 'Has been awarded under this item before'),
    ],
    evidence: [
      { kind: 'certificate', label: text('专利代理人资格证', 'Certificate of a patent agent') },
      { kind: 'employment', label: text('任职证明', 'Proof of employment') },
    ],
  }),
  entitlement,
};
