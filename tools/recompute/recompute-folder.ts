import { openLogSnapshot } from '#event-store';
import { lprRates } from '#policies';
import { toRecorded } from '#runtime';
import { snapshotBook } from '../../apps/assessment/src/policy-book.js';
import { recomputeStream, type Mismatch } from '../../apps/assessment/src/recompute.js';

export interface Chosen {
  readonly policy?: string;
  readonly year?: number;
}

export interface FolderRecomputed {
  readonly streams: number;
  readonly claims: number;
  readonly mismatches: readonly Mismatch[];
}

/** All entitlements of a data folder, one after the other. Writes nothing. Throws StoreError. */
export async function recomputeFolder(folder: string, { policy, year }: Chosen = {}): Promise<FolderRecomputed> {
  const snapshot = openLogSnapshot(folder);
  try {
    const book = snapshotBook(snapshot);
    let [streams, claims] = [0, 0];
    const mismatches: Mismatch[] = [];
    for (const name of snapshot.streamsOf('entitlement-')) {
      const found = recomputeStream(
        snapshot.stream(name).map(toRecorded),
        lprRates,
        book,
        (settled, claim) =>
          (policy === undefined || settled.policy === policy) && (year === undefined || claim.awardYear === year),
      );
      streams += found.claims > 0 ? 1 : 0;
      claims += found.claims;
      mismatches.push(...found.mismatches);
    }
    return { streams, claims, mismatches };
  } finally {
    snapshot.close();
  }
}
