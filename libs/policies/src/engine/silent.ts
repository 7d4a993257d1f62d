import { text } from './trace.js';
import type { SilentPassage, Text } from './types.js';

/** Why a passage makes no rule; the same few reasons in every document. */
export const WHY_SILENT = {
  heading: text('标题、文号、版式，不设规则', 'headings, numbers and layout: no rule'),
  preamble: text('制定依据和目的，不设规则', 'basis and purpose: no rule'),
  history: text('起草和征求意见的经过，不设规则', 'how it was drafted: no rule'),
  direction: text('政策导向，没有金额', 'direction of policy: no amount'),
  target: text('发展目标，列入指标，不发放资金', 'targets: kept as indicators, nothing is paid'),
  encouragement: text('鼓励、引导、支持，没有金额', 'encouragement: no amount'),
  enforcement: text('执法监管，未与奖补挂钩', 'enforcement: not tied to any award'),
  organisation: text('组织、考核、宣传等保障，没有金额', 'organisation, assessment, publicity: no amount'),
  contact: text('咨询和联系方式、抄送、印发说明', 'contacts, copies and imprint'),
  situation: text('发展现状和存在的问题，不设规则', 'how things stood when it was written: no rule'),
  responsible: text('责任单位分工，不设金额', 'who is responsible: no amount'),
  funds: text('资金安排或另行制定办法，没有金额', 'funds, or rules to be made elsewhere: no amount'),
} as const satisfies Readonly<Record<string, Text>>;

/** Passages that are silent for one reason, each verbatim. */
export const silent = (reason: keyof typeof WHY_SILENT, ...quotes: readonly string[]): readonly SilentPassage[] =>
  quotes.map((quote) => ({ quote, reason: WHY_SILENT[reason] }));
