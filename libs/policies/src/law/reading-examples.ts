import type { Fen, Treasury } from '#kernel';
import { choicesOf } from '../calculator/readings.js';
import type {
  AssessResult,
  ClaimStatus,
  PolicyVersion,
  RateBook,
  ReadingDeclaration,
  Readings,
  WorkedCase,
} from '../engine/types.js';

/** A worked case (说明用例) under each choice of one reading, everything else as by default. Computed, never typed. */
export interface ReadingExample {
  readonly case: WorkedCase;
  readonly amounts: readonly ChoiceAmount[];
}

export interface ChoiceAmount {
  readonly options: readonly string[];
  readonly total: Fen;
  readonly byTreasury: Readonly<Record<Treasury, Fen>>;
  readonly statuses: readonly ClaimStatus[];
}

/**
 * The fewest cases that tell all choices of a reading from R1; a procedural reading has none. Cases that were written for the
 * reading go first, then the shortest.
 */
export function readingExamples(
  version: PolicyVersion,
  reading: ReadingDeclaration,
  rates: RateBook,
): ReadingExample[] {
  if (reading.procedural === true) return [];
  const [, ...others] = choicesOf(reading);
  const open = new Set(others.map((options) => options.join('+')));
  const candidates = version.cases.map((one) => tried(version, reading, one, rates));
  const chosen: ReadingExample[] = [];
  while (open.size > 0) {
    const told = (one: Tried): number => [...one.told].filter((choice) => open.has(choice)).length;
    const best = candidates.reduce<Tried | undefined>(
      (found, one) => (better(one, found, told) ? one : found),
      undefined,
    );
    if (best === undefined || told(best) === 0) break;
    for (const choice of best.told) open.delete(choice);
    chosen.push(best.example);
  }
  return chosen;
}

interface Tried {
  readonly example: ReadingExample;
  /** Choices whose result is another than R1's. */
  readonly told: ReadonlySet<string>;
  readonly cost: number;
}

function better(one: Tried, than: Tried | undefined, told: (one: Tried) => number): boolean {
  if (than === undefined || told(one) !== told(than)) return than === undefined || told(one) > told(than);
  return one.cost < than.cost;
}

function tried(version: PolicyVersion, reading: ReadingDeclaration, one: WorkedCase, rates: RateBook): Tried {
  const { [reading.id]: own, ...others }: Readings = one.readings ?? {};
  const results = choicesOf(reading).map((options) => ({
    options,
    result: version.assess(one.input, { ...others, [reading.id]: options }, rates),
  }));
  const first = amountsOf(results[0]!.result);
  const told = results.filter(({ result }) => amountsOf(result) !== first).map(({ options }) => options.join('+'));
  const amounts = results.map(({ options, result }) => ({
    options,
    total: result.total,
    byTreasury: result.byTreasury,
    statuses: result.claims.map((claim) => claim.status),
  }));
  const cost = one.input.claims.length + Object.keys(others).length * 10 - (own === undefined ? 0 : 5);
  return { example: { case: one, amounts }, told: new Set(told), cost };
}

/** What is paid, by claim and treasury; and what has no amount at all. */
const amountsOf = (result: AssessResult): string =>
  JSON.stringify(
    result.claims.map(({ byTreasury, status }) => [
      byTreasury,
      status === 'pendingDecision' || status === 'notComputable' ? status : '',
    ]),
  );
