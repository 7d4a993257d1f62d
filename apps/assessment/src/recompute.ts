import {
  entitlement,
  type EntitlementEvent,
  type EntitlementState,
  type Recorded,
  type SettledClaim,
  type StandingRecord,
} from '#domain';
import { canonicalJson } from '#kernel';
import { ratesAsUsed, VersionAlteredError, type AssessInput, type PolicyBook, type RateBook } from '#policies';
import { anewOf } from './anew.js';
import { differenceOf } from './difference.js';
import { toAssessClaim, toSettledClaim, toStandingAward } from './entries.js';

type Settled = Extract<EntitlementEvent, { type: 'AmountSettled' }>['body'];

/** A settled claim that the law, applied again to what its settlement recorded, gives otherwise. */
export interface Mismatch {
  readonly stream: string;
  readonly version: number;
  readonly policy: string;
  readonly claim: string;
  readonly settlement: number;
  /** Why: another result, a basis that the record does not show, or a version that this release does not have, or alters. */
  readonly cause: 'result' | 'standing' | 'entry' | 'version' | 'altered';
  readonly recorded: SettledClaim;
  readonly computed: SettledClaim | null;
}

export interface Recomputed {
  readonly claims: number;
  readonly mismatches: readonly Mismatch[];
}

/**
 * Every settlement of one entitlement's stream once more, superseded ones included: from the entries, awards, findings,
 * version, readings and rates that were recorded with it; `rates` where it recorded none, as settlements of older releases did.
 * `book`: the versions that the log and the release have.
 * Pure. `of`: which settled claims are looked at.
 */
export function recomputeStream(
  events: readonly Recorded[],
  rates: RateBook,
  book: PolicyBook,
  of: (settled: Settled, claim: SettledClaim) => boolean = () => true,
): Recomputed {
  let state: EntitlementState = entitlement.initial;
  let claims = 0;
  const mismatches: Mismatch[] = [];
  for (const recorded of events) {
    const event = recorded.event as EntitlementEvent;
    if (event.type === 'AmountSettled') {
      const again = settleAgain(state, event.body, rates, book);
      for (const [index, settled] of event.body.claims.entries()) {
        if (!of(event.body, settled)) continue;
        claims += 1;
        const computed = 'cause' in again ? null : again.claims[index]!;
        const cause = 'cause' in again ? again.cause : isSame(settled, computed!) ? undefined : 'result';
        if (cause === undefined) continue;
        const { claim, settlement } = settled;
        const { stream, version } = recorded;
        const { policy } = event.body;
        mismatches.push({ stream, version, policy, claim, settlement, cause, recorded: settled, computed });
      }
    }
    state = entitlement.evolve(state, event, recorded);
  }
  return { claims, mismatches };
}

const isSame = (recorded: SettledClaim, computed: SettledClaim): boolean =>
  canonicalJson(recorded) === canonicalJson(computed);

/** What of an award can move an amount: older releases recorded it without its line. */
const awardKey = ({ claim, component, awardYear, treasury, amount }: StandingRecord): string =>
  [claim, component, awardYear, treasury, amount].join();

type Again =
  { readonly claims: readonly SettledClaim[] } | { readonly cause: 'standing' | 'entry' | 'version' | 'altered' };

function settleAgain(state: EntitlementState, body: Settled, rates: RateBook, book: PolicyBook): Again {
  const version = book.find(body.policy, body.policyVersion);
  if (version === undefined) return { cause: 'version' };
  const chunk = body.claims.flatMap(({ claim }) => {
    const entry = state.pending.find((each) => each.claim === claim) ?? state.entered[claim];
    return entry === undefined ? [] : [entry];
  });
  if (chunk.length < body.claims.length || chunk.length === 0) return { cause: 'entry' };
  // What the settlement says it was measured against must have stood.
  const stood = new Set(state.standing.map(awardKey));
  if (body.standing.some((award) => award.source === 'here' && !stood.has(awardKey(award)))) {
    return { cause: 'standing' };
  }
  const input: AssessInput = {
    applicant: { kind: chunk[0]!.applicantKind, local: chunk[0]!.local },
    claims: chunk.map(toAssessClaim),
    standing: body.standing.map(toStandingAward),
    similar: body.similar,
  };
  const series = body.rates === undefined ? rates : ratesAsUsed(body.rates);
  try {
    const { claims } = version.assess(input, body.readings, series);
    return {
      claims: claims.map((result, index) =>
        weighedAs(body.claims[index]!, toSettledClaim(result, chunk[index]!, state.settlements), state),
      ),
    };
  } catch (error) {
    if (error instanceof VersionAlteredError) return { cause: 'altered' };
    throw error;
  }
}

/** What was assessed, against what stood of the claim: as a difference or as sent back where the record says so. */
function weighedAs(recorded: SettledClaim, assessed: SettledClaim, state: EntitlementState): SettledClaim {
  const { claim, difference, reread } = recorded;
  const stood = state.standing.filter((award) => award.claim === claim);
  if (reread !== undefined) {
    const held = new Map(reread.lines.map(({ line, since }) => [line, since]));
    return anewOf(assessed, stood, held, state.reopened.includes(claim));
  }
  return difference === undefined ? assessed : differenceOf(assessed, stood);
}
