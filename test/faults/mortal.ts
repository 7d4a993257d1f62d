import { writeSync } from 'node:fs';

/** Labels at which the process dies, each with how many times it is passed until then. */
export type Armed = Readonly<Record<string, number>>;

/** Passes labelled points; dies by SIGKILL where it is told to, with the label as its last words. */
export function mortal(armed: Armed): (label: string) => void {
  const passed = new Map<string, number>();
  return (label) => {
    const count = (passed.get(label) ?? 0) + 1;
    passed.set(label, count);
    if (armed[label] !== count) return;
    writeSync(1, `died ${label}\n`);
    process.kill(process.pid, 'SIGKILL');
    // Not one instruction of ours after it.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };
}

/** Like `mortal`; what it is armed with may be changed while it lives, and counts from then on. */
export class Fate {
  #pass = mortal({});

  arm(armed: Armed): void {
    this.#pass = mortal(armed);
  }

  readonly pass = (label: string): void => this.#pass(label);
}

/** What a process said that it died at; `undefined`: it was killed from outside. */
export const diedAt = (output: string): string | undefined => /^died (.+)$/m.exec(output)?.[1];
