import { text } from '../../engine/trace.js';
import type { IndicatorDeclaration, IndicatorTable, Text } from '../../engine/types.js';
import { UNMEASURED } from './indicators-unmeasured.js';

/** 主要预期性指标: the plan's table for 2020 and 2025, with what the narrative says of the same things. */

const TABLE = '指标表';
const TARGETS = '二(三)';
const row = (quote: string) => ({ article: TABLE, quote });
const narrative = (quote: string) => ({ article: TARGETS, quote });
const of2020 = (value: string) => ({ year: 2020, value });
/** AMB-GZ-02: 预期性指标, 预测值 (R1), or binding (R2). */
const BINDING = { reading: 'AMB-GZ-02', option: 'R2', strength: 'binding' } as const;
const TWO_STRENGTHS = text(
  '指标表为“预期性指标”“预测值”，正文为“力争……达到”',
  'The table says expected (预期性) and forecast (预测值), the narrative striven for (力争)',
);
const TABLE_ONLY = text('正文没有对应的目标', 'The narrative has no target for it');

const indicator = (
  id: string,
  title: Text,
  unit: Text,
  [baseline, target]: readonly [string, string],
  quotes: IndicatorDeclaration['quotes'],
  notes: IndicatorDeclaration['notes'],
  readAs: IndicatorDeclaration['readAs'] = [],
): IndicatorDeclaration => ({
  id,
  title,
  quotes,
  unit,
  measure: 'level',
  baseline: of2020(baseline),
  target,
  by: 2025,
  strength: 'expected',
  readAs: [...readAs, BINDING],
  notes,
});

export const INDICATORS: IndicatorTable = {
  declared: [
    indicator(
      'high-value-per-10000',
      text('每万人高价值发明专利拥有量', 'High-value invention patents per 10,000 inhabitants'),
      text('件', 'patents'),
      ['1', '3.19'],
      [
        row('每万人高价值发明专利拥有量	1 件	3.19 件'),
        narrative('力争到 2025 年每万人高价值发明专利拥有量达到 3.19 件；'),
      ],
      [
        TWO_STRENGTHS,
        text(
          '正文的2.87件是万人有效发明专利拥有量，不是高价值发明专利',
          'The narrative’s 2.87 counts valid, not high-value, invention patents',
        ),
      ],
    ),
    indicator(
      'pledge-amount',
      text('知识产权质押融资额', 'Amount of loans on pledged IP'),
      text('亿元', '100 million yuan'),
      ['4.5', '6'],
      [row('知识产权质押融资额	4.5亿	6亿')],
      [
        TABLE_ONLY,
        text(
          '基数4.5亿与正文的专利权质押融资额相同：若2025年按全部知识产权统计，会夸大增长',
          'The base of 4.5 equals the narrative’s patent-only figure: an all-IP figure of 2025 would overstate growth',
        ),
      ],
    ),
    indicator(
      'gi-products',
      text('国家地理标志保护产品', 'Protected products of geographical indication'),
      text('个', 'products'),
      ['12', '15'],
      [row('国家地理标志保护产品	12个	15个'), narrative('地理标志保护产品达到 15 件。')],
      [TWO_STRENGTHS, text('指标表用“个”，正文用“件”', 'The table counts one unit (个), the narrative another (件)')],
    ),
    indicator(
      'gi-marks',
      text('地理标志商标', 'Marks of geographical indications'),
      text('个', 'marks'),
      ['30', '35'],
      [row('地理标志商标	30个	35个'), narrative('地理标志商标达到 35 件，')],
      [
        TWO_STRENGTHS,
        text(
          '指标表2020年为30个，正文写“截止2020年底……地理标志商标31件”，两处矛盾，见口径AMB-GZ-01',
          'The table has 30 for 2020, the narrative 31 at its end: they conflict, see reading AMB-GZ-01',
        ),
      ],
      [{ reading: 'AMB-GZ-01', option: 'R2', baseline: '31' }],
    ),
    indicator(
      'valid-trademarks',
      text('有效注册商标总量', 'Valid registered trademarks'),
      text('万件', '10,000 trademarks'),
      ['9.6', '15'],
      [row('有效注册商标总量	9.6万件	15万件'), narrative('有效注册商标达到 15 万件，')],
      [
        TWO_STRENGTHS,
        text('正文2020年为96257件，指标表舍为9.6万件', 'The narrative has 96,257 for 2020, cut to 9.6 in the table'),
      ],
    ),
    indicator(
      'work-stations',
      text('知识产权工作站', 'IP work stations'),
      text('个', 'stations'),
      ['1', '10'],
      [row('知识产权工作站	1个	10个')],
      [
        TABLE_ONLY,
        text(
          '正文另有商标工作站34个；只有南康区维权援助工作站能得出1个，见口径AMB-GZ-03',
          'The narrative counts 34 trademark stations; only the Nankang station (南康) gives 1, see reading AMB-GZ-03',
        ),
      ],
      [{ reading: 'AMB-GZ-03', option: 'R2', baseline: '35' }],
    ),
    indicator(
      'demonstration-counties',
      text('知识产权试点示范县（市、区）', 'IP pilot and demonstration counties'),
      text('个', 'counties'),
      ['6', '9'],
      [row('知识产权试点示范县（市、区）	6个	9个')],
      [TABLE_ONLY],
    ),
    {
      id: 'protection-centre',
      title: text('建成中国（赣州）知识产权保护中心', 'The China (Ganzhou) IP protection centre is built'),
      quotes: [narrative('力争到 2022 年，建成中国（赣州）知识产权保护中心，')],
      unit: text('个（建成为1）', 'centres (1 when built)'),
      measure: 'level',
      target: '1',
      by: 2022,
      strength: 'strivenFor',
      notes: [
        text(
          '正文一(一)5已写“成立了赣州市知识产权保护中心”，此处又写力争建成',
          'The narrative already says that the centre was set up, and here that it is striven for',
        ),
      ],
    },
    {
      id: 'practitioners-trained',
      title: text('每年重点培养实务型人才', 'Practitioners trained each year'),
      quotes: [{ article: '三(八)', quote: '每年重点培养 200 名左右，' }],
      unit: text('名', 'persons'),
      measure: 'eachYear',
      target: '200',
      by: 2025,
      strength: 'unstated',
      notes: [text('“左右”：没有下限，按200名计', 'About 200: no lower bound; taken as 200')],
    },
  ],
  unmeasured: UNMEASURED,
};
