import { expect } from '@jest/globals';
import { verifyRecords } from '#event-store';
import { amountsAreTheLaws } from './invariants/amounts.js';
import { basesAreKnown } from './invariants/basis.js';
import { commandsTookEffectOnce } from './invariants/commands.js';
import { dutiesAreApart } from './invariants/duties.js';
import {
  certificatesPayOnce,
  linesAreWhatStands,
  noticesRunTheirTime,
  onlyWhatFellIsAnnulled,
} from './invariants/exits.js';
import { capsHold, linesAreTheAmounts } from './invariants/lines.js';
import { moneyIsInOrder, moneyMovesOnce } from './invariants/money.js';
import { everything, type World } from './world.js';

/** What must hold of every log, computed from its events alone and never through a decider. */
export async function assertInvariants(world: World): Promise<void> {
  expect(world.wrong).toEqual([]);
  expect(world.house.parked().map((each) => each.reason)).toEqual([]);
  expect(await world.house.deadJobs()).toEqual([]);
  expect(world.house.troubles).toEqual([]);
  const events = await everything(world.house.log);
  await verifyRecords(world.house.log.logId, world.house.log.readAll(null, { housekeeping: true }));
  amountsAreTheLaws(events);
  basesAreKnown(events);
  linesAreTheAmounts(events);
  capsHold(events);
  moneyIsInOrder(events);
  moneyMovesOnce(events);
  onlyWhatFellIsAnnulled(events);
  linesAreWhatStands(events);
  noticesRunTheirTime(events);
  certificatesPayOnce(events);
  dutiesAreApart(events);
  commandsTookEffectOnce(world, events);
}
