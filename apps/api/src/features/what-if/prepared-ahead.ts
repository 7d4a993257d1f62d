import type { Worker } from 'node:worker_threads';
import type { House, PageRequest, ReadModels } from '#runtime';
import { trialThread } from './trial-thread.js';

/** Of a log with fewer events a trial prepares its cases in less time than a thread takes to start. */
const EVENTS = 20_000;

/** Past cases, prepared before anybody asks for a trial: at the lowest priority, once, after the start. */
export class PreparedAhead {
  #thread: Worker | undefined;
  #ended = false;

  constructor(private readonly house: House) {}

  /**
   * Does nothing where nobody may try a draft yet, where the log is small, or where it is not in the data folder: then the first
   * trial prepares.
   */
  start(models: ReadModels, events: number): void {
    const { role, folder, surroundings } = this.house;
    if (this.#ended || role !== 'everything' || events < EVENTS || !hasPolicyOffice(models)) return;
    const thread = trialThread(this.house, { folder, draft: null }, (message) => {
      if (message.kind !== 'prepared') return;
      surroundings.log('info', 'past cases are prepared', { cpuSeconds: message.cpuSeconds });
    });
    this.#thread = thread;
    thread.on('error', (error) => surroundings.log('warn', 'past cases are not prepared', { error: String(error) }));
    thread.on('exit', () => (this.#thread = undefined));
  }

  get isUnderWay(): boolean {
    return this.#thread !== undefined;
  }

  /** Ends it where it stands, for good; whoever comes next goes on from there. */
  async end(): Promise<void> {
    this.#ended = true;
    await this.#thread?.terminate();
  }
}

function hasPolicyOffice(models: ReadModels): boolean {
  for (let page: PageRequest | undefined = {}; page !== undefined;) {
    const { rows, next } = models.organisations(page);
    if (rows.some(({ kind }) => kind === 'policyOffice')) return true;
    page = next === null ? undefined : { cursor: next };
  }
  return false;
}
