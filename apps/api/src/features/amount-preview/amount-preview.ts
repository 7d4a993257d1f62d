import { formatYuan, fromFenText, yearOf, parseBusinessDate, type FenText } from '#kernel';
import type { CalculatorAward, CalculatorClaim, ClaimAnswer } from '#policies';
import type { ClaimRow } from '#read-models';
import type { CaseView } from '#runtime';
import { calculateCase, calculatorClaim, type Basis } from '../applications/case-calculation.js';
import type { AmountPreviewDto } from './amount-preview.dto.js';

/** One claim's amount by the declared facts, and by those that the panel might verify, among the other claims of its case. */
export interface AmountPreview {
  readonly declared: ClaimAnswer | null;
  readonly verified: ClaimAnswer | null;
}

const OVER = new Set<ClaimRow['status']>(['withdrawn', 'refused']);

/** Under the version and readings of the case. What stands from other applications is not in it: the settlement counts it. */
export function amountPreview(
  view: CaseView,
  rows: readonly ClaimRow[],
  claim: string,
  tried: AmountPreviewDto,
  basis: Basis,
): AmountPreview {
  const counted = rows.filter(({ id, status }) => id === claim || !OVER.has(status));
  return {
    declared: answerOf(view, counted, claim, {}, basis, (row) => row.facts),
    verified: answerOf(view, counted, claim, tried, basis, (row) =>
      row.id === claim ? row.facts : (row.verified?.facts ?? row.facts),
    ),
  };
}

function answerOf(
  view: CaseView,
  rows: readonly ClaimRow[],
  claim: string,
  tried: AmountPreviewDto,
  basis: Basis,
  factsOf: (row: ClaimRow) => ClaimRow['facts'],
): ClaimAnswer | null {
  const { law } = basis;
  if (!law) return null;
  const ids = new Set(rows.map(({ id }) => id));
  const similar = (tried.similarTo ?? []).filter((id) => ids.has(id) && id !== claim);
  const claimOf = (row: ClaimRow): CalculatorClaim => {
    const recorded = calculatorClaim(row, factsOf(row), law);
    return {
      ...recorded,
      facts: { ...recorded.facts, ...cutsOf(row, claim, tried) },
      ...decisionOf(row, claim, tried),
    };
  };
  const answer = calculateCase(
    view,
    {
      claims: rows.map(claimOf),
      awards: rows.flatMap((row) => awardsOf(row, row.id === claim ? tried.otherAwards : undefined, law, factsOf(row))),
      ...(similar.length === 0 ? {} : { similar: [[claim, ...similar]] }),
    },
    basis,
  );
  return answer?.claims.find(({ id }) => id === claim) ?? null;
}

const cutsOf = ({ id }: ClaimRow, claim: string, { cuts = [] }: AmountPreviewDto) =>
  id === claim ? Object.fromEntries(cuts.map(({ fact, to }) => [fact, to])) : {};

function decisionOf({ id, verified }: ClaimRow, claim: string, tried: AmountPreviewDto) {
  if (id === claim) return tried.decision ? { decision: tried.decision } : {};
  if (!verified?.decision) return {};
  const { rate, figure } = verified.decision;
  return {
    decision: {
      ...(rate === undefined ? {} : { rate }),
      ...(figure === undefined ? {} : { figure: formatYuan(fromFenText(figure as FenText)) }),
    },
  };
}

/** 其他政策已奖补: as the reviewers found it, or as it is being typed. */
function awardsOf(
  { id, item, otherAwards }: ClaimRow,
  tried: AmountPreviewDto['otherAwards'],
  law: NonNullable<Basis['law']>,
  facts: ClaimRow['facts'],
): readonly CalculatorAward[] {
  const day = parseBusinessDate(facts[law.items.find((each) => each.id === item)?.qualifyingDate ?? '']);
  if (!day) return [];
  const found =
    tried ?? otherAwards.map((award) => ({ ...award, amount: formatYuan(fromFenText(award.amount as FenText)) }));
  return found.map(({ source, treasury, amount }) => ({ source, treasury, amount, claim: id, awardYear: yearOf(day) }));
}
