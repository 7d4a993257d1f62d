import { TREASURIES } from '#kernel';
import { noSums, type ClaimDifference, type EntitlementOutcome, type Sums } from './what-if.js';

/** One side of the ledger: applicants that would get more (or less), and by how much. Money in fen. */
export interface Side {
  applicants: number;
  amount: number;
}

export interface Change {
  readonly applicant: string;
  readonly before: number;
  readonly after: number;
}

export interface Summary {
  readonly entitlements: number;
  readonly claims: number;
  readonly before: Sums;
  readonly after: Sums;
  readonly gain: Side;
  readonly lose: Side;
  /** The applicants with the largest changes, at most so many. */
  readonly gainers: readonly Change[];
  readonly losers: readonly Change[];
  /** How many applicants lose or gain how much: those that change nothing are in none. By `HISTOGRAM_EDGES`. */
  readonly histogram: readonly number[];
  /** The claims with the largest differences, with both traces. */
  readonly largest: readonly ClaimDifference[];
}

export const LARGEST = 20;
export const NAMED = 200;

const STEPS = [100_000, 500_000, 1_000_000, 5_000_000, 10_000_000, 50_000_000];
/**
 * Fen between the bars: a bar counts differences above its lower edge up to its upper one on the side of the gains, and the
 * other way round on the side of the losses, so that 10,000 yuan more and 10,000 yuan less lie in bars that mirror each other.
 */
export const HISTOGRAM_EDGES: readonly number[] = [...STEPS.map((edge) => -edge).toReversed(), 0, ...STEPS];

/** Which bar a difference that is not nothing belongs to: 0 is the largest losses. */
function barOf(by: number): number {
  const size = Math.abs(by);
  const beyond = STEPS.filter((edge) => size > edge).length;
  return by < 0 ? STEPS.length - beyond : STEPS.length + 1 + beyond;
}

/** Adds outcomes up. What it holds does not grow with their number. */
export class Summing {
  #entitlements = 0;
  #claims = 0;
  readonly #before = noSums();
  readonly #after = noSums();
  readonly #histogram = Array.from({ length: HISTOGRAM_EDGES.length + 1 }, () => 0);
  readonly #gain: Side = { applicants: 0, amount: 0 };
  readonly #lose: Side = { applicants: 0, amount: 0 };
  readonly #gainers = new Top<Change>(
    NAMED,
    ({ before, after }) => after - before,
    ({ applicant }) => applicant,
  );
  readonly #losers = new Top<Change>(
    NAMED,
    ({ before, after }) => before - after,
    ({ applicant }) => applicant,
  );
  readonly #largest = new Top<ClaimDifference>(
    LARGEST,
    ({ before, after }) => Math.abs(after - before),
    ({ claim }) => claim,
  );

  add({ applicant, claims, before, after }: EntitlementOutcome): void {
    this.#entitlements += 1;
    this.#claims += claims.length;
    for (const treasury of TREASURIES) {
      this.#before[treasury] += before[treasury];
      this.#after[treasury] += after[treasury];
    }
    const change = { applicant, before: totalOf(before), after: totalOf(after) };
    const by = change.after - change.before;
    if (by !== 0) this.#histogram[barOf(by)]! += 1;
    if (by > 0) this.#count(this.#gain, by, this.#gainers, change);
    if (by < 0) this.#count(this.#lose, -by, this.#losers, change);
    for (const claim of claims) if (claim.before !== claim.after) this.#largest.offer(claim);
  }

  #count(side: Side, by: number, top: Top<Change>, change: Change): void {
    side.applicants += 1;
    side.amount += by;
    top.offer(change);
  }

  summary(): Summary {
    return {
      entitlements: this.#entitlements,
      claims: this.#claims,
      before: this.#before,
      after: this.#after,
      gain: this.#gain,
      lose: this.#lose,
      gainers: this.#gainers.sorted(),
      losers: this.#losers.sorted(),
      histogram: this.#histogram,
      largest: this.#largest.sorted(),
    };
  }
}

export const totalOf = (sums: Sums): number => TREASURIES.reduce((sum, treasury) => sum + sums[treasury], 0);

/** The so many largest; of equal ones those whose id comes first, so that the order of the log decides nothing. */
class Top<Value> {
  #held: Value[] = [];
  /** Of so many already met; what is less than it is none of them. */
  #least: Value | undefined;

  constructor(
    private readonly most: number,
    private readonly size: (value: Value) => number,
    private readonly id: (value: Value) => string,
  ) {}

  offer(value: Value): void {
    if (this.#least !== undefined && this.#order(value, this.#least) > 0) return;
    this.#held.push(value);
    if (this.#held.length < 2 * this.most) return;
    this.#held = [...this.sorted()];
    this.#least = this.#held.at(-1);
  }

  sorted(): readonly Value[] {
    return this.#held.toSorted((a, b) => this.#order(a, b)).slice(0, this.most);
  }

  #order(a: Value, b: Value): number {
    return this.size(b) - this.size(a) || (this.id(a) < this.id(b) ? -1 : 1);
  }
}
