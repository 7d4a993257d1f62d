import { createHash } from 'node:crypto';
import { instant, instantFromMillis, millisOf, type Instant } from '#kernel';
import type { StoreProbe } from '#event-store';
import type { Surroundings } from '#runtime';

export interface LogLine {
  readonly level: string;
  readonly message: string;
  readonly details: object;
}

/** Surroundings that a test holds in its hand: time stands still until it is moved, randomness comes from a seed. */
export interface ManualSurroundings extends Surroundings {
  readonly logs: readonly LogLine[];
  /** Moves system time; whoever waits no longer than that wakes up. */
  advance(millis: number): void;
}

export interface ManualOptions {
  readonly seed?: string;
  readonly systemStart?: string;
  readonly at?: (label: string) => void;
  readonly storeProbe?: StoreProbe;
}

export function manualSurroundings(options: ManualOptions = {}): ManualSurroundings {
  const { seed = 'duixian', systemStart = '2026-01-05T02:00:00.000Z', at, storeProbe } = options;
  const logs: LogLine[] = [];
  const waits = new Set<{ readonly until: number; readonly wake: () => void }>();
  let now = millisOf(instant(systemStart));
  let drawn = 0;
  let ids = 0;
  return {
    logs,
    threadArguments: ['--import', new URL('run-ts.mjs', import.meta.url).href],
    systemNow: (): Instant => instantFromMillis(now),
    random: (bytes) => seededBytes(seed, (drawn += 1), bytes),
    newId: () => `id-${String((ids += 1)).padStart(8, '0')}`,
    wait: (millis, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const entry = { until: now + millis, wake: () => finish() };
        const finish = (): void => {
          waits.delete(entry);
          signal.removeEventListener('abort', finish);
          resolve();
        };
        waits.add(entry);
        signal.addEventListener('abort', finish, { once: true });
      }),
    log: (level, message, details) => void logs.push({ level, message, details }),
    advance: (millis) => {
      now += millis;
      for (const each of [...waits]) if (each.until <= now) each.wake();
    },
    ...(at ? { at } : {}),
    ...(storeProbe ? { storeProbe } : {}),
  };
}

/** As many bytes as asked for, never the same twice, the same for the same seed. */
function seededBytes(seed: string, draw: number, bytes: number): Uint8Array {
  const parts: Buffer[] = [];
  for (let block = 0; parts.length * 32 < bytes; block += 1) {
    parts.push(createHash('sha256').update(`${seed}:${draw}:${block}`).digest());
  }
  return Buffer.concat(parts).subarray(0, bytes);
}
