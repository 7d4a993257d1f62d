import { text } from '../../engine/trace.js';
import type { ArticleDeclaration } from '../../engine/types.js';

/** Where the articles begin in the source. */
export const ARTICLES: readonly ArticleDeclaration[] = [
  {
    anchor: '（一）',
    title: text('加强高价值专利培育', 'High-value patents'),
    begins: '（一）加强高价值专利培育。',
  },
  {
    anchor: '（二）',
    title: text('促进地理标志和区域品牌建设', 'Geographical indications and regional brands'),
    begins: '（二）促进地理标志和区域品牌建设。',
  },
  { anchor: '（三）', title: text('推动版权产业发展', 'Copyright'), begins: '（三）推动版权产业发展。' },
  {
    anchor: '（四）',
    title: text('促进专利技术产业化', 'Patented technology in industry'),
    begins: '（四）促进专利技术产业化。',
  },
  { anchor: '（五）', title: text('推进知识产权金融创新', 'Finance'), begins: '（五）推进知识产权金融创新。' },
  {
    anchor: '（六）',
    title: text('提升知识产权转化技术标准', 'Standards'),
    begins: '（六）提升知识产权转化技术标准。',
  },
  {
    anchor: '（七）',
    title: text('强化企业知识产权管理运用能力', 'Enterprises'),
    begins: '（七）强化企业知识产权管理运用能力。',
  },
  { anchor: '（八）', title: text('完善产业园区知识产权体系', 'Parks'), begins: '（八）完善产业园区知识产权体系。' },
  {
    anchor: '（九）',
    title: text('培育高水平知识产权服务机构', 'Service agencies'),
    begins: '（九）培育高水平知识产权服务机构。',
  },
  { anchor: '（十）', title: text('加强知识产权公共服务', 'Public services'), begins: '（十）加强知识产权公共服务。' },
  {
    anchor: '（十一）',
    title: text('严厉打击侵犯知识产权行为', 'Infringements'),
    begins: '（十一）严厉打击侵犯知识产权行为。',
  },
  {
    anchor: '（十二）',
    title: text('推进行政执法与司法保护', 'Enforcement and courts'),
    begins: '（十二）推进行政执法与司法保护。',
  },
  { anchor: '（十三）', title: text('完善工作机制', 'Mechanisms of protection'), begins: '（十三）完善工作机制，' },
  {
    anchor: '（十四）',
    title: text('完善知识产权维权援助保护体系', 'Help with asserting rights'),
    begins: '（十四）完善知识产权维权援助保护体系。',
  },
  {
    anchor: '（十五）',
    title: text('加快高端知识产权人才储备', 'People'),
    begins: '（十五）加快高端知识产权人才储备。',
  },
  { anchor: '（十六）', title: text('完善人才培养体系', 'Training'), begins: '（十六）完善人才培养体系。' },
  { anchor: '（十七）', title: text('加强组织保障', 'Organisation'), begins: '（十七）加强组织保障。' },
  { anchor: '（十八）', title: text('完善政策资金保障', 'Funds'), begins: '（十八）完善政策资金保障。' },
  { anchor: '（十九）', title: text('包含本数', 'Numbers included'), begins: '（十九）本政策措施所称' },
  { anchor: '（二十）', title: text('上级政策优先', 'Superior rules'), begins: '（二十）本通知未尽事宜' },
  { anchor: '（二十一）', title: text('施行和有效期', 'Validity'), begins: '（二十一）本政策措施自印发之日起' },
  { anchor: '印发', title: text('印发日期', 'Imprint'), begins: '2022年9月13日印发' },
];
