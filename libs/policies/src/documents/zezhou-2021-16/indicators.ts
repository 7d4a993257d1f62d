import { text } from '../../engine/trace.js';
import type { IndicatorDeclaration, IndicatorTable } from '../../engine/types.js';

/** 二、发展目标 and the yearly tasks of 三(一)4: to the end of 2025. The text names no strength, and hardly a baseline. */

const PIECES = text('件', 'pieces');
const EXACT = text(
  '“达到”后没有“以上”，按达到即完成计',
  'No “or more” (以上) after the figure: reaching it is taken as fulfilling it',
);

const level = (
  id: string,
  title: IndicatorDeclaration['title'],
  quote: string,
  target: string,
  notes: IndicatorDeclaration['notes'],
): IndicatorDeclaration => ({
  id,
  title,
  quotes: [{ article: '二', quote }],
  unit: PIECES,
  measure: 'level',
  target,
  by: 2025,
  strength: 'unstated',
  notes,
});

export const INDICATORS: IndicatorTable = {
  declared: [
    level(
      'valid-inventions',
      text('有效发明专利拥有量', 'Valid invention patents'),
      '有效发明专利拥有量达到80件以上，',
      '80',
      [],
    ),
    level('valid-trademarks', text('有效注册商标', 'Valid registered trademarks'), '有效注册商标达到2000件，', '2000', [
      EXACT,
    ]),
    level('gi-marks', text('地理标志商标', 'Marks of geographical indications'), '地理标志商标达到2件，', '2', [EXACT]),
    {
      ...level(
        'gi-products',
        text('地理标志保护产品', 'Protected products of geographical indication'),
        '推动地理标志保护产品实现零的突破，',
        '1',
        [
          text(
            '“零的突破”：没有数字，按从0到至少1件计；基数0由文字推出',
            'To break zero: no figure; taken as from 0 to at least 1, the base following from the words',
          ),
        ],
      ),
      baseline: { year: 2020, value: '0' },
    },
    level('gi-farm-products', text('农产品地理标志', 'GI farm products'), '农产品地理标志达到6件，', '6', [EXACT]),
    level(
      'copyright-registrations',
      text('作品著作权登记数量', 'Registered works'),
      '作品著作权登记数量达到20件，',
      '20',
      [EXACT, text('未写明是年度数还是累计数', 'Whether of one year or cumulative is not stated')],
    ),
    level(
      'plant-varieties',
      text('植物新品种授权量（累计）', 'Plant variety rights granted (cumulative)'),
      '植物新品种授权量累计达到2件，',
      '2',
      [EXACT],
    ),
    {
      id: 'farm-marks-per-town',
      title: text('各镇“农”字号注册商标', 'Farm trademarks of each town'),
      quotes: [{ article: '三(一)4', quote: '各镇每年至少挖掘培育“农”字号注册商标 1 件以上。' }],
      unit: text('件（数量最少的镇）', 'marks, in the town that has fewest'),
      measure: 'eachYear',
      target: '1',
      strength: 'unstated',
      notes: [
        text('“至少”与“以上”重复', '“At least” (至少) and “or more” (以上) say it twice'),
        text('每个镇每年都须达到；没有写明到哪一年', 'For every town and every year; no last year is named'),
      ],
    },
    {
      id: 'brand-fairs',
      title: text('全国性的商标品牌展会', 'National fairs of brands'),
      quotes: [{ article: '三(一)4', quote: '每年组织有关协会或企业至少参加一次全国性的商标品牌展会。' }],
      unit: text('次', 'fairs'),
      measure: 'eachYear',
      target: '1',
      strength: 'unstated',
      notes: [text('没有写明到哪一年', 'No last year is named')],
    },
  ],
  unmeasured: [
    {
      article: '二',
      quote: '到2025年末，全县知识产权数量稳步增长，质量不断提升，',
      reason: text('定性目标，没有数值', 'in words only: no figure'),
    },
    {
      article: '二',
      quote: '知识产权综合实力显著增强，对经济发展的促进作用明显提高。',
      reason: text('定性目标，没有数值', 'in words only: no figure'),
    },
    {
      article: '三(一)4',
      quote: '力争入选中欧地理标志协定等国际合作项目。',
      reason: text('没有数目和期限', 'neither a number nor a date'),
    },
  ],
};
