import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { employ, establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { intlInvention, pledgeFee, Road, taken } from '../support/road.js';

/** 相关部门审核盖章: a round may ask for stamps beside that of the seat. */
describe('the stamps of a round', () => {
  let house: Established;
  let science: string;
  let numbers = 0;
  beforeAll(async () => {
    house = await establish();
    science = house.story.organisations.science!;
  });
  afterAll(() => house.server.stop());

  const path = () => `/api/rounds/${house.story.round}/stamps`;
  const set = (
    stamps: readonly { organisation: string; items: readonly string[] }[],
    by: Client = house.as.administrator,
  ): Promise<Answer> => by.put(path(), { stamps });
  const needed = async (): Promise<unknown> => {
    await house.server.idle();
    return (await ok(house.as.parkFirm.get(path()))).body;
  };
  const submitted = () => new Road(house, 'parkFirm', intlInvention(`US930000${(numbers += 1)}B1`)).to('submit');
  const stampsOf = async (road: Road): Promise<unknown> =>
    (await ok(road.applicant.get(road.path))).body['requiredStamps'];

  it('are those of the seat, by the policy as it is read', async () => {
    expect(await needed()).toEqual({ seat: { inPark: ['park'], elsewhere: ['township'] }, stamps: [] });
    await taken(new Road(house).confirm('AMB-YZ-20', ['R2']));
    expect(await needed()).toMatchObject({ seat: { inPark: ['park', 'township'], elsewhere: ['township'] } });
  });

  it('can be more, and count for what is submitted from then on', async () => {
    const before = await submitted();
    const { park } = house.story.organisations;
    await taken(set([{ organisation: science, items: ['intl_invention'] }]));
    expect(await needed()).toMatchObject({
      stamps: [{ organisation: science, items: ['intl_invention'], name: house.cast.organisations.science.name }],
    });
    const after = await submitted();
    expect(await stampsOf(before)).toEqual([park]);
    expect(await stampsOf(after)).toEqual([park, science]);

    const clerk = await employ(house, 'science-seal', 'endorser', science);
    await taken(after.endorse());
    expectProblem(await after.accept(), 'OUT_OF_ORDER');
    await taken(after.endorse(clerk));
    await house.server.idle();
    await taken(after.accept());
  });

  it('are asked for only where an item is claimed', async () => {
    await taken(set([{ organisation: science, items: ['pledge_interest'] }]));
    expect(await stampsOf(await submitted())).toEqual([house.story.organisations.park]);
  });

  it('are needed no longer when the claim that asked for them is withdrawn', async () => {
    const { park } = house.story.organisations;
    await taken(set([{ organisation: science, items: ['pledge_fee'] }]));
    const road = await new Road(house, 'parkFirm', intlInvention(`US930000${(numbers += 1)}B1`)).to('declare');
    const fee = await road.declareClaim(pledgeFee('PF9300001'));
    await road.to('submit');
    expect(await stampsOf(road)).toEqual([park, science]);
    const seen = async (what: 'application' | 'claim', id: string) => ({
      ifMatch: `"${await road.revision(what, id)}"`,
    });
    const missing = { missing: [{ what: '请补充优先权证明' }] };
    await taken(road.as.parkClerk.post(`${road.path}/return`, missing, await seen('application', road.application)));
    const withdrawal = `${road.path}/claims/${fee}/withdrawal`;
    await taken(road.applicant.post(withdrawal, { reason: '不再申报' }, await seen('claim', fee)));
    await taken(road.applicant.post(`${road.path}/supplement`));
    await house.server.idle();
    expect(await stampsOf(road)).toEqual([park]);
  });

  it('are of offices that stamp, and of items of the policy', async () => {
    expectProblem(
      await set([{ organisation: house.story.organisations.audit!, items: [] }]),
      'ORGANISATION_OF_WRONG_KIND',
    );
    expectProblem(await set([{ organisation: 'nowhere', items: [] }]), 'ORGANISATION_UNKNOWN');
    expectProblem(await set([{ organisation: science, items: ['none'] }]), 'ITEM_NOT_OF_POLICY');
    const twice = { organisation: science, items: [] };
    expectProblem(await set([twice, twice]), 'STAMP_TWICE');
    expectProblem(await set([], house.as.officeHead), 'ROLE_NOT_HELD');
  });
});
