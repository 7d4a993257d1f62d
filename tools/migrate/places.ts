import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  EVENTS_FILE,
  isStoreError,
  lockFolder,
  openEsdbEventStore,
  openLogSnapshot,
  openSqliteEventStore,
  StoreError,
  type EventStore,
  type FolderLock,
} from '#event-store';
import { isInside } from '../backup/files.js';
import { atSide, MigrateError } from './errors.js';
import { otherLog, type Source, type Target } from './migrate.js';

/** A place where a log lies, as it is named on the command line. */
export type Place =
  | { readonly engine: 'sqlite'; readonly folder: string }
  | { readonly engine: 'esdb'; readonly connectionString: string };

export interface Opened<T> {
  readonly opened: T;
  close(): Promise<void>;
}

type Random = (bytes: number) => Uint8Array;

/**
 * `sqlite:FOLDER`, `esdb:CONNECTION` (the connection string itself does too), or `esdb:` alone: then it is what
 * `DUIXIAN_ESDB` says, which neither a list of processes nor npm shows. Throws USAGE, and never repeats what was given.
 */
export function placeOf(text: string, fromEnvironment: string | undefined): Place {
  const [, engine, rest = ''] = /^(sqlite|esdb):(?!\/\/)(.*)$/s.exec(text) ?? [];
  if (engine === 'sqlite' && rest !== '') return { engine, folder: resolve(rest) };
  const connectionString = engine === 'esdb' ? rest || (fromEnvironment ?? '') : text;
  if (/^(esdb|kurrentdb|kdb)(\+discover)?:\/\//.test(connectionString)) return { engine: 'esdb', connectionString };
  const missing = engine === 'esdb' && rest === '' ? ' (DUIXIAN_ESDB is not set 未设置)' : '';
  throw new MigrateError('USAGE', `a place is sqlite:FOLDER or esdb:CONNECTION${missing}`);
}

/** For people: without user, password and options. */
export function describe(place: Place): string {
  if (place.engine === 'sqlite') return `sqlite:${place.folder}`;
  const [scheme = '', rest = ''] = place.connectionString.split('://');
  const authority = rest.split(/[?/]/)[0] ?? '';
  return `${scheme}://${authority.slice(authority.lastIndexOf('@') + 1)}`;
}

/** What must not be printed whoever says it: connection strings, and the passwords in them. */
export function withoutSecrets(text: string, places: readonly Place[]): string {
  const secrets = places.flatMap((place) => {
    if (place.engine === 'sqlite') return [];
    const { connectionString } = place;
    const start = connectionString.indexOf('://') + 3;
    const credentials = connectionString.slice(start, Math.max(start, connectionString.lastIndexOf('@')));
    const password = credentials.slice(credentials.indexOf(':') + 1);
    return [connectionString, credentials, password, decoded(password)];
  });
  return secrets.filter((secret) => secret !== '').reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Throws MIGRATE_SAME_PLACE. */
export async function expectApart(from: Place, to: Place): Promise<void> {
  const isSame =
    from.engine === 'sqlite' && to.engine === 'sqlite'
      ? (await isInside(from.folder, to.folder)) && (await isInside(to.folder, from.folder))
      : describe(from) === describe(to);
  if (isSame)
    throw new MigrateError('MIGRATE_SAME_PLACE', `source and target are the same 来源与目标相同: ${describe(to)}`);
}

/** Throws MIGRATE_NO_SOURCE, StoreError. */
export const openSource = (place: Place): Promise<Opened<Source>> =>
  atSide('source', async () => (place.engine === 'sqlite' ? sqliteSource(place.folder) : esdbSource(place)));

/**
 * The log of a data folder, read as it stands. Nobody starts on it meanwhile; whoever runs on it already goes on, and is
 * read up to this moment.
 */
function sqliteSource(folder: string): Opened<Source> {
  if (!existsSync(join(folder, EVENTS_FILE))) throw noSource(`sqlite:${folder}`);
  const lock = lockUnlessUsed(folder);
  try {
    const snapshot = openLogSnapshot(folder);
    const opened: Source = {
      logId: snapshot.logId,
      read: () => snapshot.read(),
      wentOn: async () => lock === undefined,
    };
    const close = async (): Promise<void> => {
      snapshot.close();
      lock?.release();
    };
    return { opened, close };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

function lockUnlessUsed(folder: string): FolderLock | undefined {
  try {
    return lockFolder(folder);
  } catch (error) {
    if (isStoreError(error, 'STORE_LOCKED')) return undefined;
    throw error;
  }
}

async function esdbSource(place: Place & { readonly engine: 'esdb' }): Promise<Opened<Source>> {
  const foreign = new Foreign('source');
  // Asked for only where no log is: nothing is begun where one is to be read.
  const random = (): never => {
    throw new StoreError('STORE_FORMAT', `there is no event log here 此处没有事件库: ${describe(place)}`);
  };
  const store = await openEsdbEventStore({ ...place, random, log: foreign.log });
  const opened: Source = {
    logId: store.logId,
    read: () => foreign.refusing(store.readAll(null)),
    wentOn: async (last) => {
      for await (const batch of store.readAll(last)) if (batch.length > 0) return true;
      return false;
    },
  };
  return { opened, close: () => store.close() };
}

/** A log that is new at the target is begun with the source's id. Throws MIGRATE_OTHER_LOG, StoreError. */
export const openTarget = (place: Place, logId: string, random: Random): Promise<Opened<Target>> =>
  atSide('target', async () => {
    const foreign = new Foreign('target');
    const open = (id?: string): Promise<EventStore> =>
      place.engine === 'sqlite'
        ? openSqliteEventStore({ folder: place.folder, random, ...(id === undefined ? {} : { logId: id }) })
        : openEsdbEventStore({ ...place, random, log: foreign.log, ...(id === undefined ? {} : { logId: id }) });
    const store = await open(logId).catch(async (error: unknown) => {
      if (!isStoreError(error, 'STORE_FORMAT')) throw error;
      // It holds another log, which then says its name, or what is no log of ours, which fails again.
      const found = await open();
      await found.close();
      throw otherLog(found.logId, logId);
    });
    const appends = place.engine === 'sqlite' ? ('together' as const) : ('oneByOne' as const);
    const read = () => foreign.refusing(store.readAll(null));
    const opened: Target = { store, read, appends };
    return { opened, close: () => store.close() };
  });

/** The server's adapter passes over what it cannot read. Here that would be a gap that nobody sees, so it is refused. */
class Foreign {
  #first: string | undefined;

  constructor(private readonly side: 'source' | 'target') {}

  readonly log = (level: 'warn' | 'error', _message: string, details: object): void => {
    if (level === 'error') this.#first ??= JSON.stringify(details);
  };

  async *refusing<T>(batches: AsyncIterable<T>): AsyncGenerator<T> {
    for await (const batch of batches) {
      this.#expectNone();
      yield batch;
    }
    this.#expectNone();
  }

  #expectNone(): void {
    if (this.#first === undefined) return;
    throw new MigrateError(
      'MIGRATE_FOREIGN_EVENTS',
      `${this.side}: an event under the log's names cannot be read as one of this log 有无法识别的事件: ${this.#first}`,
    );
  }
}

const noSource = (place: string): MigrateError =>
  new MigrateError('MIGRATE_NO_SOURCE', `there is no event log here 此处没有事件库: ${place}`);
