import { noAmountInText } from '../../engine/amountless.js';
import { text } from '../../engine/trace.js';
import { EVENT_DATE } from './common-facts.js';

/** 加强知识产权金融工作支持扩大知识产权质押融资，促进知识产权直接融资和间接融资共生发展。 */
export const pledgeLoan = noAmountInText({
  id: 'pledge_loan',
  title: text('知识产权质押融资（无金额）', 'Loans on pledged IP (no amount)'),
  components: [
    {
      id: 'huichang-7-pledge-noamount',
      article: '第七条',
      quote: '加强知识产权金融工作支持扩大知识产权质押融资，促进知识产权直接融资和间接融资共生发展。',
      nature: '支持',
      treasuries: ['district'],
      amountless: true,
    },
  ],
  department: 'market',
  certificate: { kind: 'loan', label: text('贷款合同编号', 'Number of the loan contract') },
  facts: [EVENT_DATE],
  evidence: [],
  qualifyingDate: 'event_date',
});
