import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * The other half of statement-thread.ts: runs statements on a connection of its own, a message a transaction. It imports
 * nothing of ours, so that Node runs it from the sources too, and it costs little to start.
 */

export interface ThreadTask {
  readonly file: string;
  /** Once, before anything else. */
  readonly pragmas: string;
}

/** One statement, run several times. */
export interface Runs {
  readonly statement: number;
  readonly times: number;
  /** Values of one run. */
  readonly width: number;
  /** Of all runs, one after the other. */
  readonly values: readonly SQLInputValue[];
}

export interface ThreadWork {
  readonly id: number;
  /** SQL of statements that no message before named; numbered on from those. */
  readonly fresh: readonly string[];
  readonly runs: readonly Runs[];
}

/** `id`: committed. An error as its parts: its class and its code do not survive the way between threads. */
export type ThreadAnswer =
  { readonly id: number } | { readonly message: string; readonly code: unknown; readonly errcode: unknown };

const { file, pragmas } = workerData as ThreadTask;
const port = parentPort!;
const statements: ReturnType<DatabaseSync['prepare']>[] = [];
let db: DatabaseSync | undefined;

function opened(): DatabaseSync {
  if (db) return db;
  db = new DatabaseSync(file);
  db.exec(pragmas);
  return db;
}

function take({ id, fresh, runs }: ThreadWork): ThreadAnswer {
  const connection = opened();
  for (const sql of fresh) statements.push(connection.prepare(sql));
  connection.exec('BEGIN IMMEDIATE');
  for (const { statement, times, width, values } of runs) {
    for (let run = 0; run < times; run += 1) {
      statements[statement]!.run(...values.slice(run * width, (run + 1) * width));
    }
  }
  connection.exec('COMMIT');
  return { id };
}

/**
 * After a failure nothing more is taken: what comes later in order must not be there without it. The thread stays until it
 * is ended from outside, so that its answer arrives.
 */
let hasFailed = false;
port.on('message', (work: ThreadWork | null) => {
  if (work === null) {
    db?.close();
    port.close();
    return;
  }
  if (hasFailed) return;
  try {
    port.postMessage(take(work));
  } catch (error) {
    const { message, code, errcode } = error as { message: unknown; code?: unknown; errcode?: unknown };
    hasFailed = true;
    db?.close();
    port.postMessage({ message: String(message), code, errcode } satisfies ThreadAnswer);
  }
});
