import type { StageId } from '#kernel';
import { escapeHtml } from './escape-html.js';
import type { LawProcedure } from './types.js';

const STAGES: Readonly<Record<StageId, string>> = {
  declaration: '申报',
  endorsement: '审核盖章',
  department: '部门汇总',
  panel: '评审',
  settlement: '核定',
  approval: '通过',
  notice: '公示',
  payout: '拨付',
};

const OTHER_ORDER = '（通过、公示、拨付的先后与文件原文不同，按默认次序办理）';
const BY_DEFAULT = '（文件未规定，按默认程序办理）';
const CHOSEN_HERE = '（文件未规定，由本系统设定）';

/** How the document is handled. What its text does not state is marked: nobody should look for the sentence. */
export function procedureHtml(procedure: LawProcedure): string {
  const { route, routeStated, otherOrderInText, departments, departmentsStated } = procedure;
  const names = departments.map(({ zh }) => escapeHtml(zh)).join('、');
  const stages = route.map((stage) => STAGES[stage]).join('→');
  const basis = routeStated ? (otherOrderInText ? OTHER_ORDER : '') : BY_DEFAULT;
  return `<p>汇总部门：${names}${departmentsStated ? '' : CHOSEN_HERE}。办理程序：${stages}${basis}。</p>\n`;
}
