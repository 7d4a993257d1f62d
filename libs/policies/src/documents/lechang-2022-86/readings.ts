import { text } from '../../engine/trace.js';
import type { ReadingDeclaration } from '../../engine/types.js';

/** Every clause of the document that can be read in more than one way (AMB-LC-01 … 13). R1 is the default. */
export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-LC-01',
    article: '（一）',
    title: text('恰满十年', 'Exactly ten years'),
    quote: '维持年限超过十年的',
    options: [
      {
        id: 'R1',
        text: text(
          '“超过”不含本数：恰满十年不予奖励',
          '“more than” (超过) excludes the number: exactly ten years is not enough',
        ),
      },
      {
        id: 'R2',
        text: text(
          '“等均包含本数”及于“超过”：恰满十年即可',
          '“and the like” (等) reaches “more than” (超过): exactly ten years will do',
        ),
      },
    ],
    rationale: text(
      '“不超过”包含十，其反面“超过”自应从十以上起算；“以上”“最高”则含本数。',
      '“Not more than” (不超过) includes ten, so its opposite “more than” (超过) must start above ten; “or more” (以上) and “at most” (最高) are inclusive.',
    ),
  },
  {
    id: 'AMB-LC-02',
    article: '（一）',
    title: text('维持年限自申请日还是授权日起算', 'Years counted from filing or from grant'),
    quote: '对有效发明专利维持年限超过十年的',
    options: [
      { id: 'R1', text: text('自申请日起算', 'from the filing date') },
      { id: 'R2', text: text('自授权日起算', 'from the date of grant') },
    ],
    rationale: text(
      '专利权期限自申请日起计算；如有明文定义则从其定义。',
      'The term of a patent runs from filing; a definition would settle it.',
    ),
  },
  {
    id: 'AMB-LC-03',
    article: '（一）',
    title: text('状态还是事件', 'State or event'),
    quote: '对有效发明专利维持年限超过十年的一次性给予专利权人每件专利0.5万元奖励；',
    options: [
      { id: 'R1', text: text('申报时的状态，每件专利一次', 'the state when claimed, once for each patent') },
      {
        id: 'R2',
        text: text('须在政策有效期内满十年', 'the ten years must be completed while the policy is in force'),
      },
    ],
    rationale: text(
      '条文写的是状态，并以“一次性”防止重复。影响预算：第一年全部存量专利均符合。',
      'Written as a state, with “in one sum” (一次性) against repeats. Budget: the whole stock of old patents qualifies in year one.',
    ),
  },
  {
    id: 'AMB-LC-04',
    article: '（二十一）',
    title: text('哪个日期须在有效期内', 'Which date must lie inside the validity'),
    quote: '本政策措施自印发之日起施行，有效期至2024年12月31日。',
    options: [
      { id: 'R1', text: text('符合条件的事项发生之日', 'the qualifying event') },
      { id: 'R2', text: text('申报之日', 'the application') },
    ],
    rationale: text(
      '权利随事项产生，否则12月的事项永远无法申报。首尾两日均在内。',
      'The right arises with the event; a December event could never be claimed otherwise. Both ends are included.',
    ),
  },
  {
    id: 'AMB-LC-05',
    article: '（一）',
    title: text('同一对象获多项', 'Several items for one object'),
    quote: '对获中国专利金奖的，每项给予奖励10万元；',
    options: [
      {
        id: 'R1',
        text: text(
          '各项均予奖励（专利奖；地理标志产品和商标；试点后示范园区）',
          'all are paid (patent awards; GI product and mark; pilot and then demonstration park)',
        ),
      },
      { id: 'R2', text: text('只按较高一项，补足差额', 'only the higher; a later one tops up') },
    ],
    rationale: text(
      '第（七）条写明了不重复奖励：起草者有此意时会写出来。',
      'Article 7 （七） shows that the drafters write the exclusion when they mean it.',
    ),
  },
  {
    id: 'AMB-LC-06',
    article: '（七）',
    title: text('“同一年度获多项称号”的范围', 'Scope of several titles in one year'),
    quote: '同一年度获多项称号的，以单项最高金额给予配套奖励，不重复奖励。',
    options: [
      { id: 'R1', text: text('只限第（七）条的三项称号', 'only the three titles of article 7 （七）') },
      { id: 'R2', text: text('本政策的所有称号', 'all titles of the policy') },
    ],
    rationale: text(
      '该句位于第（七）条内。同年先后获得的，补足至最高金额。',
      'The sentence stands in article 7 （七）. Titles of one year paid in sequence: the difference up to the highest.',
    ),
  },
  {
    id: 'AMB-LC-07',
    article: '（五）',
    title: text('部分逾期的项目', 'A project with a late instalment'),
    quote: '对列入风险补偿扶持并按期还款付息的项目按实缴利息的15%给予贴息补助',
    options: [
      { id: 'R1', text: text('项目须全部按期', 'the project must be wholly on time') },
      { id: 'R2', text: text('按期部分可以补助', 'the part that was on time qualifies') },
    ],
    rationale: text('条件修饰的是项目。', 'The condition describes the project.'),
  },
  {
    id: 'AMB-LC-08',
    article: '（五）',
    title: text('发行额度', 'The amount of the issue'),
    quote: '按发行额度的1.5%给予补助。',
    options: [
      { id: 'R1', text: text('实际发行额，付给发行企业', 'what was issued; to the enterprise issuing') },
      { id: 'R2', text: text('获批额度', 'the approved quota') },
    ],
    rationale: text(
      '补助随发行而来。多家企业共用资产池的分配未写明；没有上限，须有预算审核。',
      'Aid follows an issue. How several firms share a pool is not said; there is no cap, so the budget needs a manual gate.',
    ),
  },
  {
    id: 'AMB-LC-09',
    article: '（九）',
    title: text('“获得国家级品牌的”修饰的范围', 'Reach of the national brand'),
    quote: '对获得国家级品牌的服务机构、知识产权评议机构、信息服务机构、运营服务机构',
    options: [
      { id: 'R1', text: text('修饰四类机构', 'all four kinds') },
      { id: 'R2', text: text('只修饰服务机构', 'only the service agencies (服务机构)') },
    ],
    rationale: text(
      '一个定语位于列举之前，本条目的又是“高水平”；原句语法不通。',
      'One modifier before the list, and “high level” (高水平) is the aim of the article. The sentence is ungrammatical.',
    ),
  },
  {
    id: 'AMB-LC-10',
    article: '（四）',
    title: text('择优、最高的项目', 'Items of selection and at most'),
    quote: '对高价值发明专利技术实施项目择优给予单项最高10万元扶持。',
    options: [
      {
        id: 'R1',
        text: text(
          '按评审确定的金额且不超过上限；未入选不予扶持',
          'what the panel fixed, at most the ceiling; nothing without selection',
        ),
      },
      { id: 'R2', text: text('符合条件的一律按最高金额', 'the maximum to everyone eligible') },
    ],
    rationale: text('“择优”须由人作出决定。', 'Choosing the best (择优) needs a decision by people.'),
  },
  {
    id: 'AMB-LC-11',
    article: '（五）',
    title: text('年度上限的年度和日期', 'Year and date of the annual caps'),
    quote: '按实缴利息的15%给予贴息补助，每家企业年度贴息补助不超过3万元；',
    options: [
      {
        id: 'R1',
        text: text('以缴付（登记）日期和其公历年度为准', 'the day of payment or certificate, and its calendar year'),
      },
      { id: 'R2', text: text('以利息所属期间为准', 'the period to which the interest belongs') },
    ],
    rationale: text(
      '“实缴”指缴付之时。2022年不满一年，上限仍按全年。',
      '“Actually paid” (实缴) means when paid. 2022 is a short year with the full annual cap.',
    ),
  },
  {
    id: 'AMB-LC-12',
    article: '（十五）',
    title: text('服务满两年', 'Two years of service'),
    quote: '对持有专利代理人资格证，在我市专利代理机构或企事业单位服务2年以上的人员',
    options: [
      { id: 'R1', text: text('持证和服务两年是两个独立条件', 'certificate and two years are two separate conditions') },
      { id: 'R2', text: text('取得资格证后服务满两年', 'two years after the certificate') },
    ],
    rationale: text(
      '条文没有“持证后”，也不要求在同一单位连续服务。',
      'The text does not say after the certificate, nor that the service is with one employer.',
    ),
  },
  {
    id: 'AMB-LC-13',
    article: '（五）',
    title: text('上级规定和外部办法', 'Superior rules and the external method'),
    quote: '补偿办法按《韶关市知识产权质押融资风险补偿资金管理试行办法》执行',
    options: [
      {
        id: 'R1',
        text: text('本文件无法计算，另据韶关市办法办理', 'not computable here; handled under the method of Shaoguan'),
      },
      {
        id: 'R2',
        text: text(
          '将韶关市办法纳入计算（待该办法登记，登记前仍无法计算）',
          'the method is taken in (once it is registered; until then still not computable)',
        ),
      },
    ],
    rationale: text(
      '办法不在本文件内，任何条款也可能被上级规定取代。',
      'The method is not in the text; and any rule may be overridden by superior policy.',
    ),
    procedural: true,
    moves: text(
      '风险补偿由哪份文件计算；在该办法登记之前两种口径都没有金额',
      'which instrument computes the risk compensation; until it is registered neither option has an amount',
    ),
  },
];
