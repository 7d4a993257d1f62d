import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ThreadMessage } from '../apps/assessment/src/what-if-thread.js';
import { fillPastCases, LAW } from './what-if/past-cases.js';

/** A draft tried on past entitlements of two claims each, from a log on disk, in a thread: seconds of its CPU. Target ≤ 5 s for 100,000. */

export async function run(): Promise<void> {
  console.log('What-if (what-if.ts): past entitlements of two claims each, one thread (target ≤ 5 s CPU for 100,000)');
  console.log('| entitlements | CPU, s | for 100,000, s | lose |');
  console.log('|---:|---:|---:|---:|');
  for (const count of [10_000, 100_000]) {
    const folder = mkdtempSync(join(import.meta.dirname, 'what-if-'));
    try {
      await fillPastCases(folder, count);
      const { cpuSeconds, summary } = await tried(folder);
      if (summary.entitlements !== count) throw new Error(`${summary.entitlements} of ${count} entitlements`);
      const scaled = (cpuSeconds / count) * 100_000;
      console.log(`| ${count} | ${cpuSeconds.toFixed(2)} | ${scaled.toFixed(2)} | ${summary.lose.applicants} |`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function tried(folder: string): Promise<Extract<ThreadMessage, { kind: 'done' }>> {
  const draft = {
    policy: LAW.id,
    policyVersion: LAW.version,
    parameters: [{ parameter: 'intl-invention', value: '120000' }],
    readings: {},
  };
  const thread = new Worker(new URL('../apps/assessment/src/what-if-thread.js', import.meta.url), {
    workerData: { folder, draft },
  });
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'done') resolve(message);
    });
  });
}
