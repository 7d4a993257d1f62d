import { parentPort, workerData } from 'node:worker_threads';
import { rates, streamOf, type RatesEvent, type RatesState } from '#domain';
import { openLogSnapshot, type LogSnapshot } from '#event-store';
import { assert } from '#kernel';
import { lprRatesWith, type RateBook } from '#policies';
import { toRecorded } from '#runtime';
import { snapshotBook } from './policy-book.js';
import { draftedVersion, tryOn, type Draft } from './what-if.js';
import { Summing, type Summary } from './what-if-summary.js';

/** A thread of its own with a read-only connection of its own: nothing of it can write, and the server's turn is not its. */

export interface ThreadTask {
  readonly folder: string;
  readonly draft: Draft;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly summary: Summary; readonly cpuSeconds: number };

const REPORT_EVERY = 500;

function run({ folder, draft }: ThreadTask, tell: (message: ThreadMessage) => void): void {
  const snapshot = openLogSnapshot(folder);
  try {
    const version = draftedVersion(draft, snapshotBook(snapshot));
    assert(version !== undefined && !('code' in version), 'the draft was checked before');
    const began = process.threadCpuUsage();
    const names = snapshot.streamsOf(`entitlement-${version.family}-`);
    const series = seriesOf(snapshot);
    const summing = new Summing();
    for (const [index, name] of names.entries()) {
      if (index % REPORT_EVERY === 0) tell({ kind: 'progress', done: index, total: names.length });
      const outcome = tryOn(snapshot.stream(name).map(toRecorded), draft, version, series);
      if (outcome !== undefined) summing.add(outcome);
    }
    const { user, system } = process.threadCpuUsage(began);
    tell({ kind: 'done', summary: summing.summary(), cpuSeconds: (user + system) / 1e6 });
  } finally {
    snapshot.close();
  }
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

run(workerData as ThreadTask, (message) => parentPort?.postMessage(message));
