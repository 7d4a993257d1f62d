import type { Position, Subscription } from '#event-store';

export interface KeepSubscribedOptions {
  readonly name: string;
  readonly subscribe: (after: Position | null, signal: AbortSignal) => Subscription;
  readonly checkpoint: () => Position | null;
  readonly signal: AbortSignal;
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
}

export interface KeptSubscription {
  readonly ended: Promise<void>;
  /** To be called after the checkpoint moved. */
  progressed(): void;
  /** Resolves when the checkpoint satisfies the test, or the subscription is over for good. */
  reached(test: (position: Position | null) => boolean): Promise<void>;
}

const FIRST_PAUSE = 50;
const LONGEST_PAUSE = 10_000;

/** A subscription that is taken up again from its checkpoint after every failure, with back-off, until cancelled. */
export function keepSubscribed(options: KeepSubscribedOptions): KeptSubscription {
  const waiting = new Set<{ test: (position: Position | null) => boolean; resolve: () => void }>();
  const release = (all: boolean): void => {
    const position = options.checkpoint();
    for (const each of waiting) {
      if (!all && !each.test(position)) continue;
      waiting.delete(each);
      each.resolve();
    }
  };

  const run = async (): Promise<void> => {
    let pause = FIRST_PAUSE;
    while (!options.signal.aborted) {
      const before = options.checkpoint();
      const end = await options.subscribe(before, options.signal).ended;
      if (end.reason !== 'failed') break;
      options.log('error', 'a subscription failed and is taken up again', {
        subscription: options.name,
        error: end.error instanceof Error ? (end.error.stack ?? end.error.message) : String(end.error),
      });
      pause = options.checkpoint() === before ? Math.min(pause * 2, LONGEST_PAUSE) : FIRST_PAUSE;
      await options.wait(pause, options.signal);
    }
    release(true);
  };

  return {
    ended: run(),
    progressed: () => release(false),
    reached: (test) =>
      new Promise((resolve) => {
        if (options.signal.aborted || test(options.checkpoint())) return resolve();
        waiting.add({ test, resolve });
      }),
  };
}
