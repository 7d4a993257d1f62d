import { streamOf } from '#domain';
import type { LogSnapshot } from '#event-store';
import { assert } from '#kernel';
import type { PolicyVersion, RateBook } from '#policies';
import type { PastCase } from './past-case.js';
import { pastOf, prepare, WITHOUT, type Report } from './prepared/prepare.js';
import { damagedFile } from './prepared/disposable-file.js';
import type { PreparedFile } from './prepared/prepared-file.js';
import { tryOn, type ClaimDifference, type Draft, type EntitlementOutcome } from './what-if.js';
import { Summing, type Summary } from './what-if-summary.js';

/** A draft, the version that it describes, and the rate series as it is known when the trial begins. */
export interface Trial {
  readonly draft: Draft;
  readonly version: PolicyVersion;
  readonly series: RateBook;
}

const REPORT_EVERY = 500;

/** A draft tried on all past entitlements of a log, one after the other. Throws StoreError. */
export function trialOn(snapshot: LogSnapshot, trial: Trial, report: Report): Summary {
  const prefix = prefixOf(trial);
  const total = snapshot.countStreams(prefix);
  const tried = triedOn(casesOf(snapshot, prefix), trial, (done) => report(done, total));
  return withTraces(tried.summary, snapshot, trial, (holds) => assert(holds, 'the same events gave another amount'));
}

/**
 * The same, to the byte, from a file in which the past lies packed: what came since is packed first. Progress counts both. The
 * file must have been opened before the snapshot. Throws PreparedFileError, StoreError (of the log).
 */
export function trialOnPrepared(snapshot: LogSnapshot, file: PreparedFile, trial: Trial, report: Report): Summary {
  const prefix = prefixOf(trial);
  const total = snapshot.countStreams(prefix);
  let packed = 0;
  prepare(snapshot, file, (done, all) => {
    packed = done;
    report(done, all + total);
  });
  const tried = triedOn(file.cases(prefix), trial, (done) => report(packed + done, packed + total));
  const check = (holds: boolean): void => {
    if (!holds) throw damagedFile(file.file);
  };
  // Damage that took rows away shows in their number.
  check(tried.cases === total);
  return withTraces(tried.summary, snapshot, trial, check);
}

const prefixOf = ({ version }: Trial): string => streamOf.entitlement(version.family, '');

function* casesOf(snapshot: LogSnapshot, prefix: string): Generator<PastCase> {
  for (const { events } of snapshot.streams(prefix, { without: WITHOUT })) yield pastOf(events);
}

function triedOn(cases: Iterable<PastCase>, trial: Trial, report: (done: number) => void) {
  const summing = new Summing();
  let done = 0;
  for (const past of cases) {
    if (done % REPORT_EVERY === 0) report(done);
    done += 1;
    const outcome = outcomeOf(past, trial);
    if (outcome !== undefined) summing.add(outcome);
  }
  return { cases: done, summary: summing.summary() };
}

const outcomeOf = (past: PastCase, { draft, version, series }: Trial): EntitlementOutcome | undefined =>
  tryOn(past, draft, version, series);

type Check = (holds: boolean) => void;

const withTraces = (summary: Summary, snapshot: LogSnapshot, trial: Trial, check: Check): Summary => ({
  ...summary,
  largest: summary.largest.map((found) => traced(found, snapshot, trial, check)),
});

/** A difference once more, from the whole stream: with what was recorded of how it came about. */
function traced(
  { applicant, claim, before, after }: ClaimDifference,
  snapshot: LogSnapshot,
  trial: Trial,
  check: Check,
): ClaimDifference {
  const events = snapshot.stream(streamOf.entitlement(trial.version.family, applicant));
  const again = outcomeOf(pastOf(events), trial)?.claims.find((each) => each.claim === claim);
  check(again?.before === before && again.after === after);
  return again!;
}
