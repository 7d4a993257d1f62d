import { answerParent } from '../support/child.js';
import { Connection } from '../support/connection.js';
import type { Applicant } from '../support/applicants.js';
import type { Standing } from '../support/server.js';
import { Life, type Shared, type Stage } from './life.js';

/** 32 clients of the bench, in a process of their own: each takes its lives through a stage, one after the other. */

export interface SetUp {
  readonly standing: Standing;
  readonly applicants: readonly Applicant[];
}

export interface Walked {
  readonly requests: number;
  readonly cpuMicros: number;
}

const AFTER_NOTICE = '2024-07-01T01:00:00.000Z';
const NEXT_YEAR = '2024-12-31T16:00:00.000Z';

let shared: Shared;
let clients: readonly (readonly Life[])[] = [];

async function setUp({ standing, applicants }: SetUp): Promise<void> {
  shared = { ...standing, run: '', keys: 0 };
  clients = await Promise.all(
    applicants.map(async ({ token, parties }, client) => {
      const connection = await Connection.open(standing.port);
      return parties.map((party, index) => {
        const number = client + index * applicants.length;
        return new Life(shared, connection, number, token, party);
      });
    }),
  );
}

const everyLife = (step: (life: Life) => Promise<unknown>): Promise<unknown> =>
  Promise.all(
    clients.map(async (lives) => {
      for (const life of lives) await step(life);
    }),
  );

async function stage(name: Stage): Promise<Walked> {
  const requests = requestsSoFar();
  const before = process.cpuUsage();
  await everyLife((life) => life[name]());
  const { user, system } = process.cpuUsage(before);
  return { requests: requestsSoFar() - requests, cpuMicros: user + system };
}

const requestsSoFar = (): number => clients.flat().reduce((sum, life) => sum + life.requests, 0);

/** The notices close. */
const noticesEnd = (): Promise<unknown> => clients[0]![0]!.moveClock(AFTER_NOTICE);

/** The money only comes next year, and when the readings it depends on are confirmed. */
async function nextYear(): Promise<void> {
  const first = clients[0]![0]!;
  await first.confirmReadings();
  await first.moveClock(NEXT_YEAR);
  shared.run = await first.openRun();
}

answerParent({ setUp, stage, noticesEnd, nextYear, assertOver: () => everyLife((life) => life.assertOver()) });
