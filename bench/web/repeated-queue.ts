import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { READ_MODELS_FILE } from '#runtime';

/** A row of the queue's table, as far as it is changed here. */
interface Row {
  readonly key: string;
  readonly doc: string;
  readonly ordinal: number;
}

/**
 * Has what waits at `stage` in a stopped server's read models `wanted` times or more: the rows that are there, again under other ids.
 * Returns how many wait then.
 */
export function repeatQueue(dataFolder: string, stage: string, wanted: number): number {
  const db = new DatabaseSync(join(dataFolder, READ_MODELS_FILE));
  try {
    const rows = db.prepare('SELECT * FROM queue WHERE stage = ?').all(stage) as unknown as Row[];
    if (rows.length === 0) throw new Error(`nothing waits at ${stage}`);
    const columns = Object.keys(rows[0]!);
    const insert = db.prepare(
      `INSERT INTO queue (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    db.exec('BEGIN');
    for (let count = rows.length, time = 1; count < wanted; count += rows.length, time += 1) {
      for (const row of rows) insert.run(...Object.values(again(row, time)));
    }
    db.exec('COMMIT');
    return Number(db.prepare('SELECT count(*) AS count FROM queue WHERE stage = ?').get(stage)!['count']);
  } finally {
    db.close();
  }
}

/** The same under another id, and later. */
function again(row: Row, time: number): Row {
  const id = row.key.slice(row.key.indexOf(':') + 1);
  const other = `${id}r${time}`;
  return {
    ...row,
    key: row.key.replace(id, other),
    doc: row.doc.replaceAll(id, other),
    ordinal: row.ordinal + time * 1_000_000,
  };
}
