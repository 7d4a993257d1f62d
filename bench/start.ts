import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../apps/api/src/main.js', import.meta.url));
const RUNS = 3;
const LIMIT_SECONDS = 3;
const LIMIT_MEGABYTES = 200;
const SETTLE_MILLIS = 2000;

/** From `npm start` on a built tree to ready, and resident memory when idle. Against the limits that we set ourselves. */
export async function run(): Promise<void> {
  const results: { seconds: number; megabytes: number }[] = [];
  for (let index = 0; index < RUNS; index += 1) results.push(await startOnce());
  const seconds = median(results.map((each) => each.seconds));
  const megabytes = median(results.map((each) => each.megabytes));
  console.log(
    `ready after        ${seconds.toFixed(2)} s      limit ${LIMIT_SECONDS} s     ratio ${(seconds / LIMIT_SECONDS).toFixed(2)}`,
  );
  console.log(
    `resident when idle ${megabytes.toFixed(0)} MB     limit ${LIMIT_MEGABYTES} MB   ratio ${(megabytes / LIMIT_MEGABYTES).toFixed(2)}`,
  );
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function startOnce(): Promise<{ seconds: number; megabytes: number }> {
  const scratch = mkdtempSync(join(tmpdir(), 'duixian-start-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
    env: {
      ...process.env,
      DUIXIAN_DATA: join(scratch, 'data'),
      DUIXIAN_KEY_FILE: join(scratch, 'key', 'master.key'),
      DUIXIAN_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await addressOf(child);
    while ((await fetch(`${url}/health/ready`)).status !== 200) await sleep(10);
    const seconds = (performance.now() - began) / 1000;
    await sleep(SETTLE_MILLIS);
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    const megabytes = Number(/VmRSS:\s+([0-9]+) kB/.exec(status)?.[1] ?? NaN) / 1024;
    return { seconds, megabytes };
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
    rmSync(scratch, { recursive: true });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const url = /http:\/\/[0-9.]+:[0-9]+/.exec(output)?.[0];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error('the server ended before it was ready')));
  });
}
