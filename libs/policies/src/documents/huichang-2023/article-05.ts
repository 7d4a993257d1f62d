import { noAmountInText } from '../../engine/amountless.js';
import { fixedSum } from '../../engine/amounts.js';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { wholeFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { nowPaid, paidBefore } from '../../engine/once.js';
import type { Part } from '../../engine/parts.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { CERTIFICATE, EVENT_DATE } from './common-facts.js';
import { FAMOUS_PRODUCT, FIRST_WIN, QUALITY_AWARD } from './parameters.js';

/** 经权威机构认定，获得江西省名牌产品的，县财政给予10万元补助。 */
const FAMOUS: ComponentDeclaration = {
  id: 'huichang-5-jiangxi-famous-product',
  article: '第五条',
  quote: '经权威机构认定，获得江西省名牌产品的，县财政给予10万元补助。',
  nature: '补助',
  treasuries: ['district'],
};

/** AMB-HC-07: each product (R1), or the enterprise once (R2). */
function famousEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const standing = context.ledger.standing.componentAwards(FAMOUS.id);
  if (paidBefore(context, FAMOUS.id, standing) && context.readings.has('AMB-HC-07', 'R2')) {
    const words = text('该企业已享受过一次', 'the enterprise has had it once already');
    return context.turnAway('nothingDue', 'ONCE_PER_APPLICANT', FAMOUS.article, words);
  }
  return [fixedSum(context, FAMOUS, FAMOUS_PRODUCT)];
}

export const jiangxiFamousProduct: ItemRule = {
  item: {
    id: 'jiangxi_famous_product',
    title: text('江西省名牌产品', 'Jiangxi famous product'),
    components: [FAMOUS],
    department: 'market',
    certificate: { kind: 'famous_product', label: text('名牌产品证书编号', 'Number of the certificate') },
    facts: [EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: famousEntitlement,
  settled: (context) => nowPaid(context, FAMOUS.id),
};

/** 对首次获得“会昌独好”质量奖的企业奖励10万元。 */
const QUALITY: ComponentDeclaration = {
  id: 'huichang-5-huichang-quality-award',
  article: '第五条',
  quote: '对首次获得“会昌独好”质量奖的企业奖励10万元。',
  nature: '奖励',
  treasuries: ['district'],
};

/** 首次: the first win only. */
function qualityEntitlement(context: ClaimContext): Part[] | TurnedAway {
  const nth = wholeFact(context.facts, 'nth');
  if (nth !== context.value(FIRST_WIN)) {
    const words = text(`第${nth}次获奖，不是首次`, `win number ${nth}, not the first`);
    return context.turnAway('notEligible', 'NOT_FIRST_WIN', QUALITY.article, words);
  }
  return [fixedSum(context, QUALITY, QUALITY_AWARD)];
}

export const huichangQualityAward: ItemRule = {
  item: {
    id: 'huichang_quality_award',
    title: text('“会昌独好”质量奖', 'Huichang quality award'),
    components: [QUALITY],
    department: 'market',
    certificate: { kind: 'huichang_quality_award', label: text('获奖证书编号', 'Number of the award certificate') },
    facts: [{ name: 'nth', type: 'count', label: text('第几次获奖', 'Which win'), min: 1, max: 9 }, EVENT_DATE],
    evidence: [CERTIFICATE],
    qualifyingDate: 'event_date',
  },
  entitlement: qualityEntitlement,
};

/** 积极鼓励企业参加……评选 */
const OTHERS: ComponentDeclaration = {
  id: 'huichang-5-other-quality-award-noamount',
  article: '第五条',
  quote: '积极鼓励企业参加“会昌独好”质量奖、赣州市市长质量奖、江西省井冈质量奖和中国质量奖的评选；',
  nature: '支持',
  treasuries: ['district'],
  amountless: true,
};

export const otherQualityAward: ItemRule = noAmountInText({
  id: 'other_quality_award',
  title: text(
    '赣州市市长质量奖、江西省井冈质量奖、中国质量奖（无金额）',
    'Quality awards of city, province and state (no amount)',
  ),
  components: [OTHERS],
  department: 'market',
  certificate: { kind: 'quality_award', label: text('获奖证书编号', 'Number of the award certificate') },
  facts: [EVENT_DATE],
  evidence: [],
  qualifyingDate: 'event_date',
});
