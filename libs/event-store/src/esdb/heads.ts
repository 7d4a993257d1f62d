import type { StreamHead } from '../record.js';

/** Streams remembered at least; at most twice as many (about 4 MB). */
const REMEMBERED = 8192;

/**
 * The last event of each stream that this process has read or written, in two generations: a cheap least-recently-used
 * cache. It may lie behind the server, never aside of it: what was once stored at a version does not change.
 */
export class Heads {
  #young = new Map<string, StreamHead>();
  #old = new Map<string, StreamHead>();

  /** The hash of a version of a stream, when it is the last one known here. */
  hashAt(stream: string, version: number): string | undefined {
    const head = this.#young.get(stream) ?? this.#old.get(stream);
    return head?.version === version ? head.hash : undefined;
  }

  remember(stream: string, { version, hash }: StreamHead): void {
    if (this.#young.size >= REMEMBERED) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(stream, { version, hash });
  }
}
