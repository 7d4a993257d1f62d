import { parentPort, workerData } from 'node:worker_threads';
import { openLogSnapshot } from '#event-store';
import { assert } from '#kernel';
import { lprRates } from '#policies';
import { toRecorded } from '#runtime';
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
  const version = draftedVersion(draft);
  assert(version !== undefined && !('code' in version), 'the draft was checked before');
  const snapshot = openLogSnapshot(folder);
  try {
    const began = process.threadCpuUsage();
    const names = snapshot.streamsOf(`entitlement-${version.family}-`);
    const summing = new Summing();
    for (const [index, name] of names.entries()) {
      if (index % REPORT_EVERY === 0) tell({ kind: 'progress', done: index, total: names.length });
      const outcome = tryOn(snapshot.stream(name).map(toRecorded), draft, version, lprRates);
      if (outcome !== undefined) summing.add(outcome);
    }
    const { user, system } = process.threadCpuUsage(began);
    tell({ kind: 'done', summary: summing.summary(), cpuSeconds: (user + system) / 1e6 });
  } finally {
    snapshot.close();
  }
}

run(workerData as ThreadTask, (message) => parentPort?.postMessage(message));
