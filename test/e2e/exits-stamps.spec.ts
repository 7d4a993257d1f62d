import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, Road, taken } from '../support/road.js';

/** AMB-YZ-20, R2: park and township both stamp. The applicant sits in the park, and in the township around it. */
describe('several required stamps', () => {
  let house: Established;
  let numbers = 0;
  beforeAll(async () => {
    house = await establish();
    const { administrator, policyOfficer } = house.as;
    const { parties, organisations } = house.story;
    const relation = { relation: 'township', organisation: organisations.township, from: '2020-01-01' };
    await ok(administrator.post(`/api/parties/${parties.parkFirm}/relations`, relation));
    await taken(new Road(house).confirm('AMB-YZ-20', ['R2'], policyOfficer));
    await house.server.idle();
  });
  afterAll(() => house.server.stop());

  const submitted = (): Promise<Road> =>
    new Road(house, 'parkFirm', intlInvention(`US920000${(numbers += 1)}B1`)).to('submit');
  const claimOf = async (road: Road): Promise<Json> => {
    await house.server.idle();
    return (await ok(road.applicant.get(road.claimPath))).body;
  };
  const missing = { missing: [{ what: '请补充优先权证明' }] };
  const returned = async (road: Road, by: Client): Promise<Answer> =>
    by.post(`${road.path}/return`, missing, { ifMatch: `"${await road.revision('application', road.application)}"` });
  const returnedLater = async (road: Road, by: Client, path: string, more: Json = {}): Promise<Answer> => {
    const ifMatch = `"${await road.revision('claim', road.claim)}"`;
    return by.post(`${road.claimPath}/${path}`, { ...missing, ...more }, { ifMatch });
  };
  const supplement = async (road: Road): Promise<void> => {
    await taken(road.applicant.post(`${road.path}/supplement`));
    await house.server.idle();
  };
  const change = async (road: Road, day: string): Promise<void> => {
    const body = { certificateNumber: road.declaration.certificateNumber, facts: { approval_doc_date: day } };
    await taken(road.applicant.put(road.claimPath, body, { ifMatch: `"${await road.revision('claim', road.claim)}"` }));
  };

  it('the department sees it when both are there, and nobody stamps twice', async () => {
    const road = await submitted();
    const { parkClerk, townClerk, streetClerk } = house.as;
    const { requiredStamps } = (await ok(road.applicant.get(road.path))).body;
    expect((requiredStamps as string[]).toSorted()).toEqual(
      [house.story.organisations.park, house.story.organisations.township].toSorted(),
    );
    await taken(road.endorse(parkClerk));
    expect(await claimOf(road)).toMatchObject({ status: 'open', stage: 'endorsement' });
    expectProblem(await road.endorse(parkClerk), 'ALREADY_STAMPED');
    expectProblem(await road.accept(), 'OUT_OF_ORDER');
    expectProblem(await road.endorse(streetClerk), 'APPLICATION_UNKNOWN');
    await taken(road.endorse(townClerk));
    expect(await claimOf(road)).toMatchObject({ stage: 'department' });
    await taken(road.accept());
  });

  it('returned by the second, sent back unchanged: the first stamp stands, and it resumes at the second', async () => {
    const road = await submitted();
    const { parkClerk, townClerk } = house.as;
    await taken(road.endorse(parkClerk));
    await taken(returned(road, townClerk));
    expect(await claimOf(road)).toMatchObject({ status: 'returned', stage: 'endorsement' });
    expectProblem(await road.endorse(townClerk), 'OUT_OF_ORDER');
    await supplement(road);
    expectProblem(await returned(road, townClerk), 'RETURNED_ALREADY');
    expectProblem(await road.endorse(parkClerk), 'ALREADY_STAMPED');
    await taken(road.endorse(townClerk));
    expect(await claimOf(road)).toMatchObject({ stage: 'department' });
  });

  it('returned by the second, sent back with other facts: both stamp again', async () => {
    const road = await submitted();
    const { parkClerk, townClerk } = house.as;
    await taken(road.endorse(parkClerk));
    await taken(returned(road, townClerk));
    await change(road, '2023-06-03');
    await supplement(road);
    await taken(road.endorse(townClerk));
    expectProblem(await road.accept(), 'OUT_OF_ORDER');
    await taken(road.endorse(parkClerk));
    await taken(road.accept());
  });

  it.each(['department', 'panel'] as const)(
    'returned by the %s with other facts: both stamps are void, and everything is taken again',
    async (stage) => {
      const road = await submitted();
      const { parkClerk, townClerk, scienceReviewer, expertA } = house.as;
      const stamps = async (): Promise<void> => {
        for (const by of [townClerk, parkClerk]) await taken(road.endorse(by));
        await house.server.idle();
      };
      await stamps();
      if (stage === 'panel') await taken(road.accept());
      await taken(
        stage === 'panel'
          ? returnedLater(road, expertA, 'panel-return', { panel: house.story.panel })
          : returnedLater(road, scienceReviewer, 'return'),
      );
      await change(road, '2023-06-04');
      await supplement(road);
      const timeline = (await ok(road.applicant.get(`${road.path}/timeline?limit=100`))).body['rows'] as Json[];
      expect(timeline.map((row) => row['type'])).toContain('EndorsementVoided');
      await taken(road.endorse(parkClerk));
      for (const early of [road.accept(), road.waive()]) expectProblem(await early, 'OUT_OF_ORDER');
      await taken(road.endorse(townClerk));
      await house.server.idle();
      for (const step of ['accept', 'waive', 'verify'] as const) await taken(road[step]());
      await house.server.idle();
      expect((await ok(road.as.auditor.get(`/api/lines/${road.line}`))).body).toMatchObject({ total: '150000.00' });
    },
  );
});
