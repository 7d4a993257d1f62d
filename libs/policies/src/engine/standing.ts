import { TREASURIES, type Treasury } from '#kernel';
import type { AssessClaim, StandingAward } from './types.js';

/** Fen by treasury, in the order of TREASURIES. */
export type Amounts = [province: number, prefecture: number, district: number];

export const noAmounts = (): Amounts => [0, 0, 0];
export const treasuryIndex = (treasury: Treasury): 0 | 1 | 2 => TREASURIES.indexOf(treasury) as 0 | 1 | 2;
const NOTHING: readonly StandingAward[] = [];

type Index = Map<string, StandingAward[]>;
/** Nothing is ever added to it. */
const EMPTY: Index = new Map();

/** What still stands, indexed once, so that a claim never scans it. */
export class StandingIndex {
  readonly #byComponent: Index;
  readonly #byCertificate: Index;
  readonly #byClaim: Index;
  readonly #byObject: Index;
  readonly #others: Index;

  constructor(standing: readonly StandingAward[]) {
    // Mostly nothing stands: five empty tables would be much of what such an assessment costs.
    const table = standing.length === 0 ? (): Index => EMPTY : (): Index => new Map();
    this.#byComponent = table();
    this.#byCertificate = table();
    this.#byClaim = table();
    this.#byObject = table();
    this.#others = table();
    for (const award of standing) {
      if (award.amount <= 0) continue;
      if (award.source !== 'here') {
        add(this.#others, award.claim, award);
        continue;
      }
      add(this.#byComponent, award.component, award);
      add(this.#byCertificate, award.certificate, award);
      add(this.#byClaim, award.claim, award);
      add(this.#byObject, award.object ?? award.certificate, award);
    }
  }

  /** Awards made here for the same certificate and item, or for the claim that this one tops up. */
  ownEarlier(claim: AssessClaim): readonly StandingAward[] {
    const sameCertificate = this.#byCertificate.get(claim.certificate) ?? NOTHING;
    const toppedUp = claim.topUpOf === undefined ? NOTHING : (this.#byClaim.get(claim.topUpOf) ?? NOTHING);
    if (sameCertificate.length === 0 && toppedUp.length === 0) return NOTHING;
    const own = sameCertificate.filter((award) => award.item === undefined || award.item === claim.item);
    return toppedUp.length === 0 ? own : [...new Set([...own, ...toppedUp])];
  }

  /** Payments under other policies that were declared against this claim. */
  underOtherPolicies(claim: AssessClaim): readonly StandingAward[] {
    return this.#others.get(claim.id) ?? NOTHING;
  }

  ofClaim(id: string): readonly StandingAward[] {
    return this.#byClaim.get(id) ?? NOTHING;
  }

  ofObject(object: string): readonly StandingAward[] {
    return this.#byObject.get(object) ?? NOTHING;
  }

  /** Fen already awarded here by a component, of one award year or of all, at one treasury or at all. */
  awarded(component: string, year?: number, treasury?: Treasury): number {
    let sum = 0;
    for (const award of this.#byComponent.get(component) ?? NOTHING) {
      if (year !== undefined && award.awardYear !== year) continue;
      if (treasury === undefined || award.treasury === treasury) sum += award.amount;
    }
    return sum;
  }

  componentAwards(component: string): readonly StandingAward[] {
    return this.#byComponent.get(component) ?? NOTHING;
  }
}

export function amountsOf(awards: readonly StandingAward[]): Amounts {
  const sums = noAmounts();
  for (const award of awards) sums[treasuryIndex(award.treasury)] += award.amount;
  return sums;
}

function add(index: Map<string, StandingAward[]>, key: string | undefined, award: StandingAward): void {
  if (key === undefined) return;
  const list = index.get(key);
  if (list === undefined) index.set(key, [award]);
  else list.push(award);
}
