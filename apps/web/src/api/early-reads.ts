import { keptLanguage } from '../i18n/kept-language.js';

/** For how long an answer that nobody took counts as fresh: as long as the queries' own. */
const FRESH_MS = 10_000;

interface Begun {
  readonly answer: Promise<Response>;
  /** In the clock's time; endless while the answer is on its way. */
  freshUntil: number;
}

export interface EarlyReads {
  /** Asks for `url` now, while the application's code is still on its way. */
  begin(url: string): void;
  /** The answer is there and nobody has taken it. */
  hasCome(url: string): boolean;
  /** The answer that was asked for early: for the first who asks, while it is fresh. */
  take(request: Pick<Request, 'method' | 'url'>): Promise<Response> | undefined;
}

/** Reads begun before anybody needs them. `ask` asks the server; `now`: milliseconds of a clock that only goes forward. */
export function createEarlyReads(ask: (url: string) => Promise<Response>, now: () => number): EarlyReads {
  const begun = new Map<string, Begun>();
  return {
    begin(url) {
      const read: Begun = { answer: ask(url), freshUntil: Infinity };
      begun.set(url, read);
      read.answer.then(
        () => (read.freshUntil = now() + FRESH_MS),
        // Whoever needs it asks the server again.
        () => begun.delete(url),
      );
    },
    hasCome(url) {
      const { freshUntil = Infinity } = begun.get(url) ?? {};
      return freshUntil !== Infinity && now() < freshUntil;
    },
    take({ method, url }) {
      const read = begun.get(url);
      if (method !== 'GET' || !read) return undefined;
      begun.delete(url);
      return now() < read.freshUntil ? read.answer : undefined;
    },
  };
}

/** Those of this page. */
export const earlyReads = createEarlyReads(
  async (url) => {
    const answer = await fetch(url, { headers: { 'accept-language': keptLanguage() } });
    // Whole: whoever takes it waits for nothing any more.
    return new Response(answer.body && (await answer.arrayBuffer()), answer);
  },
  () => performance.now(),
);
