import type { EsdbEventStoreOptions } from './esdb-adapter.js';
import type { EventStore } from './port.js';

/**
 * Opens the log at an EventStoreDB / KurrentDB server (21.10 or newer) or cluster, and begins it there when it is new. The
 * adapter with the server's client and gRPC is loaded here and by nobody else: one machine with a log of its own never needs
 * it, and a third of a second of every start and thread was that. Throws STORE_SETTING, STORE_UNAVAILABLE, STORE_DENIED,
 * STORE_FORMAT.
 */
export async function openEsdbEventStore(options: EsdbEventStoreOptions): Promise<EventStore> {
  const adapter = await import('./esdb-adapter.js');
  return adapter.openEsdbEventStore(options);
}

/** Which version answers there. Nothing is looked at, and no log is begun. Throws STORE_SETTING, STORE_UNAVAILABLE, STORE_DENIED. */
export async function esdbVersion(connectionString: string): Promise<string> {
  const [{ createServerClient }, { toServerError, TimedOut }, { PATIENCE }] = await Promise.all([
    import('./esdb/client.js'),
    import('./esdb/failures.js'),
    import('./esdb/patience.js'),
  ]);
  const { timeoutMillis } = PATIENCE;
  const client = createServerClient({ connectionString, timeoutMillis });
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new TimedOut('the question for its version', timeoutMillis)), timeoutMillis);
  try {
    return await Promise.race([client.serverVersion(), promise]);
  } catch (error) {
    throw toServerError(error, 'the question for its version');
  } finally {
    clearTimeout(timer);
    await client.close();
  }
}
