import { formatYuan, yearOf, type Fen } from '#kernel';
import type { ClaimContext, TurnedAway } from '../../engine/claim-context.js';
import { dateFact } from '../../engine/facts.js';
import type { ItemRule } from '../../engine/item-rule.js';
import { part, type Part } from '../../engine/parts.js';
import { recurring } from '../../engine/recurring.js';
import { step, text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';
import { APPROVAL_DOC_DATE, GRANTING_DOCUMENT, PATENT_CERTIFICATE } from './common-facts.js';
import { applyGrantCap, countGrant, INTL_COMPONENT } from './grant-cap.js';
import { INTL_INVENTION } from './parameters.js';

const ARTICLE = '四(三)(1)';

/** （1）对新授权的国际发明专利给予每件15万元奖励，每个企业年度奖励不超过45万元； */
const COMPONENT: ComponentDeclaration = {
  id: INTL_COMPONENT,
  article: ARTICLE,
  quote: '对新授权的国际发明专利给予每件15万元奖励，每个企业年度奖励不超过45万元；',
  nature: '奖励',
  treasuries: ['district'],
};

/** 对新授权的国际发明专利给予每件15万元奖励 */
function entitlement(context: ClaimContext): Part[] | TurnedAway {
  const day = dateFact(context.facts, 'approval_doc_date');
  // AMB-YZ-12: each granted foreign right is a 件 (R1), or the family is one (R2).
  if (familyPaid(context) && context.readings.has('AMB-YZ-12', 'R2')) {
    return context.turnAway(
      'nothingDue',
      'SAME_FAMILY',
      ARTICLE,
      text('同族专利已按一件奖励，不再计件', 'the family has been awarded as one patent already'),
    );
  }
  const amount = context.value(INTL_INVENTION, day);
  context.trace.push(perPatent(amount));
  return [part(COMPONENT.id, ARTICLE, 'district', yearOf(day), amount)];
}

const perPatent = recurring((amount: Fen) => {
  const shown = formatYuan(amount);
  const words = text(
    `新授权国际发明专利1件，每件${shown}元`,
    `one newly granted foreign invention patent at ${shown} yuan`,
  );
  const inputs = { 件数: '1', 每件: shown };
  return step('rule', ARTICLE, words, { component: COMPONENT.id, treasury: 'district', inputs, amount });
});

/** 每个企业年度奖励不超过45万元 */
function cap(context: ClaimContext, parts: readonly Part[]): void {
  for (const one of parts) applyGrantCap(context, one, dateFact(context.facts, 'approval_doc_date'));
}

/** Was another patent of the same named family awarded, now or earlier? */
function familyPaid(context: ClaimContext): boolean {
  const { claim, ledger } = context;
  if (claim.object === undefined) return false;
  if (ledger.once.has(`family|${claim.object}`)) return true;
  return ledger.standing
    .ofObject(claim.object)
    .some((award) => award.component === COMPONENT.id && award.certificate !== claim.certificate);
}

function settled(context: ClaimContext, parts: readonly Part[]): void {
  if (context.claim.object !== undefined) context.ledger.once.add(`family|${context.claim.object}`);
  for (const one of parts) countGrant(context, one);
}

export const intlInvention: ItemRule = {
  item: {
    id: 'intl_invention',
    title: text('国际发明专利', 'International invention patent'),
    components: [COMPONENT],
    department: 'science',
    certificate: {
      kind: 'foreign_patent',
      label: text('国际发明专利（国别和专利号）', 'Foreign patent (country and number)'),
    },
    object: { kind: 'family', label: text('专利族（优先权号，如有）', 'Patent family (priority number, if any)') },
    facts: [APPROVAL_DOC_DATE],
    evidence: [PATENT_CERTIFICATE, GRANTING_DOCUMENT],
    qualifyingDate: 'approval_doc_date',
  },
  entitlement,
  cap,
  settled,
};
