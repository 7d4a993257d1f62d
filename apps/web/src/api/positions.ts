/** For how long reads ask for what was just written; afterwards every node has it. */
const KEPT_MS = 60_000;
/** Positions of answers that are remembered. */
const MOST_READ = 200;

let latest: { readonly position: string; readonly until: number } | undefined;
/** When each was last answered with, the oldest first. */
const read = new Map<string, number>();
let forgotten = -Infinity;

/** Positions are opaque: they are kept and found equal, never compared. */
export const positions = {
  /** The position that a command was answered with. */
  wrote(position: string): void {
    latest = { position, until: performance.now() + KEPT_MS };
  },
  latest: (): string | undefined => (latest && performance.now() < latest.until ? latest.position : undefined),

  /** The position that a read was answered with: the answer is no older than this. */
  read(position: string): void {
    read.delete(position);
    read.set(position, performance.now());
    for (const [oldest, at] of read) {
      if (read.size <= MOST_READ) break;
      read.delete(oldest);
      forgotten = at;
    }
  },
  /**
   * Positions of all answers since a moment (of `performance.now()`): one of them is that of a read that began then or later.
   * `undefined`: they are not known any more.
   */
  readSince: (moment: number): ReadonlySet<string> | undefined =>
    moment <= forgotten ? undefined : new Set([...read].flatMap(([position, at]) => (at >= moment ? [position] : []))),
};
