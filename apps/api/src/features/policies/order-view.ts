import { DEFAULT_ORDER, orderOf, ORDERS, type OrderId } from '#domain';
import { assert, type StageId } from '#kernel';
import type { PolicyVersion } from '#policies';

/** `text`: as the document says. `default`: the house's own order. `chosen`: the policy office chose another. */
export type OrderBasis = 'text' | 'default' | 'chosen';

const LABELS: Readonly<Record<OrderId, { readonly zh: string; readonly en: string }>> = {
  approvalFirst: { zh: '先通过、再公示、后拨付', en: 'Approval, then notice, then payout' },
  noticeFirst: { zh: '先公示、再通过、后拨付', en: 'Notice, then approval, then payout' },
  noticeWithPayout: { zh: '通过后拨付并公示', en: 'Approval, then payout with notice' },
};

const NOTES = {
  text: { zh: '依文件原文', en: 'As the text says' },
  default: { zh: '文件未规定先后，按默认次序办理', en: 'Not stated by the text: the default is taken' },
  chosen: { zh: '文件未规定先后，发布时选定', en: 'Not stated by the text: chosen at publication' },
  defaultOtherwise: {
    zh: '与文件原文次序不同，按默认次序办理',
    en: 'The text has another order: the default is taken',
  },
  chosenOtherwise: { zh: '与文件原文次序不同，发布时选定', en: 'The text has another order: chosen at publication' },
} as const;

const noteOf = (basis: OrderBasis, stated: boolean) =>
  basis === 'text' || !stated ? NOTES[basis] : NOTES[basis === 'default' ? 'defaultOtherwise' : 'chosenOtherwise'];

/** The order of approval, notice and payout in a route, and what it stands on. `law`: null when not in this release. */
export function orderView(route: readonly StageId[], law: PolicyVersion | null) {
  const id = orderOf(route);
  assert(id !== undefined, 'no version is published, and no line opened, without one of the three orders');
  const inText = law?.orderInText;
  const basis: OrderBasis =
    inText !== undefined && orderOf(inText.stages) === id ? 'text' : id === DEFAULT_ORDER ? 'default' : 'chosen';
  const stages: readonly StageId[] = ORDERS[id];
  return {
    id,
    stages,
    label: LABELS[id],
    basis,
    note: noteOf(basis, inText !== undefined),
    inText: inText ? { id: orderOf(inText.stages) ?? null, article: inText.article, quote: inText.quote } : null,
  };
}
