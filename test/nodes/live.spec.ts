import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { establish, type Established } from '../support/cast.js';
import { ok, type Client } from '../support/client.js';
import { LiveStream } from '../support/live.js';
import { Road, taken } from '../support/road.js';
import type { TestServer } from '../support/server.js';
import { Neighbours } from './neighbours.js';

/** Each node's streams follow its own read models: nothing goes from node to node but the log. */
describe('live updates on several nodes', () => {
  const town = new Neighbours();
  let house: Established;
  let second: TestServer;
  let base: string;
  let road: Road;
  let elsewhere: Client;

  beforeAll(async () => {
    await town.worker('first');
    house = await establish({ shared: town.api() });
    second = await town.beside(house);
    base = await second.listen();
    road = await new Road(house).to('submit');
    await second.idle();
    elsewhere = await second.logIn(house.cast.people.parkFirm.login, DEMONSTRATION_PASSWORD);
  });
  afterAll(async () => {
    await second?.stop();
    await house?.server.stop();
    await town.close();
  });

  const follow = (last?: string) =>
    LiveStream.open(`${base}/api/live?topics=case:${road.application}`, elsewhere.token, last);

  it('what is done at one is told by the other, and read there at the position that it names', async () => {
    const stream = await follow();
    expect((await stream.next())!.topics).toEqual([]);
    second.surroundings.advance(500);
    await taken(road.endorse());
    const told = (await stream.next())!;
    expect(told.topics).toEqual([`case:${road.application}`]);
    const path = `${road.claimPath}?minPosition=${told.position}`;
    expect((await ok(elsewhere.get(path))).body).toMatchObject({ stage: 'department' });
    stream.leave();
  });

  it('who was cut off from one goes on at the other', async () => {
    const atFirst = await LiveStream.open(
      `${await house.server.listen()}/api/live?topics=case:${road.application}`,
      road.applicant.token,
    );
    const { position } = (await atFirst.next())!;
    atFirst.leave();
    await house.server.idle();
    await taken(road.accept());
    await second.idle();
    const goesOn = await follow(position!);
    expect((await goesOn.next())!.topics).toEqual([`case:${road.application}`]);
    goesOn.leave();
  });
});
