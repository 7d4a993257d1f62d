import { Generator, inventedUscc } from '../../apps/api/src/demonstration/generator.js';
import { made, type Play } from '../../apps/api/src/demonstration/play.js';

export interface Applicant {
  /** Session of the account that acts for it. */
  readonly token: string;
  readonly parties: readonly string[];
}

const what = { zh: '登记', en: 'register' };
const SINCE = '2020-01-01';

/** Enterprises of the park, a share of them for each account: before anything is measured. */
export async function registerApplicants(
  play: Play,
  tokenOf: (account: string) => Promise<string>,
  wanted: { readonly accounts: number; readonly parties: number },
): Promise<readonly Applicant[]> {
  play.act('bench', '压测主体', 'Applicants of the bench');
  const generator = new Generator(4);
  const applicants: Applicant[] = [];
  for (let index = 0; index < wanted.accounts; index += 1) {
    const parties: string[] = [];
    for (let party = index; party < wanted.parties; party += wanted.accounts) {
      parties.push(await register(play, `压测企业${party}（演示）`, inventedUscc(generator, '91')));
    }
    const account = await accountFor(play, index, parties);
    applicants.push({ token: await tokenOf(account), parties });
  }
  await play.settled();
  return applicants;
}

async function register(play: Play, name: string, uscc: string): Promise<string> {
  const body = { kind: 'enterprise', name, uscc };
  const { id } = await play.done('administrator', { path: '/api/parties', body, what });
  const organisation = made(play.story.organisations.park);
  const relation = { relation: 'park', organisation, from: SINCE };
  await play.done('administrator', { path: `/api/parties/${id}/relations`, body: relation, what });
  return id;
}

async function accountFor(play: Play, index: number, parties: readonly string[]): Promise<string> {
  const person = { login: `bench-${index}`, password: 'bench-of-the-house', displayName: `经办${index}` };
  const { id } = await play.done('administrator', { path: '/api/accounts', body: person, what });
  for (const organisation of parties) {
    const body = { role: 'applicant', organisation, from: SINCE };
    await play.done('administrator', { path: `/api/accounts/${id}/grants`, body, what });
  }
  return id;
}
