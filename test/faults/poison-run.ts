import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf } from '#domain';
import { verifyRecords, type RecordedEvent } from '#event-store';
import { establish, logInAll, type Established } from '../support/cast.js';
import { ok, type Answer, type Json } from '../support/client.js';
import { intlInvention, refusalOf, Road, STEPS } from '../support/road.js';
import { startTestServer, ADMINISTRATOR, type TestServerOptions } from '../support/server.js';
import type { Kind, Told } from './poison-kinds.js';

/** Two cases side by side on one server: one meets the poison, the other must notice nothing. */

const CLOCK_STEPS = ['clear', 'openRun'] as const;

/** Taken before the answer was lost: the second try says so. */
const TAKEN_BEFORE = /ALREADY|EXISTS|_IN_BATCH|DECISION_RECORDED|CLOCK_ONLY_MOVES_FORWARD/;

export interface Stage {
  readonly root: string;
  readonly house: Pick<Established, 'cast' | 'story'>;
}

/** A data folder on which everything stands that a case needs: every run begins with a copy. */
export async function prepareStage(): Promise<Stage> {
  const root = mkdtempSync(join(tmpdir(), 'poison-stage-'));
  const { server, cast, story } = await establish({ folder: root });
  await server.idle();
  await server.stop();
  return { root, house: { cast, story } };
}

export async function openStage(stage: Stage): Promise<Established & { remove(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'poison-run-'));
  cpSync(stage.root, folder, { recursive: true });
  return openCopy(stage, folder);
}

/** A server on a copy of the stage, wherever its files really lie, with everybody logged in. */
export async function openCopy(
  { house }: Stage,
  folder: string,
  options: TestServerOptions = {},
): Promise<Established & { remove(): Promise<void> }> {
  const server = await startTestServer({ folder, seed: folder, ...options });
  const administrator = await server.logIn(ADMINISTRATOR.login, ADMINISTRATOR.password);
  const as = await logInAll(server, house.cast, administrator);
  const remove = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { server, as, ...house, remove };
}

export interface Outcome {
  readonly lines: readonly Json[];
  readonly payment: Json;
  /** How often each type of event is in the case's streams. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Walks on from a step up to one; answers the step that was not taken, or `undefined`. */
export async function walk(
  road: Road,
  from: number,
  until: number,
): Promise<{ step: number; code: string } | undefined> {
  for (let step = from; step < until; step += 1) {
    const code = await attempt(() => road[STEPS[step]!]());
    if (code !== undefined && !TAKEN_BEFORE.test(code)) return { step, code };
    await idle(road);
  }
  return undefined;
}

/** A job that fails is tried again after pauses: time goes on until nothing waits. */
export async function idle({ house: { server } }: Road): Promise<void> {
  const done = server.idle().then(() => true);
  while (!(await Promise.race([done, new Promise<boolean>((resolve) => setTimeout(resolve, 5, false))]))) {
    server.surroundings.advance(1_000);
  }
}

/** `undefined`: taken. Otherwise why not. */
export async function attempt(take: () => Promise<Answer>): Promise<string | undefined> {
  try {
    return refusalOf(await take());
  } catch (error) {
    return /"code":"([A-Z_]+)"/.exec(String(error))?.[1] ?? String(error);
  }
}

/** Parts of the road between which the clock moves: it moves for both. */
export const PHASES: readonly (readonly [number, number])[] = [
  [0, STEPS.indexOf(CLOCK_STEPS[0])],
  [STEPS.indexOf(CLOCK_STEPS[0]), STEPS.indexOf(CLOCK_STEPS[1])],
  [STEPS.indexOf(CLOCK_STEPS[1]), STEPS.length],
];

/** The poisoned case's events of one type. */
export const hitOf =
  (road: Road, type: string) =>
  (event: Told): boolean => {
    if (event.type !== type) return false;
    const text = `${event.stream ?? ''} ${JSON.stringify(event.body)}`;
    const names = [road.application, road.claim, road.batch, road.batch && road.notice, road.run && road.payment];
    return names.some((name) => name !== '' && text.includes(name));
  };

export async function outcomeOf(road: Road): Promise<Outcome> {
  const { auditor, cashier } = road.as;
  const { body } = await ok(auditor.get(`/api/lines/${road.line}`));
  const { total, amounts, components, awardYear, status, passed, resultPublishedOn } = body;
  const paid = (await ok(cashier.get(`/api/payments/${road.payment}`))).body;
  const own = new Set([road.application, road.line, road.batch, road.notice, road.payment]);
  const counts: Record<string, number> = {};
  for (const { stream, type, body: told } of await road.house.server.events()) {
    const named = own.has(idOf(stream)) || JSON.stringify(told).includes(road.claim);
    if (named && !/^(DecisionRecorded|EvidenceAttached)$/.test(type)) counts[type] = (counts[type] ?? 0) + 1;
  }
  const line = { total, amounts, components, awardYear, status, passed, resultPublishedOn };
  return { lines: [line], payment: { total: paid['total'], status: paid['status'] }, counts };
}

/** The record verifies, and no command took effect twice. */
export async function verifyRecord({ server }: Established): Promise<void> {
  const { store } = server.parts.house;
  await verifyRecords(store.logId, store.readAll(null, { housekeeping: true }));
  const effects = new Map<string, RecordedEvent[]>();
  for (const event of await server.events()) {
    const key = `${event.stream} ${event.commandId}`;
    effects.set(key, [...(effects.get(key) ?? []), event]);
  }
  for (const [key, events] of effects) {
    if (events.some(({ version }, index) => version !== events[0]!.version + index)) throw new Error(`twice: ${key}`);
  }
}

export interface PoisonRun {
  /** Something was parked, and the state said so. */
  readonly parked: boolean;
  /** What the poisoned case was refused with while it was parked. */
  readonly refused: readonly string[];
  readonly patient: Outcome;
  readonly other: Outcome;
  readonly stateAfter: Json;
}

/** The whole of one run: poison, everybody else goes on, the fix, and the case goes on from where it stood. */
export async function runPoison(
  stage: Stage,
  kind: Kind | undefined,
  type: string,
  restart: boolean,
): Promise<PoisonRun> {
  const house = await openStage(stage);
  const patient = new Road(house, 'parkFirm', intlInvention('US11223344B2'));
  const other = new Road(house, 'townFirm', intlInvention('US55667788B2'));
  let fix = kind?.install(hitOf(patient, type));
  let parked = false;
  const refused: string[] = [];
  try {
    for (const [from, until] of PHASES) {
      // The clock is everybody's: it is moved once.
      const stuck = await walk(patient, from, until);
      await mustWalk(other, from, until);
      const state = (await ok(house.as.auditor.get('/api/health/state'))).body;
      const now = (state['parked'] as object[]).length > 0;
      parked ||= now;
      if (stuck) refused.push(stuck.code);
      // A line that was not shown while its notice was open cannot be shown any more. Otherwise the poison stays for as
      // long as the case gets on: it must not get at the money.
      if (fix && (stuck || (now && from === 0) || until === STEPS.length)) {
        if (now !== (state['status'] === 'degraded')) throw new Error(`the state says ${String(state['status'])}`);
        fix();
        fix = undefined;
        await resume(house, restart);
        await idle(patient);
        if (stuck) await mustWalk(patient, stuck.step, until);
      }
    }
    const stateAfter = (await ok(house.as.auditor.get('/api/health/state'))).body;
    await verifyRecord(house);
    return { parked, refused, patient: await outcomeOf(patient), other: await outcomeOf(other), stateAfter };
  } finally {
    fix?.();
    await house.remove();
  }
}

async function mustWalk(road: Road, from: number, until: number): Promise<void> {
  const stuck = await walk(road, from, until);
  if (stuck) throw new Error(`${road.who} is stuck at ${STEPS[stuck.step]}: ${stuck.code}`);
}

async function resume(house: Established, restart: boolean): Promise<void> {
  if (restart) await house.server.restart();
  else await ok(house.as.administrator.post('/api/health/parked/retry'));
}
