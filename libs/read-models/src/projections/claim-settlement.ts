import type { AmountByTreasury, SettledClaim, SettledComponent } from '#domain';
import { addFen, fromFenText, sumFen, toFenText, ZERO, type Fen, type Instant, type Treasury } from '#kernel';
import type { Projected } from '../projection.js';
import type { ClaimRow, ClaimSettlement, LineRow } from '../rows/index.js';
import { combine } from './amounts.js';

/** What entitlement and lines say of a claim. */

export function amountsOf(parts: readonly SettledComponent[]): AmountByTreasury {
  const sums: Partial<Record<Treasury, Fen>> = {};
  for (const { treasury, amount } of parts) sums[treasury] = addFen(sums[treasury] ?? ZERO, fromFenText(amount));
  return Object.fromEntries(Object.entries(sums).map(([treasury, sum]) => [treasury, toFenText(sum)]));
}

export const entered = (row: ClaimRow, at: Instant): ClaimRow => ({
  ...row,
  settlement: {
    settlement: row.settlement?.settlement ?? 0,
    eventId: null,
    eventIds: [],
    status: 'pending',
    reason: null,
    amounts: {},
    total: '0',
    capped: false,
    at,
    annulled: false,
  },
});

/** A difference (差额) comes to what the claim has. */
function withDifference(row: ClaimRow, before: ClaimSettlement, claim: SettledClaim, recorded: Projected): ClaimRow {
  const amounts = combine(before.amounts, amountsOf(claim.components), 'plus');
  const total = toFenText(addFen(fromFenText(before.total), fromFenText(claim.total)));
  const { settlement, capped } = claim;
  const { eventId, at } = recorded;
  const status = total === '0' ? claim.status : 'payable';
  const eventIds = [...before.eventIds, eventId];
  return { ...row, settlement: { ...before, settlement, eventId, eventIds, status, amounts, total, capped, at } };
}

export function settled(row: ClaimRow, claim: SettledClaim, recorded: Projected): ClaimRow {
  const before = row.settlement;
  // Entered anew meanwhile: its amount is still to come.
  if (claim.reread && before) return before.status === 'pending' ? row : anew(row, before, claim, recorded);
  const more = claim.difference && before && before.status !== 'pending';
  return more ? withDifference(row, before, claim, recorded) : afresh(row, claim, recorded);
}

/** 重新核定: what stayed of it, and what is due beside. Its lines are those of all its settlements that were not replaced. */
function anew(row: ClaimRow, before: ClaimSettlement, claim: SettledClaim, { eventId, at }: Projected): ClaimRow {
  const stays = [...(claim.reread?.stays ?? []), ...claim.components];
  const total = toFenText(sumFen(stays.map((part) => fromFenText(part.amount))));
  const { settlement, capped, status } = claim;
  const about = { settlement, capped, status, reason: claim.reason ?? null, amounts: amountsOf(stays), total };
  return { ...row, settlement: { ...before, ...about, eventId, eventIds: [...before.eventIds, eventId], at } };
}

const afresh = (row: ClaimRow, claim: SettledClaim, { at, eventId }: Projected): ClaimRow => ({
  ...row,
  settlement: {
    settlement: claim.settlement,
    eventId,
    eventIds: [eventId],
    status: claim.status,
    reason: claim.reason ?? null,
    amounts: amountsOf(claim.components),
    total: claim.total,
    capped: claim.capped,
    at,
    annulled: false,
  },
});

export const annulled = (row: ClaimRow): ClaimRow =>
  row.settlement ? { ...row, settlement: { ...row.settlement, annulled: true } } : row;

export const left = (row: ClaimRow): ClaimRow => ({ ...row, settlement: null });

/** The claim with its line as it is now. Few: one per award year and settlement. */
export function withLine(row: ClaimRow, line: LineRow | undefined): ClaimRow {
  if (!line?.content) return row;
  const { awardYear, settlement, amounts, total, route } = line.content;
  const shown = { ...line.progress, line: line.id, awardYear, settlement, amounts, total, route };
  const known = row.lines.some((each) => each.line === line.id);
  const lines = known ? row.lines.map((each) => (each.line === line.id ? shown : each)) : [...row.lines, shown];
  return { ...row, lines };
}
