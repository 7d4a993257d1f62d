export interface LiveMessage {
  readonly topics?: readonly string[];
  readonly reset?: true;
  readonly position: string | null;
}

/** A browser's stream of live updates, from a server that listens. */
export class LiveStream {
  #text = '';

  private constructor(
    readonly status: number,
    private readonly body: AsyncIterator<Uint8Array> | undefined,
    private readonly left: AbortController,
  ) {}

  static async open(url: string, token?: string, lastEventId?: string): Promise<LiveStream> {
    const leave = new AbortController();
    const response = await fetch(url, {
      signal: leave.signal,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
    });
    return new LiveStream(response.status, response.body?.[Symbol.asyncIterator](), leave);
  }

  /** The next message; `undefined` when the server ended it. Its id must be its position. */
  async next(): Promise<LiveMessage | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end < 0) {
        const part = await this.body!.next();
        if (part.done) return undefined;
        this.#text += Buffer.from(part.value).toString('utf8');
        continue;
      }
      const lines = this.#text.slice(0, end).split('\n');
      this.#text = this.#text.slice(end + 2);
      const data = lines.find((line) => line.startsWith('data: '));
      if (data === undefined) continue;
      const message = JSON.parse(data.slice(6)) as LiveMessage;
      if (message.position !== null && !lines.includes(`id: ${message.position}`)) throw new Error('an id of its own');
      return message;
    }
  }

  leave(): void {
    this.left.abort();
  }
}
