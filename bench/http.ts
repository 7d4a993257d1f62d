import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind, Ran, Run, Stage } from './http/load.js';
import { ofTheLimit, ofTheLimitByCpu, ofTheLimitInTotal, perSecond, type Turn } from './http/turns.js';
import { BareAppender, makeEvents } from './support/bare-append.js';
import { Child } from './support/child.js';
import { median, percent, quarters, show } from './support/figures.js';
import type { Counters, Standing } from './support/server.js';

/** Of 1/(1/no-op + 1/bare append), that commands must keep. */
const TARGET = 0.4;
const CLIENTS = [1, 32, 128];
/** Of one peer in its turn: so short that other work on the machine meets all peers of a turn alike, yet many answers. */
const SLICE_MILLIS: Readonly<Record<number, number>> = { 1: 400, 32: 250, 128: 500 };
const BARE_MILLIS = 60;
const WARM_MILLIS = 1000;
/** Rounds go on until then: a loaded machine gives fewer of them, not a longer run. */
const MEASURED_MILLIS = 60_000;
const BARE_EVENTS = 50_000;
const COMMANDS = ['amend', 'create'] as const;
type Command = (typeof COMMANDS)[number];

const SERVER = join(import.meta.dirname, 'support', 'server.js');
const LOAD = join(import.meta.dirname, 'http', 'load.js');

/**
 * Durable commands that trigger no saga, against what they cannot do without: an endpoint with the same edge, guard and DTO
 * that does nothing, and the bare append of as many events a commit. All take short turns in one run, every number of
 * clients in every round; ratios are taken within a turn, by the clock and by CPU time, and the medians are told.
 */
export async function run(): Promise<void> {
  const root = mkdtempSync(join(import.meta.dirname, 'http-'));
  const server = new Child(SERVER, [root]);
  const load = new Child(LOAD);
  const bare = new BareAppender(root, makeEvents(BARE_EVENTS)[0]);
  try {
    const standing = await server.ask<Standing>('start');
    await load.ask('setUp', stageOf(standing));
    for (const kind of ['no-op amend', 'no-op create', ...COMMANDS] as const) {
      await load.ask('run', { kind, clients: 32, millis: WARM_MILLIS } satisfies Run);
    }
    const turns = CLIENTS.flatMap((clients) => COMMANDS.map((command) => ({ command, clients, taken: [] as Turn[] })));
    const until = performance.now() + MEASURED_MILLIS;
    while (performance.now() < until) {
      for (const { command, clients, taken } of turns) {
        taken.push(await takeTurn({ server, load, bare }, command, clients));
      }
    }
    head(turns[0]!.taken.length);
    for (const { command, clients, taken } of turns) report(command, clients, taken);
    await server.ask('stop');
  } finally {
    bare.close();
    await Promise.all([server.stop(), load.stop()]);
    rmSync(root, { recursive: true, force: true });
  }
}

const stageOf = ({ port, tokens, parties, round }: Standing): Stage => ({
  port,
  token: tokens['parkFirm']!,
  party: parties['parkFirm']!,
  round,
  clients: Math.max(...CLIENTS),
});

interface Peers {
  readonly server: Child;
  readonly load: Child;
  readonly bare: BareAppender;
}

async function takeTurn({ server, load, bare }: Peers, command: Command, clients: number): Promise<Turn> {
  const millis = SLICE_MILLIS[clients]!;
  const ask = (kind: Kind) => load.ask<Ran>('run', { kind, clients, millis } satisfies Run);
  const began = await server.ask<Counters>('counters');
  const noOp = await ask(`no-op ${command}`);
  const before = await server.ask<Counters>('counters');
  const commanded = await ask(command);
  const drainedFrom = performance.now();
  await server.ask('idle');
  const behind = performance.now() - drainedFrom;
  const after = await server.ask<Counters>('counters');
  const batch = (after.appends - before.appends) / (after.commits - before.commits);
  const appended = await bare.slice(Math.max(1, Math.round(batch)), BARE_MILLIS);
  return {
    // Read models and sagas belong to it: a short slice must not leave them to whoever comes next.
    command: { ...commanded, millis: commanded.millis + behind },
    noOp,
    noOpCpu: (before.cpuMicros - began.cpuMicros) / noOp.answers,
    commandCpu: (after.cpuMicros - before.cpuMicros) / commanded.answers,
    bareCpu: appended.cpuMicros,
    batch,
    bare: appended.perSecond,
    behind,
  };
}

function head(rounds: number): void {
  console.log('Commands over HTTP (http.ts): amend a draft claim (PUT), begin an application (POST); no saga follows');
  console.log(`The server and its clients are a process each; medians of ${rounds} turns`);
  console.log(
    `Target: ≥ ${percent(TARGET)} of 1/(1/no-op + 1/append), within the turn; [half of the turns lie within]`,
  );
  console.log(
    '| command | clients | commands/s | p50, p99 ms | no-op/s | a commit | bare append/s | of the limit [half] | by totals | CPU µs: command, no-op, append | by CPU | behind, ms |',
  );
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
}

function report(command: Command, clients: number, taken: readonly Turn[]): void {
  const of = (value: (turn: Turn) => number): number => median(taken.map(value));
  const ratio = of(ofTheLimit);
  const [lower, upper] = quarters(taken.map(ofTheLimit));
  const cells = [
    command,
    clients,
    show(of((turn) => perSecond(turn.command))),
    `${of((turn) => turn.command.p50).toFixed(2)}, ${of((turn) => turn.command.p99).toFixed(1)}`,
    show(of((turn) => perSecond(turn.noOp))),
    of((turn) => turn.batch).toFixed(1),
    show(of((turn) => turn.bare)),
    `${percent(ratio)} [${percent(lower)}, ${percent(upper)}] (${ratio >= TARGET ? 'met' : 'MISSED'})`,
    percent(ofTheLimitInTotal(taken)),
    `${show(of((turn) => turn.commandCpu))}, ${show(of((turn) => turn.noOpCpu))}, ${show(of((turn) => turn.bareCpu))}`,
    percent(of(ofTheLimitByCpu)),
    of((turn) => turn.behind).toFixed(1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
