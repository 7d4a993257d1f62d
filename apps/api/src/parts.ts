import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openHouse, openProjector, type House, type Projector, type Surroundings } from '#runtime';
import {
  createFolderObjectStore,
  createRateLimiter,
  createSqliteSessionStore,
  openVault,
  type OpenedVault,
  type SessionStore,
} from '#vault';
import type { Config } from './config.js';
import type { Limits } from './features/limits.js';
import { SetupCode } from './features/setup/setup-code.js';

/** What a server stands on, opened from the bottom up. */
export interface Parts {
  readonly config: Config;
  readonly house: House;
  readonly opened: OpenedVault;
  readonly sessions: SessionStore;
  readonly projector: Projector;
  readonly limits: Limits;
  readonly setupCode: SetupCode;
}

const MINUTE = 60_000;
/** Of the read models between batches; a read ends it, so that nothing is older for it. */
const GATHER_MILLIS = 10;

/** Opens data folder, vault, sessions and read models. Throws StoreError and VaultError with clear messages. */
export async function openParts(config: Config, surroundings: Surroundings): Promise<Parts> {
  const { systemNow: now, random, at } = surroundings;
  const labels = at ? { at } : {};
  const house = await openHouse(config.dataFolder, surroundings);
  let sessions: SessionStore | undefined;
  try {
    const folder = join(config.dataFolder, 'vault');
    mkdirSync(folder, { recursive: true });
    const opened = await openVault({
      store: await createFolderObjectStore(folder, labels),
      dataFolder: config.dataFolder,
      key: { file: config.keyFile, create: true, ...(config.key === undefined ? {} : { env: config.key }) },
      now,
      random,
    });
    sessions = createSqliteSessionStore({
      file: join(config.dataFolder, 'sessions.sqlite'),
      idleMillis: config.sessionIdleMinutes * MINUTE,
      absoluteMillis: config.sessionHours * 60 * MINUTE,
      now,
      random,
    });
    const projector = await openProjector({
      store: house.store,
      folder: config.dataFolder,
      wait: surroundings.wait,
      log: surroundings.log,
      gatherMillis: GATHER_MILLIS,
      ...labels,
    });
    const limits: Limits = {
      logins: createRateLimiter({ now, limit: 10, windowMillis: 5 * MINUTE }),
      objections: createRateLimiter({ now, limit: 5, windowMillis: 60 * MINUTE }),
      calculations: createRateLimiter({ now, limit: 120, windowMillis: MINUTE }),
    };
    return { config, house, opened, sessions, projector, limits, setupCode: new SetupCode(random) };
  } catch (error) {
    await sessions?.close();
    await house.close();
    throw error;
  }
}

export async function closeParts(parts: Parts): Promise<void> {
  await parts.projector.close();
  await parts.sessions.close();
  await parts.house.close();
}
