import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { instantFromMillis } from '#kernel';
import type { Log, Surroundings } from './house.js';

/** The real surroundings of a process: its clock, its randomness, its timers. Tests give others. */
export const processSurroundings = (log: Log): Surroundings => ({
  systemNow: () => instantFromMillis(Date.now()),
  random: (bytes) => randomBytes(bytes),
  newId: () => randomUUID(),
  wait: (millis, signal) => sleep(millis, undefined, { signal }).catch(() => undefined),
  log,
});
