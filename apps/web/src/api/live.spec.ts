import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { followChanges } from './live.js';

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
  let queries: QueryClient;
  let end: () => void;
  let read: string[];

  beforeEach(() => {
    jest.useFakeTimers();
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
});
