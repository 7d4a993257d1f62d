import { text } from '../../engine/trace.js';
import type { ReadingDeclaration } from '../../engine/types.js';

const OVER_TEN_QUOTE =
  '对单位年度授权发明专\n\n利数量超过 10 件的，在普通资助的基础上，每件再奖励 2000 元，总额不超过 10 万元。';

/** Every clause of the text that can be read in more than one way (AMB-ZZ-01 … 10). R1 is the default. */
export const READINGS: readonly ReadingDeclaration[] = [
  {
    id: 'AMB-ZZ-01',
    article: '三(一)3',
    title: text('超过10件：每件都再奖励，还是只奖励超出部分', 'Above 10 patents: every patent, or only those above 10'),
    quote: OVER_TEN_QUOTE,
    options: [
      { id: 'R1', text: text('超过10件后，每一件都再奖励', 'every patent, once the count exceeds 10') },
      { id: 'R2', text: text('只从第11件起再奖励', 'only from the 11th patent on') },
    ],
    rationale: text(
      '“每件”前没有“超出部分”，“超过10件”是条件。按此第11件使金额跳升24000元；两种口径从60件起结果相同。',
      '“Each” (每件) without “the part above” (超出部分), and “more than 10” (超过10件) is the condition. The 11th patent makes a jump of 24,000; both readings coincide from 60 patents on.',
    ),
  },
  {
    id: 'AMB-ZZ-02',
    article: '三(一)3',
    title: text('10万元是否包括普通资助', 'Does the 100,000 cover the ordinary subsidy too'),
    quote: OVER_TEN_QUOTE,
    options: [
      { id: 'R1', text: text('只限再奖励部分', 'the bonus only') },
      { id: 'R2', text: text('普通资助与再奖励合计', 'ordinary subsidy and bonus together') },
    ],
    rationale: text(
      '“总额”紧接“再奖励”；若包括普通资助，51件以上有奖励反而少于没有奖励。',
      '“In total” (总额) follows the bonus (再奖励); otherwise 51 patents would get less with the bonus than without it.',
    ),
  },
  {
    id: 'AMB-ZZ-03',
    article: '三(一)3',
    title: text('境外与“每个国家”：是否包括港澳台', 'Foreign, and each country: Hong Kong, Macao, Taiwan'),
    quote: '对获得境外专利权的专利，每件专利每个国家资助 1 万元；',
    options: [
      {
        id: 'R1',
        text: text(
          '任何境外法域，包括香港、澳门、台湾',
          'any foreign jurisdiction, Hong Kong, Macao and Taiwan included',
        ),
      },
      { id: 'R2', text: text('只限国家', 'countries only') },
    ],
    rationale: text(
      '“境外”是条件，“国家”只是计数单位；马德里条款写明“国家（地区）”，是相反的理由。',
      '“Outside the border” (境外) is the qualifying word, the country (国家) the counting unit; that the Madrid clause says country or region (国家（地区）) cuts the other way.',
    ),
  },
  {
    id: 'AMB-ZZ-04',
    article: '三(三)11',
    title: text('获得“省、市”贴息：一项即可，还是两项都要', 'Subsidies of province and city: either, or both'),
    quote: '企业在获得省、市专利权质押贷款贴息的基础上，再按该企业获得市贴息额的50%给予配套补助。',
    options: [
      { id: 'R1', text: text('有其一即可，基数为市贴息额', 'either suffices; the base is the city’s subsidy') },
      { id: 'R2', text: text('两项都须获得', 'both are needed') },
    ],
    rationale: text(
      '金额只取决于市贴息额；只有省贴息的，各口径下均为零。没有上限。',
      'The amount depends on the city’s subsidy only; with the province’s alone it is nothing in every reading. There is no cap.',
    ),
  },
  {
    id: 'AMB-ZZ-05',
    article: '三(一)3',
    title: text(
      '同一专利的奖项、同年称号、同一地理标志是否叠加',
      'Awards for one patent, titles of a year, forms of one GI',
    ),
    quote: '获得山西省专利奖一等奖、二等奖、三等奖的专利权人分别给予 5 万元、3 万元、1 万元奖励。',
    options: [
      { id: 'R1', text: text('各项均给', 'each is paid') },
      { id: 'R2', text: text('只给较高的一项，后获的补足差额', 'only the higher; a later one tops up') },
    ],
    rationale: text(
      '没有排除条款；与乐昌（七）、袁州奖励认定1不同。',
      'Nothing excludes, unlike article 7 of Lechang and the first rule of Yuanzhou.',
    ),
  },
  {
    id: 'AMB-ZZ-06',
    article: '三(一)6',
    title: text('“可参照企业标准”', 'May be awarded as enterprises are'),
    quote: '高等学校、科研机构、知识产权服务机构等通过知识产权规范国家标准认证的,可参照企业标准进行奖励。',
    options: [
      {
        id: 'R1',
        text: text('经决定可给，最高5万元；未决定的待定', 'up to 50,000 if so decided; pending without a decision'),
      },
      { id: 'R2', text: text('不产生请求奖励的权利', 'no right to an award') },
    ],
    rationale: text(
      '“可参照”是授权而不是义务，须有人决定。该句只说认证，是否及于示范、优势称号并不明确。',
      '“May be awarded likewise” (可参照) empowers and does not oblige: somebody must decide. The sentence speaks of certification only; whether it reaches the titles is unclear.',
    ),
  },
  {
    id: 'AMB-ZZ-07',
    article: '三(三)11',
    title: text('“给予资助额5万元”', 'A grant of 50,000'),
    quote: '对获得省级专利推广实施资助项目，县财政给予资助额5万元。',
    options: [
      { id: 'R1', text: text('固定5万元', 'a fixed 50,000') },
      { id: 'R2', text: text('不超过省级资助额', 'not more than the provincial grant') },
    ],
    rationale: text('按字面是固定金额；可能漏字。', 'A fixed sum as written; words may be missing.'),
  },
  {
    id: 'AMB-ZZ-08',
    article: '印发',
    title: text('从何时起适用，“年度”指什么', 'From when it applies, and which year'),
    quote: '2021年6月17日',
    options: [
      {
        id: 'R1',
        text: text(
          '2021年6月17日及以后的事项；按授权日的公历年度',
          'events from 2021-06-17 on; calendar year of the grant',
        ),
      },
      { id: 'R2', text: text('不设起算日（2021年全年均适用）', 'no start: all of 2021') },
    ],
    rationale: text(
      '没有明文即不溯及既往；也没有写明截止日期，由政策部门设定。',
      'No retroactivity without text; no end is stated either, so it is for the policy office to set.',
    ),
  },
  {
    id: 'AMB-ZZ-09',
    article: '三(一)3',
    title: text('境外授权是否计入“超过10件”', 'Do foreign grants count towards more than 10'),
    quote: OVER_TEN_QUOTE,
    options: [
      { id: 'R1', text: text('只计国内授权', 'domestic grants only') },
      { id: 'R2', text: text('境外授权每件专利也计1件', 'each foreign patent counts as one too') },
    ],
    rationale: text(
      '再奖励“在普通资助的基础上”，普通资助即国内授权的2000元。',
      'The bonus comes on top of the ordinary subsidy, which is the 2,000 for domestic grants.',
    ),
  },
  {
    id: 'AMB-ZZ-10',
    article: '三(二)10',
    title: text('省级学校是否也须“新列入”', 'Must a provincial school be newly listed too'),
    quote: '对省级知识产权教育示范、试点的学校，一次性给予3万元、2万元的工作经费资助。',
    options: [
      { id: 'R1', text: text('“新列入”同样适用', 'newly listed carries over') },
      { id: 'R2', text: text('任何省级示范、试点学校', 'any provincial school') },
    ],
    rationale: text('两半句并列，且为一次性，不溯及既往。', 'A parallel sentence, paid once, and no retroactivity.'),
  },
];
