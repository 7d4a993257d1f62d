import { parentPort, workerData } from 'node:worker_threads';
import { setPriority } from 'node:os';
import { rates, streamOf, type RatesEvent, type RatesState } from '#domain';
import { openLogSnapshot, type LogSnapshot, type StoreErrorCode } from '#event-store';
import { assert } from '#kernel';
import { lprRatesWith, type RateBook } from '#policies';
import { toRecorded } from '#runtime';
import { snapshotBook } from './policy-book.js';
import { codeStamp } from './prepared/code-stamp.js';
import { PreparedFileError } from './prepared/disposable-file.js';
import { prepare, type Report } from './prepared/prepare.js';
import { PreparedFile } from './prepared/prepared-file.js';
import { draftedVersion, type Draft } from './what-if.js';
import type { Summary } from './what-if-summary.js';
import { trialOn, trialOnPrepared, type Trial } from './what-if-trial.js';

/** A thread of its own with a read-only connection of its own: nothing of it can write, and the server's turn is not its. */

export interface ThreadTask {
  /** Where the log is. */
  readonly folder: string;
  /** Where the file of prepared cases is, or is to be. */
  readonly prepared: string;
  /** `null`: only to prepare. */
  readonly draft: Draft | null;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  /** The prepared cases could not be used; the log was read, or nothing was prepared. */
  | { readonly kind: 'unprepared'; readonly code: StoreErrorCode; readonly error: string }
  | { readonly kind: 'prepared'; readonly cpuSeconds: number }
  /** `cpuSeconds`: of the thread, its start included. */
  | { readonly kind: 'done'; readonly summary: Summary; readonly cpuSeconds: number };

/** A trial can wait for the server. On Linux a thread has a priority of its own; elsewhere it would be the whole server's. */
const LAST = 19;

type Tell = (message: ThreadMessage) => void;

function run({ folder, prepared, draft }: ThreadTask, tell: Tell): void {
  const report: Report = (done, total) => tell({ kind: 'progress', done, total });
  if (draft === null) {
    const made = withPrepared(prepared, folder, tell, (snapshot, file) => prepare(snapshot, file, report));
    if (made !== undefined) tell({ kind: 'prepared', cpuSeconds: cpuSeconds() });
    return;
  }
  const tried = withPrepared(prepared, folder, tell, (snapshot, file) =>
    trialOnPrepared(snapshot, file, trialOf(draft, snapshot), report),
  );
  const summary = tried?.value ?? onSnapshot(folder, (log) => trialOn(log, trialOf(draft, log), report));
  tell({ kind: 'done', summary, cpuSeconds: cpuSeconds() });
}

/** `undefined`: the prepared file cannot be used. A damaged one is gone afterwards, and the next trial makes it again. */
function withPrepared<Value>(
  prepared: string,
  folder: string,
  tell: Tell,
  use: (snapshot: LogSnapshot, file: PreparedFile) => Value,
): { readonly value: Value } | undefined {
  let file: PreparedFile | undefined;
  try {
    const opened = PreparedFile.open(prepared, codeStamp());
    file = opened;
    // Only now: nothing that is packed is newer than what is looked at.
    const value = onSnapshot(folder, (snapshot) => use(snapshot, opened));
    file.close();
    return { value };
  } catch (error) {
    if (!(error instanceof PreparedFileError)) {
      file?.close();
      throw error;
    }
    const { code, message } = error.cause;
    if (code === 'STORE_CORRUPT') file?.discard();
    else file?.close();
    tell({ kind: 'unprepared', code, error: message });
    return undefined;
  }
}

function onSnapshot<Value>(folder: string, use: (snapshot: LogSnapshot) => Value): Value {
  const snapshot = openLogSnapshot(folder);
  try {
    return use(snapshot);
  } finally {
    snapshot.close();
  }
}

function trialOf(draft: Draft, snapshot: LogSnapshot): Trial {
  const version = draftedVersion(draft, snapshotBook(snapshot));
  assert(version !== undefined && !('code' in version), 'the draft was checked before');
  return { draft, version, series: seriesOf(snapshot) };
}

function cpuSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
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
