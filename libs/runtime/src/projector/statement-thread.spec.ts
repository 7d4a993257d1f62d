import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isFileError } from './read-model-file.js';
import { StatementThread } from './statement-thread.js';

const INSERT = 'INSERT INTO rows VALUES (?, ?)';
const PRAGMAS = 'PRAGMA synchronous = OFF';

describe('statement thread', () => {
  let folder: string;
  let db: DatabaseSync;
  let thread: StatementThread;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'thread-'));
    db = new DatabaseSync(join(folder, 'rows.sqlite'));
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE rows (key TEXT PRIMARY KEY NOT NULL, value)');
    thread = new StatementThread({ file: join(folder, 'rows.sqlite'), pragmas: PRAGMAS });
  });
  afterEach(async () => {
    await thread.terminate();
    db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = (): unknown =>
    db
      .prepare('SELECT * FROM rows ORDER BY key')
      .all()
      .map((row) => Object.values(row));

  test('statements run in the order in which they were added, and are there once it is done', async () => {
    thread.add(INSERT, ['a', 1]);
    thread.add(INSERT, ['b', '二']);
    thread.add('DELETE FROM rows WHERE key = ?', ['a']);
    thread.add(INSERT, ['a', null]);
    const first = thread.current;
    thread.post();
    thread.add('UPDATE rows SET value = ?', [3]);
    const second = thread.current;
    thread.post();
    expect([first, second].map((each) => thread.isDone(each))).toEqual([false, false]);
    await thread.finish();
    expect([first, second].map((each) => thread.isDone(each))).toEqual([true, true]);
    expect(rows()).toEqual([
      ['a', 3],
      ['b', 3],
    ]);
  });

  test('what is not posted never happens', async () => {
    thread.add(INSERT, ['a', 1]);
    await thread.finish();
    expect(rows()).toEqual([]);
  });

  test('only so much is on its way: whoever asks for room waits for the rest', async () => {
    const text = 'x'.repeat(1024 * 1024);
    for (let index = 0; index < 20; index += 1) {
      thread.add(INSERT, [String(index), text]);
      const posted = thread.current;
      thread.post();
      await thread.room();
      expect(thread.isDone(posted - 4)).toBe(true);
    }
    await thread.finish();
    expect((rows() as unknown[]).length).toBe(20);
  });

  test('a full disk comes back as the error of the file that it is, and nothing after it is written', async () => {
    thread.add('PRAGMA max_page_count = 8', []);
    thread.post();
    thread.add(INSERT, ['a', 'x'.repeat(200_000)]);
    thread.post();
    thread.add(INSERT, ['b', 1]);
    thread.post();
    const error = await thread.finish().catch((met: unknown) => met);
    expect(isFileError(error)).toBe(true);
    expect(error).toMatchObject({ message: 'database or disk is full', errcode: 13 });
    await expect(thread.room()).rejects.toBe(error);
    expect(() => thread.post()).toThrow('disk is full');
    expect(rows()).toEqual([]);
  });

  test('a value that cannot be stored is not the fault of the file', async () => {
    thread.add(INSERT, ['a', { no: 'value' } as unknown as string]);
    thread.post();
    const error = await thread.finish().catch((met: unknown) => met);
    expect(error).toBeInstanceOf(Error);
    expect(isFileError(error)).toBe(false);
    expect(rows()).toEqual([]);
  });

  test('a statement that is none ends the thread, and nobody waits for it', async () => {
    thread.add('no statement', []);
    thread.post();
    await expect(thread.finish()).rejects.toThrow('syntax error');
    await thread.terminate();
    await expect(thread.room()).rejects.toThrow('syntax error');
  });
});
