import { pastClaims, streamOf, type EntitlementEvent } from '#domain';
import type { LeanEvent, LogSnapshot } from '#event-store';
import { assert } from '#kernel';
import type { PolicyVersion, RateBook } from '#policies';
import { upcasters } from '#runtime';
import { tryOn, type ClaimDifference, type Draft, type EntitlementOutcome } from './what-if.js';
import { Summing, type Summary } from './what-if-summary.js';

/** A draft, the version that it describes, and the rate series as it is known when the trial begins. */
export interface Trial {
  readonly draft: Draft;
  readonly version: PolicyVersion;
  readonly series: RateBook;
}

const REPORT_EVERY = 500;
/** Of a stream's settlements the trace is most; only those of the largest differences are read. */
const WITHOUT = 'trace';

/** A draft tried on all past entitlements of a log, one after the other. Throws StoreError. */
export function trialOn(snapshot: LogSnapshot, trial: Trial, report: (done: number, total: number) => void): Summary {
  const prefix = streamOf.entitlement(trial.version.family, '');
  const total = snapshot.countStreams(prefix);
  const summing = new Summing();
  let done = 0;
  for (const { events } of snapshot.streams(prefix, { without: WITHOUT })) {
    if (done % REPORT_EVERY === 0) report(done, total);
    done += 1;
    const outcome = outcomeOf(events, trial);
    if (outcome !== undefined) summing.add(outcome);
  }
  const summary = summing.summary();
  return { ...summary, largest: summary.largest.map((found) => traced(found, snapshot, trial)) };
}

const outcomeOf = (events: readonly LeanEvent[], { draft, version, series }: Trial): EntitlementOutcome | undefined =>
  tryOn(pastClaims(events.map(inNewestShape)), draft, version, series);

const inNewestShape = (event: LeanEvent): EntitlementEvent => upcasters.upcast(event) as LeanEvent as EntitlementEvent;

/** A difference once more, from the whole stream: with what was recorded of how it came about. */
function traced(
  { applicant, claim, before, after }: ClaimDifference,
  snapshot: LogSnapshot,
  trial: Trial,
): ClaimDifference {
  const events = snapshot.stream(streamOf.entitlement(trial.version.family, applicant));
  const again = outcomeOf(events, trial)?.claims.find((each) => each.claim === claim);
  assert(again?.before === before && again.after === after, 'the same events gave another amount');
  return again;
}
