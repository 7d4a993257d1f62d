import { text } from '../../engine/trace.js';
import type { ArticleDeclaration } from '../../engine/types.js';

/** Where the articles begin in the page. */
export const ARTICLES: readonly ArticleDeclaration[] = [
  { anchor: '制定背景', title: text('制定背景', 'Background'), begins: '## 制定背景' },
  { anchor: '制定过程', title: text('制定过程', 'How it was made'), begins: '## 制定过程' },
  { anchor: '第一条', title: text('激发知识产权创造活力', 'Creation'), begins: '**第一条' },
  { anchor: '第二条', title: text('加强高价值专利培育', 'High-value patents'), begins: '**第二条' },
  { anchor: '第三条', title: text('加大知识产权优势示范培育力度', 'Model enterprises'), begins: '**第三条' },
  { anchor: '第四条', title: text('实施商标品牌运用', 'Trademarks and brands'), begins: '#### 第四条' },
  { anchor: '第五条', title: text('推进企业质量提升行动', 'Quality'), begins: '#### 第五条' },
  { anchor: '第六条', title: text('以标准引领产品技术升级', 'Standards'), begins: '#### 第六条' },
  { anchor: '第七条', title: text('加强知识产权金融工作', 'Finance'), begins: '#### 第七条' },
  { anchor: '第八条', title: text('加快知识产权成果转化', 'Conversion'), begins: '## 第八条' },
  { anchor: '第九条', title: text('加大知识产权保护力度', 'Protection'), begins: '## 第九条' },
  { anchor: '第十条', title: text('加强知识产权人才队伍建设', 'People'), begins: '## 第十条' },
  { anchor: '政策咨询及办理', title: text('政策咨询及办理', 'Contact'), begins: '## 政策咨询及办理' },
];
