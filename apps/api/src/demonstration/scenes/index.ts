import type { Play } from '../play.js';
import { authorisation } from './authorisation.js';
import { batch } from './batch.js';
import { contests } from './contests.js';
import { draft } from './draft.js';
import { fees } from './fees.js';
import { objections } from './objections.js';
import { otherPolicy } from './other-policy.js';
import { presentedAgain } from './presented-again.js';
import { publicRegister } from './public-register.js';
import { readings } from './readings.js';
import { refusals } from './refusals.js';
import { returns } from './returns.js';
import type { Scene } from './scene.js';
import { secondPayout } from './second-payout.js';
import { secondRound } from './second-round.js';
import { severalStamps } from './several-stamps.js';
import { similar } from './similar.js';
import { supplementaryBatch } from './supplementary-batch.js';
import { timeTravel } from './time-travel.js';
import { topUp } from './top-up.js';
import { withdrawals } from './withdrawals.js';

export type { Scene } from './scene.js';

/**
 * In the order of the year 2025: a scene may build on those before it, and a new one takes its place among them. It adds its
 * exits to the catalogue (exits.ts), its claims to claims.ts, and what they must come to to tools/demo/expected.ts.
 */
export const SCENES: readonly Scene[] = [
  severalStamps,
  returns,
  refusals,
  withdrawals,
  contests,
  similar,
  otherPolicy,
  topUp,
  fees,
  readings,
  batch,
  presentedAgain,
  objections,
  supplementaryBatch,
  secondPayout,
  publicRegister,
  timeTravel,
  authorisation,
  draft,
];

/**
 * Every exit, on a second round that follows the first: 3 March 2025 to 8 January 2026. `after` is called when a scene is
 * over and everything that follows from it has happened.
 */
export async function playScenes(play: Play, after: (scene: Scene) => Promise<void> = async () => {}): Promise<void> {
  await secondRound(play);
  for (const [index, scene] of SCENES.entries()) {
    const { zh, en } = scene.title;
    play.act(scene.id, `场景${index + 1}　${zh}`, `Scene ${index + 1}: ${en}`);
    await scene.play(play);
    await play.settled();
    await after(scene);
  }
}
