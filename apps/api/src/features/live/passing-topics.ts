import { Injectable } from '@nestjs/common';

/** Runs while somebody follows; ends when the signal says that nobody does any more. */
type Work = (signal: AbortSignal) => Promise<unknown>;

interface Followed {
  count: number;
  readonly end: AbortController;
}

/**
 * Topics of what stands in no record (a trial's progress, the system's own state): told by those who know, in this process. They have no
 * position: who comes back is told that they may have changed.
 */
@Injectable()
export class PassingTopics {
  readonly #listeners = new Set<(topic: string) => void>();
  readonly #work = new Map<string, Work>();
  readonly #followed = new Map<string, Followed>();

  static isOne(topic: string): boolean {
    return topic === 'health' || topic.startsWith('what-if:');
  }

  tell(topic: string): void {
    for (const listener of this.#listeners) listener(topic);
  }

  onTold(listener: (topic: string) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What has to be looked at to know of it is looked at only while somebody follows. */
  whileFollowed(topic: string, work: Work): void {
    this.#work.set(topic, work);
  }

  /** One more follows; answers how it stops. */
  follow(topic: string): () => void {
    const followed = this.#followed.get(topic) ?? { count: 0, end: new AbortController() };
    if (followed.count === 0) {
      this.#followed.set(topic, followed);
      void this.#work.get(topic)?.(followed.end.signal);
    }
    followed.count += 1;
    return () => {
      followed.count -= 1;
      if (followed.count > 0) return;
      this.#followed.delete(topic);
      followed.end.abort();
    };
  }
}
