import { Inject, Injectable } from '@nestjs/common';
import { HOUSE, ParkedCases, type House, type Projector } from '#runtime';
import { READ_MODELS } from '../../tokens.js';
import { PassingTopics } from '../live/passing-topics.js';

/** How often the system's own state is looked at while somebody follows it. */
export const LOOK_MILLIS = 5_000;

/** The state of subscriptions, parked cases and jobs; told at the stream when it is another one. */
@Injectable()
export class HealthReport {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    @Inject(READ_MODELS) private readonly projector: Projector,
    @Inject(ParkedCases) private readonly parked: ParkedCases,
    @Inject(PassingTopics) private readonly topics: PassingTopics,
  ) {
    topics.whileFollowed('health', (signal) => this.#follow(signal));
  }

  async now() {
    const parked = await this.parked.list();
    const dead = await this.house.jobs.dead();
    const readModels = this.projector.health();
    return {
      status: parked.length === 0 && readModels.status !== 'failing' ? 'live' : 'degraded',
      parked,
      readModels,
      lag: await this.projector.lag(),
      sagas: { position: this.house.processManager.position(), parked: await this.house.processManager.parked() },
      jobs: { dead: dead.map(({ job, attempts, error }) => ({ job: job.id, attempts, error })) },
    };
  }

  async #follow(signal: AbortSignal): Promise<void> {
    const { wait } = this.house.surroundings;
    for (let before = await this.#seen(); !signal.aborted;) {
      await wait(LOOK_MILLIS, signal);
      if (signal.aborted) return;
      const seen = await this.#seen();
      if (seen !== before) this.topics.tell('health');
      before = seen;
    }
  }

  /** Without the log's head: housekeeping (a lease that is renewed) moves it, and is nothing that happened. */
  async #seen(): Promise<string> {
    try {
      const { lag, sagas, ...rest } = await this.now();
      return JSON.stringify([rest, lag.behind, sagas.parked, this.projector.lastTold()]);
    } catch {
      // Whoever asks is told why.
      return 'unknown';
    }
  }
}
