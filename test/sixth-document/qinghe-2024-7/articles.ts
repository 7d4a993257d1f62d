import { text } from '../../../libs/policies/src/engine/trace.js';
import type { ArticleDeclaration } from '../../../libs/policies/src/engine/types.js';

export const ARTICLES: readonly ArticleDeclaration[] = [
  { anchor: '（一）', title: text('发明专利转化', 'Converted inventions'), begins: '（一）对企业新获授权' },
  { anchor: '（二）', title: text('专利保险', 'Patent insurance'), begins: '（二）对企业购买专利保险' },
  { anchor: '（三）', title: text('只奖励一次', 'Once'), begins: '（三）同一专利' },
  { anchor: '（四）', title: text('有效期', 'Validity'), begins: '（四）本措施自' },
];
