import { text } from '../../engine/trace.js';
import { decidedSupport } from './decided-support.js';
import { IMPLEMENTATION_CAP } from './parameters.js';

/** 对高价值发明专利技术实施项目择优给予单项最高10万元扶持。 */
export const patentImplementation = decidedSupport({
  id: 'patent_implementation',
  title: text('高价值发明专利技术实施项目', 'Implementation of a high-value invention patent'),
  certificate: text('项目编号', 'Number of the project'),
  component: {
    id: 'lechang-4-patent-implementation',
    article: '（四）',
    quote: '对高价值发明专利技术实施项目择优给予单项最高10万元扶持。',
    nature: '支持',
    treasuries: ['district'],
  },
  ceiling: IMPLEMENTATION_CAP,
});
