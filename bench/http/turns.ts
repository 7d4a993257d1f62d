import type { Ran } from './load.js';

/** One turn of a command between its peers: each took a slice of time, one right after the other. */
export interface Turn {
  /** Its time ends when all that follows is done too: read models, sagas. */
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
  /** Milliseconds for that, of the command's time. */
  readonly behind: number;
}

export const perSecond = ({ answers, millis }: Ran): number => (answers * 1000) / millis;

/** What the command keeps of 1/(1/no-op + 1/bare append), by the clock. */
export const ofTheLimit = ({ command, noOp, bare }: Turn): number =>
  perSecond(command) * (1 / perSecond(noOp) + 1 / bare);

/** The same by CPU time, which other work on the machine disturbs less. */
export const ofTheLimitByCpu = ({ commandCpu, noOpCpu, bareCpu }: Turn): number => (noOpCpu + bareCpu) / commandCpu;

/** As `ofTheLimit`, of all turns together: the mean time of an answer of each peer. */
export function ofTheLimitInTotal(turns: readonly Turn[]): number {
  const meanOf = (ran: (turn: Turn) => Ran): number => {
    const all = turns.map(ran);
    return sum(all.map(({ millis }) => millis)) / sum(all.map(({ answers }) => answers));
  };
  const bare = sum(turns.map((turn) => 1000 / turn.bare)) / turns.length;
  return (meanOf((turn) => turn.noOp) + bare) / meanOf((turn) => turn.command);
}

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
