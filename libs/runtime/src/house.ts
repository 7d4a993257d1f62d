import { lockFolder, openSqliteEventStore, type EventStore, type FolderLock } from '#event-store';
import { BusinessClock, clockSetBy } from './business-clock.js';
import { CommandRunner } from './command-runner.js';
import { openAlone, openShared, type Moving } from './house-parts.js';
import type { House, HouseBase, HouseOptions, Surroundings } from './house-types.js';

export {
  HOUSE,
  SETTLEMENT_JOB,
  settlementJob,
  type House,
  type HouseOptions,
  type Log,
  type Role,
  type SharedLog,
  type Surroundings,
} from './house-types.js';

/** Throws StoreError (STORE_LOCKED when another process has the folder), JobsError. */
export async function openHouse(
  folder: string,
  surroundings: Surroundings,
  options: HouseOptions = {},
): Promise<House> {
  const { random, storeProbe: probe } = surroundings;
  const { shared } = options;
  const lock = lockFolder(folder);
  let store: EventStore | undefined;
  try {
    store = await (shared ? shared.openStore() : openSqliteEventStore({ folder, lock, random, probe }));
    const base = await openBase(folder, surroundings, store);
    const moving = shared ? await openShared(base, shared, options) : await openAlone(base, options);
    return assemble(base, moving, lock);
  } catch (error) {
    await store?.close();
    lock.release();
    throw error;
  }
}

async function openBase(folder: string, surroundings: Surroundings, store: EventStore): Promise<HouseBase> {
  const { systemNow, newId, at } = surroundings;
  const runner = new CommandRunner({ store, systemNow, newId, ...(at ? { at } : {}) });
  const clock = new BusinessClock(systemNow);
  const clockVersion = await rememberClock(store, clock);
  return { folder, surroundings, store, runner, clock, clockVersion };
}

/** A demonstration's clock survives a restart because events moved it. Answers the last version looked at. */
async function rememberClock(store: EventStore, clock: BusinessClock): Promise<number> {
  const records = await store.readStream('installation-this');
  for (const record of records) {
    const set = clockSetBy(record);
    if (set !== null) clock.follow(set, record.recordedAt);
  }
  return records.at(-1)?.version ?? -1;
}

function assemble(base: HouseBase, { closeMoving, ...moving }: Moving, lock: FolderLock): House {
  const { folder, surroundings, store, runner, clock } = base;
  return {
    folder,
    surroundings,
    store,
    runner,
    clock,
    ...moving,
    async close() {
      await closeMoving(() => store.close());
      lock.release();
    },
  };
}
