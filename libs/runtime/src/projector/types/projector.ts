import type { EventStore, Position } from '#event-store';
import type * as rows from '#read-models';
import type { AuditQueries } from './audit.js';
import type { CaseQueries } from './cases.js';
import type { DirectoryQueries } from './directory.js';
import type { MoneyQueries } from './money.js';
import type { PastQueries } from './past.js';

export interface ReadModels extends CaseQueries, MoneyQueries, DirectoryQueries, PastQueries, AuditQueries {}

/** An event that a projection could not take: its rows stayed as they were, everything else went on. */
export interface ParkedProjection {
  readonly projection: string;
  readonly ordinal: number;
  readonly position: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly error: string;
}

export interface ProjectorHealth {
  readonly status: 'stopped' | 'building' | 'catchingUp' | 'live' | 'failing';
  readonly events: number;
  readonly parkedCount: number;
  /** The first hundred. */
  readonly parked: readonly ParkedProjection[];
  /** Of the last failure of the subscription, until it works again. */
  readonly lastError: string | null;
}

export interface Lag {
  readonly position: Position | null;
  readonly head: Position | null;
  readonly behind: boolean;
}

/** What a batch changed. `all`: the read models were made anew, and anything may be different. */
export interface Change {
  /** Of the batch's last event: the read models hold it. `null`: the log is empty. */
  readonly position: Position | null;
  readonly topics: ReadonlySet<string> | 'all';
}
export type ChangeListener = (change: Change) => void;

/** Waits outside of business time; resolves early, and does not reject, when the signal aborts. */
export type Wait = (millis: number, signal: AbortSignal) => Promise<void>;

export interface ProjectorOptions {
  readonly store: EventStore;
  /** Where `read-models.sqlite` lies. Made when it is not there. */
  readonly folder: string;
  readonly wait: Wait;
  readonly log?: (level: 'info' | 'warn' | 'error', message: string, details: object) => void;
  readonly projections?: readonly rows.Projection[];
  /** Events a transaction when building; 500 by default. */
  readonly buildBatch?: number;
  /** Events after which a build leaves writing to a thread of its own; 5,000 by default. */
  readonly threadAfter?: number;
  /** Events a transaction when live; the store's default otherwise. */
  readonly liveBatch?: number;
  /** When live: pause after a batch, in which events gather for the next; `waitFor` and `takeGathered` end it. None by default. */
  readonly gatherMillis?: number;
  /** Rows kept parsed between batches; 5,000 by default, 6,000 when building. Twice as many at most. */
  readonly cachedRows?: number;
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}

export interface Projector extends ReadModels {
  /** Builds or catches up, then follows. Resolves when everything up to the head was taken. */
  start(): Promise<void>;
  /** Of the last event taken. */
  position(): Position | null;
  /** Of the last event that is no housekeeping, and that the read models hold; `null`: there is none, or they are being made. */
  lastTold(): Position | null;
  /** True once everything up to the position is in the read models; false when the time is over or it was closed. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean>;
  /** Tells of every batch that changed rows, after it was written; answers how to stop listening. */
  onChange(listener: ChangeListener): () => void;
  /** Before a read: takes at once what gathers in a pause; without a pause it does nothing. Never rejects for a failing disk. */
  takeGathered(): Promise<void>;
  lag(): Promise<Lag>;
  health(): ProjectorHealth;
  /** All of them, in the order of the log. */
  parked(): readonly ParkedProjection[];
  /** Drops everything and builds it from the log again. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
