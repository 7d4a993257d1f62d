import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROBLEMS } from '#contracts';
import type { Answer } from '../support/client.js';
import { Documented } from '../support/documented.js';
import { expectProblem } from '../support/problem.js';
import { refusalOf } from '../support/road.js';
import { ACTOR_KEYS, type ActorKey } from './actors.js';
import type { Entry } from './entry.js';
import { page } from './page.js';
import { routesOf } from './routes-of-app.js';
import { Stage } from './stage.js';
import { TABLE } from './table.js';

/** Said before anybody looks whether there is such a thing: it tells nothing of it. */
const SAID_OF_THE_ROLE = ['NOT_LOGGED_IN', 'ROLE_NOT_HELD'];

const FILE = join(import.meta.dirname, '../../docs/authorisation.md');

describe('docs/authorisation.md', () => {
  it('is what the table says', () => {
    if (process.env['DUIXIAN_TEST_WRITE'] === 'true') writeFileSync(FILE, page());
    expect(readFileSync(FILE, 'utf8')).toBe(page());
  });
});

describe('who may do what', () => {
  let stage: Stage;
  let documented: Documented;
  beforeAll(async () => {
    stage = await Stage.set();
    documented = await Documented.of(stage.by('anonymous'));
  });
  afterAll(() => stage.stop());

  it('every route of the server has its row', () => {
    const known = new Set<string>(TABLE.map((entry) => entry.route));
    const served = routesOf(stage.house.server.app);
    expect(served.filter((route) => !known.has(route))).toEqual([]);
    expect([...known].filter((route) => !served.includes(route))).toEqual([]);
    expect(served.length).toBeGreaterThan(100);
  });

  it.each(TABLE.map((entry) => [`${entry.route}${entry.about ? `, ${entry.about.en}` : ''}`, entry] as const))(
    '%s',
    async (_, entry) => {
      await entry.given?.(stage);
      await stage.idle();
      const refused = ACTOR_KEYS.filter((actor) => entry.answers[actor] !== 'ok');
      const allowed = ACTOR_KEYS.filter((actor) => entry.answers[actor] === 'ok');

      const head = await stage.house.server.head();
      const said: Record<string, string> = {};
      for (const [nth, actor] of refused.entries()) said[actor] = told(await tried(entry, actor, nth), true);
      expect(said).toEqual(expected(entry, refused));
      expect(await stage.house.server.head()).toEqual(head);

      for (const actor of refused.filter((each) => mustNotKnow(entry, each))) {
        const attempt = (await entry.attempt?.(stage, 0, actor)) ?? {};
        const { seen: _seen, ...unseen } = attempt;
        const ifMatch = attempt.seen === undefined ? unseen : attempt;
        const elsewhere = await stage.send(stage.by(actor), entry.route, ifMatch, true);
        expect([actor, told(elsewhere, true)]).toEqual([actor, said[actor]]);
      }

      const done: Record<string, string> = {};
      const found: ActorKey[] = [];
      for (const [nth, actor] of allowed.entries()) {
        const answer = await tried(entry, actor, refused.length + nth);
        done[actor] = told(answer, entry.then !== undefined);
        if (entry.finds && answer.bytes.includes(entry.finds.what(stage))) found.push(actor);
      }
      if (entry.finds) expect(found).toEqual(allowed.filter((actor) => entry.finds!.who.includes(actor)));
      expect(done).toEqual(Object.fromEntries(allowed.map((actor) => [actor, entry.then ?? 'ok'])));
      if (entry.route.startsWith('GET ')) expect(await stage.house.server.head()).toEqual(head);
    },
  );

  async function tried(entry: Entry, actor: ActorKey, nth: number): Promise<Answer> {
    const attempt = (await entry.attempt?.(stage, nth, actor)) ?? {};
    const answer = await stage.send(stage.by(actor), entry.route, attempt);
    if (documented.describes(entry.route)) expect(documented.disagreements(entry.route, answer)).toEqual([]);
    return answer;
  }
});

const expected = ({ answers }: Entry, actors: readonly ActorKey[]): Readonly<Record<string, string>> =>
  Object.fromEntries(actors.map((actor) => [actor, answers[actor]]));

/** The stable code, or `ok`; a refusal must be one of the catalogue. */
function told(answer: Answer, problem: boolean): string {
  const code = refusalOf(answer);
  if (code === undefined) return 'ok';
  if (problem && answer.status >= 400) expectProblem(answer);
  else expect(Object.keys(PROBLEMS)).toContain(code);
  return code;
}

/** Is the refusal said of a thing that this actor may not read, and so must not learn of? */
function mustNotKnow(entry: Entry, actor: ActorKey): boolean {
  if (!/\{(id|applicant)\}/.test(entry.route) || SAID_OF_THE_ROLE.includes(entry.answers[actor])) return false;
  const thing = /^\S+ (\/api\/(?:public\/)?[\w-]+\/\{\w+\})/.exec(entry.route)?.[1];
  const shown = TABLE.findLast((each) => each.route === `GET ${thing}`);
  return entry.about?.en === 'of a draft' || shown?.answers[actor] !== 'ok';
}
