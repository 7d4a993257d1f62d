import { StoreError } from './errors.js';
import { MAX_APPEND_BYTES, type AppendResult, type EventStore, type Position, type RecordedEvent } from './port.js';

export interface ImportOptions {
  /** `kept` (the default): every event must come to lie at its position. `own`: the store's are other ones; the order stays. */
  readonly positions?: 'kept' | 'own';
  /**
   * `together` (the default): the store keeps the order in which appends are given, and may share a commit between them.
   * `oneByOne`: it may overtake (a server), so each append waits for the one before.
   */
  readonly appends?: 'together' | 'oneByOne';
}

/** Appends given together share one transaction of the embedded store, so that a failure leaves no gap. */
const PIECE_EVENTS = 512;
const PIECE_BYTES = 4 * 1024 * 1024;

/**
 * Passes batches on and appends each to the store after whoever takes them has come back for the next: given to
 * `verifyRecords`, nothing is appended that was not verified. The store must be empty and of the same log; every event
 * keeps its bytes and its position. Throws StoreError; CHAIN_BROKEN when the store does not take an event at its place.
 */
export async function* importing(
  store: EventStore,
  batches: AsyncIterable<readonly RecordedEvent[]>,
): AsyncGenerator<readonly RecordedEvent[]> {
  const importer = new Importer(store);
  for await (const batch of batches) {
    yield batch;
    await importer.append(batch);
  }
}

/**
 * Appends recorded events of the same log to a store that holds all events before them: the same bytes, in the same order.
 * When it fails, what lies in the store is what came before some event, without a gap.
 */
export class Importer {
  #last: Position | null = null;

  constructor(
    private readonly store: EventStore,
    private readonly options: ImportOptions = {},
  ) {}

  /** Throws StoreError; CHAIN_BROKEN when the store does not take an event at its place. */
  async append(events: readonly RecordedEvent[]): Promise<void> {
    if (this.options.appends === 'oneByOne') {
      for (const run of cut(events, isOneAppend)) await this.#appendAt(run);
      return;
    }
    for (const piece of cut(events, isOnePiece)) await Promise.all(piece.map((event) => this.#appendAt([event])));
  }

  async #appendAt(run: readonly RecordedEvent[]): Promise<void> {
    const { stream, version } = run[0]!;
    const last = run.at(-1)!;
    const result = await this.store.append(stream, version - 1, run);
    if (!this.#isInPlace(result, last)) throw misplaced(last, result);
  }

  #isInPlace(result: AppendResult, { position }: RecordedEvent): boolean {
    if (result.kind !== 'appended') return false;
    if (this.options.positions !== 'own') return result.position === position;
    const isAfter = this.#last === null || this.store.compare(result.position, this.#last) > 0;
    this.#last = result.position;
    return isAfter;
  }
}

/** What is known of a stretch that one more event may join. */
interface Stretch {
  readonly stream: string;
  readonly events: number;
  /** With the further event. */
  readonly bytes: number;
}

const isOnePiece = ({ events, bytes }: Stretch): boolean => events < PIECE_EVENTS && bytes <= PIECE_BYTES;
const isOneAppend = ({ stream, bytes }: Stretch, next: RecordedEvent): boolean =>
  stream === next.stream && bytes <= MAX_APPEND_BYTES;

function* cut(
  events: readonly RecordedEvent[],
  mayJoin: (stretch: Stretch, next: RecordedEvent) => boolean,
): Generator<readonly RecordedEvent[]> {
  let from = 0;
  let bytes = 0;
  for (const [index, event] of events.entries()) {
    bytes += event.bytes.length;
    const joins = index === from || mayJoin({ stream: events[from]!.stream, events: index - from, bytes }, event);
    if (joins) continue;
    yield events.slice(from, index);
    from = index;
    bytes = event.bytes.length;
  }
  if (from < events.length) yield events.slice(from);
}

function misplaced({ stream, version, position }: RecordedEvent, result: AppendResult): StoreError {
  const found = result.kind === 'appended' ? `position ${result.position}` : `a stream at version ${result.actual}`;
  return new StoreError('CHAIN_BROKEN', `${stream}@${version} was to lie at position ${position}; there was ${found}`);
}
