import { isStoreError, type StoreErrorCode } from '#event-store';
import type { ParkedEvent, ProcessStore } from './process-store.js';

/** Whether any of these cases waits. */
export type Waits = (cases: readonly string[]) => boolean;

/** What is parked, in order, and which cases wait because of it. Durable before it is believed. */
export class Parking {
  readonly #entries = new Map<string, ParkedEvent>();
  readonly #waiting = new Map<string, number>();

  constructor(private readonly store: ProcessStore) {
    for (const entry of store.parked()) this.#remember(entry);
  }

  readonly waits: Waits = (cases) => this.#waiting.size > 0 && cases.some((each) => this.#waiting.has(each));

  list(): readonly ParkedEvent[] {
    return [...this.#entries.values()];
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  get(id: string): ParkedEvent | undefined {
    return this.#entries.get(id);
  }

  park(entry: ParkedEvent): void {
    this.store.park(entry);
    this.#count(this.#entries.get(entry.id), -1);
    this.#remember(entry);
  }

  unpark(id: string): void {
    this.store.unpark(id);
    this.#count(this.#entries.get(id), -1);
    this.#entries.delete(id);
  }

  #remember(entry: ParkedEvent): void {
    this.#entries.set(entry.id, entry);
    this.#count(entry, 1);
  }

  #count(entry: ParkedEvent | undefined, change: 1 | -1): void {
    for (const each of entry?.cases ?? []) {
      const left = (this.#waiting.get(each) ?? 0) + change;
      if (left > 0) this.#waiting.set(each, left);
      else this.#waiting.delete(each);
    }
  }
}

/** Everything that hangs together with a case, directly or through others that share a case with it. */
export function connectedWith(entries: readonly ParkedEvent[], wanted: string): ReadonlySet<string> {
  const cases = new Set([wanted]);
  const ids = new Set<string>();
  for (let before = -1; before !== ids.size;) {
    before = ids.size;
    for (const entry of entries) {
      if (ids.has(entry.id) || !entry.cases.some((each) => cases.has(each))) continue;
      ids.add(entry.id);
      for (const each of entry.cases) cases.add(each);
    }
  }
  return ids;
}

/** Too many others wrote at the same time: nothing is wrong with the event. */
export class TryAgainError extends Error {
  override readonly name = 'TryAgainError';
}

const TRANSIENT: readonly StoreErrorCode[] = [
  'STORE_IO',
  'STORE_FULL',
  'STORE_READ_ONLY',
  'STORE_CLOSED',
  'STORE_LOCKED',
  'STORE_UNAVAILABLE',
  'STORE_DENIED',
];

/** The disk's or the moment's fault, not the event's: it is tried again, with a pause, and nothing is parked. */
export const isTransient = (error: unknown): boolean =>
  error instanceof TryAgainError ||
  (isStoreError(error) && TRANSIENT.includes(error.code)) ||
  (error as { code?: unknown } | null)?.code === 'ERR_SQLITE_ERROR';

/** One line that says what went wrong: never more than a log line should hold. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);
