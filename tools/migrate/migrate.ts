import { createHash } from 'node:crypto';
import {
  digestOfHeads,
  Importer,
  isHousekeeping,
  verifyRecords,
  type EventStore,
  type ImportOptions,
  type Position,
  type RecordedEvent,
  type Verified,
} from '#event-store';
import { atSide, MigrateError } from './errors.js';
import { Present } from './present.js';

/** Where a log is copied from. */
export interface Source {
  readonly logId: string;
  /** Every event in log order, up to what was the last one when reading began; housekeeping may be among them. */
  read(): AsyncIterable<readonly RecordedEvent[]>;
  /** Whether others write, or have written after that position meanwhile. */
  wentOn(last: Position | null): Promise<boolean>;
}

export interface Target {
  readonly store: EventStore;
  /** Every event that is there, in log order, without housekeeping. */
  read(): AsyncIterable<readonly RecordedEvent[]>;
  /** Of `ImportOptions`: whether the store keeps the order of appends that are given together. */
  readonly appends: NonNullable<ImportOptions['appends']>;
}

export interface MigrateOptions {
  readonly source: Source;
  readonly target: Target;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
  /** After every batch: how many events were there already, copied, or (at the end) read back. */
  readonly progress?: (progress: Progress) => void;
  /** Labelled points at which a test may end it: `migrate:batch` after each, `migrate:copied`, `migrate:verified`. */
  readonly at?: (label: string) => void;
}

export interface Progress {
  readonly doing: 'comparing' | 'copying' | 'verifying';
  readonly events: number;
}

export interface Migrated {
  readonly logId: string;
  readonly events: number;
  readonly streams: number;
  /** How many of the events the target had before. */
  readonly present: number;
  /** Hex SHA-256 over the heads of all streams: the same at both sides. */
  readonly heads: string;
  /** Others write to the source: what they wrote since is not in the target. */
  readonly sourceWentOn: boolean;
}

/**
 * Copies a log byte for byte in its order, without housekeeping. Where it goes on is found by comparing both logs from the
 * beginning, so it may be killed anywhere and begun again; the target is always a beginning of the source. The source is
 * verified while it is read; at the end the target is read back, verified and compared: the head of each stream, the number
 * of events, their order. Throws MigrateError, and SideError for what a store cannot do or is not.
 */
export async function migrateLog(options: MigrateOptions): Promise<Migrated> {
  const { source, target, at = () => undefined } = options;
  const { logId } = source;
  if (target.store.logId !== logId) throw otherLog(target.store.logId, logId);
  const present = new Present(target.read());
  const copied = new Sum();
  const read = await atSide('source', () => verifyRecords(logId, copied.of(copying(options, present))));
  await present.expectEnd(read.events);
  at('migrate:copied');
  const restored = new Sum();
  const found = await atSide('target', () => verifyRecords(logId, restored.of(readingBack(options))));
  expectSame(read, found, copied.digest() === restored.digest());
  at('migrate:verified');
  return {
    logId,
    events: read.events,
    streams: read.heads.size,
    present: present.count,
    heads: digestOfHeads(read.heads),
    sourceWentOn: await atSide('source', () => source.wentOn(copied.last)),
  };
}

/** Passes the source on; what was verified and is missing in the target is appended to it. */
async function* copying(
  { source, target, signal, progress, at }: MigrateOptions,
  present: Present,
): AsyncGenerator<readonly RecordedEvent[]> {
  const importer = new Importer(target.store, { positions: 'own', appends: target.appends });
  let events = 0;
  for await (const all of source.read()) {
    expectGoOn(signal);
    const batch = all.filter(({ stream }) => !isHousekeeping(stream));
    yield batch;
    await atSide('target', async () => {
      const missing = await present.beyond(batch);
      if (missing.length > 0) await importer.append(missing);
    });
    events += batch.length;
    progress?.({ doing: present.isOver ? 'copying' : 'comparing', events });
    at?.('migrate:batch');
  }
}

async function* readingBack({ target, signal, progress }: MigrateOptions): AsyncGenerator<readonly RecordedEvent[]> {
  let events = 0;
  for await (const batch of target.read()) {
    expectGoOn(signal);
    yield batch;
    events += batch.length;
    progress?.({ doing: 'verifying', events });
  }
}

/** One number for a sequence of events: their hashes in their order. */
class Sum {
  readonly #hash = createHash('sha256');
  last: Position | null = null;

  async *of(batches: AsyncIterable<readonly RecordedEvent[]>): AsyncGenerator<readonly RecordedEvent[]> {
    for await (const batch of batches) {
      for (const { hash } of batch) this.#hash.update(hash);
      this.last = batch.at(-1)?.position ?? this.last;
      yield batch;
    }
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** Throws MIGRATE_NOT_VERIFIED, naming what differs first. */
function expectSame(read: Verified, found: Verified, isSameOrder: boolean): void {
  const differs = [...read.heads].find(([stream, head]) => found.heads.get(stream)?.hash !== head.hash)?.[0];
  const extra = [...found.heads.keys()].find((stream) => !read.heads.has(stream));
  const why =
    differs !== undefined || extra !== undefined
      ? `the stream ${differs ?? extra} ends otherwise 事件流结尾不同`
      : read.events !== found.events
        ? `${found.events} events instead of ${read.events} 事件数不同`
        : isSameOrder
          ? undefined
          : 'the order of the events is another one 事件顺序不同';
  if (why === undefined) return;
  throw new MigrateError('MIGRATE_NOT_VERIFIED', `the target was read back and is not the source 核对不符: ${why}`);
}

function expectGoOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted !== true) return;
  const text =
    'stopped; what was copied stays, the same command goes on 已中断，已复制的保留，再次运行同一命令即可继续';
  throw new MigrateError('MIGRATE_INTERRUPTED', text);
}

export const otherLog = (found: string, wanted: string): MigrateError =>
  new MigrateError(
    'MIGRATE_OTHER_LOG',
    `the target holds another log (${found}), not ${wanted}; nothing was changed 目标中是另一份存证，未作任何改动`,
  );
