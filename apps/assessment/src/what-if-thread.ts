import { parentPort, workerData } from 'node:worker_threads';
import { setPriority } from 'node:os';
import { rates, streamOf, type EntitlementEvent, type RatesEvent, type RatesState } from '#domain';
import { openLogSnapshot, type LeanEvent, type LogSnapshot } from '#event-store';
import { assert } from '#kernel';
import { lprRatesWith, type PolicyVersion, type RateBook } from '#policies';
import { toRecorded, upcasters } from '#runtime';
import { snapshotBook } from './policy-book.js';
import { draftedVersion, tryOn, type ClaimDifference, type Draft } from './what-if.js';
import { Summing, type Summary } from './what-if-summary.js';

/** A thread of its own with a read-only connection of its own: nothing of it can write, and the server's turn is not its. */

export interface ThreadTask {
  readonly folder: string;
  readonly draft: Draft;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** `cpuSeconds`: of the thread, its start included. */
  | { readonly kind: 'done'; readonly summary: Summary; readonly cpuSeconds: number };

const REPORT_EVERY = 500;
/** Of a stream's settlements the trace is most; only those of the largest differences are read. */
const WITHOUT = 'trace';

/** A trial can wait for the server. On Linux a thread has a priority of its own; elsewhere it would be the whole server's. */
const LAST = 19;

function run({ folder, draft }: ThreadTask, tell: (message: ThreadMessage) => void): void {
  const snapshot = openLogSnapshot(folder);
  try {
    const version = draftedVersion(draft, snapshotBook(snapshot));
    assert(version !== undefined && !('code' in version), 'the draft was checked before');
    const prefix = streamOf.entitlement(version.family, '');
    const total = snapshot.countStreams(prefix);
    const series = seriesOf(snapshot);
    const summing = new Summing();
    let done = 0;
    for (const { events } of snapshot.streams(prefix, { without: WITHOUT })) {
      if (done % REPORT_EVERY === 0) tell({ kind: 'progress', done, total });
      done += 1;
      const outcome = tryOn(events.map(inNewestShape), draft, version, series);
      if (outcome !== undefined) summing.add(outcome);
    }
    const summary = summing.summary();
    const largest = summary.largest.map((found) => traced(found, snapshot, draft, version, series));
    const { user, system } = process.threadCpuUsage();
    tell({ kind: 'done', summary: { ...summary, largest }, cpuSeconds: (user + system) / 1e6 });
  } finally {
    snapshot.close();
  }
}

const inNewestShape = (event: LeanEvent): EntitlementEvent => upcasters.upcast(event) as LeanEvent as EntitlementEvent;

/** A difference once more, from the whole stream: with what was recorded of how it came about. */
function traced(
  { applicant, claim, before, after }: ClaimDifference,
  snapshot: LogSnapshot,
  draft: Draft,
  version: PolicyVersion,
  series: RateBook,
): ClaimDifference {
  const events = snapshot.stream(streamOf.entitlement(version.family, applicant)).map(inNewestShape);
  const again = tryOn(events, draft, version, series)?.claims.find((each) => each.claim === claim);
  assert(again?.before === before && again.after === after, 'the same events gave another amount');
  return again;
}

/** The rate series as it is known when the trial begins: of this release, continued by registered rows. */
function seriesOf(snapshot: LogSnapshot): RateBook {
  const { rows } = snapshot
    .stream(streamOf.rates())
    .map(toRecorded)
    .reduce<RatesState>(
      (state, recorded) => rates.evolve(state, recorded.event as RatesEvent, recorded),
      rates.initial,
    );
  return lprRatesWith(rows);
}

if (process.platform === 'linux') setPriority(LAST);
run(workerData as ThreadTask, (message) => parentPort?.postMessage(message));
