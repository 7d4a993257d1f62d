import { parentPort, workerData } from 'node:worker_threads';
import { setPriority } from 'node:os';
import { rates, streamOf, type RatesEvent, type RatesState } from '#domain';
import { openLogSnapshot, type LogSnapshot } from '#event-store';
import { assert } from '#kernel';
import { lprRatesWith, type RateBook } from '#policies';
import { toRecorded } from '#runtime';
import { snapshotBook } from './policy-book.js';
import { draftedVersion, type Draft } from './what-if.js';
import type { Summary } from './what-if-summary.js';
import { trialOn } from './what-if-trial.js';

/** A thread of its own with a read-only connection of its own: nothing of it can write, and the server's turn is not its. */

export interface ThreadTask {
  readonly folder: string;
  readonly draft: Draft;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** `cpuSeconds`: of the thread, its start included. */
  | { readonly kind: 'done'; readonly summary: Summary; readonly cpuSeconds: number };

/** A trial can wait for the server. On Linux a thread has a priority of its own; elsewhere it would be the whole server's. */
const LAST = 19;

function run({ folder, draft }: ThreadTask, tell: (message: ThreadMessage) => void): void {
  const snapshot = openLogSnapshot(folder);
  try {
    const version = draftedVersion(draft, snapshotBook(snapshot));
    assert(version !== undefined && !('code' in version), 'the draft was checked before');
    const trial = { draft, version, series: seriesOf(snapshot) };
    const summary = trialOn(snapshot, trial, (done, total) => tell({ kind: 'progress', done, total }));
    const { user, system } = process.threadCpuUsage();
    tell({ kind: 'done', summary, cpuSeconds: (user + system) / 1e6 });
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

if (process.platform === 'linux') setPriority(LAST);
run(workerData as ThreadTask, (message) => parentPort?.postMessage(message));
