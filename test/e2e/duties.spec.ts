import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '#domain';
import { employ, establish, type Established, type PersonKey } from '../support/cast.js';
import { ok, type Answer, type Client } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, refusalOf, Road, taken, type Step } from '../support/road.js';

const command = (name: Command, road: Road, by: Client): Promise<Answer> => COMMANDS[name](road, by);
const submission = (road: Road, by: Client) => by.post(`${road.path}/submission`, { undertaking: true });

/** The stage commands, each as anybody may try to send it. */
const COMMANDS = {
  submit: submission,
  endorse: (road: Road, by: Client) => road.endorse(by),
  accept: (road: Road, by: Client) => road.accept(by),
  waive: (road: Road, by: Client) => road.waive(by),
  verify: (road: Road, by: Client) => road.verify(by),
  include: (road: Road, by: Client) => road.include(by),
  present: (road: Road, by: Client) => road.present(by),
  decideCommittee: (road: Road, by: Client) => road.decideCommittee(by),
  decideGovernment: (road: Road, by: Client) => road.decideGovernment(by),
  publish: (road: Road, by: Client) => road.publish(by),
  confirmReadings: (road: Road, by: Client) => road.confirm('AMB-YZ-01', ['R1'], by),
  openRun: (road: Road, by: Client) => road.openRunOf(2025, by),
  allot: (road: Road, by: Client) => road.allot(by),
  instruct: (road: Road, by: Client) => road.instruct(by),
  paid: (road: Road, by: Client) => road.paid(by),
} as const satisfies Partial<Record<Step, (road: Road, by: Client) => Promise<Answer>>>;
type Command = keyof typeof COMMANDS;

/** Who may take a stage's command on a case of the park's enterprise about an international patent. */
const MAY: Readonly<Record<Command, readonly PersonKey[]>> = {
  submit: ['parkFirm'],
  endorse: ['parkClerk'],
  accept: ['scienceReviewer'],
  waive: ['expertA', 'expertB', 'expertC'],
  verify: ['expertA', 'expertB', 'expertC'],
  include: ['officeClerk', 'officeHead'],
  present: ['officeClerk', 'officeHead'],
  decideCommittee: ['officeClerk', 'officeHead'],
  decideGovernment: ['officeClerk', 'officeHead'],
  publish: ['officeClerk', 'officeHead'],
  confirmReadings: ['policyOfficer'],
  openRun: ['cashier', 'accountChecker'],
  allot: ['cashier', 'accountChecker'],
  instruct: ['cashier', 'accountChecker'],
  paid: ['cashier', 'accountChecker'],
};

/** Nobody learns of a case that is not theirs: the refusal is of the role, of the jurisdiction, or "there is none". */
const KEPT_OUT = [
  'ROLE_NOT_HELD',
  'NOT_IN_YOUR_JURISDICTION',
  'APPLICATION_UNKNOWN',
  'NOT_FOUND',
  'NOT_A_PANEL_MEMBER',
];

describe('nobody acts at a stage that is not theirs', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = new Road(house);
  });
  afterAll(() => house.server.stop());

  /** Walks to just before a command, and lets everybody else try it first. */
  it.each(Object.keys(COMMANDS) as Command[])('%s', async (name) => {
    const before: Readonly<Partial<Record<Command, Step>>> = {
      submit: 'declare',
      confirmReadings: 'clear',
      instruct: 'account',
    };
    const steps: Step[] = before[name] === undefined ? [] : [before[name]];
    for (const step of steps) await taken(road[step]());
    if (name === 'include') await road.openBatch();
    if (name === 'openRun') await taken(road.moveClock('2024-12-31T16:00:00.000Z'));
    await house.server.idle();

    const head = await house.server.head();
    for (const [key, client] of Object.entries(house.as)) {
      if (MAY[name].includes(key as PersonKey)) continue;
      const answer = await command(name, road, client);
      expectProblem(answer);
      expect(KEPT_OUT.map((code) => `${key} ${code}`)).toContain(`${key} ${answer.code}`);
      expect([403, 404]).toContain(answer.status);
    }
    expectProblem(await command(name, road, house.server.anonymous()), 'NOT_LOGGED_IN');
    expect(await house.server.head()).toBe(head);

    await taken(command(name, road, house.as[MAY[name][0]!]));
    await house.server.idle();
  });
});

describe('an applicant sees only its own', () => {
  let house: Established;
  let road: Road;
  beforeAll(async () => {
    house = await establish();
    road = await new Road(house).to('verify');
  });
  afterAll(() => house.server.stop());

  const paths = () => [
    road.path,
    road.claimPath,
    `${road.path}/timeline`,
    `${road.path}/history`,
    `${road.path}/as-of`,
    `/api/lines/${road.line}`,
    `/api/parties/${road.party}`,
    `/api/entitlements/${road.party}`,
    `/api/entitlements/${road.party}/claims/${road.claim}/trace`,
  ];

  it('which it reads', async () => {
    for (const path of paths()) await ok(road.applicant.get(path));
  });

  it('and of others not even that they exist', async () => {
    for (const key of ['townFirm', 'university', 'inventor', 'otherFirm'] as const) {
      for (const path of paths()) {
        const answer = await house.as[key].get(path);
        expectProblem(answer, 'NOT_FOUND');
        expect(answer.status).toBe(404);
        expect(answer.bytes.toString()).not.toContain(road.party);
      }
      const { body } = await ok(house.as[key].get(`/api/applications?applicant=${road.party}`));
      expect(body).toMatchObject({ rows: [] });
      expectProblem(await house.as[key].get(`/api/parties/${road.party}/bank-account`), 'NOT_FOUND');
    }
  });

  it('nor do the offices of another place', async () => {
    for (const key of ['townClerk', 'streetClerk', 'marketReviewer', 'administrator'] as const) {
      expectProblem(await house.as[key].get(road.path), 'NOT_FOUND');
    }
  });

  it('nobody sees anything without a session', async () => {
    for (const path of paths()) expectProblem(await house.server.anonymous().get(path), 'NOT_LOGGED_IN');
  });

  it('queues are of one’s own jurisdiction', async () => {
    const submitted = await new Road(house, 'townFirm', intlInvention('US4000001B1')).to('submit');
    const rows = async (key: PersonKey) =>
      (await ok(house.as[key].get('/api/queues/endorsement'))).body['rows'] as { application: string }[];
    expect((await rows('townClerk')).map((row) => row.application)).toEqual([submitted.application]);
    expect(await rows('parkClerk')).toEqual([]);
    const [{ applicantName }] = (await rows('townClerk')) as unknown as [{ applicantName: string }];
    const found = async (q: string) =>
      (await ok(house.as.townClerk.get(`/api/queues/endorsement?q=${encodeURIComponent(q)}`))).body['rows'];
    expect(await found(applicantName.slice(1, 4))).toHaveLength(1);
    expect(await found(submitted.application)).toHaveLength(1);
    expect(await found(`${applicantName}?`)).toEqual([]);
    expectProblem(await house.as.scienceReviewer.get('/api/queues/endorsement'), 'NOT_IN_YOUR_JURISDICTION');
    const { park } = house.story.organisations;
    expectProblem(
      await house.as.townClerk.get(`/api/queues/endorsement?organisation=${park}`),
      'NOT_IN_YOUR_JURISDICTION',
    );
  });
});

/** Who applied, endorsed, reviewed, verified, approved and paid are different persons. */
describe('one account with two duties on one case', () => {
  let house: Established;
  beforeAll(async () => {
    house = await establish();
  });
  afterAll(() => house.server.stop());

  const DUTIES = [
    ['endorse', 'endorser', 'park'],
    ['accept', 'department', 'science'],
    ['verify', 'panel', 'panelOffice'],
    ['decideGovernment', 'governmentOffice', 'governmentOffice'],
    ['allot', 'finance', 'finance'],
  ] as const satisfies readonly (readonly [Step, Role, string])[];
  type First = Exclude<(typeof DUTIES)[number][0], 'allot'>;
  /** Each on another applicant's cases: one enterprise is paid for three patents a year. */
  const WHOSE = {
    endorse: 'parkFirm',
    accept: 'townFirm',
    verify: 'university',
    decideGovernment: 'otherFirm',
  } as const;
  const PAIRS = DUTIES.flatMap((first, index) =>
    DUTIES.slice(index + 1).map((second) => [first[0] as First, second[0]] as const),
  );

  let count = 0;
  /** Somebody who holds two of the roles, and sits on a panel where the second is to be done there. */
  async function holderOf(...steps: readonly Step[]): Promise<Client> {
    count += 1;
    const roles = DUTIES.filter(([step]) => steps.includes(step));
    const organisationOf = (name: string) => house.story.organisations[name as 'park']!;
    const client = await employ(house, `double-${count}`, roles[0]![1], organisationOf(roles[0]![2]));
    for (const [, role, name] of roles.slice(1)) await grant(client, role, organisationOf(name));
    if (steps.includes('verify')) await seat(client);
    return client;
  }

  const grant = (client: Client, role: Role, organisation: string) =>
    ok(
      house.as.administrator.post(`/api/accounts/${client.account}/grants`, { role, organisation, from: '2020-01-01' }),
    );

  /** A new panel with this member; the cases of the test then go to it. */
  async function seat(client: Client): Promise<void> {
    const { accounts, round } = house.story;
    const members = [client.account, accounts.expertA, accounts.expertB];
    const body = { round, members, document: '袁知办〔2024〕9号' };
    house.story.panel = String((await ok(house.as.officeHead.post('/api/panels', body))).body['id']);
  }

  const act = (road: Road, step: (typeof DUTIES)[number][0], by: Client): Promise<Answer> => road[step](by);

  /** Walks to a step, which this client takes if it is the first of its two. */
  async function walk(road: Road, until: Step, by: Client, first: Step): Promise<void> {
    const steps: readonly Step[] = ['declare', 'submit', 'endorse', 'accept', 'waive', 'verify', 'include', 'present'];
    const later: readonly Step[] = ['decideCommittee', 'decideGovernment', 'publish'];
    for (const step of [...steps, ...later]) {
      if (step === until) return;
      const mine = step === first || (first === 'decideGovernment' && step === 'decideCommittee');
      await taken(mine ? (road[step] as (by: Client) => Promise<Answer>).call(road, by) : road[step]());
      await house.server.idle();
    }
  }

  const roadOf = (first: First): Road => new Road(house, WHOSE[first], intlInvention(`US50${100_000 + count}B1`));

  it.each(PAIRS.filter(([, second]) => second !== 'allot'))('%s, then %s', async (first, second) => {
    const client = await holderOf(first, second);
    const road = roadOf(first);
    await walk(road, second, client, first);
    const before = await house.server.head();
    const answer = await act(road, second, client);
    expectProblem(answer, 'CONFLICT_OF_DUTY');
    expect(await house.server.head()).toBe(before);
  });

  it('the applicant’s own person in any office', async () => {
    const person = await employ(house, 'two-hats', 'applicant', house.story.parties.parkFirm);
    for (const [, role, name] of DUTIES) await grant(person, role, house.story.organisations[name as 'park']!);
    await seat(person);
    const road = new Road(house, 'parkFirm', intlInvention('US5100000B1'));
    for (const [step] of DUTIES.slice(0, 3)) {
      await walkTo(road, step);
      expect(refusalOf(await act(road, step, person))).toBe('CONFLICT_OF_DUTY');
    }
  });

  async function walkTo(road: Road, step: Step): Promise<void> {
    const before = { endorse: 'submit', accept: 'endorse', verify: 'waive' } as const;
    await road.to(before[step as 'endorse']);
  }

  it('any of them, then the payout', async () => {
    const walked: { client: Client; road: Road }[] = [];
    for (const first of ['endorse', 'accept', 'verify', 'decideGovernment'] as const) {
      const client = await holderOf(first, 'allot');
      const road = roadOf(first);
      await walk(road, 'clear', client, first);
      walked.push({ client, road });
    }
    await taken(walked[0]!.road.clear());
    await taken(walked[0]!.road.openRun());
    for (const { client, road } of walked) {
      road.run = walked[0]!.road.run;
      expect(refusalOf(await road.allot(client))).toBe('CONFLICT_OF_DUTY');
      await taken(road.allot());
      await taken(road.account());
      expectProblem(await road.instruct(client), 'CONFLICT_OF_DUTY');
      await taken(road.instruct());
    }
  });
});
