import { made } from '../../apps/api/src/demonstration/play.js';
import { sceneClaim } from '../../apps/api/src/demonstration/scenes/claims.js';
import type { Scene } from '../../apps/api/src/demonstration/scenes/index.js';
import { sceneSettlements } from './amounts.js';
import { printTrace, titleOf, type Telling } from './traces.js';
import { STANDING } from './wording.js';

/** What the law gives for the scene's claims now, with its trace; of what was closed, how. */
export async function printLaw(telling: Telling, { claims }: Scene): Promise<void> {
  const { play, language, print } = telling;
  if (claims.length === 0) return;
  const found = await sceneSettlements(play, claims.map(sceneClaim));
  print('');
  for (const key of claims) {
    const part = sceneClaim(key);
    const application = made(play.story.cases[key]);
    const settlement = found.get(key);
    if (settlement) {
      await printTrace(telling, part, application, settlement);
      continue;
    }
    const path = `/api/applications/${application}/claims/${made(play.story.claims[key])}`;
    const { status, progress } = await play.read<{ status: string; progress: { status: string } }>('auditor', path);
    const word = STANDING[status] ?? STANDING[progress.status];
    print(`${titleOf(play, part, language)}: ${word?.[language] ?? progress.status}`);
  }
}
