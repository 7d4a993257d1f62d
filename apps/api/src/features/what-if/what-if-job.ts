import type { Instant } from '#kernel';
import type { ThreadMessage } from '../../../../assessment/src/what-if-thread.js';
import type { Draft } from '../../../../assessment/src/what-if.js';
import type { Summary } from '../../../../assessment/src/what-if-summary.js';

/** One trial of a draft: how far it is, and in the end what it found. */
export interface WhatIfJob {
  readonly id: string;
  readonly draft: Draft;
  readonly startedAt: Instant;
  status: 'running' | 'done' | 'cancelled' | 'failed';
  done: number;
  total: number | null;
  summary: Summary | null;
  cpuSeconds: number | null;
}

export const begunTrial = (id: string, draft: Draft, startedAt: Instant): WhatIfJob => ({
  id,
  draft,
  startedAt,
  status: 'running',
  done: 0,
  total: null,
  summary: null,
  cpuSeconds: null,
});

/** Takes what the thread says. How a trial ended first is how it ended: what comes after is too late. */
export function take(job: WhatIfJob, message: ThreadMessage): void {
  if (job.status !== 'running') return;
  if (message.kind === 'progress') {
    job.done = message.done;
    job.total = message.total;
    return;
  }
  if (message.kind !== 'done') return;
  job.done = job.total ?? 0;
  job.summary = message.summary;
  job.cpuSeconds = message.cpuSeconds;
  job.status = 'done';
}
