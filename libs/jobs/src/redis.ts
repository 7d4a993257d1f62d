import { Redis as IoRedis } from 'ioredis';
import type { OpenRedisOptions } from './redis-options.js';
import { messageOf } from './tries.js';

const COMMAND_MILLIS = 5000;
const RECONNECT_MILLIS = 2000;

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
