import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFen, fen, formatYuan, isUscc, parseYuan } from '#kernel';
import { castOf, DEMONSTRATION_PASSWORD, type PersonKey } from '../apps/api/src/demonstration/cast.js';
import { injectDoor, type Door } from '../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../apps/api/src/demonstration/establish.js';
import type { Deed, Play } from '../apps/api/src/demonstration/play.js';
import { EXIT_IDS, EXITS, EXITS_BY_ORDER } from '../apps/api/src/demonstration/exits.js';
import { guestsOf } from '../apps/api/src/demonstration/guests.js';
import { playBeginning, playRest } from '../apps/api/src/demonstration/scenario.js';
import { playScenes, SCENES } from '../apps/api/src/demonstration/scenes/index.js';
import { isIdNumber } from '../apps/api/src/features/parties/id-number.js';
import { amountMismatches, sceneMismatches, sceneSettlements, settlements } from '../tools/demo/amounts.js';
import { exitMismatches, printContents } from '../tools/demo/contents.js';
import { overall } from '../tools/demo/overall.js';
import { recompute } from '../tools/demo/recompute.js';
import { reconcile } from '../tools/demo/reconciliation.js';
import { startTestServer, type TestServer } from './support/server.js';

const doorOf = (server: TestServer): Door => injectDoor(server.app.getHttpAdapter().getInstance());

describe('the demonstration, from declaration to the last bank answer', () => {
  let server: TestServer;
  let play: Play;
  const deeds: Deed[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    const administrator = await server.beginDemonstration(STARTS_AT);
    const listener = (deed: Deed): void => void deeds.push(deed);
    play = await establish(doorOf(server), String(administrator.token), { listener });
    await playBeginning(play);
    await playRest(play);
  }, 180_000);
  afterAll(() => server.stop());

  it('comes to the amounts that were worked out by hand', async () => {
    expect(amountMismatches(await settlements(play))).toEqual([]);
  });

  it('adds up by treasury, on both sides and to the fen', async () => {
    expect((await reconcile(play, await settlements(play))).mismatches).toEqual([]);
  });

  it('would notice a fen too much, and an amount that is nowhere', async () => {
    const found = new Map(await settlements(play));
    const loan = found.get('patentLoan')!;
    const components = loan.components.map((each) => ({
      ...each,
      amount: formatYuan(addFen(parseYuan(each.amount)!, fen(1))),
    }));
    found.set('patentLoan', { ...loan, components });
    expect(amountMismatches(found)).toEqual([
      'patentLoan, district: 6159.38 instead of 6159.37',
      'patentLoan, prefecture: 6159.39 instead of 6159.38',
    ]);
    found.delete('nationalOutlet');
    const { mismatches } = await reconcile(play, found);
    expect(mismatches).toContain('district: -199999.99 yuan are nowhere');
    expect(mismatches).toContain('prefecture: -199999.99 yuan are nowhere');
  });

  it('takes the common turns', () => {
    const events = deeds.flatMap((deed) => deed.events.map((event) => event.split(' ')[0]));
    expect(events).toEqual(
      expect.arrayContaining([
        'ReturnedForSupplement',
        'SupplementSubmitted',
        'EndorsementVoided',
        'ClaimRefused',
        'ClaimWithdrawn',
        'PanelMemberRecused',
        'BatchLineStruck',
        'ObjectionRaised',
        'ObjectionDecided',
        'ReadingConfirmed',
        'PaymentRejected',
        'PaymentMade',
        'ShareReportedDue',
      ]),
    );
    const codes = deeds.flatMap(({ refused }) => (refused === null ? [] : [refused.split(' ')[0]]));
    expect(codes).toEqual(
      expect.arrayContaining([
        'OUT_OF_ORDER',
        'PAYOUT_YEAR_NOT_REACHED',
        'READING_UNCONFIRMED',
        'ACCOUNT_REFUSED_BY_BANK',
        'DUE_FROM_ANOTHER_TREASURY',
      ]),
    );
  });

  describe('and its second round, with every exit', () => {
    beforeAll(() => playScenes(play), 180_000);

    it('shows each exit of the catalogue, and the record of its claim says so', async () => {
      expect(await exitMismatches(play, EXITS_BY_ORDER.approvalFirst)).toEqual([]);
    });

    it('would notice an exit that is missing, or that another claim is named for', async () => {
      const { shown } = play.story;
      const all = shown.splice(0);
      const other = all.find(({ exit }) => exit === 'withdrawnAtPanel')!;
      shown.push(...all.filter(({ exit }) => exit !== 'severalStamps' && exit !== 'bankUnknown'));
      shown.push({ ...other, exit: 'severalStamps' });
      expect(await exitMismatches(play, EXITS_BY_ORDER.approvalFirst)).toEqual([
        `severalStamps: the record of ${other.claim} has no EndorsementGranted in its place`,
        'bankUnknown: not shown',
      ]);
      shown.splice(0, shown.length, ...all);
    });

    it('comes to the amounts that were worked out by hand', async () => {
      expect(sceneMismatches(await sceneSettlements(play))).toEqual([]);
      expect(amountMismatches(await settlements(play))).toEqual([]);
    });

    it('adds up over both rounds, with what fell and what the bank sent back', async () => {
      const found = [...(await settlements(play)).values(), ...(await sceneSettlements(play)).values()];
      expect((await overall(play, found)).mismatches).toEqual([]);
      const without = found.filter(({ claim }) => claim !== play.story.claims['feeQuestioned']);
      expect((await overall(play, without)).mismatches).toEqual([
        'overall, district, assessed: 2544969.37 instead of 2550969.37',
        'overall, district: -6000.00 yuan are nowhere',
        'overall, district: lines of 2940969.37 yuan, which neither stand nor fell',
      ]);
    });

    it('gives every amount again when it is computed from the record, and only those', async () => {
      const { amounts, mismatches } = await recompute(play);
      expect(mismatches).toEqual([]);
      expect(amounts).toBeGreaterThan(30);
      const claim = play.story.claims['twoStamps']!;
      const tampered = (text: string) => text.replaceAll('"total":"15000000"', '"total":"15000001"');
      const forged = Object.assign(Object.create(play) as Play, {
        rows: async (by: 'auditor', path: string): Promise<readonly unknown[]> => {
          const rows = await play.rows(by, path);
          return path.includes(play.story.cases['twoStamps']!) ? JSON.parse(tampered(JSON.stringify(rows))) : rows;
        },
      });
      expect((await recompute(forged)).mismatches).toEqual([
        `${claim}: settled at 15000001 fen, the law gives 15000000`,
      ]);
    });

    it('ends with a table of contents: a line for each exit, with its scene and its case', () => {
      for (const language of ['zh', 'en'] as const) {
        const lines: string[] = [];
        printContents(play.story.shown, language, (line) => lines.push(line));
        expect(lines).toHaveLength(EXIT_IDS.length);
        for (const [index, exit] of EXIT_IDS.entries()) {
          expect(lines[index]).toContain(EXITS[exit].title[language]);
          const here = EXITS_BY_ORDER.approvalFirst.includes(exit);
          expect(lines[index]).toMatch(here ? / {2}[0-9a-z]{20,}$/ : /✗$/);
        }
      }
    });

    it('tells every step in both languages, in scenes of their own', () => {
      expect(new Set(SCENES.map(({ id }) => id)).size).toBe(SCENES.length);
      for (const { act, what } of deeds) {
        for (const text of [act, what]) expect([text.zh.trim(), text.en.trim()]).not.toContain('');
      }
    });

    it('leaves nothing parked and nothing dead behind', async () => {
      const state = await play.read<{ sagas: { parked: object[] }; jobs: { dead: object[] } }>(
        'auditor',
        '/api/health/state',
      );
      expect(state.sagas.parked).toEqual([]);
      expect(state.jobs.dead).toEqual([]);
    });

    it('puts no personal data into the record', async () => {
      const record = (await server.events()).map((event) => JSON.stringify(event)).join('\n');
      const { parties, people } = play.cast;
      const guests = guestsOf(play.cast.seed);
      expect(record).toContain('ApplicationSubmitted');
      const personal = [
        parties.inventor.name,
        parties.inventor.idNumber!,
        ...Object.values(parties).map((party) => party.account.accountNumber),
        ...Object.values(guests.parties).map((party) => party.account.accountNumber),
        ...[...Object.values(people), ...Object.values(guests.people)].flatMap(({ login, displayName }) => [
          login,
          displayName,
        ]),
        'public@example.org',
        'objector@example.org',
        DEMONSTRATION_PASSWORD,
      ];
      expect(personal.filter((text) => record.includes(text))).toEqual([]);
    });
  });
});

describe('looking around', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  it('loads the beginning: every role has somebody who logs in, and work waits for the panel', async () => {
    const { code } = server.parts.setupCode;
    const loaded = await server.anonymous().post('/api/setup/demonstration', { code });
    expect(loaded.status).toBe(201);
    expect(loaded.body['password']).toBe(DEMONSTRATION_PASSWORD);
    const { people } = castOf();
    const expert = await server.logIn(people.expertA.login, DEMONSTRATION_PASSWORD);
    const queue = await expert.get('/api/queues/panel?limit=200');
    expect((queue.body as { rows: object[] }).rows).toHaveLength(15);
    for (const key of Object.keys(people) as PersonKey[]) {
      await server.logIn(people[key].login, DEMONSTRATION_PASSWORD);
    }
    const again = await server.anonymous().post('/api/setup/demonstration', { code });
    expect(again.code).toBe('ALREADY_SET_UP');
  });
});

describe('the cast', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(castOf(7)).toEqual(castOf(7));
    expect(castOf(8)).not.toEqual(castOf(7));
  });

  it.each([1, 2, 3, 99, 20_230_025])('has valid numbers and no name twice (seed %i)', (seed) => {
    const { parties, people } = castOf(seed);
    const guests = guestsOf(seed);
    for (const { kind, uscc, idNumber } of [...Object.values(parties), ...Object.values(guests.parties)]) {
      expect(kind === 'individual' ? isIdNumber(idNumber) : isUscc(String(uscc))).toBe(true);
    }
    const names = [
      ...Object.values(people).map((each) => each.displayName),
      ...Object.values(parties).map((each) => each.name),
      ...Object.values(guests.people).map((each) => each.displayName),
      ...Object.values(guests.parties).map((each) => each.name),
    ];
    // The individual is both a party and a person.
    expect(new Set(names).size).toBe(names.length - 1);
  });
});
