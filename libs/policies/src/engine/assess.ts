import { fen, ZERO, type Fen, type Treasury } from '#kernel';
import { ClaimContext, isTurnedAway, Ledger, type TurnedAway } from './claim-context.js';
import type { ItemRule } from './item-rule.js';
import type { LastRule } from './overrides.js';
import type { ParameterValues } from './parameter-values.js';
import { totalOf, type Part } from './parts.js';
import { ReadingContext, type ReadingTexts } from './reading-context.js';
import { resultStep } from './trace.js';
import type {
  AssessClaim,
  AssessInput,
  AssessResult,
  ClaimResult,
  ClaimStatus,
  ComponentAmount,
  RateBook,
  Readings,
  Text,
} from './types.js';

/** The rules of one document, as the engine runs them. */
export interface DocumentRules {
  readonly readings: ReadingTexts;
  readonly rules: ReadonlyMap<string, ItemRule>;
  /** What the fiscal levels are called in this text; absent: 省, 市, 区. */
  readonly treasuryNames?: Readonly<Record<Treasury, Text>>;
  /** What a draft changed; absent: as published. */
  readonly parameters?: ParameterValues;
  /** Entitlement, exclusions, what stands, cap: the parts with their final amounts, or why the claim gets nothing. */
  settle(rule: ItemRule, context: ClaimContext, last?: LastRule): readonly Part[] | TurnedAway;
  /** Superior rules, applied when the document's own have been; absent: none. */
  readonly last?: LastRule;
}

/** Takes the claims in order. Pure, linear in claims; nothing is remembered between calls. */
export function assessClaims(
  document: DocumentRules,
  input: AssessInput,
  chosen: Readings,
  rates: RateBook,
): AssessResult {
  const readings = new ReadingContext(document.readings, chosen);
  const ledger = new Ledger(input);
  const claims = input.claims.map((claim) => {
    const rule = document.rules.get(claim.item);
    if (rule === undefined) return unknownItem(claim);
    readings.begin();
    const { treasuryNames, parameters } = document;
    const context = new ClaimContext(claim, rule.item, input, readings, ledger, rates, treasuryNames, parameters);
    return resultOf(rule, context, document.settle(rule, context, document.last));
  });
  return { claims, ...sumUp(claims) };
}

function resultOf(rule: ItemRule, context: ClaimContext, outcome: readonly Part[] | TurnedAway): ClaimResult {
  const { claim, trace, awardYear } = context;
  const turnedAway = isTurnedAway(outcome);
  const parts = turnedAway ? NO_PARTS : outcome;
  const total = totalOf(parts);
  const readings = context.readings.finish(trace);
  trace.push(resultStep(rule.item.components[0]!.article, total));
  const status: ClaimStatus = turnedAway ? outcome.status : total > 0 ? 'payable' : 'nothingDue';
  const reason = turnedAway ? outcome.reason : (context.reason ?? (total > 0 ? undefined : 'NOTHING_DUE'));
  const result: { -readonly [K in keyof ClaimResult]: ClaimResult[K] } = {
    claim: claim.id,
    item: claim.item,
    status,
    awardYear,
    components: componentAmounts(parts, awardYear),
    total,
    byTreasury: byTreasury(parts),
    capped: context.capped,
    readings,
    trace,
  };
  if (reason !== undefined) result.reason = reason;
  return result;
}

const NO_PARTS: readonly Part[] = [];

function componentAmounts(parts: readonly Part[], awardYear: number): ComponentAmount[] {
  const amounts: ComponentAmount[] = [];
  for (const { component, treasury, amount, awardYear: year } of parts) {
    if (amount === 0) continue;
    amounts.push(
      year === awardYear ? { component, treasury, amount } : { component, treasury, amount, awardYear: year },
    );
  }
  return amounts;
}

function byTreasury(parts: readonly Part[]): Record<Treasury, Fen> {
  const sums: Record<Treasury, Fen> = { province: ZERO, prefecture: ZERO, district: ZERO };
  for (const one of parts) sums[one.treasury] = fen(sums[one.treasury] + one.amount);
  return sums;
}

function sumUp(claims: readonly ClaimResult[]): { total: Fen; byTreasury: Record<Treasury, Fen> } {
  let [province, prefecture, district] = [0, 0, 0];
  for (const { byTreasury: own } of claims) {
    province += own.province;
    prefecture += own.prefecture;
    district += own.district;
  }
  const sums = { province: fen(province), prefecture: fen(prefecture), district: fen(district) };
  return { total: fen(province + prefecture + district), byTreasury: sums };
}

/** The edge refuses unknown items; here they are worth nothing rather than an exception in the middle of a settlement. */
function unknownItem(claim: AssessClaim): ClaimResult {
  return {
    claim: claim.id,
    item: claim.item,
    status: 'notEligible',
    reason: 'UNKNOWN_ITEM',
    awardYear: 0,
    components: [],
    total: ZERO,
    byTreasury: byTreasury([]),
    capped: false,
    readings: {},
    trace: [resultStep('', ZERO)],
  };
}
