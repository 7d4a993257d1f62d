import { fen, formatYuan, yearOf } from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { choiceFact, dateFact, moneyFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { part, type Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { APPROVAL_DOC_DATE, GRANTING_DOCUMENT } from './common-facts.js';

const ARTICLE = '四(三)(3)';

/**
 * （3）对本区范围内被认定为国家知识产权信息公共服务网点、省级知识产权信息公共服务网点的，按省级奖励情况市财政给予等额配套奖励，
 * 再由区财政给予等额配套奖励。
 */
const COMPONENT: ComponentDeclaration = {
  id: 'yuanzhou-4.3.3-info-outlet',
  article: ARTICLE,
  quote:
    '对本区范围内被认定为国家知识产权信息公共服务网点、省级知识产权信息公共服务网点的，按省级奖励情况市财政给予等额配套奖励，再由区财政给予等额配套奖励。',
  nature: '配套',
  treasuries: ['prefecture', 'district'],
};

function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const { facts, readings } = context;
  if (choiceFact(facts, 'level') === 'other') {
    const words = text('不是国家或省级网点', 'neither a national nor a provincial outlet');
    return context.turnAway('notEligible', 'LEVEL_NOT_COVERED', ARTICLE, words);
  }
  const base = moneyFact(facts, 'province_award');
  if (base === 0) {
    const words = text('没有省级奖励，无从等额配套', 'no provincial award, so nothing to match');
    return context.turnAway('nothingDue', 'NO_PROVINCIAL_AWARD', ARTICLE, words);
  }
  // AMB-YZ-14: both match the province (R1), or the district matches province and prefecture together (R2).
  const district = readings.has('AMB-YZ-14', 'R2') ? fen(base + base) : base;
  const year = yearOf(dateFact(facts, 'approval_doc_date'));
  const [shown, own] = [formatYuan(base), formatYuan(district)];
  const inputs = { 省级奖励: shown };
  context.say(
    'rule',
    ARTICLE,
    text(
      `按省级奖励${shown}元，市财政等额配套${shown}元`,
      `the prefecture matches the provincial award of ${shown} yuan`,
    ),
    {
      component: COMPONENT.id,
      treasury: 'prefecture',
      inputs,
      amount: base,
    },
  );
  context.say('rule', ARTICLE, text(`再由区财政等额配套${own}元`, `the district matches in turn: ${own} yuan`), {
    component: COMPONENT.id,
    treasury: 'district',
    inputs,
    amount: district,
  });
  return [
    part(COMPONENT.id, ARTICLE, 'prefecture', year, base),
    part(COMPONENT.id, ARTICLE, 'district', year, district),
  ];
}

export const infoOutlet: ItemRule = {
  item: {
    id: 'info_outlet',
    title: text('知识产权信息公共服务网点', 'Public IP information service outlet'),
    components: [COMPONENT],
    department: 'market',
    certificate: { kind: 'outlet_recognition', label: text('网点认定文件文号', 'Number of the recognition document') },
    facts: [
      {
        name: 'level',
        type: 'choice',
        label: text('认定级别', 'Level of the recognition'),
        choices: [
          { value: 'national', label: text('国家级', 'National') },
          { value: 'provincial', label: text('省级', 'Provincial') },
          { value: 'other', label: text('其他', 'Other') },
        ],
      },
      {
        name: 'province_award',
        type: 'money',
        label: text('省级奖励金额', 'Amount of the provincial award'),
        unit: text('元', 'yuan'),
        canBeCut: true,
      },
      APPROVAL_DOC_DATE,
    ],
    evidence: [
      GRANTING_DOCUMENT,
      {
        kind: 'provincial_award_document',
        label: text('省级奖励文件及到账证明', 'Provincial award document and proof of receipt'),
      },
    ],
    qualifyingDate: 'approval_doc_date',
  },
  districtByText: true,
  entitlement,
};
