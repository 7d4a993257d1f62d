import { DEMONSTRATION_PASSWORD } from '../../../apps/api/src/demonstration/cast.js';
import type { Site } from '../../../tools/browser/site.js';
import { Actor } from './actor.js';

/** One more person who works where somebody of the demonstration works, with the same role; answers the login. */
export async function colleagueOf(site: Site, known: string): Promise<string> {
  const somebody = await Actor.enter(site.base, known);
  const { grants } = await somebody.read<{ grants: { role: string; organisation: string }[] }>('/api/sessions/current');
  const [{ role, organisation } = { role: '', organisation: '' }] = grants;
  const administrator = await Actor.enter(site.base, 'demo-administrator');
  const login = `${known}-2`;
  const grant = { role, organisation, from: '2020-01-01' };
  const password = DEMONSTRATION_PASSWORD;
  await administrator.send('/api/accounts', { login, password, displayName: '同事', grant });
  return login;
}
