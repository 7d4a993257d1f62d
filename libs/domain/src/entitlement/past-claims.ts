import { assertNever } from '#kernel';
import type { EnteredClaim, EntitlementEvent, SettledClaim, StandingRecord } from './events.js';
import { isOf, linesOf, replacedLines, type SettledUnder } from './state.js';

/** What of an `EntitlementState` is asked of the past. Members mean what they mean there. */
export interface PastClaims {
  readonly entered: ReadonlyMap<string, EnteredClaim>;
  readonly settled: ReadonlyMap<string, SettledClaim>;
  readonly under: ReadonlyMap<string, Pick<SettledUnder, 'policy' | 'policyVersion' | 'readings'>>;
  readonly standing: readonly StandingRecord[];
  readonly ranks: readonly string[];
}

/**
 * The same as folding with `evolve`, for those who read many streams once: nothing is copied from event to event, and nothing is
 * held of what only a decision asks. That the two never differ is a property test.
 */
export function pastClaims(events: readonly EntitlementEvent[]): PastClaims {
  const past = new Past();
  for (const event of events) past.take(event);
  return past;
}

type Settlement = Extract<EntitlementEvent, { type: 'AmountSettled' }>['body'];

class Past implements PastClaims {
  readonly entered = new Map<string, EnteredClaim>();
  readonly settled = new Map<string, SettledClaim>();
  readonly under = new Map<string, Pick<SettledUnder, 'policy' | 'policyVersion' | 'readings'>>();
  standing: StandingRecord[] = [];
  ranks: string[] = [];
  /** As in the state; their order is that of `ranks`. */
  #again: ReadonlySet<string> = NOTHING;
  #sentBack: ReadonlySet<string> = NOTHING;

  take(event: EntitlementEvent): void {
    switch (event.type) {
      case 'ClaimEntered': {
        const { claim } = event.body;
        this.entered.set(claim, event.body);
        if (!this.#sentBack.has(claim)) this.#again = without(this.#again, claim);
        return;
      }
      case 'AmountSettled':
        return this.#settle(event.body);
      case 'AwardAnnulled':
        return this.#annul(event.body.claim, event.body.line);
      case 'ClaimsQueuedAgain':
        return this.#queue(event.body.claims);
      case 'ClaimSentBack':
        this.#queue([event.body.claim]);
        this.#sentBack = new Set([...this.#sentBack, event.body.claim]);
        return;
      case 'ClaimLeft':
        this.entered.delete(event.body.claim);
        return this.#forget(event.body.claim);
      default:
        return assertNever(event);
    }
  }

  #settle({ claims, policy, policyVersion, readings }: Settlement): void {
    // A difference keeps the place of its claim; what was settled afresh was taken last.
    const differs = this.#again.size > 0;
    if (claims.some(({ reread }) => reread !== undefined)) this.#drop(claims.flatMap(replacedLines));
    const under = { policy, policyVersion, readings };
    for (const claim of claims) {
      this.settled.set(claim.claim, claim);
      this.under.set(claim.claim, under);
      for (const line of linesOf(claim, this.entered.get(claim.claim))) this.standing.push(line);
      this.#again = without(this.#again, claim.claim);
      this.#sentBack = without(this.#sentBack, claim.claim);
    }
    if (differs) return;
    const ids = new Set(claims.map(({ claim }) => claim));
    this.ranks = [...this.ranks.filter((claim) => !ids.has(claim)), ...ids];
  }

  #drop(lines: readonly string[]): void {
    if (lines.length === 0) return;
    this.standing = this.standing.filter(({ line }) => line === undefined || !lines.includes(line));
  }

  #annul(claim: string, line: string): void {
    const fell = isOf(line);
    this.standing = this.standing.filter((each) => !fell(each));
    const stands = this.standing.some((each) => each.claim === claim);
    if (!stands) return this.#forget(claim);
    // Of a claim that was sent back, the lines that still stand wait to be kept or replaced.
    if (this.#sentBack.has(claim)) return;
    this.#again = without(this.#again, claim);
  }

  #queue(claims: readonly string[]): void {
    const queued = new Set([...this.#again, ...claims]);
    this.#again = new Set(this.ranks.filter((claim) => queued.has(claim)));
  }

  #forget(claim: string): void {
    this.ranks = this.ranks.filter((each) => each !== claim);
    this.#again = without(this.#again, claim);
    this.#sentBack = without(this.#sentBack, claim);
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** The set itself where the claim is not in it. */
function without(set: ReadonlySet<string>, claim: string): ReadonlySet<string> {
  return set.has(claim) ? new Set([...set].filter((each) => each !== claim)) : set;
}
