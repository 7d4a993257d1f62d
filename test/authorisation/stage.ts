import { employ, establish, type Established } from '../support/cast.js';
import { ok, opened, type Answer, type Client, type Method } from '../support/client.js';
import { intlInvention, Road, taken, type Step } from '../support/road.js';
import type { ActorKey } from './actors.js';
import type { Attempt, Seen } from './attempt.js';

/** Its answer does not end. */
const LIVE = 'GET /api/live';

/** What is no id of anything. */
const NOWHERE = 'nowhere-00000000000000000000';

/** One server on which everybody stands, a case that walks the whole road, and cases that leave it. */
export class Stage {
  /** The case of the table: the park's enterprise, an international patent. */
  readonly main: Road;
  readonly #cases = new Map<string, Road>();
  /** Ids that one row makes and another needs. */
  readonly known: Record<string, string> = {};
  #number = 6_600_000;

  private constructor(
    readonly house: Established,
    private readonly clients: Readonly<Record<ActorKey, Client>>,
  ) {
    this.main = new Road(house, 'parkFirm', intlInvention('US6600000B1'));
  }

  static async set(): Promise<Stage> {
    const house = await establish({ config: { sessionHours: 48, sessionIdleMinutes: 48 * 60 } });
    const { as, story, server } = house;
    const office = {
      kind: 'finance',
      treasury: 'prefecture',
      name: { zh: '市财政局（演示）', en: 'Prefecture finance (demonstration)' },
    };
    const { body } = await ok(as.administrator.post('/api/organisations', office));
    const otherFinance = await employ(house, 'prefecture-cashier', 'finance', String(body['id']));
    const otherExpert = await employ(house, 'expert-elsewhere', 'panel', story.organisations.panelOffice);
    const clients: Record<ActorKey, Client> = {
      anonymous: server.anonymous(),
      owner: as.parkFirm,
      otherApplicant: as.townFirm,
      ownEndorser: as.parkClerk,
      otherEndorser: as.townClerk,
      collecting: as.scienceReviewer,
      otherDepartment: as.marketReviewer,
      panelMember: as.expertA,
      recusedMember: as.expertC,
      otherExpert,
      office: as.officeHead,
      finance: as.cashier,
      otherFinance,
      auditor: as.auditor,
      policyOffice: as.policyOfficer,
      administrator: as.administrator,
    };
    return new Stage(house, clients);
  }

  by(actor: ActorKey): Client {
    return this.clients[actor];
  }

  get story(): Established['story'] {
    return this.house.story;
  }

  stop(): Promise<void> {
    return this.house.server.stop();
  }

  /** A case beside the main one, walked to a step; the same one for the same name. */
  async side(
    name: string,
    last: Step,
    who: Road['who'] = 'parkFirm',
    declaration?: Road['declaration'],
  ): Promise<Road> {
    const road = new Road(this.house, who, declaration ?? intlInvention(`US${(this.#number += 1)}B1`));
    this.#cases.set(name, road);
    return road.to(last);
  }

  of(name: string): Road {
    const road = this.#cases.get(name);
    if (!road) throw new Error(`no case ${name} on the stage`);
    return road;
  }

  /** The main case's next step. */
  async step(...steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      await taken(this.main[step]());
      await this.idle();
    }
  }

  /** System time passes, as rate limits see it. */
  pass(millis: number): void {
    this.house.server.surroundings.advance(millis);
  }

  idle(): Promise<void> {
    return this.house.server.idle();
  }

  /** Sends; `elsewhere`: the same about something that does not exist. */
  async send(by: Client, route: string, attempt: Attempt, elsewhere = false): Promise<Answer> {
    const [method, template] = route.split(' ') as [Method, string];
    const { params = {}, query, body, file, seen } = attempt;
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => (elsewhere ? NOWHERE : params[name]!));
    const url = query === undefined ? path : `${path}?${query}`;
    if (route === LIVE) return opened(by, url);
    const ifMatch = seen && `"${await this.#revision(...seen)}"`;
    return by.send(method, url, body, {
      ...(method === 'GET' ? { key: null } : {}),
      ...(ifMatch === undefined ? {} : { ifMatch }),
      ...(file === undefined ? {} : { raw: file }),
    });
  }

  async #revision(kind: Seen, id: string): Promise<number> {
    const { runner } = this.house.server.parts.house;
    if (kind === 'line') return Math.max(0, (await runner.fold('line', `line-${id}`)).revision);
    const owner = [this.main, ...this.#cases.values()].find((road) => kind !== 'claim' || road.claims.includes(id));
    return owner!.revision(kind, id);
  }
}
