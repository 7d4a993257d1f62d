import { text } from '../../engine/trace.js';
import { decidedSupport } from './decided-support.js';
import { STATION_CAP } from './parameters.js';

/** 对新建立的商标品牌培育指导站择优给予一次性最高3万元扶持。 */
export const brandStation = decidedSupport({
  id: 'brand_station',
  title: text('新建立的商标品牌培育指导站', 'New brand guidance station'),
  certificate: text('建站文件文号', 'Number of the founding document'),
  component: {
    id: 'lechang-10-brand-station',
    article: '（十）',
    quote: '对新建立的商标品牌培育指导站择优给予一次性最高3万元扶持。',
    nature: '支持',
    treasuries: ['district'],
  },
  ceiling: STATION_CAP,
});
