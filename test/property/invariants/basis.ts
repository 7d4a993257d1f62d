import { expect } from '@jest/globals';
import type { EnteredClaim } from '#domain';
import type { RecordedEvent } from '#event-store';
import { bodyOf, type Settled } from './body.js';

type Readings = Readonly<Record<string, readonly string[]>>;

/**
 * 1. What an amount was computed from is what was known: nothing newer in its entitlement, the readings as they were
 * confirmed by then, and every finding of similarity among the claims that it is measured with.
 */
export function basesAreKnown(events: readonly RecordedEvent[]): void {
  const confirmed: { readonly since: number; readonly readings: Readings }[] = [{ since: -1, readings: {} }];
  const last = new Map<string, number>();
  const entries = new Map<string, EnteredClaim>();
  const settledEntries = new Map<string, Map<string, EnteredClaim>>();
  for (const [index, record] of events.entries()) {
    const { stream, type } = record;
    const known = settledEntries.get(stream) ?? new Map<string, EnteredClaim>();
    if (type === 'ReadingConfirmed') {
      const { reading, options } = bodyOf<{ reading: string; options: readonly string[] }>(record);
      confirmed.push({ since: index, readings: { ...confirmed.at(-1)!.readings, [reading]: options } });
    } else if (type === 'ClaimEntered') {
      const entry = bodyOf<EnteredClaim>(record);
      entries.set(entry.claim, entry);
    } else if (type === 'ClaimLeft') {
      known.delete(bodyOf<{ claim: string }>(record).claim);
    } else if (type === 'AmountSettled') {
      const settled = bodyOf<Settled>(record);
      for (const { claim } of settled.claims) known.set(claim, entries.get(claim)!);
      findingsAreKept(settled, known);
      if (!settled.claims.some((each) => each.difference)) wereConfirmed(settled, confirmed, last.get(stream) ?? -1);
    }
    settledEntries.set(stream, known);
    last.set(stream, index);
  }
}

function findingsAreKept({ similar, claims }: Settled, known: ReadonlyMap<string, EnteredClaim>): void {
  for (const { claim, similarTo } of known.values()) {
    if (similarTo.length === 0) continue;
    const group = similar.find((each) => each.includes(claim)) ?? [];
    expect([claims[0]?.claim, claim, similarTo.filter((each) => !group.includes(each))]).toEqual([
      claims[0]?.claim,
      claim,
      [],
    ]);
  }
}

/** As they stood at some moment since the basis was written: who confirms does not wait for the worker. */
function wereConfirmed(
  { readings, claims }: Settled,
  confirmed: readonly { readonly since: number; readonly readings: Readings }[],
  basis: number,
): void {
  const standing = confirmed.filter((_, at) => (confirmed[at + 1]?.since ?? Infinity) > basis);
  expect([claims[0]?.claim, standing.map((each) => each.readings)]).toEqual([
    claims[0]?.claim,
    expect.arrayContaining([readings]),
  ]);
}
