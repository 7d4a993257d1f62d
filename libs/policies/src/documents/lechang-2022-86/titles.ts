import type { ClaimContext } from '../../engine/claim-context.js';
import type { Group } from '../../engine/group.js';
import { text } from '../../engine/trace.js';
import type { ComponentDeclaration } from '../../engine/types.js';

/** 同一年度获多项称号的，以单项最高金额给予配套奖励，不重复奖励, and AMB-LC-06: of （七）alone, or of all titles. */

/**
 * 对新认定的国家知识产权示范企业、国家知识产权优势企业、省知识产权示范企业分别给予一次性奖励5万元、2万元、2万元。同一年度获多项称号的，
 * 以单项最高金额给予配套奖励，不重复奖励。
 */
export const IP_ENTERPRISE: ComponentDeclaration = {
  id: 'lechang-7-ip-enterprise',
  article: '（七）',
  quote:
    '对新认定的国家知识产权示范企业、国家知识产权优势企业、省知识产权示范企业分别给予一次性奖励5万元、2万元、2万元。同一年度获多项称号的，以单项最高金额给予配套奖励，不重复奖励。',
  nature: '奖励',
  treasuries: ['district'],
};

/**
 * 对获得国家版权示范园区（基地）称号的园区（基地）奖励3万元/个；对获得国家版权示范单位称号的单位奖励2万元/个；对获得广东省版权示范园区
 * （基地）称号的园区（基地）奖励2万元/个；对获得广东省版权示范单位称号的单位奖励1万元/个。
 */
export const COPYRIGHT_DEMO: ComponentDeclaration = {
  id: 'lechang-3-copyright-demo',
  article: '（三）',
  quote:
    '对获得国家版权示范园区（基地）称号的园区（基地）奖励3万元/个；对获得国家版权示范单位称号的单位奖励2万元/个；对获得广东省版权示范园区（基地）称号的园区（基地）奖励2万元/个；对获得广东省版权示范单位称号的单位奖励1万元/个。',
  nature: '奖励',
  treasuries: ['district'],
};

const WORDS = text(
  '同一年度获多项称号，以单项最高金额奖励，不重复奖励',
  'several titles in one year: the highest single amount, once',
);

const titleGroup = ({ ledger }: ClaimContext, key: string, components: readonly ComponentDeclaration[]): Group => ({
  key,
  perYear: true,
  article: '（七）',
  words: WORDS,
  standing: () => components.flatMap(({ id }) => ledger.standing.componentAwards(id)),
});

/** The three titles of （七）: the text itself says so. */
export const enterpriseTitleGroup = (context: ClaimContext): Group => titleGroup(context, 'titles', [IP_ENTERPRISE]);

/** AMB-LC-06 R2: every title of the document. */
export const sharedTitleGroup = (context: ClaimContext): Group => ({
  ...titleGroup(context, 'all-titles', [IP_ENTERPRISE, COPYRIGHT_DEMO]),
  applies: () => context.readings.has('AMB-LC-06', 'R2'),
});
