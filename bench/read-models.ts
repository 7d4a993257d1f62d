import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { fillLog } from './log.js';
import type { Measured } from './rebuild-process.js';

const PROCESS = fileURLToPath(new URL('rebuild-process.js', import.meta.url));
/** Passes by size: the best of each is compared. */
const SIZES = [
  { size: 100_000, passes: 3 },
  { size: 1_000_000, passes: 1 },
] as const;
/** Of Node, as `npm run rebuild` has them (scripts/run.mjs). */
const FLAGS = ['--max-semi-space-size=8'];
const LEAST_RATIO = 0.25;
const MOST_MEGABYTES = 400;

/**
 * Building every read model from the log, against a bare scan of the same file with JSON.parse, and against the port's
 * `readAll` alone; each in a process of its own.
 */
export async function run(): Promise<void> {
  console.log(`limits: ≥ ${percent(LEAST_RATIO)} of a bare scan, ≤ ${MOST_MEGABYTES} MB resident`);
  console.log(
    '| events | bare scan/s | readAll/s | rebuild/s | ÷ bare scan | same, processor time | ÷ readAll | file, B/event | resident, MB |',
  );
  console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
  for (const { size, passes } of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'duixian-read-models-'));
    try {
      await fillLog(folder, size);
      console.log(await measured(folder, passes));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measured(folder: string, passes: number): Promise<string> {
  const best: Record<string, number> = {};
  const cpu: Record<string, number> = {};
  let last: Measured | undefined;
  let resident = 0;
  for (let pass = 0; pass < passes; pass += 1) {
    // In turns, so that whatever else the machine does falls on all three.
    for (const name of ['scan', 'readAll', 'rebuild']) {
      const found = await inProcess(name, folder);
      if (last && last.events !== found.events) throw new Error(`${name}: ${found.events} of ${last.events} events`);
      best[name] = Math.max(best[name] ?? 0, (found.events * 1000) / found.millis);
      cpu[name] = Math.min(cpu[name] ?? Infinity, found.cpuMillis);
      if (name === 'rebuild') resident = Math.max(resident, found.resident);
      last = found;
    }
  }
  const { scan, readAll, rebuild } = best as { scan: number; readAll: number; rebuild: number };
  const cells = [last!.events, scan, readAll, rebuild].map(show);
  const ratios = [percent(rebuild / scan), percent(cpu['scan']! / cpu['rebuild']!), percent(rebuild / readAll)];
  return `| ${[...cells, ...ratios, show(last!.file / last!.events), show(resident / 2 ** 20)].join(' | ')} |`;
}

async function inProcess(name: string, folder: string): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [...FLAGS, PROCESS, name, folder]);
  return JSON.parse(stdout) as Measured;
}

const show = (value: number): string => Math.round(value).toLocaleString('en');
const percent = (value: number): string => `${Math.round(value * 100)} %`;
