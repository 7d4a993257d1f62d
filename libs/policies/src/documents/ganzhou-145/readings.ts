import { text } from '../../engine/trace.js';
import type { ReadingDeclaration } from '../../engine/types.js';

/** What of the plan can be read in more than one way (AMB-GZ-01 … 03): its indicators. No amount depends on any of them. */
export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-GZ-01',
    article: '指标表',
    title: text('地理标志商标的基数：30个还是31件', 'Baseline of GI marks: 30 or 31'),
    quote: '地理标志商标	30个	35个',
    options: [
      {
        id: 'R1',
        text: text('以指标表的30个为基数，正文31件作为说明', 'the table’s 30; the narrative’s 31 is kept as a note'),
      },
      { id: 'R2', text: text('以正文的31件为基数', 'the narrative’s 31') },
    ],
    rationale: text(
      '指标表是指标的正式载体。正文写“截止2020年底……地理标志商标31件”，两处矛盾，不得擅自改动其一。',
      'The table is the indicator set. The narrative says 31 at the end of 2020; the two conflict, and nobody should fix one silently.',
    ),
    procedural: true,
    moves: text('指标的基数和增长率；不涉及资金', 'baseline and growth of the indicator; no money'),
  },
  {
    id: 'AMB-GZ-02',
    article: '指标表',
    title: text('指标的约束力；质押融资额基数的口径', 'Strength of the targets; scope of the pledge baseline'),
    quote: '“十四五”我市知识产权发展主要预期性指标',
    options: [
      {
        id: 'R1',
        text: text(
          '预期性指标，不具约束力；质押融资额基数保留4.5亿并注明为专利口径',
          'expectations, not binding; the baseline stays 450 million with a note on its scope',
        ),
      },
      { id: 'R2', text: text('约束性指标，按全部知识产权统计', 'binding targets; all kinds of IP') },
    ],
    rationale: text(
      '文字是“预期性指标”“预测值”“力争”。4.5亿元与正文的专利权质押融资额相同，以全部知识产权的数字相比会夸大增长。',
      'The words are expected (预期性), forecast (预测值) and striven for (力争). The 450 million equals the narrative’s patent-only figure: an all-IP figure against it overstates growth.',
    ),
    procedural: true,
    moves: text('指标的性质和可比的基数；不涉及资金', 'strength of the targets and a comparable baseline; no money'),
  },
  {
    id: 'AMB-GZ-03',
    article: '指标表',
    title: text('“知识产权工作站”指什么', 'What an IP work station is'),
    quote: '知识产权工作站	1个	10个',
    options: [
      { id: 'R1', text: text('知识产权维权援助工作站（已有1个）', 'stations for help in enforcing rights (1 exists)') },
      { id: 'R2', text: text('全部工作站，含商标工作站（35个）', 'all stations, trademark stations included (35)') },
    ],
    rationale: text(
      '只有南康区维权援助工作站能得出1个；正文另有商标工作站34个。',
      'Only the Nankang station (南康) for enforcement gives 1; the narrative also counts 34 trademark stations.',
    ),
    procedural: true,
    moves: text('指标的基数；不涉及资金', 'baseline of the indicator; no money'),
  },
];
