import { text } from '../../engine/trace.js';
import type { ReadingDeclaration } from '../../engine/types.js';

/** Every clause of the page that can be read in more than one way (AMB-HC-01 … 07). R1 is the default. */
export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-HC-01',
    article: '第一条',
    title: text('省级专利奖的10万元由谁支付', 'Who pays the 100,000 for the provincial patent award'),
    quote: '（每两年评选一次，每次奖励10项，每项奖励10万元，省政府实施）',
    options: [
      { id: 'R1', text: text('由省财政支付，县里只作记录', 'the province pays; the county only records it') },
      {
        id: 'R2',
        text: text('省财政10万元，县财政再给10万元', 'the province 100,000 and the county a further 100,000'),
      },
      { id: 'R3', text: text('由县财政支付10万元', 'the county pays the 100,000') },
    ],
    rationale: text(
      '括号说明的正是这10万元（同一金额、10项、“省政府实施”）；县财政负担的，第四、五、六条都写明“县财政”。',
      'The bracket describes exactly the 100,000; where the county pays, articles 4, 5 and 6 say the county treasury (县财政).',
    ),
  },
  {
    id: 'AMB-HC-02',
    article: '第六条',
    title: text('主导、参与制定及修订的三档金额', 'Three sums for leading, taking part and revising'),
    quote: '对企业主导、参与制定及修订国家标准，县财政分别给予一次性奖励15万元、10万元、5万元。',
    options: [
      {
        id: 'R1',
        text: text(
          '主导（制定）15万元、参与（制定）10万元、修订（主导或参与）5万元',
          'leading (making) 150,000, taking part (making) 100,000, revision (either role) 50,000',
        ),
      },
      {
        id: 'R2',
        text: text(
          '主导（制定或修订）15万元、参与制定10万元、参与修订5万元',
          'leading (making or revision) 150,000, taking part in making 100,000, in revision 50,000',
        ),
      },
      {
        id: 'R3',
        text: text(
          '主导制定15万元、主导修订10万元、参与制定10万元、参与修订5万元',
          'leading: making 150,000, revision 100,000; taking part: making 100,000, revision 50,000',
        ),
      },
    ],
    rationale: text(
      '“分别”使三项与三档金额依次对应，修订为第三项。各口径只在主导修订上不同；理由不强，应向县里核实。',
      '“Respectively” (分别) pairs three terms with three sums in order, and revision is the third. Only leading a revision differs. A weak choice: ask the county.',
    ),
  },
  {
    id: 'AMB-HC-03',
    article: '第一条',
    title: text('首个认证周期的费用', 'Fees of the first certification cycle'),
    quote: '首个认证周期实际发生的认证费用总额的50%',
    options: [
      {
        id: 'R1',
        text: text(
          '首个周期的全部认证费用，发生后一次支付',
          'all fees of the first cycle, paid once after they are incurred',
        ),
      },
      {
        id: 'R2',
        text: text('只计取得证书前的费用（初次认证）', 'only the fees up to the certificate (first certification)'),
      },
    ],
    rationale: text('条文写的是“周期”和“总额”。', 'The text says the cycle, and the total.'),
  },
  {
    id: 'AMB-HC-04',
    article: '第四条',
    title: text('同一地理标志既获产品保护又获证明商标', 'One geographical indication in both forms'),
    quote: '获得国家地理标志产品保护、国家地理证明商标的，县财政一次性奖励20万元。',
    options: [
      { id: 'R1', text: text('每个地理标志名称一次', 'once for each name') },
      { id: 'R2', text: text('每种形式各20万元', '200,000 for each form') },
    ],
    rationale: text(
      '只有一个金额，写“一次性”而没有“分别”“每件”；第三、六条则用了“分别”。',
      'One sum (一次性), and no “respectively” (分别) or “each” (每件), which articles 3 and 6 use.',
    ),
  },
  {
    id: 'AMB-HC-05',
    article: '第三条',
    title: text('先获优势企业、后获示范企业', 'First an advantage, then a demonstration enterprise'),
    quote: '对认定为国家知识产权示范企业、优势企业的，分别给予一次性扶持经费10万元、5万元。',
    options: [
      { id: 'R1', text: text('每个称号各给一次', 'each title is paid') },
      { id: 'R2', text: text('后获称号只补足差额', 'a later title only tops up to the higher') },
    ],
    rationale: text(
      '“分别给予一次性”针对每个称号，没有排除条款。',
      '“Respectively in one sum” (分别给予一次性) belongs to each title, and nothing excludes.',
    ),
  },
  {
    id: 'AMB-HC-06',
    article: '制定过程',
    title: text('从何时起适用', 'From when it applies'),
    quote: '9月16日，县十八届政府第46次常务会议审议通过。',
    options: [
      {
        id: 'R1',
        text: text(
          '2023年9月16日（审议通过）及以后的事项，暂定',
          'events from 2023-09-16 (adoption) on, provisionally',
        ),
      },
      { id: 'R2', text: text('不设起算日（2023年内的事项均适用）', 'no start: any event of 2023') },
    ],
    rationale: text(
      '没有明文即不溯及既往。通过不等于公布，实际印发日期应另行登记。',
      'No retroactivity without text. Adoption is not publication: the real print date must be registered.',
    ),
  },
  {
    id: 'AMB-HC-07',
    article: '第五条',
    title: text('按产品、标准计，还是按企业计', 'Per product and standard, or per enterprise'),
    quote: '经权威机构认定，获得江西省名牌产品的，县财政给予10万元补助。',
    options: [
      { id: 'R1', text: text('每个产品、每项标准各一次', 'each product, each standard') },
      { id: 'R2', text: text('每个企业一次', 'each enterprise once') },
    ],
    rationale: text(
      '认定针对产品或标准；“一次性”指每项成果一次付清。并不确定。',
      'The recognition belongs to the product or standard; “in one sum” (一次性) means one sum for each. Not certain.',
    ),
  },
];
