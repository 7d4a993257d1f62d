import type { SettledClaim, SettledComponent, StandingRecord } from '#domain';
import { addFen, fromFenText, subtractFen, sumFen, toFenText, ZERO, type Fen } from '#kernel';

interface Slot {
  readonly component: string;
  readonly treasury: SettledComponent['treasury'];
  readonly awardYear: number;
  assessed: Fen;
  stood: Fen;
}

/**
 * 差额: the claim as assessed now, less what stands of it, by component, treasury and award year. What is more is settled;
 * what is less is recoverable, and nothing of it is set off against what is more.
 */
export function differenceOf(assessed: SettledClaim, standing: readonly StandingRecord[]): SettledClaim {
  const slots = slotsOf(assessed.components, standing);
  const components = slots.flatMap((slot) => partOf(slot, subtractFen(slot.assessed, slot.stood)));
  const recoverable = slots.flatMap((slot) => partOf(slot, subtractFen(slot.stood, slot.assessed)));
  const total = sumFen(components.map((part) => fromFenText(part.amount)));
  const stood = toFenText(sumFen(slots.map((slot) => slot.stood)));
  const difference = { assessed: assessed.total, stood, recoverable };
  if (total > 0) return { ...assessed, status: 'payable', components, total: toFenText(total), difference };
  const status = assessed.status === 'payable' ? 'nothingDue' : assessed.status;
  return { ...assessed, status, reason: assessed.reason ?? 'NO_DIFFERENCE', components: [], total: '0', difference };
}

function slotsOf(parts: readonly SettledComponent[], standing: readonly StandingRecord[]): readonly Slot[] {
  const slots = new Map<string, Slot>();
  const slot = (component: string, { treasury, awardYear }: SettledComponent | StandingRecord): Slot => {
    const key = `${component} ${treasury} ${awardYear}`;
    const known = slots.get(key) ?? { component, treasury, awardYear, assessed: ZERO, stood: ZERO };
    slots.set(key, known);
    return known;
  };
  for (const part of parts) {
    const of = slot(part.component, part);
    of.assessed = addFen(of.assessed, fromFenText(part.amount));
  }
  for (const award of standing) {
    const of = slot(award.component ?? '', award);
    of.stood = addFen(of.stood, fromFenText(award.amount));
  }
  return [...slots.values()];
}

function partOf({ component, treasury, awardYear }: Slot, amount: Fen): readonly SettledComponent[] {
  return amount > 0 ? [{ component, treasury, awardYear, amount: toFenText(amount) }] : [];
}
