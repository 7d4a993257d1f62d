import type { Text } from '#policies';
import type { Play } from '../play.js';
import type { SceneClaimKey } from './claims.js';

/** One turn off the straight road, from what leads to it to what comes of it. */
export interface Scene {
  /** Names the commands' keys: never changed. */
  readonly id: string;
  readonly title: Text;
  /** Whose amounts the scene moves: shown after it with what the law gives, and why. */
  readonly claims: readonly SceneClaimKey[];
  play(play: Play): Promise<void>;
}
