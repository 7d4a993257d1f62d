import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedEvent } from '#event-store';
import type { Kind, Ran, Run, Stage } from './http/load.js';
import { bareLoop, makeEvents } from './support/bare-append.js';
import { Child } from './support/child.js';
import { median, percent, show } from './support/figures.js';
import type { Counters, Standing } from './support/server.js';

/** Of 1/(1/no-op + 1/bare append), that commands must keep. */
const TARGET = 0.4;
const CLIENTS = [1, 32, 128];
const ROUNDS = 3;
const RUN_MILLIS = 1000;
const WARM_MILLIS = 1500;
const MOST_BARE = 20_000;
const COMMANDS = ['amend', 'create'] as const;
type Command = (typeof COMMANDS)[number];

const SERVER = join(import.meta.dirname, 'support', 'server.js');
const LOAD = join(import.meta.dirname, 'http', 'load.js');

/** One turn of a command, its no-op and the bare append. */
interface Turn {
  readonly command: Ran;
  readonly noOp: Ran;
  readonly batch: number;
  readonly bare: number;
  /** Of one core: the server while it took commands. */
  readonly serverShare: number;
}

/**
 * Durable commands that trigger no saga, against what they cannot do without: an endpoint with the same edge, guard and DTO
 * that does nothing, and the bare append of as many events a commit. All take turns in one run; ratios are medians.
 */
export async function run(): Promise<void> {
  const root = mkdtempSync(join(import.meta.dirname, 'http-'));
  const server = new Child(SERVER, [root]);
  const load = new Child(LOAD);
  try {
    const standing = await server.ask<Standing>('start');
    await load.ask('setUp', stageOf(standing));
    const [events] = makeEvents(MOST_BARE);
    console.log(
      'Commands over HTTP (http.ts): amend a draft claim (PUT), begin an application (POST); no saga follows',
    );
    console.log(
      `The server and its clients are a process each. Target: ≥ ${percent(TARGET)} of 1/(1/no-op + 1/append)`,
    );
    for (const kind of ['no-op amend', 'no-op create', ...COMMANDS] as const) {
      await load.ask('run', { kind, clients: 32, millis: WARM_MILLIS } satisfies Run);
    }
    console.log('| command | clients | commands/s | p50, p99 ms | no-op/s | a commit | bare append/s | of the limit |');
    console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
    const shares: string[] = [];
    for (const clients of CLIENTS) {
      const turns = new Map<Command, Turn[]>(COMMANDS.map((command) => [command, []]));
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const command of COMMANDS) {
          turns.get(command)!.push(await takeTurn({ server, load, root, events }, command, clients));
        }
      }
      for (const [command, taken] of turns) shares.push(report(command, clients, taken));
    }
    console.log(`  of one core each, server / clients: ${shares.join('; ')}`);
    await server.ask('stop');
  } finally {
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
  readonly root: string;
  readonly events: readonly SealedEvent[];
}

let turns = 0;

async function takeTurn({ server, load, root, events }: Peers, command: Command, clients: number): Promise<Turn> {
  const ask = (kind: Kind) => load.ask<Ran>('run', { kind, clients, millis: RUN_MILLIS } satisfies Run);
  const noOp = await ask(`no-op ${command}`);
  const before = await server.ask<Counters>('counters');
  const commanded = await ask(command);
  const after = await server.ask<Counters>('counters');
  await server.ask('idle');
  const batch = (after.appends - before.appends) / (after.commits - before.commits);
  const count = clients === 1 ? MOST_BARE / 5 : MOST_BARE;
  const bare = await bareLoop(
    join(root, `bare-${(turns += 1)}`),
    events.slice(0, count),
    Math.max(1, Math.round(batch)),
  );
  const serverShare = (after.cpuMicros - before.cpuMicros) / 1000 / commanded.millis;
  return { command: commanded, noOp, batch, bare, serverShare };
}

const perSecond = ({ answers, millis }: Ran): number => (answers * 1000) / millis;

/** Prints a row; answers what the processes were busy with. */
function report(command: Command, clients: number, taken: readonly Turn[]): string {
  const of = (value: (turn: Turn) => number): number => median(taken.map(value));
  const ratio = of((turn) => perSecond(turn.command) * (1 / perSecond(turn.noOp) + 1 / turn.bare));
  const cells = [
    command,
    clients,
    show(of((turn) => perSecond(turn.command))),
    `${of((turn) => turn.command.p50).toFixed(2)}, ${of((turn) => turn.command.p99).toFixed(1)}`,
    show(of((turn) => perSecond(turn.noOp))),
    of((turn) => turn.batch).toFixed(1),
    show(of((turn) => turn.bare)),
    `${percent(ratio)} (${ratio >= TARGET ? 'met' : 'MISSED'})`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
  return `${command} ${clients}: ${percent(of((turn) => turn.serverShare))} / ${percent(of((turn) => turn.command.clientShare))}`;
}
