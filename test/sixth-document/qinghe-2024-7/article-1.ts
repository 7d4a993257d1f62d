import { fixedSum } from '../../../libs/policies/src/engine/amounts.js';
import type { ClaimContext } from '../../../libs/policies/src/engine/claim-context.js';
import { choiceFact } from '../../../libs/policies/src/engine/facts.js';
import type { ItemRule } from '../../../libs/policies/src/engine/item-rule.js';
import { text } from '../../../libs/policies/src/engine/trace.js';
import type { ComponentDeclaration } from '../../../libs/policies/src/engine/types.js';
import { CONVERTED } from './parameters.js';

/** 对企业新获授权并在本区实施转化的发明专利，每件奖励1.2万元。 */
const COMPONENT: ComponentDeclaration = {
  id: 'qinghe-1-converted',
  article: '（一）',
  quote: '对企业新获授权并在本区实施转化的发明专利，每件奖励1.2万元。',
  nature: '奖励',
  treasuries: ['district'],
};

/** 在本区实施转化的: the conversion takes place here (AMB-QH-01 R1), or an enterprise of the district converts anywhere (R2). */
function isConverted({ facts, readings }: ClaimContext): boolean {
  const place = choiceFact(facts, 'conversion');
  return place === 'here' || (place === 'elsewhere' && readings.has('AMB-QH-01', 'R2'));
}

export const convertedInvention: ItemRule = {
  item: {
    id: 'converted_invention',
    title: text('在本区实施转化的发明专利', 'Invention patent converted in the district'),
    components: [COMPONENT],
    department: 'ip',
    certificate: { kind: 'patent', label: text('专利号', 'Number of the patent') },
    facts: [
      { name: 'grant_date', type: 'date', label: text('授权公告日', 'Date of grant'), notInFuture: true },
      {
        name: 'conversion',
        type: 'choice',
        label: text('实施转化地点', 'Place of conversion'),
        choices: [
          { value: 'here', label: text('在本区', 'In the district') },
          { value: 'elsewhere', label: text('在区外', 'Elsewhere') },
          { value: 'none', label: text('未转化', 'Not converted') },
        ],
      },
    ],
    evidence: [{ kind: 'patent_certificate', label: text('专利证书', 'Patent certificate') }],
    qualifyingDate: 'grant_date',
    applicantKinds: ['enterprise'],
  },
  entitlement(context) {
    if (isConverted(context)) return [fixedSum(context, COMPONENT, CONVERTED)];
    const words = text('专利未在本区实施转化', 'the patent was not converted in the district');
    return context.turnAway('notEligible', 'NOT_CONVERTED_HERE', COMPONENT.article, words);
  },
};
