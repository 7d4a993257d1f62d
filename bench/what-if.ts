import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { entitlement, type EnteredClaim, type EntitlementState } from '#domain';
import { NO_STREAM, openSqliteEventStore, sealEvents } from '#event-store';
import { instant } from '#kernel';
import { lprRates, policies } from '#policies';
import { computePending } from '../apps/worker/src/settlement/compute.js';
import type { ThreadMessage } from '../apps/assessment/src/what-if-thread.js';

/** A draft tried on past entitlements of two claims each, from a log on disk, in a thread: seconds of its CPU. Target ≤ 5 s for 100,000. */

const law = policies.find('yuanzhou-2023-25')!;
const AT = instant('2024-06-03T02:00:00.000Z');
const LOG = 'log-of-the-bench';
const AT_ONCE = 500;

export async function run(): Promise<void> {
  console.log('What-if (what-if.ts): past entitlements of two claims each, one thread (target ≤ 5 s CPU for 100,000)');
  console.log('| entitlements | CPU, s | for 100,000, s | lose |');
  console.log('|---:|---:|---:|---:|');
  for (const count of [10_000, 100_000]) {
    const folder = mkdtempSync(join(import.meta.dirname, 'what-if-'));
    try {
      await fill(folder, count);
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
    policy: law.id,
    policyVersion: law.version,
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

async function fill(folder: string, count: number): Promise<void> {
  const store = await openSqliteEventStore({ folder, logId: LOG, random: () => new Uint8Array(16) });
  for (let from = 0; from < count; from += AT_ONCE) {
    const names = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) => `firm${from + index}`);
    await Promise.all(
      names.map((applicant) => {
        const stream = `entitlement-${law.family}-${applicant}`;
        return store.append(stream, -1, sealEvents({ logId: LOG, stream, head: NO_STREAM }, eventsOf(applicant)));
      }),
    );
  }
  await store.close();
}

/** Two entries and their settlement, as the worker computes it. */
function eventsOf(applicant: string) {
  const head = { at: AT, actor: 'worker', role: 'system', jurisdiction: '*' };
  const bodies = [0, 1].map((ordinal) => entry(applicant, ordinal));
  const state = bodies.reduce<EntitlementState>(
    (before, body, version) => entitlement.evolve(before, { type: 'ClaimEntered', body }, { ...head, version }),
    entitlement.initial,
  );
  const settled = { basis: 1, ...computePending(law, state, bodies[0]!, {}, lprRates) };
  const events = [...bodies.map((body) => ({ type: 'ClaimEntered', body })), { type: 'AmountSettled', body: settled }];
  return events.map(({ type, body }, index) => ({
    ...head,
    eventId: `${applicant}-${index}`,
    type,
    schemaVersion: 1,
    recordedAt: AT,
    commandId: `${applicant}-${index}`,
    commandDigest: 'd',
    causationId: null,
    body,
    fileHashes: [],
    piiCommit: null,
  }));
}

function entry(applicant: string, ordinal: number): EnteredClaim {
  const claim = `${applicant}-c${ordinal}`;
  return {
    claim,
    application: `${applicant}-a`,
    applicant,
    applicantKind: 'enterprise',
    round: 'round',
    policy: law.id,
    policyVersion: law.version,
    submittedAt: AT,
    ordinal,
    item: 'intl_invention',
    certificate: { kind: 'patent', key: claim, number: { kind: 'public', number: claim } },
    facts: { approval_doc_date: '2023-05-10' },
    local: true,
    similarTo: [],
    otherAwards: [],
    duties: {},
  };
}
