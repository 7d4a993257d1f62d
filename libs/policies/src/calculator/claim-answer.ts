import { formatYuan, fromFenText, TREASURIES, type Fen } from '#kernel';
import { shownDiscretion } from './shown-discretion.js';
import { sentenceOf } from '../engine/sentence-of.js';
import { text } from '../engine/trace.js';
import type { ClaimResult, ItemDeclaration, PolicyVersion, Text, TraceStep } from '../engine/types.js';
import type { ReadClaim } from './read-request.js';
import type { CalculatorClaim, ChangeAnswer, ClaimAnswer, ComponentAnswer, CutAnswer, ShownStep } from './types.js';

export const STATUS_TEXTS: Readonly<Record<ClaimAnswer['status'], Text>> = {
  payable: text('可以兑现', 'payable'),
  nothingDue: text('应奖补金额为零', 'nothing is due'),
  pendingDecision: text(
    '须经评审决定：现在没有金额，既不是零也不是上限',
    'a panel has to decide: no amount yet, neither zero nor the ceiling',
  ),
  notComputable: text(
    '条文将金额交由其他文件规定，此处无法计算（不等于零）',
    'left to another instrument: not computable here, which is not zero',
  ),
  notEligible: text('不符合条件', 'not eligible'),
  incomplete: text('尚缺事实，无法计算', 'facts are missing: not computed'),
  invalid: text('所填事实有误，无法计算', 'facts are not valid: not computed'),
};

/** Of an interpretation: it is shown what the sentence would give, and nothing is paid on it. */
const CALCULATED_ONLY = text('试算金额，不据此兑现', 'calculated only: nothing is paid on it');

const NOTHING = {
  reason: null,
  awardYear: null,
  amount: null,
  components: [],
  byTreasury: [],
  range: null,
  discretion: null,
  missing: [],
  problems: [],
  cuts: [],
  wouldPayMore: [],
  dependsOn: [],
  trace: [],
} satisfies Partial<ClaimAnswer>;

/** A claim whose facts are missing or wrong. Who may not declare the item at all is told so first. */
export function unreadAnswer(item: ItemDeclaration, read: ReadClaim & { readonly claim?: undefined }): ClaimAnswer {
  const { asked, missing, problems } = read;
  const notForKind = problems.find((one) => one.code === 'APPLICANT_KIND_NOT_OF_ITEM');
  const head = { ...NOTHING, id: asked.id, item: item.id, title: item.title, missing, problems };
  if (notForKind !== undefined) {
    return {
      ...head,
      status: 'notEligible',
      statusText: STATUS_TEXTS.notEligible,
      reason: notForKind.code,
      amount: '0.00',
    };
  }
  const status = problems.length > 0 ? 'invalid' : 'incomplete';
  return {
    ...head,
    status,
    statusText: STATUS_TEXTS[status],
    discretion: item.discretion ? shownDiscretion(item.discretion) : null,
  };
}

/** Whatever is asked of a plan: it pays nothing, and says so. */
export function planAnswer(version: PolicyVersion, { id, item }: CalculatorClaim): ClaimAnswer {
  const title =
    version.items.find((declared) => declared.id === item)?.title ?? text('规划不设奖补项目', 'A plan has no award');
  const statusText = text('规划不发放资金', 'a plan pays nothing');
  return { ...NOTHING, id, item, title, status: 'nothingDue', statusText, reason: 'PLAN_PAYS_NOTHING', amount: '0.00' };
}

/** A claim that was assessed. */
export function claimAnswer(
  version: PolicyVersion,
  item: ItemDeclaration,
  result: ClaimResult,
  more: { readonly most: Fen | null; readonly wouldPayMore: readonly ChangeAnswer[] },
): ClaimAnswer {
  const { status, total } = result;
  const hasAmount = status !== 'pendingDecision' && status !== 'notComputable';
  return {
    id: result.claim,
    item: item.id,
    title: item.title,
    status,
    statusText: version.kind === 'interpretation' && status === 'payable' ? CALCULATED_ONLY : STATUS_TEXTS[status],
    reason: result.reason ?? null,
    awardYear: result.awardYear,
    amount: hasAmount ? formatYuan(total) : null,
    components: componentAnswers(version, item, result),
    byTreasury: TREASURIES.filter((treasury) => result.byTreasury[treasury] > 0).map((treasury) => ({
      treasury,
      name: version.treasuryNames[treasury],
      amount: formatYuan(result.byTreasury[treasury]),
    })),
    range: more.most === null ? null : { least: '0.00', most: formatYuan(more.most) },
    discretion: item.discretion ? shownDiscretion(item.discretion) : null,
    missing: [],
    problems: [],
    cuts: cutsOf(version, result),
    wouldPayMore: more.wouldPayMore,
    dependsOn: Object.keys(result.readings),
    trace: result.trace
      .filter((step) => hasAmount || step.kind !== 'result')
      .map((step) => shownStep(version, step, hasAmount)),
  };
}

function componentAnswers(version: PolicyVersion, item: ItemDeclaration, result: ClaimResult): ComponentAnswer[] {
  return result.components.map(({ component, treasury, amount, awardYear }) => {
    const { article, quote, nature } = item.components.find((one) => one.id === component)!;
    return {
      component,
      article,
      quote,
      nature,
      treasury,
      treasuryName: version.treasuryNames[treasury],
      awardYear: awardYear ?? result.awardYear,
      amount: formatYuan(amount),
    };
  });
}

function cutsOf(version: PolicyVersion, { trace }: ClaimResult): CutAnswer[] {
  return trace.flatMap((step) => {
    const { kind, article, taken } = step;
    if (kind !== 'cap' && kind !== 'exclusion' && kind !== 'standing') return [];
    if (taken === undefined || taken === '0') return [];
    const sentence = sentenceOf(version, step) ?? null;
    return [{ kind, article, sentence, text: step.text, taken: formatYuan(fromFenText(taken)) }];
  });
}

/** Money in yuan. An amount that is not there is not shown as zero, in the steps neither. */
function shownStep(version: PolicyVersion, step: TraceStep, hasAmount: boolean): ShownStep {
  const { amount, taken, ...said } = step;
  return {
    ...said,
    ...(amount === undefined || !hasAmount ? {} : { amount: formatYuan(fromFenText(amount)) }),
    ...(taken === undefined ? {} : { taken: formatYuan(fromFenText(taken)) }),
    sentence: sentenceOf(version, step) ?? null,
  };
}
