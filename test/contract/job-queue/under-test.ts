import { expect } from '@jest/globals';
import type { Job, JobHandler, JobQueue, TriesOptions } from '#jobs';

export interface JobQueueUnderTest {
  readonly jobs: JobQueue;
  /** Another one on the same jobs, as another process would have it; absent where there is only one process. */
  readonly another?: () => Promise<JobQueue>;
  dispose(): Promise<void>;
}

export type Tries = Omit<TriesOptions, 'wait'>;

/** How the contract gets at the queue of one test. */
export interface Subject {
  open(tries?: Partial<Tries>): Promise<JobQueue>;
  /** What it logged so far. */
  logged(): readonly { readonly message: string; readonly details: object }[];
}

export const job = (id: string, more: Partial<Job> = {}): Job => ({ id, kind: 'work', data: { of: id }, ...more });

/** Looks again and again until it holds: only what never comes is ended by the test's time-out. */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  holds: (value: Value) => boolean,
): Promise<Value> {
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/** A handler that holds each run until the test lets it go. */
export function held() {
  const begun: string[] = [];
  const open = new Map<string, PromiseWithResolvers<void>>();
  const handler: JobHandler = ({ id }) => {
    const run = Promise.withResolvers<void>();
    open.set(id, run);
    begun.push(id);
    return run.promise;
  };
  const finish = (id: string): void => open.get(id)!.resolve();
  const fail = (id: string, message: string): void => open.get(id)!.reject(new Error(message));
  const hasBegun = (...ids: string[]): Promise<string[]> =>
    eventually(
      () => begun,
      () => begun.length >= ids.length,
    ).then((all) => {
      expect(all).toEqual(ids);
      return all;
    });
  return { begun, handler, finish, fail, hasBegun };
}
