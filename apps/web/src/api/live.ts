import type { Query, QueryClient } from '@tanstack/react-query';
import { positions } from './positions.js';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** What it shows, as the server's stream names it: `case:<application>`, `queue:<stage>`, `notices` … */
      readonly topics?: readonly string[];
    };
  }
}

/** Pages that are left and entered one after the other open one stream, not many. */
const SETTLING_MS = 300;
/** A stream that the server refused, or that ended for good, is tried again. */
const AGAIN_MS = 20_000;

interface Message {
  readonly topics?: readonly string[];
  readonly reset?: boolean;
  readonly position: string;
}

/**
 * What is on the screen follows the record: one stream of events for the topics of all queries that are in use; what changed is
 * read again, at the position that the stream named. What was read before a stream began is read once more when it has begun:
 * nobody told what changed in between. After a cut the browser connects again and is told what it missed.
 * Answers how to end it.
 */
export function followChanges(queries: QueryClient, open: (url: string) => EventSource): () => void {
  let stream: EventSource | undefined;
  let following = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readAgain = (changed: (topics: readonly string[]) => boolean): void =>
    void queries.invalidateQueries({ predicate: ({ meta }) => changed(meta?.topics ?? []) });

  /** Being read while a stream began: read again when they are there, so that nobody waits twice for the first answer. */
  const late = new Set<Query>();
  const readOnce = (): void => {
    const followed = queries.getQueryCache().findAll({ type: 'active', predicate: ({ meta }) => hasTopics(meta) });
    for (const query of followed) {
      if (query.state.fetchStatus === 'fetching') late.add(query);
      else void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    }
  };

  const take = ({ topics = [], reset = false, position }: Message): void => {
    const names = new Set(topics);
    if (!reset && names.size === 0) return;
    positions.wrote(position);
    readAgain((own) => own.some((topic) => reset || names.has(topic)));
  };

  const connect = (): void => {
    stream?.close();
    stream = undefined;
    if (following === '') return;
    stream = open(`/api/live?topics=${encodeURIComponent(following)}`);
    let begun = false;
    stream.onmessage = ({ data }) => {
      if (begun) take(JSON.parse(String(data)) as Message);
      else readOnce();
      begun = true;
    };
    stream.onerror = () => {
      if (stream?.readyState === 2) settle(AGAIN_MS, true);
    };
  };

  const settle = (millis: number, anew = false): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const wanted = topicsInUse(queries);
      if (wanted === following && !anew) return;
      following = wanted;
      connect();
    }, millis);
  };

  const unsubscribe = queries.getQueryCache().subscribe((event) => {
    const { type, query } = event;
    if (type.startsWith('observer') || type === 'removed') settle(SETTLING_MS);
    const isThere = type === 'updated' && event.action.type === 'success';
    if (isThere && late.delete(query)) void queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  });
  settle(SETTLING_MS);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    stream?.close();
  };
}

const hasTopics = (meta: Query['meta']): boolean => (meta?.topics ?? []).length > 0;

/** Of queries that something on the screen shows; in one order, so that the same are the same. */
function topicsInUse(queries: QueryClient): string {
  const active = queries.getQueryCache().findAll({ type: 'active' });
  return [...new Set(active.flatMap(({ meta }) => meta?.topics ?? []))].toSorted().join(',');
}
