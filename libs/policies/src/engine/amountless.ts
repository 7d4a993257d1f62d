import type { ItemRule } from './item-rule.js';
import { text } from './trace.js';
import type { ItemDeclaration } from './types.js';

/** The sentence encourages, and names no amount: nothing is due, whatever is declared. */
export const noAmountInText = (item: ItemDeclaration): ItemRule => ({
  item,
  entitlement: (context) => {
    const words = text('条文只作鼓励，没有金额', 'the sentence encourages, and gives no amount');
    return context.turnAway('nothingDue', 'NO_AMOUNT_IN_TEXT', item.components[0]!.article, words);
  },
});

/** The sentence leaves the amount to another instrument: not computable here, which is not zero. */
export const leftToOtherInstrument = (item: ItemDeclaration, instrument: string): ItemRule => ({
  item,
  entitlement: (context) => {
    const words = text(
      `金额按${instrument}确定，本文件无法计算`,
      `the amount follows another instrument, ${instrument}: not computable here`,
    );
    return context.turnAway('notComputable', 'LEFT_TO_OTHER_INSTRUMENT', item.components[0]!.article, words);
  },
});
