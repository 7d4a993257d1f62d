import { formatYuan, fromFenText, shanghaiDate, yearOf, parseBusinessDate, type FenText } from '#kernel';
import { calculate, type CalculatorAward, type CalculatorClaim, type ClaimAnswer } from '#policies';
import type { ClaimRow } from '#read-models';
import type { CaseView } from '#runtime';
import { inYuan, type Basis } from '../approval-form/declared-amounts.js';
import { publicCertificate } from '../lines/line-view.js';
import type { AmountPreviewDto } from './amount-preview.dto.js';

/** One claim's amount by the declared facts, and by those that the panel might verify, among the other claims of its case. */
export interface AmountPreview {
  readonly declared: ClaimAnswer | null;
  readonly verified: ClaimAnswer | null;
}

const OVER = new Set<ClaimRow['status']>(['withdrawn', 'refused']);

/**
 * By the same calculation as the public calculator's, under the version and readings of the case. What stands from other applications is not in it: the
 * settlement counts it.
 */
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
  { law, rates, confirmed, now }: Basis,
  factsOf: (row: ClaimRow) => ClaimRow['facts'],
): ClaimAnswer | null {
  if (!law) return null;
  const ids = new Set(rows.map(({ id }) => id));
  const similar = (tried.similarTo ?? []).filter((id) => ids.has(id) && id !== claim);
  const claimOf = (row: ClaimRow): CalculatorClaim => ({
    id: row.id,
    item: row.item,
    facts: {
      ...inYuan(row.item, factsOf(row), law),
      ...(row.id === claim ? Object.fromEntries((tried.cuts ?? []).map(({ fact, to }) => [fact, to])) : {}),
    },
    certificate: publicCertificate(row.certificate).number ?? row.certificate.key,
    ...(row.object === undefined ? {} : { object: row.object }),
    ...decisionOf(row, claim, tried),
  });
  const answer = calculate(
    {
      policy: view.policy,
      applicant: { kind: view.applicantKind, local: view.local },
      claims: rows.map(claimOf),
      awards: rows.flatMap((row) => awardsOf(row, row.id === claim ? tried.otherAwards : undefined, law, factsOf(row))),
      ...(similar.length === 0 ? {} : { similar: [[claim, ...similar]] }),
    },
    { versions: [law], rates, today: shanghaiDate(now), confirmed: () => confirmed },
  );
  return 'refused' in answer ? null : (answer.documents[0]?.claims.find(({ id }) => id === claim) ?? null);
}

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
