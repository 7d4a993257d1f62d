import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { injectDoor } from '../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../apps/api/src/demonstration/establish.js';
import { EXIT_IDS, EXITS_BY_ORDER } from '../apps/api/src/demonstration/exits.js';
import { ORDER_DEMONSTRATIONS } from '../apps/api/src/demonstration/orders/index.js';
import type { Deed, Play } from '../apps/api/src/demonstration/play.js';
import { orderMismatches, orderSettlements } from '../tools/demo/amounts.js';
import { exitMismatches } from '../tools/demo/contents.js';
import { ORDER_TOTALS } from '../tools/demo/expected.js';
import { overall } from '../tools/demo/overall.js';
import { recompute } from '../tools/demo/recompute.js';
import { startTestServer, type TestServer } from './support/server.js';

describe.each(ORDER_DEMONSTRATIONS)('the demonstration of $order', ({ order, play: playOrder }) => {
  let server: TestServer;
  let play: Play;
  const deeds: Deed[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    const { token } = await server.beginDemonstration(STARTS_AT);
    const listener = (deed: Deed): void => void deeds.push(deed);
    const door = injectDoor(server.app.getHttpAdapter().getInstance());
    play = await establish(door, String(token), { order, listener });
    await playOrder(play);
  }, 180_000);
  afterAll(() => server.stop());

  it('shows each of its exits, and the record of its claim says so', async () => {
    expect(await exitMismatches(play, EXITS_BY_ORDER[order])).toEqual([]);
    const shown = new Set<string>(play.story.shown.map(({ exit }) => exit));
    expect([...shown].toSorted()).toEqual([...EXITS_BY_ORDER[order]].toSorted());
  });

  it('comes to the amounts that were worked out by hand, and adds up with what was recovered', async () => {
    const found = await orderSettlements(play);
    expect(orderMismatches(found)).toEqual([]);
    expect((await overall(play, [...found.values()], ORDER_TOTALS[order])).mismatches).toEqual([]);
    expect((await recompute(play)).mismatches).toEqual([]);
  });

  it('would notice what is nowhere, and a recovery that is not what it should be', async () => {
    const found = [...(await orderSettlements(play)).values()].slice(1);
    const recovered = { district: '1.00', prefecture: '0.00' };
    const { mismatches } = await overall(play, found, { ...ORDER_TOTALS[order], recovered });
    expect(mismatches).toEqual([
      'overall, district, assessed: 156000.00 instead of 306000.00',
      `overall, district, recovered: ${ORDER_TOTALS[order].recovered.district} instead of 1.00`,
      'overall, district: -150000.00 yuan are nowhere',
      'overall, district: lines of 316000.00 yuan, which neither stand nor fell',
    ]);
  });

  it('tells every step in both languages, and leaves nothing parked', async () => {
    for (const { act, what } of deeds) {
      for (const text of [act, what]) expect([text.zh.trim(), text.en.trim()]).not.toContain('');
    }
    const state = await play.read<{ sagas: { parked: object[] } }>('auditor', '/api/health/state');
    expect(state.sagas.parked).toEqual([]);
  });
});

describe('the catalogue of exits', () => {
  it('gives each exit to one of the three orders', () => {
    expect(Object.values(EXITS_BY_ORDER).flat().toSorted()).toEqual(EXIT_IDS.toSorted());
  });
});
