import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { join } from 'node:path';
import type { Proposal, Timer } from '#domain';
import type { Instant } from '#kernel';
import type { Position } from '#event-store';

export interface DueTimer {
  readonly key: string;
  readonly due: Instant;
  readonly rule: string;
  readonly cause: string;
  readonly proposal: Proposal;
}

/** An event, or a timer, that could not be digested, or that waits behind one of the same case. */
export interface ParkedEvent {
  /** Of the event; `timer:<key>` for a timer. */
  readonly id: string;
  /** Whose reaction failed: a saga's name, `timer:<rule>`, or `*` for all of them: it cannot be read, or it waits. */
  readonly saga: string;
  readonly eventId: string;
  readonly type: string;
  readonly stream: string;
  readonly version: number;
  readonly reason: string;
  /** When the event was recorded: it has been waiting since. */
  readonly since: Instant;
  /** Nothing is wrong with it: something earlier of the same case is parked. */
  readonly behind: boolean;
  /** What waits with it: see `casesOf`. */
  readonly cases: readonly string[];
  readonly timer?: DueTimer;
}

/** What events set, cancelled and asked for. */
export interface ProcessEffects {
  readonly set: readonly { readonly timer: Timer; readonly rule: string; readonly cause: string }[];
  readonly cancel: readonly string[];
  readonly asked: readonly string[];
  readonly answered: readonly string[];
  /** Entitlements that were settled by a policy under a reading. */
  readonly rests: readonly RestsOn[];
}

export interface RestsOn {
  readonly policy: string;
  readonly reading: string;
  readonly stream: string;
}

/** One atomic step of the subscription: its position, and what the events up to it did. `null`: of a parked event. */
export interface ProcessStep extends ProcessEffects {
  readonly position: Position | null;
}

const FORMAT = 3;
const MOST_UNWRITTEN = 64;
const TABLES = ['checkpoint', 'timer', 'settlement', 'rests', 'parked'] as const;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS checkpoint (name TEXT PRIMARY KEY, log TEXT NOT NULL, position TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS timer (
    key TEXT PRIMARY KEY, due TEXT NOT NULL, rule TEXT NOT NULL, cause TEXT NOT NULL, proposal TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS timer_due ON timer (due, key);
  CREATE TABLE IF NOT EXISTS settlement (stream TEXT PRIMARY KEY);
  CREATE TABLE IF NOT EXISTS rests (
    policy TEXT NOT NULL, reading TEXT NOT NULL, stream TEXT NOT NULL,
    PRIMARY KEY (policy, reading, stream)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS parked (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL);
  PRAGMA user_version = ${FORMAT};
`;

/**
 * Where sagas and timers stand. Derived from the log: a lost file is rebuilt by reading the log again from the first
 * event, which is harmless because every command of a saga has an id derived from its event. So it need not be durable
 * at every commit (synchronous=NORMAL): a power loss costs some repeated work, never an event.
 */
export class ProcessStore {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #position: Position | null = null;
  /** Steps since the position was written. */
  #unwritten = 0;

  constructor(
    folder: string,
    private readonly logId: string,
    /** Labelled points at which a test may kill the process. */
    private readonly at: (label: string) => void = () => undefined,
  ) {
    this.#db = new DatabaseSync(join(folder, 'process.sqlite'));
    try {
      this.#prepare();
    } catch (error) {
      this.#db.close();
      throw error;
    }
  }

  #prepare(): void {
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    // An older layout is dropped: everything in it comes from the log again.
    if (this.#db.prepare('PRAGMA user_version').get()?.['user_version'] !== FORMAT) {
      for (const table of TABLES) this.#db.exec(`DROP TABLE IF EXISTS ${table}`);
    }
    this.#db.exec(SCHEMA);
    const row = this.#db.prepare("SELECT log FROM checkpoint WHERE name = 'sagas'").get();
    if (row && row['log'] !== this.logId) this.#clear();
    const found = this.#prepared("SELECT position FROM checkpoint WHERE name = 'sagas'").get();
    this.#position = found ? (found['position'] as Position) : null;
  }

  #clear(): void {
    for (const table of TABLES) this.#db.exec(`DELETE FROM ${table}`);
  }

  checkpoint(): Position | null {
    return this.#position;
  }

  /**
   * What a step did is written at once. A position alone is written with the next effect, every few steps, and at close:
   * whatever is delivered again after a crash is digested again, with no effect.
   */
  record(step: ProcessStep): void {
    const { position, set, cancel, asked, answered, rests } = step;
    const reached = position ?? this.#position;
    const isIdle = set.length + cancel.length + asked.length + answered.length + rests.length === 0;
    if (isIdle && this.#unwritten < MOST_UNWRITTEN) {
      this.#position = reached;
      this.#unwritten += 1;
      return;
    }
    this.#prepared('BEGIN IMMEDIATE').run();
    try {
      const put = this.#prepared(
        'INSERT OR REPLACE INTO timer (key, due, rule, cause, proposal) VALUES (?, ?, ?, ?, ?)',
      );
      for (const { timer, rule, cause } of set) {
        put.run(timer.key, timer.due, rule, cause, JSON.stringify(timer.proposal));
      }
      for (const key of cancel) this.done(key);
      for (const stream of asked) this.#prepared('INSERT OR IGNORE INTO settlement (stream) VALUES (?)').run(stream);
      for (const stream of answered) this.#prepared('DELETE FROM settlement WHERE stream = ?').run(stream);
      const rest = this.#prepared('INSERT OR IGNORE INTO rests (policy, reading, stream) VALUES (?, ?, ?)');
      for (const { policy, reading, stream } of rests) rest.run(policy, reading, stream);
      this.#writePosition(reached);
      this.at('process:writing');
      this.#prepared('COMMIT').run();
      this.#position = reached;
      this.#unwritten = 0;
    } catch (error) {
      // SQLite may have rolled back by itself when the disk was full.
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  #writePosition(position: Position | null): void {
    if (position === null) return;
    const sql = "INSERT OR REPLACE INTO checkpoint (name, log, position) VALUES ('sagas', ?, ?)";
    this.#prepared(sql).run(this.logId, position);
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#db.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** Timers due at or before an instant, in the order in which they fall due. */
  due(until: Instant, limit = 100): readonly DueTimer[] {
    const rows = this.#prepared('SELECT * FROM timer WHERE due <= ? ORDER BY due, key LIMIT ?').all(until, limit);
    return rows.map((row) => ({
      key: row['key'] as string,
      due: row['due'] as Instant,
      rule: row['rule'] as string,
      cause: row['cause'] as string,
      proposal: JSON.parse(row['proposal'] as string) as Proposal,
    }));
  }

  nextDue(): Instant | undefined {
    return (this.#prepared('SELECT min(due) AS due FROM timer').get()?.['due'] ?? undefined) as Instant | undefined;
  }

  done(key: string): void {
    this.#prepared('DELETE FROM timer WHERE key = ?').run(key);
  }

  /** Entitlement streams whose claims wait for an amount. */
  pendingSettlements(): readonly string[] {
    return this.#db
      .prepare('SELECT stream FROM settlement ORDER BY rowid')
      .all()
      .map((row) => row['stream'] as string);
  }

  /** Entitlement streams with a settlement of the policy that asked for the reading. */
  settledBy(policy: string, reading: string): readonly string[] {
    return this.#db
      .prepare('SELECT stream FROM rests WHERE policy = ? AND reading = ? ORDER BY stream')
      .all(policy, reading)
      .map((row) => row['stream'] as string);
  }

  /**
   * Takes over from a process that drove the sagas up to a position and left this parked: goes on from there, or from where
   * this file is when that is earlier. What could not be read here stays parked behind it.
   */
  adopt(
    position: Position | null,
    parked: readonly ParkedEvent[],
    compare: (a: Position, b: Position) => number,
  ): void {
    const own = this.#position;
    const earlier = own === null || position === null ? null : compare(own, position) < 0 ? own : position;
    const ids = new Set(parked.map(({ id }) => id));
    const all = [...parked, ...this.parked().filter(({ id }) => !ids.has(id))];
    this.#prepared('BEGIN IMMEDIATE').run();
    try {
      this.#db.exec('DELETE FROM parked');
      for (const entry of all) this.park(entry);
      if (earlier === null) this.#db.exec('DELETE FROM checkpoint');
      else this.#writePosition(earlier);
      this.#prepared('COMMIT').run();
      [this.#position, this.#unwritten] = [earlier, 0];
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** In the order in which they were parked. */
  parked(): readonly ParkedEvent[] {
    return this.#db
      .prepare('SELECT entry FROM parked ORDER BY seq')
      .all()
      .map((row) => JSON.parse(row['entry'] as string) as ParkedEvent);
  }

  /** Parks it at the end, or changes the entry where it stands. A parked timer no longer falls due. */
  park(entry: ParkedEvent): void {
    this.#db
      .prepare('INSERT INTO parked (id, entry) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET entry = excluded.entry')
      .run(entry.id, JSON.stringify(entry));
    if (entry.timer) this.done(entry.timer.key);
  }

  unpark(id: string): void {
    this.#db.prepare('DELETE FROM parked WHERE id = ?').run(id);
  }

  close(): void {
    if (this.#unwritten > 0) this.#writePosition(this.#position);
    this.#db.close();
  }
}
