import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { castOf, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { KINDS } from '../faults/poison-kinds.js';
import { hitOf } from '../faults/poison-run.js';
import { establish, type Established } from '../support/cast.js';
import { ok, type Answer, type Client } from '../support/client.js';
import { intlInvention, refusalOf, Road } from '../support/road.js';
import { ADMINISTRATOR, type TestServer } from '../support/server.js';
import { Neighbours } from './neighbours.js';

interface Ask {
  readonly cashier: Client;
  readonly administrator: Client;
  readonly auditor: Client;
  readonly server: TestServer;
}

const POISONS = [
  { kind: 'a reaction throws', type: 'LineCleared' },
  { kind: 'a projection throws', type: 'LineCleared' },
] as const;

/** What nobody can digest parks its case on every node, and one request to any of them frees it on all. */
describe.each(POISONS)('$kind at $type', ({ kind, type }) => {
  const town = new Neighbours();
  let house: Established;
  let second: TestServer;
  let nodes: readonly Ask[];
  let road: Road;
  let other: Road;
  let fix: () => void = () => undefined;

  beforeAll(async () => {
    await town.worker('first');
    await town.worker('next');
    house = await establish({ shared: town.api() });
    second = await town.beside(house);
    await second.idle();
    const { people } = castOf();
    const logIn = (key: 'cashier' | 'auditor') => second.logIn(people[key].login, DEMONSTRATION_PASSWORD);
    const there = {
      cashier: await logIn('cashier'),
      auditor: await logIn('auditor'),
      administrator: await second.logIn(ADMINISTRATOR.login, ADMINISTRATOR.password),
      server: second,
    };
    nodes = [{ ...house.as, server: house.server }, there];
    road = await new Road(house, 'parkFirm', intlInvention('US11223344B2')).to('publish');
    other = await new Road(house, 'townFirm', intlInvention('US55667788B2')).to('publish');
    fix = KINDS.find(({ name }) => name === kind)!.install(hitOf(road, type));
    await road.to('openRun');
    other.at('confirmReadings').run = road.run;
    await ok(other.confirmReadings());
    for (const { server } of nodes) await server.idle();
  });
  afterAll(async () => {
    fix();
    await second?.stop();
    await house?.server.stop();
    await town.close();
  });

  const parkedAt = async ({ auditor }: Ask): Promise<readonly unknown[]> =>
    (await ok(auditor.get('/api/health/state'))).body['parked'] as unknown[];
  const allot = ({ cashier }: Ask, { run, line }: Road): Promise<Answer> =>
    cashier.post(`/api/payment-runs/${run}/lines`, { lines: [line] });

  it('parks the case on every node alike: its money waits everywhere, and nobody else’s', async () => {
    const [here, there] = [await parkedAt(nodes[0]!), await parkedAt(nodes[1]!)];
    expect(here.length).toBeGreaterThan(0);
    expect(there).toEqual(here);
    for (const node of nodes) expect(refusalOf(await allot(node, road))).toBe('CASE_PARKED');
    expect(refusalOf(await allot(nodes[1]!, other))).toBeUndefined();
  });

  it('is free on every node after the fix and one request', async () => {
    fix();
    const { body } = await ok(nodes[1]!.administrator.post('/api/health/parked/retry'));
    expect(body).toMatchObject({ parked: [] });
    // The other one hears of it from the log.
    for (let left = await parkedAt(nodes[0]!); left.length > 0; left = await parkedAt(nodes[0]!)) {
      await house.server.idle();
    }
    await road.at('allot').to('paid');
    const line = (await ok(nodes[1]!.auditor.get(`/api/lines/${road.line}?minPosition=${await house.server.head()}`)))
      .body;
    expect(line).toMatchObject({ total: '150000.00', status: 'resultPublished' });
  });
});
