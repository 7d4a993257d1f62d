import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { followChanges } from './live.js';
import { positions } from './positions.js';

/** A stream that says what it is told to. */
class Stream {
  static all: Stream[] = [];
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readyState = 1;
  constructor(readonly url: string) {
    Stream.all.push(this);
  }
  close(): void {
    this.readyState = 2;
  }
  says(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

describe('following what changes', () => {
  let began = 0;
  let queries: QueryClient;
  let end: () => void;
  let read: string[];

  beforeEach(() => {
    jest.useFakeTimers();
    // Positions are remembered from one test to the next: the clock goes on.
    jest.advanceTimersByTime((began += 1_000_000));
    Stream.all = [];
    read = [];
    queries = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    end = followChanges(queries, (url) => new Stream(url) as unknown as EventSource);
  });
  afterEach(() => {
    end();
    queries.clear();
    jest.useRealTimers();
  });

  const show = (name: string, topics?: readonly string[]): (() => void) =>
    new QueryObserver(queries, {
      queryKey: [name],
      queryFn: async () => read.push(name),
      ...(topics ? { meta: { topics } } : {}),
    }).subscribe(() => {});

  const streams = (): readonly string[] =>
    Stream.all.filter(({ readyState }) => readyState === 1).map(({ url }) => decodeURIComponent(url));

  it('asks for nothing while nothing is shown that changes', async () => {
    show('clock');
    await jest.advanceTimersByTimeAsync(1000);
    expect(Stream.all).toEqual([]);
  });

  it('one stream for all that is shown; another when something else is', async () => {
    const leave = show('queue', ['queue:panel']);
    show('case', ['case:a1']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(streams()).toEqual(['/api/live?topics=case:a1,queue:panel']);
    leave();
    await jest.advanceTimersByTimeAsync(1000);
    expect(streams()).toEqual(['/api/live?topics=case:a1']);
    expect(Stream.all).toHaveLength(2);
  });

  it('reads again what changed, and nothing else', async () => {
    show('queue', ['queue:panel']);
    show('case', ['case:a1']);
    await jest.advanceTimersByTimeAsync(1000);
    Stream.all[0]!.says({ topics: [], position: '1' });
    await jest.advanceTimersByTimeAsync(10);
    read = [];
    Stream.all[0]!.says({ topics: ['case:a1'], position: '2' });
    await jest.advanceTimersByTimeAsync(10);
    expect(read).toEqual(['case']);
  });

  it('reads once more what was read before a stream began, and what was still being read then', async () => {
    let answer = (): void => undefined;
    new QueryObserver(queries, {
      queryKey: ['slow'],
      queryFn: () =>
        new Promise<number>((resolve) => {
          answer = () => resolve(read.push('slow'));
        }),
      meta: { topics: ['lines'] },
    }).subscribe(() => {});
    show('case', ['case:a1']);
    show('clock');
    await jest.advanceTimersByTimeAsync(1000);
    read = [];
    Stream.all[0]!.says({ topics: [], position: '1' });
    await jest.advanceTimersByTimeAsync(10);
    expect(read).toEqual(['case']);
    answer();
    await jest.advanceTimersByTimeAsync(10);
    answer();
    await jest.advanceTimersByTimeAsync(10);
    expect(read).toEqual(['case', 'slow', 'slow']);
    Stream.all[0]!.says({ topics: [], position: '2' });
    await jest.advanceTimersByTimeAsync(10);
    expect(read).toEqual(['case', 'slow', 'slow']);
  });

  it('after a reset, everything that is followed', async () => {
    show('queue', ['queue:panel']);
    show('case', ['case:a1']);
    show('clock');
    await jest.advanceTimersByTimeAsync(1000);
    read = [];
    Stream.all[0]!.says({ reset: true, position: '9' });
    await jest.advanceTimersByTimeAsync(10);
    expect(read.toSorted()).toEqual(['case', 'queue']);
  });

  it('a stream that ended for good is opened again, later', async () => {
    show('case', ['case:a1']);
    await jest.advanceTimersByTimeAsync(1000);
    Stream.all[0]!.readyState = 2;
    Stream.all[0]!.onerror?.();
    await jest.advanceTimersByTimeAsync(19_000);
    expect(Stream.all).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(streams()).toHaveLength(1);
    expect(Stream.all).toHaveLength(2);
  });

  describe('where every answer says how far the record was', () => {
    let record: string;
    let nth = 0;
    beforeEach(() => void (record = String((nth += 100))));

    const answer = (name: string): number => {
      positions.read(record);
      return read.push(name);
    };
    const showRead = (name: string, topics: readonly string[]) =>
      new QueryObserver(queries, { queryKey: [name], queryFn: async () => answer(name), meta: { topics } }).subscribe(
        () => {},
      );
    /** A read whose answer is held back. */
    const showSlow = (name: string, topics: readonly string[]) => {
      const waiting: (() => void)[] = [];
      new QueryObserver(queries, {
        queryKey: [name],
        queryFn: () => new Promise<number>((resolve) => waiting.push(() => resolve(answer(name)))),
        meta: { topics },
      }).subscribe(() => {});
      return () => waiting.splice(0).forEach((answered) => answered());
    };
    const first = (message: object): Promise<void> => {
      Stream.all.at(-1)!.says(message);
      return jest.advanceTimersByTimeAsync(10);
    };

    it('asks the stream for what changed since, and reads nothing twice', async () => {
      showRead('case', ['case:a1']);
      await jest.advanceTimersByTimeAsync(1000);
      expect(streams()).toEqual([`/api/live?topics=case:a1&since=${record}`]);
      await first({ topics: [], position: String(Number(record) + 9) });
      expect(read).toEqual(['case']);
    });

    it('reads again what the first message names, once', async () => {
      showRead('case', ['case:a1']);
      showRead('queue', ['queue:panel']);
      await jest.advanceTimersByTimeAsync(1000);
      read = [];
      await first({ topics: ['case:a1'], position: String(Number(record) + 1) });
      expect(read).toEqual(['case']);
    });

    it('two answers from two positions: it asks from both', async () => {
      showRead('case', ['case:a1']);
      await jest.advanceTimersByTimeAsync(10);
      const before = record;
      record = String(Number(record) + 1);
      showRead('queue', ['queue:panel']);
      await jest.advanceTimersByTimeAsync(1000);
      expect(streams()).toEqual([`/api/live?topics=case:a1,queue:panel&since=${before},${record}`]);
    });

    it('an answer that came after the stream began counts if it is not older than the beginning', async () => {
      const answered = showSlow('slow', ['lines']);
      await jest.advanceTimersByTimeAsync(1000);
      expect(streams()).toEqual(['/api/live?topics=lines']);
      await first({ topics: [], position: record });
      answered();
      await jest.advanceTimersByTimeAsync(10);
      answered();
      await jest.advanceTimersByTimeAsync(10);
      expect(read).toEqual(['slow']);
    });

    it('and is read again if it is', async () => {
      const answered = showSlow('slow', ['lines']);
      await jest.advanceTimersByTimeAsync(1000);
      await first({ topics: [], position: String(Number(record) + 1) });
      answered();
      await jest.advanceTimersByTimeAsync(10);
      answered();
      await jest.advanceTimersByTimeAsync(10);
      expect(read).toEqual(['slow', 'slow']);
    });

    it('another stream goes on where the one before has told', async () => {
      showRead('case', ['case:a1']);
      await jest.advanceTimersByTimeAsync(1000);
      const told = String(Number(record) + 5);
      await first({ topics: [], position: told });
      await jest.advanceTimersByTimeAsync(5000);
      record = String(Number(record) + 6);
      showRead('queue', ['queue:panel']);
      await jest.advanceTimersByTimeAsync(1000);
      expect(streams()).toEqual([`/api/live?topics=case:a1,queue:panel&since=${told},${record}`]);
      await first({ topics: [], position: String(Number(record) + 9) });
      expect(read).toEqual(['case', 'queue']);
    });

    it('what came to the screen beside a stream was not told by it', async () => {
      showRead('case', ['case:a1']);
      await jest.advanceTimersByTimeAsync(1000);
      await first({ topics: [], position: record });
      record = String(Number(record) + 1);
      showRead('queue', ['queue:panel']);
      await jest.advanceTimersByTimeAsync(100);
      Stream.all[0]!.says({ topics: ['case:a1'], position: String(Number(record) + 1) });
      await jest.advanceTimersByTimeAsync(1000);
      expect(new URL(Stream.all.at(-1)!.url, 'http://x').searchParams.get('since')?.split(',')).toEqual(
        expect.arrayContaining([record]),
      );
    });

    it('a read that failed is tried again', async () => {
      new QueryObserver(queries, {
        queryKey: ['failing'],
        retry: false,
        queryFn: async () => {
          answer('failing');
          throw new Error('unreachable');
        },
        meta: { topics: ['lines'] },
      }).subscribe(() => {});
      await jest.advanceTimersByTimeAsync(1000);
      await first({ topics: [], position: record });
      expect(read).toEqual(['failing', 'failing']);
    });
  });
});
