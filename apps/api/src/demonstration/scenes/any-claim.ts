import { SCENE_CLAIMS, type SceneClaim, type SceneClaimKey } from './claims.js';
import { ORDER_CLAIMS, type OrderClaimKey } from './order-claims.js';

/** A claim of the second round, or of a demonstration of another order. */
export type AnyClaimKey = SceneClaimKey | OrderClaimKey;

const ALL: readonly SceneClaim<AnyClaimKey>[] = [...SCENE_CLAIMS, ...ORDER_CLAIMS];

export const anyClaim = (key: AnyClaimKey): SceneClaim<AnyClaimKey> => ALL.find((claim) => claim.key === key)!;
