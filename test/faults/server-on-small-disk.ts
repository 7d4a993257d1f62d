/**
 * Runs with a small file system to itself, which fails at one place after the other while a case takes its way on a whole
 * server. Says one line of JSON for each place: what was answered meanwhile, and what was wrong in the end.
 */
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { DEMONSTRATION_PASSWORD } from '../../apps/api/src/demonstration/cast.js';
import { ok } from '../support/client.js';
import { Road, STEPS } from '../support/road.js';
import type { TestServer } from '../support/server.js';
import { PLACES, START_PLACES, type Part, type Place, type StartPlace } from './disk-places.js';
import { attempt, idle, openCopy, outcomeOf, prepareStage, verifyRecord, walk } from './poison-run.js';
import { SmallDisk } from './small-disk.js';
import { tablesThatDiffer } from './story-run.js';

export interface DiskOrder {
  readonly mountPoint: string;
  /** Indexes in PLACES and START_PLACES. */
  readonly places: readonly number[];
  readonly starts: readonly number[];
}

export interface DiskReport {
  /** The step's refusal, or with what the start failed. */
  readonly code?: string;
  /** Errors logged while the disk failed. */
  readonly complaints: readonly string[];
  /** Of a question asked meanwhile. */
  readonly read?: number;
  readonly wrong: readonly string[];
}

const { mountPoint, places, starts } = JSON.parse(process.argv[2]!) as DiskOrder;
const disk = new SmallDisk(mountPoint);
const stage = await prepareStage();
let undisturbed: unknown;

/** One case from its declaration to its payment, on a server whose disk fails at a place. */
async function run(part: Part, place: Place | undefined): Promise<DiskReport & { readonly outcome: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  disk.lay(stage.root, folder, part);
  let armed: string | undefined;
  const at = (label: string): void => {
    if (label !== armed) return;
    armed = undefined;
    disk.fail(place!.fault);
  };
  const house = await openCopy(stage, folder, { at });
  const { server } = house;
  const road = new Road(house);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= server.stop());
  const wrong: string[] = [];
  let found: Pick<DiskReport, 'code' | 'complaints' | 'read'> = { complaints: [] };
  try {
    if (place) {
      const step = STEPS.indexOf(place.step);
      await mustWalk(road, 0, step);
      const before = server.surroundings.logs.length;
      if (place.label === undefined) disk.fail(place.fault);
      else armed = place.label;
      const { login } = house.cast.people.auditor;
      const logIn = () => server.anonymous().post('/api/sessions', { login, password: DEMONSTRATION_PASSWORD });
      const taking = attempt(place.logsIn ? logIn : () => road[place.step]());
      await noticed(server, before, taking);
      if (place.code !== undefined) await taking;
      if (armed !== undefined) wrong.push(`never passed ${armed}`);
      // Longer than a session may go without being written.
      server.surroundings.advance(61_000);
      const read = (await house.as.auditor.get('/api/sessions/current')).status;
      const complaints = complaintsOf(server, before);
      disk.mend();
      const code = await advancing(server, taking);
      found = { ...(code === undefined ? {} : { code }), complaints, read };
      await advancing(server, server.idle());
      await mustWalk(road, code === undefined ? step + 1 : step, STEPS.length);
    } else await mustWalk(road, 0, STEPS.length);
    await idle(road);
    await verifyRecord(house);
    const { body } = await ok(house.as.auditor.get('/api/health/state'));
    const { status, parked, jobs } = body as { status: string; parked: object[]; jobs: { dead: object[] } };
    if (status !== 'live' || parked.length > 0 || jobs.dead.length > 0) wrong.push(JSON.stringify(body));
    const outcome = await outcomeOf(road);
    if (place && !isDeepStrictEqual(outcome, undisturbed)) wrong.push(`another outcome: ${JSON.stringify(outcome)}`);
    await stop();
    wrong.push(...(await tablesThatDiffer(server.dataFolder)).map((table) => `not as rebuilt: ${table}`));
    return { ...found, wrong, outcome };
  } finally {
    disk.mend();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const complaintsOf = ({ surroundings }: TestServer, from: number): readonly string[] =>
  surroundings.logs
    .slice(from)
    .filter(({ level }) => level === 'error')
    .map(({ message, details }) => `${message} ${JSON.stringify(details).slice(0, 200)}`);

/** Until somebody complains, or everything is done. */
async function noticed(server: TestServer, before: number, taking: Promise<string | undefined>): Promise<void> {
  let isDone = false;
  void taking.then((code) => (code === undefined ? server.idle() : undefined)).then(() => (isDone = true));
  while (!isDone && complaintsOf(server, before).length === 0) await shortly();
}

/** What failed is tried again after pauses: time goes on until it is done. */
async function advancing<Value>(server: TestServer, work: Promise<Value>): Promise<Value> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  for (; !isDone; await shortly()) server.surroundings.advance(1_000);
  return done;
}

const shortly = () => new Promise((resolve) => setTimeout(resolve, 2, undefined));

async function mustWalk(road: Road, from: number, until: number): Promise<void> {
  const stuck = await walk(road, from, until);
  if (stuck) throw new Error(`stuck at ${STEPS[stuck.step]}: ${stuck.code}`);
}

/** The disk has failed when the server starts; then it is mended, and the server starts. */
async function runStart({ part, fault }: StartPlace): Promise<DiskReport> {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  disk.lay(stage.root, folder, part);
  disk.fail(fault);
  try {
    let code: string | undefined;
    try {
      const house = await openCopy(stage, folder);
      await house.server.stop();
    } catch (error) {
      code = String((error as { code?: unknown }).code ?? error);
    }
    disk.mend();
    const house = await openCopy(stage, folder);
    const road = new Road(house);
    try {
      await mustWalk(road, 0, STEPS.length);
      await verifyRecord(house);
      const isSame = isDeepStrictEqual(await outcomeOf(road), undisturbed);
      return { ...(code === undefined ? {} : { code }), complaints: [], wrong: isSame ? [] : ['another outcome'] };
    } finally {
      await house.server.stop();
    }
  } finally {
    disk.mend();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function report(work: Promise<DiskReport>): Promise<void> {
  let found: DiskReport;
  try {
    found = await work;
  } catch (error) {
    found = { complaints: [], wrong: [error instanceof Error ? (error.stack ?? error.message) : String(error)] };
  }
  const { code, complaints, read, wrong } = found;
  writeSync(1, `${JSON.stringify({ code, complaints, read, wrong })}\n`);
}

undisturbed = (await run('everything', undefined)).outcome;
for (const index of places) await report(run(PLACES[index]!.part, PLACES[index]));
for (const index of starts) await report(runStart(START_PLACES[index]!));
rmSync(stage.root, { recursive: true, force: true });
process.exit(0);
