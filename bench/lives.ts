import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { STAGES, type Stage } from './lives/life.js';
import type { SetUp, Walked } from './lives/clients.js';
import type { Applicant } from './support/applicants.js';
import { Child } from './support/child.js';
import { percent, show } from './support/figures.js';
import type { Shares } from './support/profile.js';
import type { Counters, Standing } from './support/server.js';

const CLIENTS = 32;
const LIVES = 192;

const SERVER = join(import.meta.dirname, 'support', 'server.js');
const DRIVERS = join(import.meta.dirname, 'lives', 'clients.js');

/** What happens before a stage, besides waiting for what the one before left to do. */
const BEFORE: Partial<Record<Stage, string>> = { allotment: 'nextYear' };
const AFTER: Partial<Record<Stage, string>> = { notice: 'noticesEnd' };

/**
 * Whole lives of a case a second, from the declaration to the money: every stage over HTTP from 32 clients, with sagas,
 * timers, settlement and projections running, and where the server's time goes. The lives pass a stage together, because
 * the business clock that opens the next gate is one for all.
 */
export async function run(): Promise<void> {
  const root = mkdtempSync(join(import.meta.dirname, 'lives-'));
  const server = new Child(SERVER, [root]);
  const drivers = new Child(DRIVERS);
  try {
    const standing = await server.ask<Standing>('start');
    const wanted = { accounts: CLIENTS, parties: LIVES };
    const applicants = await server.ask<readonly Applicant[]>('applicants', wanted);
    await drivers.ask('setUp', { standing, applicants } satisfies SetUp);
    await live(server, drivers);
    await server.ask('stop');
  } finally {
    await Promise.all([server.stop(), drivers.stop()]);
    rmSync(root, { recursive: true, force: true });
  }
}

async function live(server: Child, drivers: Child): Promise<void> {
  const before = await server.ask<Counters>('counters');
  await server.ask('profileStart');
  const began = performance.now();
  const told: string[] = [];
  let requests = 0;
  let clientMicros = 0;
  for (const stage of STAGES) {
    const started = performance.now();
    if (BEFORE[stage]) await drivers.ask(BEFORE[stage]);
    const walked = await drivers.ask<Walked>('stage', stage);
    await server.ask('idle');
    if (AFTER[stage]) await drivers.ask(AFTER[stage]);
    await server.ask('idle');
    told.push(`${stage} ${((performance.now() - started) / 1000).toFixed(1)}`);
    requests += walked.requests;
    clientMicros += walked.cpuMicros;
  }
  const millis = performance.now() - began;
  const shares = await server.ask<Shares>('profileStop');
  const after = await server.ask<Counters>('counters');
  await drivers.ask('assertOver');
  await assertDigested(server);
  const events = after.events - before.events;
  const ofCore = (micros: number): string => percent(micros / 1000 / millis);
  console.log(
    `Lives of a case (lives.ts): ${LIVES} lives of one claim, ${CLIENTS} clients, sagas and projections running`,
  );
  console.log(
    `  ${((LIVES * 1000) / millis).toFixed(1)} lives/s (${(requests / LIVES).toFixed(0)} requests and ` +
      `${(events / LIVES).toFixed(1)} events each; ${show((requests * 1000) / millis)} requests/s, ` +
      `${((after.appends - before.appends) / (after.commits - before.commits)).toFixed(1)} appends a commit)`,
  );
  console.log(`  seconds: ${told.join(', ')}`);
  console.log(`  of one core: server ${ofCore(after.cpuMicros - before.cpuMicros)}, clients ${ofCore(clientMicros)}`);
  printShares(shares);
}

async function assertDigested(server: Child): Promise<void> {
  const { parked, projections, dead } = await server.ask<Record<string, number>>('state');
  if (parked || projections || dead) throw new Error(`parked: ${parked}, ${projections}; dead jobs: ${dead}`);
}

/** Of the time in which the server's thread did something; the largest first. */
function printShares(shares: Shares): void {
  const { idle = 0 } = shares;
  const parts = Object.entries(shares).filter(([part]) => part !== 'idle' && part !== 'this profile');
  const total = parts.reduce((sum, [, millis]) => sum + millis, 0);
  console.log(`  the server's thread waited ${percent(idle / (idle + total))} of the time; of the rest:`);
  for (const [part, millis] of parts.toSorted(([, a], [, b]) => b - a)) {
    console.log(
      `    ${percent(millis / total).padStart(5)}  ${(millis / LIVES).toFixed(2).padStart(6)} ms a life  ${part}`,
    );
  }
}
