import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MAX_CLAIMS_PER_SETTLEMENT } from '#domain';
import { establish, type Established } from '../support/cast.js';
import { intlInvention, Road, taken } from '../support/road.js';

/** One settlement holds at most so many claims; these are more. */
const CLAIMS = MAX_CLAIMS_PER_SETTLEMENT + 5;

let house: Established;
let fails: string | undefined;
beforeAll(async () => {
  const at = (label: string): void => {
    if (label === fails) throw new Error('cut off');
  };
  house = await establish({ at });
});
afterAll(() => house.server.stop());

/** Everything but the jobs, which have been cut off. */
async function sagas(): Promise<void> {
  const { store, processManager } = house.server.parts.house;
  for (let head = await store.head(); ;) {
    if (head !== null) await processManager.reached(head);
    const after = await store.head();
    if (after === head) return;
    head = after;
  }
}

it('a worker cut off between two settlements of one entitlement goes on after a restart', async () => {
  const road = new Road(house);
  await taken(road.declare());
  for (let index = 1; index < CLAIMS; index += 1) await road.declareClaim(intlInvention(`US8${index}000B1`));
  await taken(road.submit());
  await taken(road.endorse());
  await sagas();

  fails = 'settlement:computed';
  for (const claim of road.claims) {
    await taken(road.accept(undefined, claim));
    await taken(road.waive(undefined, claim));
    await taken(road.verify(undefined, claim));
  }
  await sagas();
  expect(await settledClaims()).toEqual([]);

  fails = 'settlement:appended';
  await house.server.restart();
  while ((await settledClaims()).length === 0) await sagas();
  await sagas();
  expect(await settledClaims()).toEqual([MAX_CLAIMS_PER_SETTLEMENT]);

  fails = undefined;
  await house.server.restart();
  await house.server.idle();
  expect(await settledClaims()).toEqual([MAX_CLAIMS_PER_SETTLEMENT, CLAIMS - MAX_CLAIMS_PER_SETTLEMENT]);
});

/** How many claims each settlement holds. */
async function settledClaims(): Promise<readonly number[]> {
  const settlements = (await house.server.events()).filter((event) => event.type === 'AmountSettled');
  return settlements.map((event) => (event.body as unknown as { claims: readonly unknown[] }).claims.length);
}
