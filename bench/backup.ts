import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { instant } from '#kernel';
import { NO_STREAM, openSqliteEventStore, sealEvents, type EventStore, type StreamHead } from '#event-store';

const EVENTS = 100_000;
const STREAMS = 1_000;
const ROUNDS = 3;
/** Between two appends of the writer whose latency is measured: it does not saturate the disk. */
const BETWEEN_MS = 2;
const LEAST_SAMPLES = 300;

/**
 * What a writer notices of a backup: latency of durable appends, one every so often, while `npm run backup` copies a log
 * in a process of its own, as a ratio to the same appends without it, in turns within one run.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(import.meta.dirname, 'backup-'));
  try {
    const data = join(folder, 'data');
    const store = await openSqliteEventStore({ folder: data, random: (bytes) => new Uint8Array(bytes) });
    const writer = new Writer(store);
    await writer.fill();
    console.log(`Backup beside a writer (backup.ts): ${EVENTS} events, one append every ${BETWEEN_MS} ms`);
    const ratios: { p50: number; p99: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const alone = await writer.measure(new Promise(() => undefined), LEAST_SAMPLES);
      const backup = backUp(data, join(folder, `to-${round}`));
      const beside = await writer.measure(backup, 0);
      const ratio = { p50: beside.p50 / alone.p50, p99: beside.p99 / alone.p99 };
      ratios.push(ratio);
      console.log(
        `  round ${round + 1}: alone ${text(alone)}; during a backup of ${((await backup) / 1000).toFixed(1)} s ${text(beside)}`,
      );
    }
    const median = (of: (each: { p50: number; p99: number }) => number) =>
      ratios
        .map(of)
        .toSorted((a, b) => a - b)[1]!
        .toFixed(2);
    console.log(
      `  ratio during / alone, median of ${ROUNDS}: p50 ${median((each) => each.p50)}, p99 ${median((each) => each.p99)}`,
    );
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Latency {
  readonly samples: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

const text = ({ samples, p50, p99 }: Latency): string =>
  `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms (${samples} appends)`;

class Writer {
  readonly #heads = new Map<string, StreamHead>();
  #written = 0;

  constructor(private readonly store: EventStore) {}

  async fill(): Promise<void> {
    while (this.#written < EVENTS) await Promise.all(Array.from({ length: STREAMS }, () => this.#append()));
  }

  /** Until the work is done, or there are enough samples. */
  async measure(work: Promise<unknown>, enough: number): Promise<Latency> {
    let isOver = false;
    void work.then(() => (isOver = true));
    const times: number[] = [];
    while (!isOver && (enough === 0 || times.length < enough)) {
      const began = performance.now();
      await this.#append();
      times.push(performance.now() - began);
      await pause(BETWEEN_MS);
    }
    times.sort((a, b) => a - b);
    const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
    return { samples: times.length, p50: at(0.5), p99: at(0.99) };
  }

  async #append(): Promise<void> {
    this.#written += 1;
    const stream = `thing-${this.#written % STREAMS}`;
    const head = this.#heads.get(stream) ?? NO_STREAM;
    const sealed = sealEvents({ logId: this.store.logId, stream, head }, [eventOf(this.#written)]);
    this.#heads.set(stream, sealed[0]!);
    const result = await this.store.append(stream, head.version, sealed);
    if (result.kind !== 'appended') throw new Error(`refused: ${JSON.stringify(result)}`);
  }
}

const AT = instant('2024-03-04T01:00:00.000Z');

const eventOf = (n: number) => ({
  eventId: `event-${n}`,
  type: 'Something',
  schemaVersion: 1,
  at: AT,
  recordedAt: AT,
  actor: 'bench',
  role: 'system',
  jurisdiction: '*',
  commandId: `command-${n}`,
  commandDigest: '0'.repeat(64),
  causationId: null,
  body: { n, filler: 'x'.repeat(300) },
  fileHashes: [],
  piiCommit: null,
});

/** The command as its user gives it; answers its milliseconds. */
async function backUp(data: string, to: string): Promise<number> {
  const program = join(import.meta.dirname, '..', 'tools', 'backup', 'main.js');
  const began = performance.now();
  const child = spawn(process.execPath, [program, '--to', to], {
    env: { ...process.env, DUIXIAN_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`the backup ended with ${code}`);
  return performance.now() - began;
}
