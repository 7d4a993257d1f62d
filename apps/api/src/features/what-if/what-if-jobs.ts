import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Instant } from '#kernel';
import { HOUSE, type House } from '#runtime';
import type { ThreadMessage, ThreadTask } from '../../../../assessment/src/what-if-thread.js';
import type { Draft } from '../../../../assessment/src/what-if.js';
import type { Summary } from '../../../../assessment/src/what-if-summary.js';
import { refusalError } from '../../http/refusal-error.js';

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

/** Finished ones are kept until so many newer ones came. */
const KEPT = 20;

/** Trials of drafts, one at a time, each in a thread of its own. In memory only: a trial is no part of the record. */
@Injectable()
export class WhatIfJobs implements OnModuleDestroy {
  readonly #jobs = new Map<string, WhatIfJob>();
  #running: { readonly job: WhatIfJob; readonly thread: Worker } | undefined;

  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** `id` follows from the request, so that a repetition is answered with the same trial. Throws WHAT_IF_BUSY while another runs. */
  start(id: string, draft: Draft): WhatIfJob {
    const known = this.#jobs.get(id);
    if (known) return known;
    if (this.#running?.job.status === 'running') throw refusalError('WHAT_IF_BUSY', { running: this.#running.job.id });
    const { surroundings, folder, clock } = this.house;
    const file = `../../../../assessment/src/what-if-thread${extname(import.meta.filename)}`;
    const task: ThreadTask = { folder, draft };
    const thread = new Worker(new URL(file, import.meta.url), {
      workerData: task,
      execArgv: [...(surroundings.threadArguments ?? [])],
    });
    const job: WhatIfJob = {
      id,
      draft,
      startedAt: clock.now(),
      status: 'running',
      done: 0,
      total: null,
      summary: null,
      cpuSeconds: null,
    };
    this.#running = { job, thread };
    this.#jobs.set(job.id, job);
    for (const old of [...this.#jobs.keys()].slice(0, -KEPT)) this.#jobs.delete(old);
    thread.on('message', (message: ThreadMessage) => take(job, message));
    thread.on('error', (error) => {
      if (job.status === 'running') job.status = 'failed';
      surroundings.log('error', 'what-if failed', { error: error instanceof Error ? error.message : String(error) });
    });
    thread.on('exit', () => {
      if (job.status === 'running') job.status = 'failed';
      if (this.#running?.job === job) this.#running = undefined;
    });
    return job;
  }

  find(id: string): WhatIfJob {
    const job = this.#jobs.get(id);
    if (!job) throw refusalError('WHAT_IF_UNKNOWN', { id });
    return job;
  }

  /** Ends it where it stands; of one that has ended, nothing changes. */
  async cancel(id: string): Promise<WhatIfJob> {
    const job = this.find(id);
    if (this.#running?.job === job && job.status === 'running') {
      job.status = 'cancelled';
      await this.#running.thread.terminate();
    }
    return job;
  }

  async onModuleDestroy(): Promise<void> {
    await this.#running?.thread.terminate();
  }
}

function take(job: WhatIfJob, message: ThreadMessage): void {
  if (job.status !== 'running') return;
  if (message.kind === 'progress') {
    job.done = message.done;
    job.total = message.total;
    return;
  }
  job.done = job.total ?? 0;
  job.summary = message.summary;
  job.cpuSeconds = message.cpuSeconds;
  job.status = 'done';
}
