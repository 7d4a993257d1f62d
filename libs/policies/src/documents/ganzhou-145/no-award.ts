import { noAmountInText } from '../../engine/amountless.js';
import { text } from '../../engine/trace.js';

/**
 * 修订《赣州市市级专利专项资金管理办法》，发挥专项资金在推动知识产权创造、运用、管理等方面的积极作用。
 *
 * The plan awards nothing: no award, subsidy, amount or formula anywhere. It points at other instruments, of which this is the
 * one about money. Whatever is declared under it comes to nothing.
 */
export const noAward = noAmountInText({
  id: 'any',
  title: text('本规划不设奖补项目', 'The plan awards nothing'),
  components: [
    {
      id: 'ganzhou-none',
      article: '三(一)',
      quote: '修订《赣州市市级专利专项资金管理办法》，发挥专项资金在推动知识产权创造、运用、管理等方面的积极作用。',
      nature: '支持',
      treasuries: ['district'],
      amountless: true,
    },
  ],
  department: 'market',
  certificate: { kind: 'any', label: text('编号', 'Number') },
  facts: [
    {
      name: 'event_date',
      type: 'date',
      label: text('日期', 'Date'),
      notInFuture: true,
    },
  ],
  evidence: [],
  qualifyingDate: 'event_date',
});
