import type { SettledClaim, SettledComponent, StandingRecord } from '#domain';
import { addFen, fromFenText, maxFen, minFen, subtractFen, sumFen, toFenText, ZERO, type Fen } from '#kernel';

/**
 * 重新核定: a claim that was sent back, as assessed now, against the lines that stand of it. What is allotted or paid is fixed and
 * counts against what is assessed. Of the lines that were sent back, those of an award year stay when they come to the same, to
 * the fen and by component; otherwise they are replaced by what is due now.
 *
 * @param held its lines that were sent back, with the revision since which they are
 * @param partly an award of another year fell: only the years that were sent back are settled, the rest enters anew by itself
 */
export function anewOf(
  assessed: SettledClaim,
  standing: readonly StandingRecord[],
  held: ReadonlyMap<string, number>,
  partly: boolean,
): SettledClaim {
  const isHeld = ({ line }: StandingRecord): boolean => line !== undefined && held.has(line);
  const back = standing.filter(isHeld);
  const fixed = standing.filter((award) => !isHeld(award));
  const years = new Set(back.map((award) => award.awardYear));
  const untouched = back.length === 0 && fixed.length > 0;
  const due = untouched ? [] : dueBeside(assessed, fixed).filter((part) => !partly || years.has(part.awardYear));
  const same = new Set([...years].filter((year) => isSame(ofYear(due, year), ofYear(back, year))));
  const components = due.filter((part) => !same.has(part.awardYear));
  const total = sumFen(components.map((part) => fromFenText(part.amount)));
  const lines = [...held]
    .map(([line, since]) => ({ line, since, year: back.find((award) => award.line === line)?.awardYear }))
    .map(({ line, since, year }) => ({
      line,
      since,
      outcome: year !== undefined && same.has(year) ? ('kept' as const) : ('replaced' as const),
    }));
  const stays = [...fixed, ...back.filter((award) => same.has(award.awardYear))].map(componentOf);
  const reread = { assessed: assessed.total, fixed: toFenText(totalOf(fixed)), stays, lines };
  const stands = total > 0 || fixed.length > 0 || same.size > 0;
  const status = stands ? 'payable' : assessed.status === 'payable' ? 'nothingDue' : assessed.status;
  const { reason: _, ...claim } = assessed;
  const reason = stands ? {} : { reason: assessed.reason ?? 'NO_DIFFERENCE' };
  return { ...claim, ...reason, status, components, total: toFenText(total), reread };
}

const componentOf = ({ component = '', treasury, awardYear, amount }: StandingRecord): SettledComponent => ({
  component,
  treasury,
  awardYear,
  amount,
});

const totalOf = (awards: readonly StandingRecord[]): Fen => sumFen(awards.map((award) => fromFenText(award.amount)));

const ofYear = <Part extends { readonly awardYear: number }>(parts: readonly Part[], year: number): readonly Part[] =>
  parts.filter((part) => part.awardYear === year);

const slotOf = (part: SettledComponent | StandingRecord): string =>
  `${part.component ?? ''} ${part.treasury} ${part.awardYear}`;

function bySlot(parts: readonly (SettledComponent | StandingRecord)[]): Map<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const part of parts) {
    const amount = fromFenText(part.amount);
    if (amount > 0) sums.set(slotOf(part), addFen(sums.get(slotOf(part)) ?? ZERO, amount));
  }
  return sums;
}

function isSame(due: readonly SettledComponent[], back: readonly StandingRecord[]): boolean {
  const [now, before] = [bySlot(due), bySlot(back)];
  return now.size === before.size && [...now].every(([slot, amount]) => before.get(slot) === amount);
}

/** What is assessed beside what is fixed: by component, and never more than the whole leaves. */
function dueBeside(assessed: SettledClaim, fixed: readonly StandingRecord[]): readonly SettledComponent[] {
  const has = bySlot(fixed);
  let left = maxFen(ZERO, subtractFen(fromFenText(assessed.total), totalOf(fixed)));
  return assessed.components.flatMap((part) => {
    const of = has.get(slotOf(part)) ?? ZERO;
    const open = maxFen(ZERO, subtractFen(fromFenText(part.amount), of));
    has.set(slotOf(part), maxFen(ZERO, subtractFen(of, fromFenText(part.amount))));
    const amount = minFen(open, left);
    left = subtractFen(left, amount);
    return amount > 0 ? [{ ...part, amount: toFenText(amount) }] : [];
  });
}
