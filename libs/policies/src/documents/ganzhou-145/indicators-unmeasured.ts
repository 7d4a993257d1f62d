import { text } from '../../engine/trace.js';
import type { IndicatorTable, Text } from '../../engine/types.js';

const inWords = text('定性目标，没有数值', 'in words only: no figure');
const targets = (reason: Text, ...quotes: readonly string[]) =>
  quotes.map((quote) => ({ article: '二(三)', quote, reason }));

/** Target sentences of the plan that cannot be measured. */
export const UNMEASURED: IndicatorTable['unmeasured'] = [
  ...targets(
    inWords,
    '到 2025 年，知识产权保护水平显著提高，高质量高价值知识产权大幅提升，知识产权严保护、快保护、大保护、高效运用、优质服务的格局基本形成，知识产权发展主要预期目标如期实现，有效支撑我市经济高质量发展。',
    '——知识产权创造提质。进一步完善提升高质量发展的知识产权政策措施，促进高质量创造。',
    '——知识产权运用高效。知识产权运用体制机制更加健全，知识产权运营交易服务体系进一步完善，创新主体运用知识产权制度的能力进一步提升，知识产权流转更加顺畅，转化运用效益显著提高，全社会创新力度和市场活力进一步激发，有效支撑产业转型升级和创新发展。',
    '——知识产权保护有力。建立更加严格的知识产权保护制度，加大知识产权侵权违法行为惩治力度。构建严保护、大保护、快保护和同保护的工作格局，形成以司法保护为主导，司法与行政保护相互协调，仲裁调解、行业自律和社会监督共治为补充的知识产权保护体系。知识产权法治环境明显优化，知识产权侵权违法行为得到有效遏制，对国内外创新资源的吸引力明显增强，社会满意度达到较高水平。',
    '建立起行政保护快速维权援助机制和专业力量支持机制。',
    '——知识产权管理科学。市、县（区）知识产权管理机构不断完善，知识产权管理制度更加健全，知识产权管理能力和业务水平进一步提升。国家知识产权试点示范城市和国家知识产权强县工程试点示范县建设力度进一步加大。高等院校、科研院所和企业知识产权管理能力进一步加强。',
    '——知识产权服务优质。知识产权服务供给更加充分，知识产权信息数据资源开放进一步加大，人才培养机制更加科学、人才队伍不断壮大，知识产权代理、法律、咨询服务更加全面，服务机构管理更加规范，专业化水平明显提升，公共服务产品更加丰富，培育发展多元化知识产权运营交易平台服务，形成全方位、方便快捷的知识产权服务体系。',
  ),
  {
    article: '指标表',
    quote: '“十四五”我市知识产权发展主要预期性指标',
    reason: text('指标表的标题', 'the heading of the table'),
  },
  {
    article: '指标表',
    quote: '知识产权保护社会满意度	基本满意	较高水平',
    reason: text(
      '由“基本满意”到“较高水平”，定性，没有测量办法',
      'from broadly satisfied (基本满意) to a rather high level (较高水平): in words, and no method of measuring',
    ),
  },
  {
    article: '三(一)',
    quote: '争取一批国家级知识产权奖项。',
    reason: text('“一批”，没有数目和期限', 'a number of them: neither figure nor date'),
  },
  {
    article: '三(八)',
    quote:
      '依托各级知识产权行政管理部门、高校院所、本地知识产权中介机构及重点企业等，通过研修培训、学术交流、课题研究、项目资助等方式，每年择优选拔若干名知识产权领域的骨干工作者、教师和项目带头人进行重点培养，通过定期组织知识产权专题培训等，培养、选拔一批具有知识产权法律和战略研究、知识产权管理和实务技能的知识产权高层次人才。',
    reason: text('“若干名”“一批”，没有数目', 'some, and a number of them: no figure'),
  },
  {
    article: '三(八)',
    quote: '依托江西理工大学等省级知识产权培训基地，',
    reason: text('培养的途径，不是目标', 'how they are trained: no target of its own'),
  },
  {
    article: '三(八)',
    quote:
      '熟悉知识产权信息分析与挖掘布局、战略规划、贯标管理、资本运作、法律事务等专业知识的实务型人才，推进我市企事业单位知识产权人才队伍的职业化、专业化。',
    reason: text('培养的内容，没有数值', 'what they are to know: no figure'),
  },
];
