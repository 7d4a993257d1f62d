import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rmSync } from 'node:fs';
import { ok } from '../support/client.js';
import { intlInvention, refusalOf, Road, STEPS, taken } from '../support/road.js';
import { KINDS } from './poison-kinds.js';
import { hitOf, idle, openStage, prepareStage, type Stage } from './poison-run.js';

/** What is parked blocks its own money, from wherever it comes, and nobody else's; the alert and the retry over HTTP. */

const kindOf = (name: string) => KINDS.find((kind) => kind.name === name)!;

let stage: Stage;
beforeAll(async () => {
  stage = await prepareStage();
});
afterAll(() => rmSync(stage.root, { recursive: true, force: true }));

interface Way {
  readonly kind: string;
  readonly type: string;
  readonly by: string;
  readonly blocked: 'allot' | 'instruct';
}

const WAYS: readonly Way[] = [
  { kind: 'a reaction throws', type: 'LineCleared', by: 'saga', blocked: 'allot' },
  { kind: 'an event of a schema from the future', type: 'BatchPresented', by: 'saga', blocked: 'allot' },
  { kind: 'a projection throws', type: 'LineCleared', by: 'projection', blocked: 'allot' },
  { kind: 'a reaction throws', type: 'PaymentLineAdded', by: 'saga', blocked: 'instruct' },
  { kind: 'a projection throws', type: 'PaymentLineAdded', by: 'projection', blocked: 'instruct' },
];

describe('while something of a case is parked', () => {
  it.each(WAYS)('$kind at $type: its money waits, and no other', async ({ kind, type, by, blocked }) => {
    const house = await openStage(stage);
    const patient = new Road(house, 'parkFirm', intlInvention('US11223344B2'));
    const other = new Road(house, 'townFirm', intlInvention('US55667788B2'));
    const poison = kindOf(kind);
    const undo = [() => undefined as void];
    try {
      await patient.to('declare');
      await other.to('declare');
      // A batch that cannot be presented would never be approved: that case is told apart from what follows it.
      const late = type === 'BatchPresented' ? 'clear' : undefined;
      if (late === undefined) undo.push(poison.install(hitOf(patient, type)));
      for (const step of STEPS.slice(1, STEPS.indexOf(blocked))) {
        for (const road of [patient, other]) {
          const answer = await road[step]();
          if (refusalOf(answer) !== 'CLOCK_ONLY_MOVES_FORWARD') await taken(Promise.resolve(answer));
          await idle(road);
        }
      }
      if (late !== undefined) {
        undo.push(poison.install(hitOf(patient, type)));
        // The release that came in between cannot read it: it reads the log from the first event.
        rmSync(`${house.server.dataFolder}/process.sqlite`);
        await house.server.restart();
        await house.server.idle();
      }
      expect(refusalOf(await patient[blocked]())).toBe('CASE_PARKED');
      await taken(other[blocked]());

      expect((await house.server.anonymous().get('/health/ready')).status).toBe(200);
      const { body } = await ok(house.as.auditor.get('/api/health/state'));
      expect(body).toMatchObject({ status: 'degraded' });
      expect(body['parked']).toContainEqual(
        expect.objectContaining({ by, event: type, reason: expect.any(String), since: expect.any(String) }),
      );
      const alerts = house.server.surroundings.logs.filter(({ level }) => level === 'error');
      expect(alerts.length).toBeGreaterThan(0);

      expect((await house.as.cashier.post('/api/health/parked/retry')).code).toBe('ROLE_NOT_HELD');
      const still = await ok(house.as.administrator.post('/api/health/parked/retry'));
      expect(still.body).toMatchObject({ status: 'degraded' });
      expect(refusalOf(await patient[blocked]())).toBe('CASE_PARKED');

      for (const each of undo.splice(0).toReversed()) each();
      const answer = await ok(house.as.administrator.post('/api/health/parked/retry'));
      expect(answer.body).toEqual({ status: 'live', parked: [] });
      await house.server.idle();
      for (const step of STEPS.slice(STEPS.indexOf(blocked))) {
        await taken(patient[step]());
        await idle(patient);
      }
    } finally {
      for (const each of undo.toReversed()) each();
      await house.remove();
    }
  });
});

it('a settlement that died is shown, blocks its entitlement, and is retried by the same door', async () => {
  const house = await openStage(stage);
  const patient = new Road(house, 'parkFirm', intlInvention('US11223344B2'));
  const undo = kindOf('a settlement throws').install((told) => JSON.stringify(told.body).includes(patient.claim));
  try {
    await patient.to('waive');
    await taken(patient.verify());
    await idle(patient);
    const { body } = await ok(house.as.auditor.get('/api/health/state'));
    expect(body).toMatchObject({ status: 'degraded', parked: [{ by: 'settlement' }] });
    expect((await house.as.administrator.get(`/api/lines/${patient.line}`)).status).toBe(404);
    undo();
    const entitlement = (body['parked'] as { stream: string }[])[0]!.stream;
    await ok(house.as.administrator.post(`/api/health/parked/retry?case=${entitlement}`));
    await idle(patient);
    await ok(house.as.auditor.get(`/api/lines/${patient.line}`));
    const after = await ok(house.as.auditor.get('/api/health/state'));
    expect(after.body).toMatchObject({ status: 'live', parked: [], jobs: { dead: [] } });
  } finally {
    undo();
    await house.remove();
  }
});
