import { categoryOf } from '#domain';
import {
  createMemoryEventStore,
  leafHash,
  NO_STREAM,
  openSqliteEventStore,
  type EventStore,
  type RecordedEvent,
  type SealedEvent,
  type StreamHead,
} from '#event-store';
import { tellStory } from '../libs/runtime/src/projector/spec-support/story.js';

export const LOG_ID = 'log-of-the-bench';
const SEEDS = [42, 7, 11, 23];
const APPLICATIONS = 60;
/** Rounds told at the same time, event by event: so many × 60 applications are on their way at once. */
const AT_ONCE = 16;
const APPEND = 1_000;

/** What exists once whatever is told: told only the first time. */
const ONCE = new Set(['organisation', 'account', 'roleGrant', 'policy', 'indicator', 'round', 'panel', 'paymentRun']);
export const NAMES = /\b(?:app|claim|party|batch|notice|objection|event-|command-|file)\d{6}|key-\d/g;
const PREVIOUS = /"prevHash":"[0-9a-f]{64}"/;

/** An event in pieces: between them goes which telling it is. */
interface Told {
  readonly event: RecordedEvent;
  readonly pieces: readonly string[];
  readonly stream: readonly string[];
}

/**
 * Fills a log with real events: rounds told through the deciders and sagas from a few seeds, told again under other names
 * until there are enough, many at the same time. A log of a million takes about a minute; it is written without
 * waiting for the disk. Returns how many events it holds.
 */
export async function fillLog(folder: string, size: number): Promise<number> {
  const store = await openSqliteEventStore({
    folder,
    logId: LOG_ID,
    random: (bytes) => new Uint8Array(bytes),
    probe: { onConnection: (connection) => connection.exec('PRAGMA synchronous = OFF') },
  });
  try {
    return await fill(store, size);
  } finally {
    await store.close();
  }
}

async function fill(store: EventStore, size: number): Promise<number> {
  const stories: (readonly Told[])[] = [];
  for (const seed of SEEDS) stories.push(await told(seed));
  const heads = new Map<string, StreamHead>();
  let count = 0;
  const append = async (events: readonly SealedEvent[]): Promise<void> => {
    const answers = await Promise.all(events.map((event) => store.append(event.stream, event.version - 1, [event])));
    if (answers.some(({ kind }) => kind !== 'appended')) throw new Error('an event was not appended');
    count += events.length;
  };
  await append(sealed(stories[0]!.filter(isOnce), 0, heads));
  for (let telling = 0; count < size; telling += AT_ONCE) {
    const tellings = Array.from({ length: AT_ONCE }, (_, index) => ({
      told: stories[(telling + index) % stories.length]!,
      number: telling + index,
    }));
    await interleaved(tellings, heads, () => size - count, append);
    for (const [stream] of heads) if (!ONCE.has(categoryOf(stream))) heads.delete(stream);
  }
  return count;
}

/** One event of each in turn, until all are told or there are enough. */
async function interleaved(
  tellings: readonly { readonly told: readonly Told[]; readonly number: number }[],
  heads: Map<string, StreamHead>,
  missing: () => number,
  append: (events: readonly SealedEvent[]) => Promise<void>,
): Promise<void> {
  const longest = Math.max(...tellings.map((telling) => telling.told.length));
  let waiting: SealedEvent[] = [];
  for (let index = 0; index < longest && missing() > waiting.length; index += 1) {
    for (const telling of tellings) {
      const event = telling.told[index];
      if (event && !isOnce(event)) waiting.push(...sealed([event], telling.number, heads));
    }
    if (waiting.length >= APPEND) {
      await append(waiting);
      waiting = [];
    }
  }
  await append(waiting);
}

const isOnce = ({ event }: Told): boolean => ONCE.has(categoryOf(event.stream));

async function told(seed: number): Promise<readonly Told[]> {
  const store = createMemoryEventStore({ logId: LOG_ID });
  await tellStory(store, seed, APPLICATIONS);
  const all: Told[] = [];
  for await (const batch of store.readAll(null)) {
    for (const event of batch) {
      const text = Buffer.from(event.bytes).toString().replace(PREVIOUS, '"prevHash":"\u0000"');
      all.push({ event, pieces: cut(text), stream: cut(event.stream) });
    }
  }
  return all;
}

/** Cut after every name. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(NAMES)) {
    pieces.push(text.slice(from, match.index + match[0].length));
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function sealed(events: readonly Told[], telling: number, heads: Map<string, StreamHead>): SealedEvent[] {
  const again = `r${telling}`;
  return events.map(({ event, pieces, stream: name }) => {
    const stream = name.join(again);
    const { hash: prevHash } = heads.get(stream) ?? NO_STREAM;
    const bytes = Buffer.from(pieces.join(again).replace('\u0000', prevHash));
    const { version, type } = event;
    const eventId = event.eventId + again;
    const hash = leafHash(bytes);
    heads.set(stream, { version, hash });
    return { logId: LOG_ID, stream, version, eventId, type, prevHash, bytes, hash };
  });
}
