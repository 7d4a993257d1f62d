import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idOf } from '#domain';
import { openLogSnapshot, openSqliteEventStore, verifyRecords, type RecordedEvent } from '#event-store';
import { projections } from '#read-models';
import { openProjector, processSurroundings, READ_MODELS_FILE } from '#runtime';
import { castOf, DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { injectDoor, type Door } from '../../apps/api/src/demonstration/door.js';
import { establish, STARTS_AT } from '../../apps/api/src/demonstration/establish.js';
import { playBeginning, playRest } from '../../apps/api/src/demonstration/scenario.js';
import { Play } from '../../apps/api/src/demonstration/play.js';
import { startTestServer } from '../support/server.js';
import type { Promised } from './server-driver.js';

/** The demonstration's story through a door, and what must hold of its record whatever befell the server meanwhile. */

export async function playAll(door: Door): Promise<Play> {
  const play = await establish(door, await administrator(door));
  await playBeginning(play);
  return playOn(play);
}

/** From where the beginning has come to. */
export async function playOn(play: Play): Promise<Play> {
  await playRest(play);
  await play.settled();
  return play;
}

async function administrator(door: Door): Promise<string> {
  const { login } = castOf().people.administrator;
  const body = { login, password: DEMONSTRATION_PASSWORD };
  const answer = await door.send({ method: 'POST', path: '/api/sessions', body });
  return (answer.body as { token: string }).token;
}

/** An installation whose story was played to the end of its beginning, for others to go on from. */
export class Prepared {
  readonly #root = mkdtempSync(join(tmpdir(), 'duixian-prepared-'));
  readonly vaultFolder = join(this.#root, 'vault');
  readonly keyFile = join(this.#root, 'master.key');
  readonly #story: Play['story'];

  constructor(
    { dataFolder, keyFile }: { readonly dataFolder: string; readonly keyFile: string },
    readonly logId: string,
    readonly events: readonly RecordedEvent[],
    { story }: Play,
  ) {
    cpSync(join(dataFolder, 'vault'), this.vaultFolder, { recursive: true });
    cpSync(keyFile, this.keyFile);
    this.#story = structuredClone(story);
  }

  /** The rest of the story, through a door to an installation that was begun with this. */
  async playOn(door: Door): Promise<Play> {
    const play = new Play(castOf(), door, await administrator(door));
    Object.assign(play.story, structuredClone(this.#story));
    return playOn(play);
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}

/** What it is all about: each claim's amounts with what became of them, and what each treasury owes and paid. */
export async function outcomeOf(play: Play): Promise<unknown> {
  const lines: Record<string, unknown> = {};
  for (const [key, id] of Object.entries(play.story.lines)) {
    const line = await play.read<Record<string, unknown>>('auditor', `/api/lines/${id}`);
    const { total, amounts, components, awardYear, status, passed, progress, readings, resultPublishedOn } = line;
    lines[key] = { total, amounts, components, awardYear, status, passed, progress, readings, resultPublishedOn };
  }
  const runs: unknown[] = [];
  for (const run of play.story.runs) {
    runs.push((await play.read<{ reconciliation: unknown }>('auditor', `/api/payment-runs/${run}`)).reconciliation);
  }
  return { lines, runs };
}

export interface Undisturbed {
  readonly outcome: unknown;
  /** How many events of each type. */
  readonly counts: Record<string, number>;
  readonly prepared: Prepared;
}

/** The same story on one server, with nobody to disturb it. */
export async function undisturbed(): Promise<Undisturbed> {
  // Others go on from the middle by the machine's clock.
  const server = await startTestServer({ systemStart: processSurroundings(() => undefined).systemNow() });
  try {
    const { login, displayName } = castOf().people.administrator;
    await server.beginDemonstration(STARTS_AT, { login, displayName, password: DEMONSTRATION_PASSWORD });
    const door = injectDoor(server.app.getHttpAdapter().getInstance());
    const play = await establish(door, await administrator(door));
    await playBeginning(play);
    await play.settled();
    const { config, house } = server.parts;
    const prepared = new Prepared(config, house.store.logId, await server.events(), play);
    await playOn(play);
    return { outcome: await outcomeOf(play), counts: countsOf(await server.events()), prepared };
  } finally {
    await server.stop();
  }
}

export function countsOf(events: readonly RecordedEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { type } of events) {
    // How many claims are settled together depends on who comes first; what comes out does not.
    if (type !== 'AmountSettled') counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
}

/** Every event of a data folder that no process has open, verified; looking at it changes nothing. */
export async function eventsIn(dataFolder: string): Promise<readonly RecordedEvent[]> {
  const snapshot = openLogSnapshot(dataFolder);
  try {
    await verifyRecords(snapshot.logId, snapshot.read());
    const all: RecordedEvent[] = [];
    for await (const batch of snapshot.read()) all.push(...batch);
    return all;
  } finally {
    snapshot.close();
  }
}

/** What was promised and is not there, and what is there twice: by event, and by command. */
export function wrongWith(events: readonly RecordedEvent[], promised: readonly Promised[]): readonly string[] {
  const wrong: string[] = [];
  const positions = new Set(events.map((event) => event.position as string));
  const there = new Set(events.map(({ stream, version, type }) => `${idOf(stream)} ${version} ${type}`));
  for (const { id, version, position, events: types } of promised) {
    const last = `${id} ${version} ${types.at(-1)}`;
    if (!positions.has(position) || !there.has(last)) wrong.push(`lost: ${last} at ${position}`);
  }
  if (new Set(events.map(({ eventId }) => eventId)).size !== events.length) wrong.push('an event id twice');
  const effects = new Map<string, number[]>();
  for (const { stream, commandId, version } of events) {
    const key = `${stream} ${commandId}`;
    effects.set(key, [...(effects.get(key) ?? []), version]);
  }
  for (const [key, versions] of effects) {
    if (versions.some((version, index) => version !== versions[0]! + index)) wrong.push(`twice: ${key}`);
  }
  return wrong;
}

/** Tables whose rows, as the server left them, are not those of a rebuild from the log. */
export async function tablesThatDiffer(dataFolder: string): Promise<readonly string[]> {
  const live = rowsIn(dataFolder);
  const folder = mkdtempSync(join(tmpdir(), 'rebuilt-'));
  const store = await openSqliteEventStore({ folder: dataFolder, random: () => new Uint8Array(16) });
  try {
    const wait = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
    const projector = openProjector({ store, folder, wait });
    await projector.start();
    await projector.close();
    const rebuilt = rowsIn(folder);
    return projections.map(({ name }) => name).filter((name) => live.get(name) !== rebuilt.get(name));
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsIn(folder: string): ReadonlyMap<string, string> {
  const db = new DatabaseSync(join(folder, READ_MODELS_FILE), { readOnly: true });
  try {
    const rows = (name: string) => JSON.stringify(db.prepare(`SELECT * FROM "${name}" ORDER BY key`).all());
    return new Map(projections.map(({ name }) => [name, rows(name)]));
  } finally {
    db.close();
  }
}
