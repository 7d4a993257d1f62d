import { text } from '../../engine/trace.js';
import type { ArticleDeclaration } from '../../engine/types.js';

/** Where the articles begin in the text. */
export const ARTICLES: readonly ArticleDeclaration[] = [
  { anchor: '印发', title: text('印发通知', 'Notice of issue'), begins: '泽州县人民政府办公室文件' },
  { anchor: '一', title: text('指导思想', 'Guiding thought'), begins: '一、指导思想' },
  { anchor: '二', title: text('发展目标', 'Targets'), begins: '二、发展目标' },
  {
    anchor: '三(一)1',
    title: text('发挥公共财政资源的导向作用', 'Public research funds'),
    begins: '1. 发挥科研项目经费',
  },
  { anchor: '三(一)2', title: text('优化知识产权战略布局', 'Strategic layout'), begins: '2. 优化知识产权战略布局' },
  { anchor: '三(一)3', title: text('激发专利创造活力', 'Patents'), begins: '3. 激发专利创造活力' },
  { anchor: '三(一)4', title: text('实施商标品牌战略', 'Trademarks'), begins: '4. 实施商标品牌战略' },
  {
    anchor: '三(一)5',
    title: text('打造版权精品，扶持植物新品种', 'Copyright, plant varieties'),
    begins: '5. 打造版权精品',
  },
  { anchor: '三(一)6', title: text('实施知识产权强企工程', 'Strong enterprises'), begins: '6. 实施知识产权强企工程' },
  { anchor: '三(二)7', title: text('加强知识产权司法保护', 'Judicial protection'), begins: '7. 加强知识产权司法保护' },
  { anchor: '三(二)8', title: text('加大知识产权保护力度', 'Protection'), begins: '8. 加大知识产权保护力度' },
  { anchor: '三(二)9', title: text('提高维权援助服务水平', 'Assistance'), begins: '9. 提高知识产权维权援助服务水平' },
  { anchor: '三(二)10', title: text('营造知识产权发展良好氛围', 'Education'), begins: '10. 营造知识产权发展良好氛围' },
  { anchor: '三(三)11', title: text('支持企业知识产权成果转化', 'Conversion'), begins: '11. 支持企业知识产权成果转化' },
  { anchor: '三(三)12', title: text('加强版权示范创建工作', 'Copyright titles'), begins: '12. 加强版权示范创建工作' },
  { anchor: '三(三)13', title: text('推进知识产权服务业发展', 'Services'), begins: '13. 推进知识产权服务业发展' },
  {
    anchor: '三(三)14',
    title: text('突出企业知识产权主体地位', 'Enterprises'),
    begins: '14. 突出企业知识产权主体地位',
  },
  { anchor: '四(一)', title: text('加强组织领导', 'Leadership'), begins: '（一）加强组织领导' },
  { anchor: '四(二)', title: text('加大资金保障', 'Funds'), begins: '（二）加大资金保障' },
  { anchor: '四(三)', title: text('注重人才储备', 'Talent'), begins: '（三）注重人才储备' },
  { anchor: '四(四)', title: text('加强奖励激励', 'Commendation'), begins: '（四）加强奖励激励' },
  { anchor: '四(五)', title: text('强化督查考核', 'Supervision'), begins: '（五）强化督查考核' },
];
