import { Redis as IoRedis } from 'ioredis';
import { messageOf, type TriesOptions } from './tries.js';

export interface OpenRedisOptions extends Pick<TriesOptions, 'log' | 'wait'> {
  /** `redis://[user:password@]host[:port][/db]`, or `rediss://` for TLS. Never logged: it may hold a password. */
  readonly url: string;
  /** A command without an answer fails after so long (default 5 s). */
  readonly commandMillis?: number;
  /** The longest pause between two tries to connect (default 2 s). */
  readonly reconnectMillis?: number;
}

/** A connection for short commands: with Redis down each fails at once, with Redis silent soon; it reconnects by itself. */
export interface Redis {
  /** Any command, with its reply as Redis gives it. */
  call(command: string, ...args: readonly (string | number)[]): Promise<unknown>;
  close(): Promise<void>;
}

const COMMAND_MILLIS = 5000;
const RECONNECT_MILLIS = 2000;

/** Resolves when it is connected, or after `commandMillis` all the same: Redis may come later. */
export async function openRedis(options: OpenRedisOptions): Promise<Redis> {
  const client = commandClient(options);
  await connected(client, options);
  return {
    call: (command, ...args) => client.call(command, ...args),
    close: async () => client.disconnect(),
  };
}

/** For producers and sessions: nothing is kept back while there is no connection. */
export function commandClient(options: OpenRedisOptions): IoRedis {
  const commandTimeout = options.commandMillis ?? COMMAND_MILLIS;
  return listening(
    new IoRedis(options.url, {
      ...common(options),
      connectTimeout: commandTimeout,
      commandTimeout,
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
    }),
    options,
  );
}

/** For workers, who wait for as long as it takes. `over` ends it with all its duplicates, connected or not. */
export function workerClient(options: OpenRedisOptions, over: AbortSignal): IoRedis {
  const reconnecting = common(options).retryStrategy;
  const retryStrategy = (times: number): number | null => (over.aborted ? null : reconnecting(times));
  return ending(listening(new IoRedis(options.url, { retryStrategy, maxRetriesPerRequest: null }), options), over);
}

/** One that is about to connect finds out by itself that it is over, and then answers whoever waits for it. */
function ending(client: IoRedis, over: AbortSignal): IoRedis {
  const duplicate = client.duplicate.bind(client);
  client.duplicate = (override) => ending(duplicate(override), over);
  over.addEventListener('abort', () => {
    if (client.status !== 'reconnecting') client.disconnect();
  });
  return client;
}

const common = ({ reconnectMillis = RECONNECT_MILLIS }: OpenRedisOptions) => ({
  retryStrategy: (times: number): number => Math.min(200 * times, reconnectMillis),
});

export async function connected(client: IoRedis, { wait, commandMillis }: OpenRedisOptions): Promise<void> {
  if (client.status === 'ready') return;
  const over = new AbortController();
  const ready = new Promise<void>((resolve) => client.once('ready', resolve));
  await Promise.race([ready, wait(commandMillis ?? COMMAND_MILLIS, over.signal)]);
  over.abort();
}

/** Without a listener the first error would end the process. One line when it is lost, one when it is back. */
function listening(client: IoRedis, { log }: OpenRedisOptions): IoRedis {
  let lost = false;
  client.on('error', (error: unknown) => {
    if (!lost) log('warn', 'Redis cannot be reached', { error: messageOf(error) });
    lost = true;
  });
  client.on('ready', () => {
    if (lost) log('info', 'Redis is back', {});
    lost = false;
  });
  return client;
}
