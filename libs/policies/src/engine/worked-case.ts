import type { ApplicantKind } from '#kernel';
import type { AssessClaim, Facts, Readings, Showing, StandingAward, Text, WorkedCase } from './types.js';

/** Worked cases in a few words. */

/** "of: as as" in short: `shows('intl-cap', 'at')`. */
export const shows = (of: string, as: Showing['as']): Showing => ({ of, as });

type More = Partial<Omit<AssessClaim, 'item' | 'facts'>>;

/** A claim of the item; ids and certificates are given by its place in the case unless stated. */
export type ClaimSketch = readonly [item: string, facts: Facts, more?: More];

interface Sketch {
  readonly name: Text;
  readonly shows: readonly Showing[];
  readonly claims: readonly ClaimSketch[];
  readonly total: string;
  readonly kind?: ApplicantKind;
  readonly local?: boolean;
  readonly readings?: Readings;
  readonly standing?: readonly StandingAward[];
  readonly similar?: readonly (readonly string[])[];
}

/** One case: an enterprise in the area unless stated; claims are called "1", "2", … in their order. */
export function workedCase(sketch: Sketch): WorkedCase {
  const claims = sketch.claims.map(([item, facts, more], index) => {
    const id = String(index + 1);
    return { id, item, certificate: `case:${id}`, facts, ...more };
  });
  return {
    name: sketch.name,
    shows: sketch.shows,
    input: {
      applicant: { kind: sketch.kind ?? 'enterprise', local: sketch.local ?? true },
      claims,
      standing: sketch.standing ?? [],
      similar: sketch.similar ?? [],
    },
    ...(sketch.readings === undefined ? {} : { readings: sketch.readings }),
    total: sketch.total,
  };
}

/** The same claim several times: different certificates, equal facts. */
export const repeated = (times: number, claim: ClaimSketch): readonly ClaimSketch[] =>
  Array.from({ length: times }, () => claim);
