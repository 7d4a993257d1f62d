import { text } from '../../engine/trace.js';
import type { ArticleDeclaration } from '../../engine/types.js';

/** Where the articles begin in the plan. */
export const ARTICLES: readonly ArticleDeclaration[] = [
  { anchor: '印发', title: text('印发通知', 'Notice of issue'), begins: '赣州市市场监督管理局文件' },
  { anchor: '一(一)', title: text('发展现状', 'How things stand'), begins: '(一) 我市知识产权事业的发展现状' },
  { anchor: '一(二)', title: text('存在的问题', 'Problems'), begins: '（二）存在的问题' },
  { anchor: '二(一)', title: text('指导思想', 'Guiding thought'), begins: '（一）指导思想' },
  { anchor: '二(二)', title: text('基本思路', 'Approach'), begins: '（二）基本思路' },
  { anchor: '二(三)', title: text('主要目标', 'Main targets'), begins: '（三）主要目标' },
  {
    anchor: '指标表',
    title: text('主要预期性指标', 'Main expected indicators'),
    begins: '“十四五”我市知识产权发展主要预期性指标',
  },
  { anchor: '三', title: text('工作重点', 'Main work'), begins: '三、“十四五”知识产权工作重点' },
  {
    anchor: '三(一)',
    title: text('创造质量提升行动', 'Quality of creation'),
    begins: '（一）实施知识产权创造质量提升行动',
  },
  { anchor: '三(二)', title: text('创造主体培育行动', 'Creators'), begins: '（二）实施知识产权创造主体培育行动' },
  {
    anchor: '三(三)',
    title: text('高效转化运用行动', 'Conversion and use'),
    begins: '(三) 实施知识产权高效转化运用行动',
  },
  { anchor: '三(四)', title: text('全链条保护行动', 'Protection'), begins: '(四) 实施知识产权全链条保护行动' },
  { anchor: '三(五)', title: text('管理水平提升行动', 'Administration'), begins: '（五）实施知识产权管理水平提升行动' },
  { anchor: '三(六)', title: text('服务能力优化行动', 'Services'), begins: '（六）实施知识产权服务能力优化行动' },
  { anchor: '三(七)', title: text('开放合作行动', 'Cooperation'), begins: '(七) 实施知识产权开放合作行动' },
  { anchor: '三(八)', title: text('人才培养行动', 'Talent'), begins: '（八）实施知识产权人才培养行动' },
  { anchor: '四', title: text('保障措施', 'Safeguards'), begins: '四、保障措施' },
];
