import type { StageId } from '#kernel';

export interface Publication {
  readonly version: number;
  /** Fingerprint of its parameters, quotes and readings. */
  readonly lawDigest: string;
  /** Its stages in order. The order of approval, notice and payout is chosen here, once; it never changes for a version. */
  readonly route: readonly StageId[];
}
