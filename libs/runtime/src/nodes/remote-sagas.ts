import type { Position } from '#event-store';
import type { ParkedEvent } from '../process-store.js';
import type { Sagas } from '../sagas.js';
import type { Follower } from './follower.js';
import type { Outside } from './housekeeping.js';
import { readProgress } from './progress.js';
import { askForRetry } from './requests.js';

export interface RemoteOptions extends Outside {
  readonly follower: Follower;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  /** Names this process where it asks for something. */
  readonly node: string;
  /** Settlements that failed too often: nobody waits for them. */
  readonly dead: () => Promise<number>;
}

/** As long as a retry is waited for: what is done later is still done. */
const LONGEST_RETRY = 60_000;
const LOOK_AGAIN = 1000;

/** The sagas as a process sees them that does not drive them: what their holder writes about them. */
export class RemoteSagas implements Sagas {
  constructor(protected readonly options: RemoteOptions) {}

  start(): void {}

  reached(position: Position): Promise<void> {
    return this.options.follower.digested(position);
  }

  position(): Position | null {
    return this.options.follower.progress.position;
  }

  /** As it stands in the log now, not as it was last heard of: money waits for it. */
  async parked(): Promise<readonly ParkedEvent[]> {
    return (await readProgress(this.options.store)).parked;
  }

  async isParkingCut(): Promise<boolean> {
    return (await readProgress(this.options.store)).isCut;
  }

  /** Asks whoever drives them, and waits for the answer. */
  async retryParked(ofCase?: string): Promise<number> {
    const { follower, wait, node } = this.options;
    const before = (await this.parked()).length;
    const version = await askForRetry(this.options, node, ofCase ?? null);
    const giveUp = new AbortController();
    await Promise.race([follower.until(({ retried }) => retried >= version), wait(LONGEST_RETRY, giveUp.signal)]);
    giveUp.abort();
    return Math.max(0, before - (await this.parked()).length);
  }

  /** Resolves when sagas, timers that fell due, and settlements have nothing left of what the log held. */
  async idle(): Promise<void> {
    const { store, follower } = this.options;
    for (let before: Position | null | undefined; ;) {
      const head = await store.head();
      if (head !== null) await this.reached(head);
      await this.#settled();
      const last = follower.lastReal;
      if (last === before) return;
      before = last;
    }
  }

  /** Until all settlements that the digested events ask for are answered; dead jobs aside. */
  async #settled(): Promise<void> {
    const { dead, follower, wait } = this.options;
    for (let isOver = false; !isOver;) {
      const unanswerable = await dead();
      const again = new AbortController();
      const over = follower.until(({ pending }) => pending <= unanswerable).then(() => (isOver = true));
      // One of them may die meanwhile.
      await Promise.race([over, wait(LOOK_AGAIN, again.signal)]);
      again.abort();
    }
  }

  pendingSettlements(): readonly string[] {
    return [];
  }

  onRetry(listener: () => void): void {
    this.options.follower.onRetry(listener);
  }

  close(): Promise<void> {
    return this.options.follower.close();
  }
}
