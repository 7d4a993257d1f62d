import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface ChildEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Whole lines only: what a killed process had half written is nobody's answer. */
  readonly lines: readonly string[];
  readonly errors: string;
}

/**
 * A TypeScript program of the project (path from its root) in a process of its own, with one JSON argument. `onOutput`
 * hears everything said so far, each time that there is more.
 */
export async function runProgram(
  program: string,
  argument: object,
  wrapper: readonly string[] = [],
  onOutput: (output: string, kill: () => void) => void = () => undefined,
): Promise<ChildEnd> {
  const node = [process.execPath, '--import', join(ROOT, 'test/support/run-ts.mjs'), join(ROOT, program)];
  const [command, ...rest] = [...wrapper, ...node, JSON.stringify(argument)];
  const child = spawn(command!, rest, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    onOutput(output, () => child.kill('SIGKILL'));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal, lines: output.split('\n').slice(0, -1), errors };
}

/** A small seeded generator (mulberry32): the same seed, the same test. Numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
