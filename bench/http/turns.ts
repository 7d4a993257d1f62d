import type { Ran } from './load.js';

/** One turn of a command between its peers: each took a slice of time, one right after the other. */
export interface Turn {
  readonly command: Ran;
  readonly noOp: Ran;
  /** CPU of the server's process, all threads, in µs a request, until everything that follows from them was done. */
  readonly commandCpu: number;
  readonly noOpCpu: number;
  /** CPU of the bare append, µs an event. */
  readonly bareCpu: number;
  /** Appends a commit, as observed, which the bare append had too. */
  readonly batch: number;
  readonly bare: number;
  /** Milliseconds that projections and sagas were behind at the end of the command's slice. */
  readonly behind: number;
}

export const perSecond = ({ answers, millis }: Ran): number => (answers * 1000) / millis;

/** What the command keeps of 1/(1/no-op + 1/bare append), by the clock. */
export const ofTheLimit = ({ command, noOp, bare }: Turn): number =>
  perSecond(command) * (1 / perSecond(noOp) + 1 / bare);

/** The same by CPU time, which other work on the machine disturbs less. */
export const ofTheLimitByCpu = ({ commandCpu, noOpCpu, bareCpu }: Turn): number => (noOpCpu + bareCpu) / commandCpu;
