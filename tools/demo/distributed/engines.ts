import { existsSync } from 'node:fs';
import { Child } from './child.js';
import { freePort } from './free-port.js';

/** Where the record and the jobs of a demonstration are, and the processes that were started for it. */
export interface Engines {
  readonly esdb: string;
  readonly redis: string;
  readonly children: readonly Child[];
}

export interface GivenEngines {
  readonly esdb?: string;
  readonly redis?: string;
}

/**
 * What is given is used; for the rest, processes of this machine on loopback: Debian's redis-server, which writes nothing to
 * disk, and a server in memory that speaks EventStoreDB's protocol. `double`: the command that starts the latter.
 */
export async function startEngines(
  given: GivenEngines,
  folder: string,
  double: readonly string[],
  started: (child: Child) => void,
): Promise<Engines> {
  const children: Child[] = [];
  const start = (name: string, command: readonly string[]): Child => {
    const child = new Child({ name, command, cwd: folder });
    children.push(child);
    started(child);
    return child;
  };
  let { esdb, redis } = given;
  if (redis === undefined) {
    const port = await freePort();
    const child = start('redis-server', [...REDIS, '--port', String(port), '--dir', folder]);
    await child.says(/Ready to accept connections/);
    redis = `redis://127.0.0.1:${port}`;
  }
  if (esdb === undefined) {
    const program = double.at(-1) ?? '';
    if (!existsSync(program)) throw new Error(`${program} is not here; give an EventStoreDB as DUIXIAN_ESDB`);
    [, esdb = ''] = await start('the event store', double).says(/ready: (esdb:\S+)/);
  }
  return { esdb, redis, children };
}

const REDIS = [
  ...['redis-server', '--bind', '127.0.0.1', '--daemonize', 'no'],
  ...['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'],
];
