import type { Query, QueryClient } from '@tanstack/react-query';
import { positions } from './positions.js';
import { Seen } from './seen.js';

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
/** As many as the server takes. */
const MOST_TOPICS = 64;
const MOST_POSITIONS = 16;

interface Message {
  readonly topics?: readonly string[];
  readonly reset?: boolean;
  readonly position: string | null;
}

/**
 * What is on the screen follows the record: one stream of events for the topics of all queries that are in use; what changed is
 * read again, at the position that the stream named. The stream begins where the answers on the screen are, so that its first
 * message tells what changed in between; what it could not be asked for is read once more when it has begun. After a cut the
 * browser connects again and is told what it missed. Answers how to end it.
 */
export function followChanges(queries: QueryClient, open: (url: string) => EventSource): () => void {
  let stream: Stream | undefined;
  let following = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seen = new Seen(queries);

  const connect = (): void => {
    stream?.close();
    stream = following === '' ? undefined : new Stream(queries, seen, open, following, () => settle(AGAIN_MS, true));
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

  const unsubscribe = queries.getQueryCache().subscribe(({ type }) => {
    if (type.startsWith('observer') || type === 'removed') settle(SETTLING_MS);
  });
  settle(SETTLING_MS);
  return () => {
    unsubscribe();
    clearTimeout(timer);
    stream?.close();
    seen.stop();
  };
}

/** One stream, from its first message on. */
class Stream {
  readonly #source: EventSource;
  /** Positions whose later changes the stream tells. */
  readonly #covered: Set<string>;
  /** Being read while it began: looked at when they are there, so that nobody waits twice for the first answer. */
  readonly #late = new Set<Query>();
  readonly #topics: ReadonlySet<string>;
  readonly #stop: () => void;
  /** Of its last message; `undefined`: it has not begun. */
  #position: string | null | undefined;

  constructor(
    private readonly queries: QueryClient,
    private readonly seen: Seen,
    open: (url: string) => EventSource,
    topics: string,
    onLost: () => void,
  ) {
    this.#topics = new Set(topics.split(','));
    this.#covered = new Set(this.#positionsShown());
    const since = this.#covered.size === 0 ? '' : `&since=${encodeURIComponent([...this.#covered].join(','))}`;
    this.#source = open(`/api/live?topics=${encodeURIComponent(topics)}${since}`);
    this.#source.onmessage = ({ data }) => this.#take(JSON.parse(String(data)) as Message);
    this.#source.onerror = () => {
      if (this.#source.readyState === 2) onLost();
    };
    this.#stop = queries.getQueryCache().subscribe((event) => {
      const isThere = event.type === 'updated' && event.action.type === 'success';
      if (isThere && this.#late.delete(event.query)) this.#check(event.query);
    });
  }

  /** What is shown is as it told last: another stream goes on from there. */
  close(): void {
    this.#stop();
    this.#source.close();
    if (typeof this.#position !== 'string') return;
    for (const query of followed(this.queries)) {
      if (this.#tellsOf(query) && !this.#late.has(query)) this.seen.isAt(query, this.#position);
    }
  }

  /** What came to the screen since may be of something else. */
  #tellsOf({ meta }: Query): boolean {
    return (meta?.topics ?? []).every((topic) => this.#topics.has(topic));
  }

  #take({ topics = [], reset = false, position }: Message): void {
    const names = new Set(topics);
    const isFirst = this.#position === undefined;
    this.#position = position;
    if (position !== null) this.#covered.add(position);
    const isTold = ({ meta }: Pick<Query, 'meta'>): boolean =>
      (meta?.topics ?? []).some((topic) => reset || names.has(topic));
    if ((reset || names.size > 0) && position !== null) positions.wrote(position);
    if (reset || names.size > 0) void this.queries.invalidateQueries({ predicate: isTold });
    if (!isFirst) return;
    for (const query of followed(this.queries)) if (!isTold(query)) this.#check(query);
  }

  /** Reads a query once more, unless the stream tells of everything since its answer. */
  #check(query: Query): void {
    if (query.state.fetchStatus === 'fetching') {
      this.#late.add(query);
      return;
    }
    const read = this.seen.positionsOf(query);
    if (read && [...read].every((position) => this.#covered.has(position))) return;
    void this.queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
  }

  /** Of all answers on the screen; too many, or unknown: none, and they are read once more. */
  #positionsShown(): ReadonlySet<string> {
    const shown = followed(this.queries).flatMap((query) => [...(this.seen.positionsOf(query) ?? [])]);
    const distinct = new Set(shown);
    return distinct.size > MOST_POSITIONS ? new Set() : distinct;
  }
}

const followed = (queries: QueryClient): readonly Query[] =>
  queries.getQueryCache().findAll({ type: 'active', predicate: ({ meta }) => (meta?.topics ?? []).length > 0 });

/** Of queries that something on the screen shows; in one order, so that the same are the same. */
const topicsInUse = (queries: QueryClient): string =>
  [...new Set(followed(queries).flatMap(({ meta }) => meta?.topics ?? []))].toSorted().slice(0, MOST_TOPICS).join(',');
