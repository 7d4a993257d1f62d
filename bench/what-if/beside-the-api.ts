import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from '../support/child.js';
import { median } from '../support/figures.js';
import type { Standing } from '../support/server.js';
import type { Town, Visit, Visited } from './visitors.js';

/** How much longer the API's slowest answers may take while a trial runs. */
const TARGET = 2;
const ROUNDS = 3;
const IDLE_MILLIS = 15_000;
const EVERY_MILLIS = 20;
const WARM_MILLIS = 4_000;
const SERVER = join(import.meta.dirname, '..', 'support', 'server.js');
const VISITORS = join(import.meta.dirname, 'visitors.js');

/** The API's answers to fifty visitors a second, alone and while a trial runs in a thread of its process; in turns. */
export async function besideTheApi(log: string): Promise<void> {
  const root = mkdtempSync(join(import.meta.dirname, 'api-'));
  const server = new Child(SERVER, [root]);
  const visitors = new Child(VISITORS);
  const visit = (millis: number) => visitors.ask<Visited>('visit', { millis, every: EVERY_MILLIS } satisfies Visit);
  try {
    const { port, tokens, parties, round } = await server.ask<Standing>('start');
    const town: Town = { port, token: tokens['parkFirm']!, party: parties['parkFirm']!, round };
    await visitors.ask('setUp', town);
    await visit(WARM_MILLIS);
    console.log(`beside the API, ${1000 / EVERY_MILLIS} requests/s (target p99 ≤ ${TARGET}× of idle)`);
    const ratios: number[] = [];
    for (let turn = 1; turn <= ROUNDS; turn += 1) {
      const idle = await visit(IDLE_MILLIS);
      const during = await besideTrials(server, log, () => visit(IDLE_MILLIS));
      ratios.push(during.p99 / idle.p99);
      console.log(`  round ${turn}: idle ${shown(idle)}; during a trial ${shown(during)}`);
    }
    const ratio = median(ratios);
    console.log(
      `  p99 during ÷ idle, median of ${ROUNDS}: ${ratio.toFixed(2)} (${ratio <= TARGET ? 'met' : 'MISSED'})`,
    );
    await server.ask('stop');
  } finally {
    await Promise.all([server.stop(), visitors.stop()]);
    rmSync(root, { recursive: true, force: true });
  }
}

const shown = ({ p50, p99, answers }: Visited): string =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${answers} answers)`;

/** One trial after the other until the visitors are gone. */
async function besideTrials(server: Child, log: string, visit: () => Promise<Visited>): Promise<Visited> {
  let over = false;
  const trials = async (): Promise<void> => {
    while (!over) await server.ask('whatIf', log);
  };
  const [visited] = await Promise.all([visit().finally(() => (over = true)), trials()]);
  return visited;
}
