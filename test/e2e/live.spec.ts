import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '#event-store';
import { Live } from '../../apps/api/src/features/live/live.service.js';
import { establish, POLICY, type Established } from '../support/cast.js';
import { ok, type Client } from '../support/client.js';
import { LiveStream, type LiveMessage } from '../support/live.js';
import { intlInvention, Road, taken } from '../support/road.js';

/** What one does shows at the others' streams, over real connections. */
describe('live updates', () => {
  let house: Established;
  let base: string;
  let road: Road;
  let number = 8_500_000;

  beforeAll(async () => {
    house = await establish();
    base = await house.server.listen();
    road = await new Road(house, 'parkFirm', declaration()).to('submit');
    await house.server.idle();
  });
  afterAll(() => house.server.stop());
  /** The half second after a stream's beginning is over. */
  const rested = () => house.server.surroundings.advance(500);
  beforeEach(() => rested());

  const declaration = () => intlInvention(`US${(number += 1)}B1`);
  const follow = (topics: string, by?: Client, last?: string) =>
    LiveStream.open(`${base}/api/live?topics=${topics}`, by?.token, last);
  const begun = async (topics: string, by?: Client): Promise<readonly [LiveStream, LiveMessage]> => {
    const stream = await follow(topics, by);
    const first = (await stream.next())!;
    expect(first.topics).toEqual([]);
    rested();
    // What waited for the clock has run.
    await new Promise((resolve) => setImmediate(resolve));
    return [stream, first];
  };
  const isAfter = (a: LiveMessage, b: LiveMessage): boolean =>
    house.server.parts.house.store.compare(a.position as Position, b.position as Position) > 0;

  it("a submitted case at its park's stream, not at the township's; a refetch sees it", async () => {
    const [park] = await begun('queue:endorsement', house.as.parkClerk);
    const [town] = await begun('queue:endorsement', house.as.townClerk);
    const other = await new Road(house, 'parkFirm', declaration()).to('submit');
    await house.server.idle();
    const seen = (await park.next())!;
    expect(seen.topics).toEqual(['queue:endorsement']);
    const path = `/api/queues/endorsement?minPosition=${seen.position}&limit=200`;
    expect((await ok(house.as.parkClerk.get(path))).bytes.toString()).toContain(other.application);
    rested();
    await new Road(house, 'townFirm', declaration()).to('submit');
    await house.server.idle();
    expect(isAfter((await town.next())!, seen)).toBe(true);
    park.leave();
    town.leave();
  });

  it('a cut stream goes on where it was', async () => {
    const topics = `case:${road.application},notices`;
    const [before, first] = await begun(topics, house.as.parkFirm);
    before.leave();
    await taken(road.endorse());
    await house.server.idle();
    const after = await follow(topics, house.as.parkFirm, first.position!);
    const missed = (await after.next())!;
    expect(missed.topics).toEqual([`case:${road.application}`]);
    expect(isAfter(missed, first)).toBe(true);
    after.leave();
    const nothing = await follow(topics, house.as.parkFirm, missed.position!);
    expect(await nothing.next()).toEqual({ topics: [], position: missed.position });
    nothing.leave();
    const lost = await follow(topics, house.as.parkFirm, 'not-a-position');
    expect(await lost.next()).toMatchObject({ reset: true });
    lost.leave();
  });

  it('goes on from what was read before it, the earliest of several', async () => {
    const read = async () => {
      const { headers } = await ok(house.as.parkFirm.get(`/api/applications/${road.application}`));
      return String(headers['duixian-position']);
    };
    const topics = `case:${road.application},notices`;
    const followSince = async (since: string): Promise<LiveMessage> => {
      const stream = await follow(`${topics}&since=${encodeURIComponent(since)}`, house.as.parkFirm);
      const message = (await stream.next())!;
      stream.leave();
      return message;
    };
    const before = await read();
    expect(await followSince(before)).toEqual({ topics: [], position: before });
    const other = await new Road(house, 'parkFirm', declaration()).to('submit');
    await house.server.idle();
    const between = await read();
    expect((await followSince(before)).topics).toEqual([]);
    await taken(road.accept());
    await house.server.idle();
    const after = await read();
    expect(other.application).not.toBe(road.application);
    expect((await followSince(`${after},${between}`)).topics).toEqual([`case:${road.application}`]);
    expect((await followSince(after)).topics).toEqual([]);
    expect(await followSince(`${after},not-a-position`)).toMatchObject({ reset: true });
    expect((await house.as.parkFirm.get(`/api/live?topics=${topics}&since=a,,b`)).code).toBe('BODY_INVALID');
  });

  it('how far a trial is, until it is done', async () => {
    const { body } = await ok(house.as.policyOfficer.post('/api/what-if', { policy: POLICY }));
    const name = `what-if:${String(body['id'])}`;
    const stream = await follow(name, house.as.auditor);
    // It may have gone on since it was begun.
    expect((await stream.next())!.topics).toEqual([name]);
    for (;;) {
      const trial = (await ok(house.as.auditor.get(`/api/what-if/${String(body['id'])}`))).body;
      if (trial['status'] === 'done') break;
      rested();
      expect((await stream.next())!.topics).toEqual([name]);
    }
    stream.leave();
  });

  it('that the system’s own state is another one', async () => {
    const stream = await follow('health', house.as.administrator);
    expect((await stream.next())!.topics).toEqual(['health']);
    await new Road(house, 'parkFirm', declaration()).to('submit');
    await house.server.idle();
    let isTold = false;
    const told = stream.next().finally(() => (isTold = true));
    while (!isTold) {
      house.server.surroundings.advance(5000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await told)!.topics).toEqual(['health']);
    stream.leave();
  });

  it("a payee's account, confirmed and checked, at the stream of the payments that show it", async () => {
    const [stream] = await begun('payments', house.as.cashier);
    await ok(road.confirmAccount());
    expect((await stream.next())!.topics).toEqual(['payments']);
    rested();
    await taken(road.checkAccount());
    expect((await stream.next())!.topics).toEqual(['payments']);
    stream.leave();
  });

  it('that same account at the stream of the party, which shows it too', async () => {
    const name = `party:${road.party}`;
    const [stream] = await begun(name, house.as.parkFirm);
    await ok(road.confirmAccount({ accountNumber: '6222000000000000033' }));
    expect((await stream.next())!.topics).toEqual([name]);
    rested();
    await taken(road.checkAccount());
    const checked = (await stream.next())!;
    expect(checked.topics).toEqual([name]);
    const read = await ok(house.as.parkFirm.get(`/api/parties/${road.party}?minPosition=${checked.position}`));
    expect(read.body).toMatchObject({ bankAccount: { check: 'matches' } });
    stream.leave();
  });

  it('what one may not read is refused as a read of it is', async () => {
    const problem = async (topics: string, by: Client) => (await by.get(`/api/live?topics=${topics}`)).code;
    expect(await problem(`case:${road.application}`, house.as.townFirm)).toBe('NOT_FOUND');
    expect(await problem('case:nowhere', house.as.auditor)).toBe('NOT_FOUND');
    expect(await problem(`party:${road.party}`, house.as.townFirm)).toBe('NOT_FOUND');
    expect(await problem(`party:${road.party}`, house.as.townClerk)).toBe('NOT_FOUND');
    expect(await problem('party:nowhere', house.as.auditor)).toBe('NOT_FOUND');
    expect(await problem(`party:${road.party}`, house.server.anonymous())).toBe('NOT_LOGGED_IN');
    expect(await problem('party:', house.as.auditor)).toBe('NOT_FOUND');
    expect(await problem('queue:payout', house.as.parkFirm)).toBe('NOT_IN_YOUR_JURISDICTION');
    expect(await problem('queue:nowhere', house.as.parkFirm)).toBe('STAGE_UNKNOWN');
    expect(await problem('accounts', house.as.parkFirm)).toBe('ROLE_NOT_HELD');
    expect(await problem('health', house.as.policyOfficer)).toBe('ROLE_NOT_HELD');
    expect(await problem('what-if:one', house.as.parkFirm)).toBe('ROLE_NOT_HELD');
    expect(await problem('what-if:', house.as.auditor)).toBe('TOPIC_UNKNOWN');
    expect(await problem('anything', house.as.auditor)).toBe('TOPIC_UNKNOWN');
    expect(await problem('notices,lines', house.server.anonymous())).toBe('NOT_LOGGED_IN');
    expect(await problem('', house.as.auditor)).toBe('BODY_INVALID');
  });

  it('an account has so many, and no more; who leaves makes room', async () => {
    const live = house.server.app.get(Live, { strict: false });
    const open: LiveStream[] = [];
    while (open.length < 12) open.push((await begun('lines', house.as.cashier))[0]);
    expect((await house.as.cashier.get('/api/live?topics=lines')).code).toBe('TOO_MANY_STREAMS');
    const left = live.size - 1;
    open.pop()!.leave();
    while (live.size > left) await new Promise((resolve) => setImmediate(resolve));
    open.push((await begun('lines', house.as.cashier))[0]);
    for (const stream of open) stream.leave();
  });

  it('ends when one logs out', async () => {
    const { login, password } = { login: 'admin', password: 'correct horse battery' };
    const client = await house.server.logIn(login, password);
    const [stream] = await begun('accounts', client);
    await ok(client.delete('/api/sessions/current'));
    house.server.surroundings.advance(20_000);
    expect(await stream.next()).toBeUndefined();
  });

  it('a server that stops ends them all', async () => {
    const [stream] = await begun('notices');
    await house.server.restart();
    expect(await stream.next()).toBeUndefined();
  });
});
