import { text } from '../../engine/trace.js';
import type { IndicatorDeclaration, IndicatorTable } from '../../engine/types.js';

/** 二、发展目标: what is to be reached by the end of 2025. The text gives no baseline for anything. */

const ARTICLE = '二';
const quoted = (quote: string): IndicatorDeclaration['quotes'] => [{ article: ARTICLE, quote }];
const PIECES = text('件', 'patents');
const NO_BASE = text(
  '文件没有给出基数：增长率须由政策部门先登记一个基年的数值',
  'The text gives no base: a growth rate needs a value of a base year, recorded by the policy office',
);
const OTHER_STRENGTH = text(
  '水平用“力争”，年增长用“确保”，两处力度不同',
  'The level is striven for (力争), the yearly growth ensured (确保): two strengths for one thing',
);

const ENSURED = '确保万人发明专利拥有量、万人高价值发明专利拥有量每年增长20%以上；';
const TRANSFERS = '专利转让出让数、受让数每年增长30%以上，';

export const INDICATORS: IndicatorTable = {
  declared: [
    {
      id: 'inventions-per-10000',
      title: text('万人有效发明专利拥有量', 'Valid invention patents per 10,000 inhabitants'),
      quotes: quoted('力争万人有效发明专利拥有量达7.12件以，'),
      unit: PIECES,
      measure: 'level',
      target: '7.12',
      by: 2025,
      strength: 'strivenFor',
      notes: [text('原文“件以”漏“上”字', 'The text drops a character of “or more” (件以上)'), OTHER_STRENGTH],
    },
    {
      id: 'high-value-per-10000',
      title: text('万人高价值发明专利拥有量', 'High-value invention patents per 10,000 inhabitants'),
      quotes: quoted('万人高价值发明专利拥有量达2.75件以上，'),
      unit: PIECES,
      measure: 'level',
      target: '2.75',
      by: 2025,
      strength: 'strivenFor',
      notes: [OTHER_STRENGTH],
    },
    {
      id: 'inventions-per-10000-growth',
      title: text('万人发明专利拥有量年增长', 'Yearly growth of invention patents per 10,000 inhabitants'),
      quotes: quoted(ENSURED),
      unit: PIECES,
      measure: 'growth',
      target: '20',
      by: 2025,
      strength: 'ensured',
      notes: [
        NO_BASE,
        text(
          '目标值写“有效发明专利”，年增长写“发明专利”，口径不一致',
          'The level speaks of valid invention patents, the growth of invention patents',
        ),
      ],
    },
    {
      id: 'high-value-per-10000-growth',
      title: text('万人高价值发明专利拥有量年增长', 'Yearly growth of high-value invention patents per 10,000'),
      quotes: quoted(ENSURED),
      unit: PIECES,
      measure: 'growth',
      target: '20',
      by: 2025,
      strength: 'ensured',
      notes: [NO_BASE],
    },
    {
      id: 'pledge-amount',
      title: text('知识产权质押融资登记金额', 'Registered amount of loans on pledged IP'),
      quotes: quoted('知识产权质押融资登记金额1亿元以上，'),
      unit: text('亿元', '100 million yuan'),
      measure: 'level',
      target: '1',
      by: 2025,
      strength: 'unstated',
      notes: [text('未写明是年度金额还是累计金额', 'Whether of one year or cumulative is not stated')],
    },
    {
      id: 'patent-pledge-growth',
      title: text('专利质押融资登记金额年增长', 'Yearly growth of the registered amount of loans on pledged patents'),
      quotes: quoted('专利质押融资登记金额每年增长30%以上；'),
      unit: text('亿元', '100 million yuan'),
      measure: 'growth',
      target: '30',
      by: 2025,
      strength: 'unstated',
      notes: [
        NO_BASE,
        text('前一指标为知识产权质押，本指标仅专利质押', 'The target before counts all IP, this one patents only'),
      ],
    },
    {
      id: 'patents-transferred-growth',
      title: text('专利转让出让数年增长', 'Yearly growth of patents transferred out'),
      quotes: quoted(TRANSFERS),
      unit: PIECES,
      measure: 'growth',
      target: '30',
      by: 2025,
      strength: 'unstated',
      notes: [NO_BASE],
    },
    {
      id: 'patents-acquired-growth',
      title: text('专利转让受让数年增长', 'Yearly growth of patents acquired'),
      quotes: quoted(TRANSFERS),
      unit: PIECES,
      measure: 'growth',
      target: '30',
      by: 2025,
      strength: 'unstated',
      notes: [NO_BASE],
    },
    {
      id: 'patent-licences',
      title: text('专利许可', 'Patent licences'),
      quotes: quoted('专利许可10次以上，'),
      unit: text('次', 'licences'),
      measure: 'level',
      target: '10',
      by: 2025,
      strength: 'unstated',
      notes: [text('未写明是年度次数还是累计次数', 'Whether of one year or cumulative is not stated')],
    },
  ],
  unmeasured: [
    {
      article: ARTICLE,
      quote:
        '到2025年底，我区知识产权创造、运用、保护水平显著提高，高价值知识产权形成规模，知识产权严保护、大保护、高效运用、优质服务的格局基本形成，',
      reason: text('定性目标，没有数值', 'in words only: no figure'),
    },
    {
      article: ARTICLE,
      quote: '进一步加大知识产权保护力度，执法办案规范化、时效性持续提升，知识产权保护社会满意度达到较高水平，',
      reason: text('定性目标，没有数值和测量办法', 'in words only: neither figure nor method'),
    },
    {
      article: ARTICLE,
      quote: '推动申报创建知识产权示范县。',
      reason: text('推动申报，没有期限和结果要求', 'to be applied for: no date, no result'),
    },
  ],
};
