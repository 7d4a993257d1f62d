import { text } from '../../engine/trace.js';
import type { ReadingDeclaration } from '../../engine/types.js';

/** Every clause of the document that can be read in more than one way (AMB-YZ-01 … 21). R1 is the default. */
export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-YZ-01',
    article: '四(三)(1)',
    title: text('45万元上限的范围', 'Scope of the 450,000 yuan cap'),
    quote: '每个企业年度奖励不超过45万元；',
    options: [
      {
        id: 'R1',
        text: text('上限只管国际发明专利，只管企业', 'the cap covers international inventions of enterprises only'),
      },
      {
        id: 'R2',
        text: text(
          '第（1）项授权奖励（国际、国家发明专利的区级部分）合计受上限约束',
          "all patent grants of item (1) (the district's part) share the cap",
        ),
      },
      {
        id: 'R3',
        text: text(
          '上限只管国际发明专利，但适用所有申报主体',
          'international inventions only, but for every kind of applicant',
        ),
      },
    ],
    rationale: text(
      '该句位于第一个分号之内，并写明“每个企业”。',
      'The clause stands inside the first semicolon and names each enterprise (每个企业).',
    ),
    compatible: [['R2', 'R3']],
  },
  {
    id: 'AMB-YZ-02',
    article: '四(三)(1)',
    title: text('先按未转化领取、后转化', 'Awarded as unconverted, converted later'),
    quote: '未在本辖区转化应用的给予每件1万元奖励；',
    options: [
      {
        id: 'R1',
        text: text(
          '补差：区财政补足至2万元，市配套照发',
          "top-up: the district adds the difference to 20,000; the prefecture's 10,000 on top",
        ),
      },
      {
        id: 'R2',
        text: text('区财政另发2万元，市配套照发', "the district pays a further 20,000; the prefecture's 10,000 on top"),
      },
      {
        id: 'R3',
        text: text('以首次申报时的情形为准，不再发放', 'the state at the first claim is final: nothing more'),
      },
    ],
    rationale: text(
      '两档金额是一件专利的两种情形，就高不就低；按年申报，R3会使“2年内”落空。',
      'The two amounts are alternatives for one patent and the higher amount only (就高不就低) governs; yearly claims would leave “within 2 years” (2年内) without effect under R3.',
    ),
  },
  {
    id: 'AMB-YZ-03',
    article: '四(三)(1)',
    title: text('市配套1万元的条件', "Conditions of the prefecture's 10,000"),
    quote: '在2年内有转化运用且专利权人为本区的市财政配套奖励每件1万元',
    options: [
      {
        id: 'R1',
        text: text(
          '须在本辖区内转化；2年自授权日起算、含届满当日；区2万元不要求专利权人在本区',
          "conversion inside the district; 2 years from the grant, anniversary included; the district's part needs no local patentee",
        ),
      },
      { id: 'R2', text: text('市配套不限转化地点', 'the matching award does not ask where it was converted') },
      { id: 'R3', text: text('整项仅限专利权人在本区', 'the whole item is for patentees in the district only') },
      { id: 'R4', text: text('届满当日不算2年内', 'the anniversary itself is outside the 2 years') },
    ],
    rationale: text(
      '配套是对刚才所述奖励的配套；句中唯一的时间是新授权。R2也说得通，应以市级文件为准。',
      "“Matching” (配套) matches the award just named; the only dated fact in the sentence is the grant. R2 is plausible: the prefecture's own instrument should decide.",
    ),
    compatible: [['R2', 'R3', 'R4']],
  },
  {
    id: 'AMB-YZ-04',
    article: '四(三)(1)',
    title: text('省级专利奖的5万元与20万元', 'The 50,000 and 200,000 of the provincial award'),
    quote: '市财政一次性奖励5万元，区财政给予20万元奖励。',
    options: [
      { id: 'R1', text: text('市5万元、区20万元并行，按每项奖计', '50,000 and 200,000 side by side, per award') },
      {
        id: 'R2',
        text: text(
          '20万元含市5万元，区实付15万元',
          "the 200,000 include the prefecture's 50,000: the district pays 150,000",
        ),
      },
      { id: 'R3', text: text('“一次性”按申报单位只发一次', '“in one sum” (一次性) means once per applicant') },
    ],
    rationale: text(
      '两个动词、两个付款方、两级财政，同一级财政的排除规则不适用。',
      'Two verbs, two payers, two levels: the same-level rule does not touch it.',
    ),
    compatible: [['R2', 'R3']],
  },
  {
    id: 'AMB-YZ-05',
    article: '奖励认定·1',
    title: text('何为相近或相似', 'What is similar'),
    quote: '本政策中相近或相似内容的项目仅能享受同一级财政的一次补助',
    options: [
      {
        id: 'R1',
        text: text(
          '同一年度经评审认定为相近或相似的项目，同级财政就高一次',
          'projects of one award year that a reviewer found similar: once per treasury, at the higher amount',
        ),
      },
      { id: 'R2', text: text('不同奖项即不同项目，均发', 'different awards are different projects: all are paid') },
      { id: 'R3', text: text('同一专利即同一项目，同级财政就高一次', 'everything for one patent is one project') },
    ],
    rationale: text(
      '内容（获奖）相同、级次相同，规则即适用；授权与获奖内容不同。是否相近由评审专项小组认定。',
      'Same content (an award) and same level, so the rule bites; a grant and a prize differ. The review panel decides similarity.',
    ),
  },
  {
    id: 'AMB-YZ-06',
    article: '奖励认定·1',
    title: text('已享受区财政其它政策', 'Already paid under another district policy'),
    quote: '同一项目已享受区财政其它奖励补助政策的，不重复享受，就高不就低。',
    options: [
      {
        id: 'R1',
        text: text('区财政合计以高者为准，补差额', "the district's total is the higher amount: the difference is paid"),
      },
      { id: 'R2', text: text('已享受即不再发区级部分', 'already paid: nothing more from the district') },
    ],
    rationale: text(
      '按R2，“就高不就低”便无意义。只有区财政的政策才冲减。',
      "The higher amount only (就高不就低) would be empty under R2. Only policies of the district's treasury count.",
    ),
  },
  {
    id: 'AMB-YZ-07',
    article: '四(三)(2)',
    title: text('贴息公式与期限', 'Interest formula and term'),
    quote: '按贷款金额*贷款市场报价利率（LPR）的15%对贷款期12个月内的利息予以补贴',
    options: [
      {
        id: 'R1',
        text: text(
          '贷款金额×LPR×15%×期限（最多12个月；按天除以365）；任何贷款的前12个月',
          'amount × LPR × 15% × term (at most 12 months; days over 365); the first 12 months of any loan',
        ),
      },
      { id: 'R2', text: text('不论期限，按贷款金额×LPR×15%计', 'amount × LPR × 15% whatever the term') },
      { id: 'R3', text: text('按天计算的除以360', 'terms in days over 360') },
      { id: 'R4', text: text('只补期限不超过12个月的贷款', 'only loans of at most 12 months') },
    ],
    rationale: text(
      'LPR是年利率，补贴对象是“12个月内的利息”；按365天计，12个月恰等于条文公式。',
      'LPR is annual and the object is the interest within 12 months; with 365 a year equals the literal formula.',
    ),
    compatible: [
      ['R2', 'R4'],
      ['R3', 'R4'],
    ],
  },
  {
    id: 'AMB-YZ-08',
    article: '四(三)(2)',
    title: text('采用哪一期LPR', 'Which LPR'),
    quote: '贷款市场报价利率（LPR）',
    options: [
      {
        id: 'R1',
        text: text(
          '放款日或之前最近一期1年期LPR，固定不变',
          'the 1-year LPR published last on or before the disbursement, fixed',
        ),
      },
      {
        id: 'R2',
        text: text(
          '随LPR调整分段计算；5年以上贷款用5年期以上LPR',
          'changes are followed; loans of over five years take the over-5-year LPR',
        ),
      },
    ],
    rationale: text(
      '公式中只有一个LPR，合同通常按放款日报价定价，一个日期即可复算。',
      'One LPR in the formula, and contracts price on the day of disbursement; reproducible from one dated fact.',
    ),
  },
  {
    id: 'AMB-YZ-09',
    article: '四(三)(2)',
    title: text('贴息10万元上限按什么计', 'What the 100,000 cap counts'),
    quote: '贴息总额最高不超过10万元',
    options: [
      { id: 'R1', text: text('每个企业每个奖励年度全部贷款合计', 'per enterprise and award year, all loans together') },
      { id: 'R2', text: text('按单笔贷款', 'per loan') },
      { id: 'R3', text: text('每个企业在政策期内合计', 'per enterprise for the life of the policy') },
    ],
    rationale: text(
      '主语是企业，“总额”是合计，一年一兑现。上限在市、区各半分担之前适用。',
      'The subject is the enterprise (企业), “in total” (总额) sums, and redemption is yearly. The cap comes before the split in halves.',
    ),
  },
  {
    id: 'AMB-YZ-10',
    article: '四(三)(2)',
    title: text('市、区各半是否及于费用', 'Do the halves cover the fees'),
    quote: '以上补贴资金由市财政和区财政各承担50%；',
    options: [
      { id: 'R1', text: text('只及于贴息；费用由区财政承担', 'the interest only; the district bears the fees') },
      { id: 'R2', text: text('费用亦由市、区各半', 'the fees too') },
    ],
    rationale: text(
      '“以上”指前文，费用在分号之后。',
      '“The above” (以上) points backwards; the fees come after the semicolon.',
    ),
  },
  {
    id: 'AMB-YZ-11',
    article: '四(三)(2)',
    title: text('费用上限分别还是合计', 'Fee cap for each kind or together'),
    quote: '上限均为5万元。',
    options: [
      {
        id: 'R1',
        text: text(
          '三项费用各自按年度封顶5万元；评审未核低的按50%足额支持',
          'each kind is capped at 50,000 a year; the full 50% unless the panel lowers it',
        ),
      },
      { id: 'R2', text: text('三项费用合计封顶5万元', '50,000 for the three together') },
    ],
    rationale: text(
      '“分别”与“均”。比例是上限，应可记录评审核定的较低比例。',
      '“Respectively” (分别) and “each” (均). The rate is a ceiling, so a lower decided one is recordable.',
    ),
  },
  {
    id: 'AMB-YZ-12',
    article: '四(三)(1)',
    title: text('国际发明专利的“件”', 'What counts as one international invention patent'),
    quote: '对新授权的国际发明专利给予每件15万元奖励',
    options: [
      { id: 'R1', text: text('每件境外授权专利为一件', 'each granted foreign right counts as one (件)') },
      { id: 'R2', text: text('同族专利算一件', 'one per family') },
    ],
    rationale: text('“每件”按授权计数。', '“Each” (每件) counts grants.'),
  },
  {
    id: 'AMB-YZ-13',
    article: '四(三)(2)',
    title: text('组合质押的专利份额', 'Share of patents in a mixed pledge'),
    quote: '以专利权与其他资产组合贷款的，对专利权质押部分的贷款利息予以补贴',
    options: [
      { id: 'R1', text: text('按质押评估价值比例', 'pro rata to the pledged values') },
      {
        id: 'R2',
        text: text(
          '以专利评估价值为专利部分（不超过贷款金额）',
          "the patents' appraised value (at most the principal)",
        ),
      },
    ],
    rationale: text(
      '按比例不依赖合同措辞；合同写明专利担保金额的，应从其约定。',
      'Pro rata needs no contract wording; where the contract states the patent-secured amount, that should be used.',
    ),
  },
  {
    id: 'AMB-YZ-14',
    article: '四(三)(3)',
    title: text('等额配套的基数', 'Base of the equal match'),
    quote: '按省级奖励情况市财政给予等额配套奖励，再由区财政给予等额配套奖励。',
    options: [
      { id: 'R1', text: text('市等于省，区等于省', 'prefecture = province, district = province') },
      { id: 'R2', text: text('区与省、市合计等额', 'district = province + prefecture') },
    ],
    rationale: text(
      '“等额”指省级奖励；没有省级奖励即无配套。',
      '“The equal amount” (等额) refers to the provincial award; no award, no match.',
    ),
  },
  {
    id: 'AMB-YZ-15',
    article: '四(三)(2)',
    title: text('分以下的处理', 'Fen rounding'),
    quote: '以上补贴资金由市财政和区财政各承担50%；',
    options: [
      { id: 'R1', text: text('四舍五入；各半时奇数分归市财政', 'half up; the prefecture bears the odd fen') },
      { id: 'R2', text: text('奇数分归区财政', 'the district bears the odd fen') },
      { id: 'R3', text: text('费用按50%截尾，不进位', 'fees are cut at 50%, never rounded up') },
    ],
    rationale: text(
      '四舍五入为通行做法；R3对“最高不超过”更严格。',
      'Half up is the requested rule; R3 is stricter on “at most” (最高不超过).',
    ),
    compatible: [['R2', 'R3']],
  },
  {
    id: 'AMB-YZ-16',
    article: '奖励认定·2',
    title: text('从哪一年起算', 'From which year'),
    quote: '有关奖项的认定，以获批文件的下发时间为准。',
    options: [
      {
        id: 'R1',
        text: text(
          '2023年1月1日以后下发的批文；奖励年度为批文年度',
          "granting documents from 2023-01-01; the award year is the document's",
        ),
      },
      { id: 'R2', text: text('不设起算日，2022年度批文也可申报', 'no start: documents of 2022 may be claimed') },
    ],
    rationale: text(
      '文号〔2023〕与“当年”；真正的起算日应由人确认。',
      'The year 2023 of its number and “that year” (当年); the true start must be confirmed by a person.',
    ),
  },
  {
    id: 'AMB-YZ-17',
    article: '奖励认定·4',
    title: text('“次年”从哪一年数起', 'From which year “the next year” (次年) is counted'),
    quote: '审核结果报区委、区政府通过后，次年由区财政拨付奖补资金并公示。',
    options: [
      { id: 'R1', text: text('通过之日所在年度的次年', 'the year after the calendar year of the approval') },
      {
        id: 'R2',
        text: text('奖励年度的次年，且不早于通过之日', 'the year after the award year, not before the approval'),
      },
    ],
    rationale: text(
      '依字面顺序；不会早于R2开放。只移动拨付的时间，不影响金额。',
      'The literal order of the words; it never opens earlier than R2. No amount changes, only the gate.',
    ),
    procedural: true,
    moves: text('最早可以拨付的日期；金额不变', 'the first day on which a line may be paid; no amount'),
  },
  {
    id: 'AMB-YZ-18',
    article: '奖励认定·2',
    title: text('贷款与费用的奖励年度', 'Award year of loans and fees'),
    quote: '有关奖项的认定，以获批文件的下发时间为准。',
    options: [
      { id: 'R1', text: text('贷款为放款年度，费用为支付年度', 'the year of disbursement; for fees the year paid') },
      {
        id: 'R2',
        text: text('贴息按利息所属的日历年度划分', 'the interest is split by the calendar years it falls in'),
      },
    ],
    rationale: text('每笔贷款只有一个有日期的事实。', 'One dated fact per loan.'),
  },
  {
    id: 'AMB-YZ-19',
    article: '奖励认定·2',
    title: text('申报主体是否须在本区', 'Must the applicant be local'),
    quote: '由各企业对照本政策，填报申报材料及相关表格，经乡镇街道、工业园区、相关部门审核盖章',
    options: [
      {
        id: 'R1',
        text: text(
          '在相应日期注册（个人为居住或就业）在本区',
          'registered (individuals: resident or employed) in the district on the qualifying date',
        ),
      },
      {
        id: 'R2',
        text: text(
          '条文未限定的项目不限',
          'anyone, where the sentence does not say “within the district” (本区范围内)',
        ),
      },
    ],
    rationale: text(
      '由乡镇街道、工业园区审核盖章，以在本区为前提；资金是本区的。',
      "Stamps by township or park presume a seat in the district; the money is the district's.",
    ),
  },
  {
    id: 'AMB-YZ-20',
    article: '奖励认定·2',
    title: text('由谁盖章', 'Which stamps'),
    quote: '经乡镇街道、工业园区、相关部门审核盖章',
    options: [
      {
        id: 'R1',
        text: text(
          '在园区的由园区，否则由所在乡镇街道；另加为项目配置的部门（条文未列）',
          'the park if resident there, else the township or subdistrict; plus departments configured for an item (none by the text)',
        ),
      },
      { id: 'R2', text: text('园区与乡镇街道均须盖章', 'park and township both') },
    ],
    rationale: text('顿号并列的是所在地的不同情形。', 'The comma of lists joins alternatives by where one sits.'),
    procedural: true,
    moves: text('第二阶段须由谁盖章；金额不变', 'whose stamps stage 2 needs; no amount'),
  },
  {
    id: 'AMB-YZ-21',
    article: '四(三)(2)',
    title: text('以其他权利质押的贷款费用', 'Fees of loans pledged with other rights'),
    quote: '对企业质押贷款产生的评估费、担保费、保险费分别按最高不超过实际发生费用的50%进行支持',
    options: [
      { id: 'R1', text: text('承前句，仅限专利权质押贷款', 'continues the sentence on patents: patents only') },
      { id: 'R2', text: text('任何知识产权质押贷款', 'any pledge of IP') },
    ],
    rationale: text(
      '第（2）项以“以专利权进行质押”开头，其贴息部分不含商标权。',
      'Paragraph (2) opens with “pledged with patents” (以专利权进行质押); its interest part excludes trademarks.',
    ),
  },
];
