import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { establish, type Established } from '../support/cast.js';
import { ok, type Json } from '../support/client.js';
import { expectProblem } from '../support/problem.js';
import { Road, STEPS, taken } from '../support/road.js';

describe('what one reads', () => {
  let house: Established;
  let road: Road;
  /** The case as it was after each step, with the position at which it was so. */
  const seen: { step: string; position: string; view: Json }[] = [];

  beforeAll(async () => {
    house = await establish();
    road = new Road(house);
    for (const step of STEPS) {
      await taken(road[step]());
      await house.server.idle();
      const view = (await ok(road.applicant.get(`${road.path}/as-of`))).body;
      seen.push({ step, position: String(await house.server.head()), view });
    }
  });
  afterAll(() => house.server.stop());

  /** Everything that anybody can read of this case and its money. */
  async function everything(): Promise<unknown> {
    await house.server.idle();
    const paths = [
      road.path,
      road.claimPath,
      `${road.path}/timeline?limit=200`,
      `${road.path}/history?limit=200`,
      `${road.path}/as-of`,
      `/api/lines/${road.line}`,
      `/api/entitlements/${road.party}`,
      `/api/entitlements/${road.party}/claims/${road.claim}/trace`,
      `/api/batches/${road.batch}`,
      `/api/batches/${road.batch}/lines`,
      `/api/notices/${road.notice}`,
      `/api/notices/${road.notice}/lines`,
      `/api/payments/${road.payment}`,
      `/api/payments/${road.payment}/lines`,
      `/api/payment-runs/${road.run}`,
      `/api/panels?round=${house.story.round}`,
      '/api/organisations?limit=200',
      '/api/rounds',
      '/api/queues/approval',
      '/api/queues/approval/counts',
    ];
    const found: Record<string, unknown> = {};
    for (const path of paths) found[path] = (await ok(road.as.officeHead.get(path))).body;
    return found;
  }

  it('built anew from the log, it is the same', async () => {
    const before = await everything();
    await house.server.parts.projector.rebuild();
    expect(await everything()).toEqual(before);
  });

  it('after a restart, it is the same', async () => {
    const before = await everything();
    await house.server.restart();
    expect(await everything()).toEqual(before);
  });

  it('at each position the case is as it was then', async () => {
    expect(seen.map(({ step }) => step)).toEqual([...STEPS]);
    for (const { position, view } of seen) {
      const { body } = await ok(road.applicant.get(`${road.path}/as-of?position=${position}`));
      expect(body).toEqual(view);
    }
  });

  it('and before it began, there was none', async () => {
    const events = await house.server.events();
    const created = events.findIndex((event) => event.type === 'ApplicationCreated');
    const before = events[created - 1]!.position;
    expectProblem(await road.applicant.get(`${road.path}/as-of?position=${before}`), 'NOT_FOUND');
  });

  it('at a moment of business time, too', async () => {
    const asOf = async (moment: string) => (await ok(road.applicant.get(`${road.path}/as-of?moment=${moment}`))).body;
    const published = seen.find(({ step }) => step === 'publish')!.view;
    const cleared = seen.find(({ step }) => step === 'clear')!.view;
    // The notice closed at 24:00 of its last day, whenever the clock was moved there.
    expect(await asOf('2024-03-11T15:59:59.999Z')).toEqual(published);
    expect(await asOf('2024-03-11T16:00:00.000Z')).toEqual(cleared);
    expect(await asOf('2024-12-31T15:59:59.999Z')).toEqual(cleared);
    expect(await asOf('2030-01-01T00:00:00.000Z')).toEqual(seen.at(-1)!.view);
    expectProblem(await road.applicant.get(`${road.path}/as-of?moment=2024-01-01T00:00:00.000Z`), 'NOT_FOUND');
    expectProblem(await road.applicant.get(`${road.path}/as-of?moment=yesterday`), 'MOMENT_MALFORMED');
    const both = `${road.path}/as-of?moment=2024-06-30T00:00:00.000Z&position=1`;
    expectProblem(await road.applicant.get(both), 'FILTER_AMBIGUOUS');
  });

  it('with minPosition one reads what one wrote, at once', async () => {
    await house.server.restart();
    const names = Array.from({ length: 20 }, (_, index) => `示范园区${index}`);
    await Promise.all(
      names.map(async (zh) => {
        const body = { kind: 'park', name: { zh, en: 'Park' } };
        const { body: done, position } = await ok(road.as.administrator.post('/api/organisations', body));
        expect(position).toBe(done['position']);
        const path = `/api/organisations/${String(done['id'])}?minPosition=${position}`;
        expect((await ok(road.as.administrator.get(path))).body).toMatchObject({ name: { zh } });
      }),
    );
  });

  it('a position that is not reached in time is said to be so', async () => {
    const waiting = road.as.auditor.get('/api/organisations?minPosition=99999999');
    let answered = false;
    void waiting.finally(() => (answered = true));
    // The clock stands still, so nothing but moving it can end the wait.
    while (!answered) {
      house.server.surroundings.advance(5000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await waiting).toMatchObject({ status: 503, code: 'POSITION_NOT_REACHED' });
  });

  it('pages hold every row once', async () => {
    const lists = ['/api/organisations', `${road.path}/timeline`, `${road.path}/history`];
    const reader = { [lists[0]!]: road.as.auditor } as Record<string, Road['applicant']>;
    for (const path of lists) {
      const by = reader[path] ?? road.applicant;
      const whole = (await ok(by.get(`${path}?limit=200`))).body['rows'] as unknown[];
      const rows: unknown[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const { body } = await ok(by.get(`${path}?limit=3${more}`));
        rows.push(...(body['rows'] as unknown[]));
        cursor = body['next'] as string | null;
      }
      expect(rows).toEqual(whole);
      expect(whole.length).toBeGreaterThan(3);
    }
  });

  it('a cursor of another list is refused', async () => {
    const { body } = await ok(road.as.auditor.get('/api/organisations?limit=3'));
    const cursor = encodeURIComponent(String(body['next']));
    expectProblem(await road.as.auditor.get(`/api/batches?cursor=${cursor}`), 'CURSOR_INVALID');
    for (const limit of ['0', '201', '999']) {
      expectProblem(await road.as.auditor.get(`/api/organisations?limit=${limit}`), 'LIMIT_INVALID');
    }
  });
});
