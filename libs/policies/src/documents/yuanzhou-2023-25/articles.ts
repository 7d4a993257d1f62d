import { text } from '../../engine/trace.js';
import type { ArticleDeclaration } from '../../engine/types.js';

/** Where the articles that rules name begin in the source. */
export const ARTICLES: readonly ArticleDeclaration[] = [
  { anchor: '二', title: text('发展目标', 'Targets'), begins: '二、发展目标' },
  {
    anchor: '四(三)(1)',
    title: text('授权和专利奖', 'Grants and patent awards'),
    begins: '（1）对新授权的国际发明专利',
  },
  {
    anchor: '四(三)(2)',
    title: text('质押贷款贴息和费用', 'Interest and fees of pledged loans'),
    begins: '（2）企业以专利权进行质押贷款的',
  },
  {
    anchor: '四(三)(3)',
    title: text('知识产权信息公共服务网点', 'IP information service outlets'),
    begins: '（3）对本区范围内被认定为国家知识产权信息公共服务网点',
  },
  {
    anchor: '四(三)(4)',
    title: text('知识产权联盟', 'IP alliances'),
    begins: '（4）对本区范围内获得省级以上知识产权联盟建设项目的',
  },
  { anchor: '奖励认定·1', title: text('兑现说明', 'How awards are honoured'), begins: '1.兑现说明。' },
  { anchor: '奖励认定·2', title: text('奖励申报', 'Declaration'), begins: '2.奖励申报。' },
  { anchor: '奖励认定·3', title: text('审查核实', 'Verification'), begins: '3.审查核实。' },
  { anchor: '奖励认定·4', title: text('表扬奖励', 'Approval and payout'), begins: '4.表扬奖励。' },
];
