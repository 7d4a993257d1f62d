import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { besideTheApi } from './what-if/beside-the-api.js';
import { fillPastCases, moveCases } from './what-if/past-cases.js';
import { tried } from './what-if/trial.js';

const TARGET_SECONDS = 5;
const ENTITLEMENTS = 100_000;
const TURNS = 3;
/** Between turns one entitlement of so many moves on. */
const MOVES = 100;

/**
 * A draft tried on past entitlements of two claims each, from a log on disk, in a thread: seconds of that thread's CPU, its
 * start included; and what the API's visitors notice of it. The first turn packs the past; those after it pack what moved since.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(import.meta.dirname, 'what-if-'));
  try {
    await fillPastCases(folder, ENTITLEMENTS);
    console.log(
      `What-if: ${ENTITLEMENTS} past entitlements of two claims, one thread (target ≤ ${TARGET_SECONDS} s CPU)`,
    );
    console.log('| turn | CPU, s | ÷ target | wall, s | lose |');
    console.log('|---|---:|---:|---:|---:|');
    console.log(await measured(folder, 'first, prepares'));
    for (let turn = 1; turn <= TURNS; turn += 1) {
      await moveCases(folder, ENTITLEMENTS, MOVES, turn);
      console.log(await measured(folder, `${100 / MOVES} % moved since, ${turn}`));
    }
    await besideTheApi(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string, turn: string): Promise<string> {
  const began = performance.now();
  const { cpuSeconds, summary } = await tried(folder);
  const wall = (performance.now() - began) / 1000;
  if (summary.entitlements !== ENTITLEMENTS) throw new Error(`${summary.entitlements} of ${ENTITLEMENTS} entitlements`);
  const cells = [turn, cpuSeconds.toFixed(2), (cpuSeconds / TARGET_SECONDS).toFixed(2), wall.toFixed(1)];
  return `| ${[...cells, summary.lose.applicants].join(' | ')} |`;
}
