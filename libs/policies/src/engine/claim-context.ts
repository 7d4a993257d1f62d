import { fen, yearOf, type BusinessDate, type Treasury } from '#kernel';
import { Accounts } from './accounts.js';
import { dateFact } from './facts.js';
import { HighestOnly } from './highest-only.js';
import { PUBLISHED, type ParameterValues } from './parameter-values.js';
import type { Parameter } from './parameters.js';
import type { Part } from './parts.js';
import type { ReadingContext } from './reading-context.js';
import { SimilarityGroups } from './similarity.js';
import { StandingIndex } from './standing.js';
import { step, TREASURY_NAMES, type StepDetails } from './trace.js';
import type {
  AssessClaim,
  AssessInput,
  ClaimStatus,
  Facts,
  ItemDeclaration,
  RateBook,
  StepKind,
  Text,
  TraceStep,
} from './types.js';

/** What one assessment remembers from claim to claim. Made anew for each call: `assess` keeps nothing. */
export class Ledger {
  readonly accounts = new Accounts();
  readonly highestOnly = new HighestOnly();
  /** Things that count once (a family of patents, an award per applicant) and were awarded. */
  readonly once = new Set<string>();
  readonly standing: StandingIndex;
  readonly similar: SimilarityGroups;
  #claimsPerObject: ReadonlyMap<string, number> | undefined;

  constructor(private readonly input: AssessInput) {
    this.standing = new StandingIndex(input.standing);
    this.similar = new SimilarityGroups(input.similar);
  }

  /** Are other claims, or awards to other claims, about the same object? */
  sharesObject(claim: AssessClaim): boolean {
    const object = objectOf(claim);
    this.#claimsPerObject ??= countObjects(this.input.claims);
    if ((this.#claimsPerObject.get(object) ?? 0) > 1) return true;
    return this.standing.ofObject(object).some((award) => award.certificate !== claim.certificate);
  }
}

function countObjects(claims: readonly AssessClaim[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    const object = objectOf(claim);
    counts.set(object, (counts.get(object) ?? 0) + 1);
  }
  return counts;
}

export const objectOf = (claim: AssessClaim): string => claim.object ?? claim.certificate;

/** A claim that a rule turns away, and why. Its step is already in the trace. */
export interface TurnedAway {
  readonly status: Exclude<ClaimStatus, 'payable'>;
  readonly reason: string;
}

export const isTurnedAway = (outcome: readonly Part[] | TurnedAway): outcome is TurnedAway => 'status' in outcome;

/** One claim on its way through the rules: what it states, what the rules may ask, and the trail they leave. */
export class ClaimContext {
  readonly trace: TraceStep[] = [];
  readonly facts: Facts;
  /** The day of the item's own dated fact (奖励年度 is its year). */
  readonly day: BusinessDate;
  readonly awardYear: number;
  capped = false;
  /** Why not everything is due: the last rule that took something. */
  reason: string | undefined;

  constructor(
    readonly claim: AssessClaim,
    readonly item: ItemDeclaration,
    readonly input: AssessInput,
    readonly readings: ReadingContext,
    readonly ledger: Ledger,
    readonly rates: RateBook,
    readonly treasuryNames: Readonly<Record<Treasury, Text>> = TREASURY_NAMES,
    readonly parameters: ParameterValues = PUBLISHED,
  ) {
    this.facts = claim.facts;
    this.day = dateFact(claim.facts, item.qualifyingDate);
    this.awardYear = yearOf(this.day);
  }

  get isEnterprise(): boolean {
    return this.input.applicant.kind === 'enterprise';
  }

  /** A number of the text as it holds on a day; absent: the day of the claim's own fact. */
  value<Value>(parameter: Parameter<Value>, day = this.day): Value {
    return this.parameters.on(parameter, day);
  }

  /** The same as the text writes it. */
  shown(parameter: Parameter<unknown>, day = this.day): string {
    return this.parameters.shownOn(parameter, day);
  }

  get isLocal(): boolean {
    return this.claim.local ?? this.input.applicant.local;
  }

  /** The project that the claim belongs to under 相近或相似. */
  get project(): string {
    return this.claim.project ?? this.claim.id;
  }

  say(kind: StepKind, article: string, words: Text, details?: StepDetails): void {
    this.trace.push(step(kind, article, words, details));
  }

  turnAway(status: TurnedAway['status'], reason: string, article: string, words: Text): TurnedAway {
    // The sentence that turned it away: the item's own, where the anchor is its.
    const [own] = this.item.components;
    const amount = fen(0);
    const details = own?.article === article ? { component: own.id, amount } : { amount };
    this.trace.push(step('condition', article, words, details));
    return { status, reason };
  }

  /** A rule took something: keep the step, and the reason. */
  took(
    kind: 'exclusion' | 'standing' | 'cap' | 'override',
    reason: string,
    article: string,
    words: Text,
    details: StepDetails,
  ): void {
    this.say(kind, article, words, details);
    if ((details.taken ?? 0) > 0) this.reason = reason;
  }
}
