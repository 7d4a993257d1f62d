import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RecordedEvent } from '#event-store';
import type { Door } from '../../../apps/api/src/demonstration/door.js';
import type { Demonstrated, Showing } from '../demonstrate.js';
import { fetchDoor } from '../fetch-door.js';
import type { Print } from '../report.js';
import { ServerProcess } from '../server-process.js';
import { compareRecords } from './compare.js';
import type { GivenEngines } from './engines.js';
import { recordsAt, recordsIn } from './records.js';
import { Town } from './town.js';

export type PlayDemonstration = (door: Door, setupCode: string, print: Print) => Promise<Demonstrated>;

const COMPILED = resolve(import.meta.dirname, '..', '..', '..');
const PROJECT = resolve(COMPILED, '..');

/** What was left running when this program itself is told to stop. */
export type Begun = (kill: () => Promise<void> | void) => void;

/**
 * One demonstration on two APIs and two workers, told; the same on one embedded server, untold; and where the two records
 * differ.
 */
export async function inTown(
  { language, print }: Pick<Showing, 'language' | 'print'>,
  given: GivenEngines,
  play: PlayDemonstration,
  begun: Begun,
): Promise<Demonstrated> {
  // The same key: what is hashed with it is then the same in both records.
  const key = randomBytes(32).toString('hex');
  const there = await distributed(key, { language, print }, given, play, begun);
  const here = await embedded(key, play, begun);
  const { streams, events, mismatches } = compareRecords(here.records, there.records);
  print(
    language === 'zh'
      ? `\n与单机运行比较：${streams}个事件流、${events}个事件，不符${mismatches.length}处。`
      : `\nCompared with one process: ${streams} streams, ${events} events; ${mismatches.length} differ.`,
  );
  const failed = [...there.failed, ...here.failed.map((each) => `embedded: ${each}`), ...mismatches];
  return { shown: there.shown, failed };
}

interface Ran extends Demonstrated {
  readonly records: readonly RecordedEvent[];
}

async function distributed(
  key: string,
  { language, print }: Pick<Showing, 'language' | 'print'>,
  given: GivenEngines,
  play: PlayDemonstration,
  begun: Begun,
): Promise<Ran> {
  const town = new Town({
    given,
    key,
    launch: (program) => [process.execPath, '--enable-source-maps', `${resolve(COMPILED, program)}.js`],
    double: [
      process.execPath,
      ...['--import', resolve(PROJECT, 'test/support/run-ts.mjs')],
      resolve(PROJECT, 'test/doubles/esdb/main.ts'),
    ],
  });
  begun(() => town.kill());
  try {
    const setupCode = await town.start();
    const urls = town.urls.join(language === 'zh' ? '、' : ' and ');
    print(language === 'zh' ? `两个接口进程（${urls}），两个工作进程` : `Two APIs (${urls}) and two workers`);
    const { shown, failed } = await play(town.door, setupCode, print);
    const ended = await town.stopProcesses();
    const records = await recordsAt(town.esdb);
    return { shown, failed: [...failed, ...ended], records };
  } catch (error) {
    if (town.errors !== '') console.error(town.errors);
    throw error;
  } finally {
    await town.kill();
  }
}

async function embedded(key: string, play: PlayDemonstration, begun: Begun): Promise<Ran> {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-demo-'));
  const server = new ServerProcess(folder, { DUIXIAN_KEY: key });
  begun(() => server.kill());
  try {
    const { url, setupCode } = await server.ready();
    const { shown, failed } = await play(fetchDoor(url), setupCode, () => undefined);
    const code = await server.stop();
    const ended = code === 0 ? [] : [`the server ended with ${code}: ${server.errors}`];
    return { shown, failed: [...failed, ...ended], records: await recordsIn(join(folder, 'data')) };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
