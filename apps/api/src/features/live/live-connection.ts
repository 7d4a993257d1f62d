import type { Position } from '#event-store';
import type { Wait } from '#runtime';

/** Where a stream is written to. */
export interface Outlet {
  /** `false`: the reader does not keep up; `onDrain` is called when it does again. */
  write(text: string): boolean;
  onDrain(listener: () => void): void;
  onClose(listener: () => void): void;
  /** Ends it in good order. */
  end(): void;
  /** Ends it at once, with what was not read. */
  cut(): void;
}

export interface Watching {
  /** Names that the reader gave, by the topics of the read models that they stand for. */
  readonly topics: ReadonlyMap<string, string>;
  readonly outlet: Outlet;
  readonly wait: Wait;
  /** May the reader still see all of it? Asked at every heartbeat. */
  readonly mayStill: () => Promise<boolean>;
}

/** Between two messages. What changes meanwhile comes in one. */
export const REST_MILLIS = 500;
export const HEARTBEAT_MILLIS = 20_000;

/** One reader's stream. It holds no more than the names that changed since the last message. */
export class LiveConnection {
  readonly #end = new AbortController();
  readonly #pending = new Set<string>();
  #position: Position | null = null;
  #isReset = false;
  #isResting = false;
  #isFull = false;
  #wasFull = false;

  constructor(private readonly watching: Watching) {
    const { outlet } = watching;
    outlet.onClose(() => this.#end.abort());
    outlet.onDrain(() => {
      this.#isFull = false;
      this.#send();
    });
  }

  get hasEnded(): boolean {
    return this.#end.signal.aborted;
  }

  onEnd(listener: () => void): void {
    if (this.hasEnded) listener();
    else this.#end.signal.addEventListener('abort', listener, { once: true });
  }

  /** Says where the stream begins, and what was missed: `undefined` when nobody knows. */
  begin(position: Position | null, missed: ReadonlySet<string> | undefined): void {
    if (this.hasEnded) return;
    this.#position = position;
    this.#isReset = missed === undefined;
    this.#note(missed ?? new Set());
    this.#write();
    void this.#beat();
  }

  change(position: Position | null, topics: ReadonlySet<string> | 'all'): void {
    this.#position = position;
    if (topics === 'all') this.#isReset = true;
    else this.#note(topics);
    this.#send();
  }

  /** Ends when the reader may no longer see it. */
  async check(): Promise<void> {
    const may = await this.watching.mayStill().catch(() => false);
    if (!may) this.close();
  }

  close(): void {
    if (this.hasEnded) return;
    this.#end.abort();
    if (this.#isFull) this.watching.outlet.cut();
    else this.watching.outlet.end();
  }

  #note(topics: ReadonlySet<string>): void {
    for (const topic of topics) {
      const name = this.watching.topics.get(topic);
      if (name !== undefined) this.#pending.add(name);
    }
  }

  #send(): void {
    if (this.hasEnded || this.#isResting || this.#isFull) return;
    if (this.#isReset || this.#pending.size > 0) this.#write();
  }

  #write(): void {
    const position = this.#position;
    const topics = [...this.#pending].toSorted();
    const data = this.#isReset ? { reset: true, position } : { topics, position };
    this.#pending.clear();
    this.#isReset = false;
    this.#put(`${position === null ? '' : `id: ${position}\n`}data: ${JSON.stringify(data)}\n\n`);
    this.#isResting = true;
    void this.watching.wait(REST_MILLIS, this.#end.signal).then(() => {
      this.#isResting = false;
      this.#send();
    });
  }

  async #beat(): Promise<void> {
    const { wait, outlet } = this.watching;
    const { signal } = this.#end;
    for (;;) {
      await wait(HEARTBEAT_MILLIS, signal);
      if (signal.aborted) return;
      if (this.#isFull && this.#wasFull) {
        this.#end.abort();
        return outlet.cut();
      }
      this.#wasFull = this.#isFull;
      await this.check();
      if (signal.aborted) return;
      if (!this.#isFull) this.#put(': still there\n\n');
    }
  }

  #put(text: string): void {
    this.#isFull = !this.watching.outlet.write(text);
  }
}
