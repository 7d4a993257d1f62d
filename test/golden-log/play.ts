import type { RecordedEvent } from '#event-store';
import { castOf, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { injectDoor, type Answer, type Door } from '../../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import { startTestServer } from '../support/server.js';

/** The whole log, housekeeping included, of the whole demonstration of this version, with a seeded clock and seeded ids. */
export async function playedLog(): Promise<readonly RecordedEvent[]> {
  const server = await startTestServer({ seed: 'golden log' });
  try {
    const { login, displayName } = castOf().people.administrator;
    const { token } = await server.beginDemonstration(STARTS_AT, {
      login,
      displayName,
      password: DEMONSTRATION_PASSWORD,
    });
    const play = await establish(oneByOne(injectDoor(server.app.getHttpAdapter().getInstance())), String(token));
    await playBeginning(play);
    await playRest(play);
    await server.idle();
    const log: RecordedEvent[] = [];
    const all = server.parts.house.store.readAll(null, { housekeeping: true });
    for await (const batch of all) log.push(...batch);
    return log;
  } finally {
    await server.stop();
  }
}

/** What the scenario sends at once is sent in turn, so that the same version plays the same log, byte by byte. */
function oneByOne(door: Door): Door {
  let before: Promise<unknown> = Promise.resolve();
  return {
    send: (demand) => {
      const answer: Promise<Answer> = before.then(() => door.send(demand));
      before = answer.catch(() => undefined);
      return answer;
    },
  };
}
