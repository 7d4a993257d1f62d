import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandFor, DeciderName } from '#domain';
import { createMemoryEventStore, type EventStore, type Position } from '#event-store';
import { isRefusal, type Instant, type Refusal } from '#kernel';
import { CommandRunner, digestOf, type CommandMeta, type Outcome, type ProcessManager } from '#runtime';
import type { Step } from './given.js';

/** The command loop on a store in memory: nothing waits, nothing is random. */

export const SYSTEM_NOW = '2024-03-10T02:00:00.500Z' as Instant;

let ids = 0;
export const newId = (): string => `event-${(ids += 1)}`;

export const memoryStore = (): EventStore => createMemoryEventStore({ logId: 'log-1' });

export const runnerOn = (store: EventStore): CommandRunner =>
  new CommandRunner({ store, systemNow: () => SYSTEM_NOW, newId });

export const metaOf = <Command extends { readonly type: string }>(
  commandId: string,
  { by, at, command }: Step<Command>,
  more: Partial<CommandMeta> = {},
): CommandMeta => ({
  commandId,
  digest: digestOf(command),
  at,
  actor: by,
  role: 'role',
  jurisdiction: 'jurisdiction',
  ...more,
});

export const send = <Name extends DeciderName>(
  runner: CommandRunner,
  name: Name,
  stream: string,
  commandId: string,
  step: Step<CommandFor<Name> & { readonly type: string }>,
  more: Partial<CommandMeta> = {},
): Promise<Outcome | Refusal> => runner.execute(name, stream, metaOf(commandId, step, more), step.command);

/** Sends steps one after the other, each under an id of its own. A refused one is a mistake in the test. */
export async function play<Name extends DeciderName>(
  runner: CommandRunner,
  name: Name,
  stream: string,
  steps: readonly Step<CommandFor<Name> & { readonly type: string }>[],
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const answer = await send(runner, name, stream, `${stream}:${index}:${step.command.type}`, step);
    if (isRefusal(answer)) throw new Error(`${step.command.type} was refused: ${answer.code}`);
  }
}

export const codeOf = (answer: Outcome | Refusal): string => (isRefusal(answer) ? answer.code : 'ok');

/** Every event of the log, as "stream: type", in order. */
export async function told(store: EventStore): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const batch of store.readAll(null)) all.push(...batch.map(({ stream, type }) => `${stream}: ${type}`));
  return all;
}

/** Resolves when the sagas have handled everything, also what they caused themselves. */
export async function settled(manager: ProcessManager, store: EventStore): Promise<void> {
  for (let before: Position | null = null; ;) {
    const head = await store.head();
    if (head === null || head === before) return;
    await manager.reached(head);
    before = head;
  }
}

/** A wait that nobody's clock ends: only the test, or the end of what waits. */
export class Waits {
  readonly asked: number[] = [];
  readonly #open = new Set<() => void>();

  readonly wait = (millis: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      this.asked.push(millis);
      if (signal.aborted) return resolve();
      const end = (): void => {
        this.#open.delete(end);
        resolve();
      };
      this.#open.add(end);
      signal.addEventListener('abort', end, { once: true });
    });

  /** Ends every wait that is going on. */
  release(): void {
    for (const end of this.#open) end();
  }
}

/** Lets everything that is ready run: as many turns as such a chain of promises can need. */
export async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'duixian-runtime-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
