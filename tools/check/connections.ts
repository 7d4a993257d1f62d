import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isStoreError, esdbVersion, openEsdbEventStore, StoreError } from '#event-store';
import { isJobsError, openRedis } from '#jobs';
import type { Surroundings } from '#runtime';
import type { Config, DistributedSettings } from '../../apps/settings/src/config.js';

/** One connection, tried. */
export interface Tried {
  /** The setting that names it. */
  readonly setting: string;
  readonly what: string;
  /** Milliseconds of one short question; `null`: it could not be asked. */
  readonly millis: number | null;
  readonly found: string;
  /** What is wrong, in Chinese and English; none: nothing. */
  readonly wrong: readonly string[];
}

export interface Trying extends Pick<Surroundings, 'random' | 'wait'> {
  /** Milliseconds on a clock that only runs on. */
  readonly elapsed: () => number;
}

/** Tries everything that the configured mode connects to. Shows no address and no password. */
export async function tryConnections(config: Config, trying: Trying): Promise<readonly Tried[]> {
  const { distributed, dataFolder } = config;
  const data = await tryFolder('DUIXIAN_DATA', '数据目录 data folder', dataFolder, trying);
  if (distributed === undefined) return [data, trySqlite(trying)];
  return [
    await tryEsdb(distributed, trying),
    await tryRedis(distributed, trying),
    await tryFolder('DUIXIAN_VAULT', '资料库目录 vault folder', distributed.vaultFolder, trying),
    data,
  ];
}

type Outcome = Pick<Tried, 'millis' | 'found' | 'wrong'>;

async function outcomeOf(work: () => Promise<Outcome>, plain: (error: unknown) => string): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return { millis: null, found: '–', wrong: [plain(error)] };
  }
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What the log, the read models and the vault need of a folder: durable files that are moved into place. */
async function tryFolder(setting: string, what: string, folder: string, { elapsed }: Trying): Promise<Tried> {
  const work = async (): Promise<Outcome> => {
    await mkdir(folder, { recursive: true });
    const scratch = await mkdtemp(join(folder, '.check-'));
    try {
      const began = elapsed();
      await writeFile(join(scratch, 'a'), 'duixian', { flush: true });
      await rename(join(scratch, 'a'), join(scratch, 'b'));
      const isSame = (await readFile(join(scratch, 'b'), 'utf8')) === 'duixian';
      const wrong = isSame ? [] : ['写入的内容读回来不一样 what was written is not what is read back'];
      return { millis: elapsed() - began, found: '可写 writable', wrong };
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  };
  const outcome = await outcomeOf(work, (error) => `无法写入 cannot be written: ${reason(error)}`);
  return { setting, what, ...outcome };
}

function trySqlite({ elapsed }: Trying): Tried {
  const began = elapsed();
  const database = new DatabaseSync(':memory:');
  const version = String(database.prepare('SELECT sqlite_version() AS version').get()?.['version']);
  database.close();
  return { setting: 'DUIXIAN_MODE', what: 'SQLite', millis: elapsed() - began, found: version, wrong: [] };
}

async function tryEsdb({ esdb }: DistributedSettings, { elapsed }: Trying): Promise<Tried> {
  let isEmpty = false;
  // Asked for only where no log is. Looking begins none: a log that is moved there later would find another one.
  const random = (): never => {
    isEmpty = true;
    throw new StoreError('STORE_FORMAT', 'no log yet');
  };
  const work = async (): Promise<Outcome> => {
    const version = await esdbVersion(esdb);
    const asked = elapsed();
    const store = await openEsdbEventStore({ connectionString: esdb, random }).catch((error: unknown) => {
      if (!isEmpty) throw error;
    });
    if (store === undefined) return { millis: elapsed() - asked, found: `${version}, 尚无存证 no log yet`, wrong: [] };
    try {
      const began = elapsed();
      const head = await store.head();
      const found = `${version}, log ${store.logId}, ${head === null ? '空 empty' : `position ${head}`}`;
      return { millis: elapsed() - began, found, wrong: [] };
    } finally {
      await store.close();
    }
  };
  const plain = (error: unknown): string => {
    const code = isStoreError(error) ? error.code : '';
    if (code === 'STORE_DENIED') return '用户名、密码或权限不对 user, password or rights are wrong (STORE_DENIED)';
    if (code === 'STORE_SETTING') return `连接串写错了 the connection string is wrong: ${reason(error)}`;
    return `连不上 cannot be reached (${code || 'error'}): ${reason(error)}`;
  };
  return { setting: 'DUIXIAN_ESDB', what: 'EventStoreDB / KurrentDB', ...(await outcomeOf(work, plain)) };
}

async function tryRedis({ redis: url }: DistributedSettings, { elapsed, wait }: Trying): Promise<Tried> {
  const work = async (): Promise<Outcome> => {
    const redis = await openRedis({ url, wait, log: () => undefined });
    try {
      const began = elapsed();
      await redis.call('PING');
      const millis = elapsed() - began;
      const info = String(await redis.call('INFO'));
      const value = (name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '?';
      const wrong: string[] = [];
      const policy = value('maxmemory_policy');
      if (policy !== 'noeviction' && policy !== '?') {
        wrong.push(`maxmemory-policy 应为 noeviction must be noeviction, not ${policy}`);
      }
      return { millis, found: `Redis ${value('redis_version')}`, wrong };
    } finally {
      await redis.close();
    }
  };
  const plain = (error: unknown): string =>
    `连不上 cannot be reached${isJobsError(error) ? ` (${error.code})` : ''}: ${reason(error)}`;
  return { setting: 'DUIXIAN_REDIS', what: 'Redis', ...(await outcomeOf(work, plain)) };
}
