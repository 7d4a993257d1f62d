import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { HOUSE, type House, type ReadModels } from '#runtime';
import type { Draft } from '../../../../assessment/src/what-if.js';
import { refusalError } from '../../http/refusal-error.js';
import { PassingTopics } from '../live/passing-topics.js';
import { copyLog } from './copy-log.js';
import { PreparedAhead } from './prepared-ahead.js';
import { trialThread } from './trial-thread.js';
import { begunTrial, take, type WhatIfJob } from './what-if-job.js';

/** Finished ones are kept until so many newer ones came. */
const KEPT = 20;
/** In the data folder: copies of the log, each while a trial runs on it. */
const SCRATCH = 'what-if-log';

/**
 * Trials of drafts, one at a time, each in a thread of its own. In memory only: a trial is no part of the record, and only
 * the API that began it knows of it.
 */
@Injectable()
export class WhatIfJobs implements OnModuleDestroy {
  readonly #jobs = new Map<string, WhatIfJob>();
  #running: { readonly job: WhatIfJob; readonly end: () => Promise<unknown> } | undefined;

  readonly #ahead: PreparedAhead;
  #closing = false;

  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(PassingTopics) private readonly topics: PassingTopics,
  ) {
    this.#ahead = new PreparedAhead(house);
    // What a crash left.
    rmSync(join(house.folder, SCRATCH), { recursive: true, force: true });
  }

  /** `id` follows from the request, so that a repetition is answered with the same trial. Throws WHAT_IF_BUSY while another runs. */
  start(id: string, draft: Draft): WhatIfJob {
    const known = this.#jobs.get(id);
    if (known) return known;
    if (this.#running?.job.status === 'running') throw refusalError('WHAT_IF_BUSY', { running: this.#running.job.id });
    const job = begunTrial(id, draft, this.house.clock.now());
    this.#jobs.set(job.id, job);
    for (const old of [...this.#jobs.keys()].slice(0, -KEPT)) this.#jobs.delete(old);
    if (this.house.role !== 'everything') this.#copyAndRun(job);
    else if (this.#ahead.isUnderWay) this.#makeWayAndRun(job);
    else this.#run(job, this.house.folder);
    return job;
  }

  /** Where the log is elsewhere, the thread is given a copy of it as it is now. */
  #copyAndRun(job: WhatIfJob): void {
    const { store, folder, surroundings } = this.house;
    const [scratch, given] = [join(folder, SCRATCH, job.id), new AbortController()];
    const remove = (): void => rmSync(scratch, { recursive: true, force: true });
    const copied = copyLog(store, scratch, surroundings.random, given.signal).then(
      () => {
        if (job.status === 'running' && !this.#closing) this.#run(job, scratch, remove);
        else remove();
      },
      (error: unknown) => {
        this.#failed(job, error);
        remove();
        if (this.#running?.job === job) this.#running = undefined;
      },
    );
    const end = async (): Promise<void> => {
      given.abort();
      await copied;
    };
    this.#running = { job, end };
  }

  /** The prepared cases have one user at a time: who prepares them ahead makes way. */
  #makeWayAndRun(job: WhatIfJob): void {
    const free = this.#ahead.end().then(() => {
      if (job.status === 'running' && !this.#closing) this.#run(job, this.house.folder);
      else if (this.#running?.job === job) this.#running = undefined;
    });
    this.#running = { job, end: () => free };
  }

  #run(job: WhatIfJob, folder: string, after: () => void = () => undefined): void {
    const thread = trialThread(this.house, { folder, draft: job.draft }, (message) => {
      take(job, message);
      this.#tell(job);
    });
    this.#running = { job, end: () => thread.terminate() };
    thread.on('error', (error) => this.#failed(job, error));
    thread.on('exit', () => {
      if (job.status === 'running') job.status = 'failed';
      this.#tell(job);
      after();
      if (this.#running?.job === job) this.#running = undefined;
    });
  }

  #failed(job: WhatIfJob, error: unknown): void {
    if (job.status !== 'running') return;
    job.status = 'failed';
    this.#tell(job);
    const text = error instanceof Error ? error.message : String(error);
    this.house.surroundings.log('error', 'what-if failed', { error: text });
  }

  /** Whoever follows it reads how far it is. */
  #tell({ id }: WhatIfJob): void {
    this.topics.tell(`what-if:${id}`);
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
      this.#tell(job);
      await this.#running.end();
    }
    return job;
  }

  /** Once the read models are live: what trials will read is made ready. `events`: of the log. */
  prepareAhead(models: ReadModels, events: number): void {
    if (this.#running === undefined) this.#ahead.start(models, events);
  }

  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    await Promise.all([this.#ahead.end(), this.#running?.end()]);
  }
}
