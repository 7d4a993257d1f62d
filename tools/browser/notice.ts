import type { Site } from './site.js';
import { Actor } from './actor.js';
import { firstOf, settled, type DeclaredCase } from './cases.js';

/** Of the demonstration's office at its beginning. */
const TODAY = '2024-03-25';

/** A case of an enterprise in the park with a claim for each certificate, on a public notice that has just been opened; answers the notice's id. */
export async function openNotice(site: Site, ...certificates: readonly string[]): Promise<string> {
  const declared = await settled(site, 'demo-park-firm', 'demo-park-clerk', ...certificates);
  const clerk = await Actor.enter(site.base, 'demo-office-clerk');
  const batch = await approved(site, clerk, declared);
  const { id } = await clerk.send('/api/notices', { batch });
  await site.idle();
  return String(id);
}

/** In one batch that committee and government have approved. */
async function approved(site: Site, clerk: Actor, declared: DeclaredCase): Promise<string> {
  const batch = await batchOf(clerk, declared.claims);
  const path = `/api/batches/${batch}`;
  await clerk.send(`${path}/presentation`);
  const head = await Actor.enter(site.base, 'demo-office-head');
  for (const body of ['committee', 'government']) {
    const decision = { body, meeting: '第12次会议', date: TODAY, document: '演示纪要〔2024〕12号' };
    await head.send(`${path}/decisions`, decision, { seen: path });
  }
  await site.idle();
  return batch;
}

/** A new batch with what these claims were settled at; it is not presented yet. */
export async function batchOf(clerk: Actor, claims: readonly string[]): Promise<string> {
  const round = await firstOf(clerk, '/api/rounds');
  const batch = String((await clerk.send('/api/batches', { round }))['id']);
  await clerk.send(`/api/batches/${batch}/lines`, { lines: claims.map(lineOf) });
  return batch;
}

/** The line that a claim of the demonstration's round was first settled at. */
export const lineOf = (claim: string): string => `${claim}.2023.1`;
