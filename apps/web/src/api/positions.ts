/** For how long reads ask for what was just written; afterwards every node has it. */
const KEPT_MS = 60_000;

let latest: { readonly position: string; readonly until: number } | undefined;

/** The position that the last command was answered with. Positions are opaque: they are kept, never compared. */
export const positions = {
  wrote(position: string): void {
    latest = { position, until: performance.now() + KEPT_MS };
  },
  latest: (): string | undefined => (latest && performance.now() < latest.until ? latest.position : undefined),
};
