import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRedis, type Redis } from '#jobs';
import { openHouse, openProjector, type House, type HouseOptions, type Projector, type Surroundings } from '#runtime';
import {
  createFolderObjectStore,
  createRateLimiter,
  createRedisRateLimiter,
  createRedisSessionStore,
  createSqliteSessionStore,
  openVault,
  type OnRedis,
  type OpenedVault,
  type SessionStore,
} from '#vault';
import { redisPrefix, shared } from '../../settings/src/connect.js';
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
  /** Closed with the rest. */
  readonly redis: Redis | undefined;
}

const MINUTE = 60_000;
/** Of the read models between batches; a read ends it, so that nothing is older for it. */
const GATHER_MILLIS = 10;

/** What an API on a shared log has instead of its own; a test brings its own of that. */
export interface SharedParts {
  readonly house: HouseOptions;
  /** Sessions and counted attempts; without it they are this process's own. */
  readonly redis?: Redis;
}

/** Opens data folder, vault, sessions and read models. Throws StoreError, VaultError and JobsError with clear messages. */
export async function openParts(config: Config, surroundings: Surroundings, given?: SharedParts): Promise<Parts> {
  const { at } = surroundings;
  const labels = at ? { at } : {};
  const elsewhere = given ?? (await connect(config, surroundings));
  let house: House | undefined;
  let sessions: SessionStore | undefined;
  try {
    house = await openHouse(config.dataFolder, surroundings, elsewhere?.house);
    const opened = await openVaultOf(config, surroundings);
    const onRedis = elsewhere?.redis && { redis: elsewhere.redis, prefix: redisPrefix(house.store.logId) };
    sessions = openSessions(config, surroundings, onRedis);
    const projector = await openProjector({
      store: house.store,
      folder: config.dataFolder,
      wait: surroundings.wait,
      log: surroundings.log,
      gatherMillis: GATHER_MILLIS,
      ...labels,
    });
    const limits = limitsOf(surroundings, onRedis);
    // Whichever API prints it, any of them takes it.
    const purpose = `setup-code/${house.store.logId}`;
    const setupCode = new SetupCode(
      elsewhere ? (bytes) => opened.derive(purpose).slice(0, bytes) : surroundings.random,
    );
    return { config, house, opened, sessions, projector, limits, setupCode, redis: elsewhere?.redis };
  } catch (error) {
    await sessions?.close();
    await house?.close();
    await elsewhere?.redis?.close();
    throw error;
  }
}

async function connect({ distributed }: Config, surroundings: Surroundings): Promise<SharedParts | undefined> {
  if (distributed === undefined) return undefined;
  const { wait, log } = surroundings;
  const redis = await openRedis({ url: distributed.redis, wait, log });
  return { house: shared(distributed, 'api', surroundings), redis };
}

async function openVaultOf(config: Config, { systemNow: now, random, at }: Surroundings): Promise<OpenedVault> {
  const folder = config.distributed?.vaultFolder ?? join(config.dataFolder, 'vault');
  mkdirSync(folder, { recursive: true });
  return openVault({
    // On a shared folder, what lies there half-written is another process's that is writing it.
    store: await createFolderObjectStore(folder, { cleanLeftovers: !config.distributed, ...(at ? { at } : {}) }),
    dataFolder: config.distributed ? folder : config.dataFolder,
    key: { file: config.keyFile, create: true, ...(config.key === undefined ? {} : { env: config.key }) },
    now,
    random,
  });
}

function openSessions(
  { dataFolder, sessionIdleMinutes, sessionHours }: Config,
  { systemNow: now, random }: Surroundings,
  onRedis: OnRedis | undefined,
): SessionStore {
  const lifetimes = { idleMillis: sessionIdleMinutes * MINUTE, absoluteMillis: sessionHours * 60 * MINUTE };
  if (onRedis) return createRedisSessionStore({ ...onRedis, ...lifetimes, random });
  return createSqliteSessionStore({ file: join(dataFolder, 'sessions.sqlite'), ...lifetimes, now, random });
}

/** Log-ins are counted for all processes together; the others are each process's own, which only makes them wider. */
function limitsOf({ systemNow: now }: Surroundings, onRedis: OnRedis | undefined): Limits {
  const logins = { limit: 10, windowMillis: 5 * MINUTE };
  return {
    logins: onRedis
      ? createRedisRateLimiter({ ...onRedis, ...logins, name: 'logins' })
      : createRateLimiter({ now, ...logins }),
    objections: createRateLimiter({ now, limit: 5, windowMillis: 60 * MINUTE }),
    calculations: createRateLimiter({ now, limit: 120, windowMillis: MINUTE }),
  };
}

export async function closeParts(parts: Parts): Promise<void> {
  await parts.projector.close();
  await parts.sessions.close();
  await parts.house.close();
  await parts.redis?.close();
}
