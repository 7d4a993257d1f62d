import { DatabaseSync } from 'node:sqlite';
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

  constructor(
    folder: string,
    private readonly logId: string,
  ) {
    this.#db = new DatabaseSync(join(folder, 'process.sqlite'));
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    // An older layout is dropped: everything in it comes from the log again.
    if (this.#db.prepare('PRAGMA user_version').get()?.['user_version'] !== FORMAT) {
      for (const table of TABLES) this.#db.exec(`DROP TABLE IF EXISTS ${table}`);
    }
    this.#db.exec(SCHEMA);
    const row = this.#db.prepare("SELECT log FROM checkpoint WHERE name = 'sagas'").get();
    if (row && row['log'] !== logId) this.#clear();
  }

  #clear(): void {
    for (const table of TABLES) this.#db.exec(`DELETE FROM ${table}`);
  }

  checkpoint(): Position | null {
    const row = this.#db.prepare("SELECT position FROM checkpoint WHERE name = 'sagas'").get();
    return row ? (row['position'] as Position) : null;
  }

  record(step: ProcessStep): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      const set = this.#db.prepare(
        'INSERT OR REPLACE INTO timer (key, due, rule, cause, proposal) VALUES (?, ?, ?, ?, ?)',
      );
      for (const { timer, rule, cause } of step.set) {
        set.run(timer.key, timer.due, rule, cause, JSON.stringify(timer.proposal));
      }
      const cancel = this.#db.prepare('DELETE FROM timer WHERE key = ?');
      for (const key of step.cancel) cancel.run(key);
      const ask = this.#db.prepare('INSERT OR IGNORE INTO settlement (stream) VALUES (?)');
      for (const stream of step.asked) ask.run(stream);
      const answer = this.#db.prepare('DELETE FROM settlement WHERE stream = ?');
      for (const stream of step.answered) answer.run(stream);
      const rest = this.#db.prepare('INSERT OR IGNORE INTO rests (policy, reading, stream) VALUES (?, ?, ?)');
      for (const { policy, reading, stream } of step.rests) rest.run(policy, reading, stream);
      if (step.position !== null) {
        this.#db
          .prepare("INSERT OR REPLACE INTO checkpoint (name, log, position) VALUES ('sagas', ?, ?)")
          .run(this.logId, step.position);
      }
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  /** Timers due at or before an instant, in the order in which they fall due. */
  due(until: Instant, limit = 100): readonly DueTimer[] {
    const rows = this.#db.prepare('SELECT * FROM timer WHERE due <= ? ORDER BY due, key LIMIT ?').all(until, limit);
    return rows.map((row) => ({
      key: row['key'] as string,
      due: row['due'] as Instant,
      rule: row['rule'] as string,
      cause: row['cause'] as string,
      proposal: JSON.parse(row['proposal'] as string) as Proposal,
    }));
  }

  nextDue(): Instant | undefined {
    return (this.#db.prepare('SELECT min(due) AS due FROM timer').get()?.['due'] ?? undefined) as Instant | undefined;
  }

  done(key: string): void {
    this.#db.prepare('DELETE FROM timer WHERE key = ?').run(key);
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
    this.#db.close();
  }
}
