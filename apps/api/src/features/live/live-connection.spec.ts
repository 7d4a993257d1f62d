import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Position } from '#event-store';
import { manualSurroundings, type ManualSurroundings } from '../../../../../test/support/surroundings.js';
import { HEARTBEAT_MILLIS, LiveConnection, REST_MILLIS } from './live-connection.js';

const at = (position: number) => String(position) as Position;
const topics = (...names: readonly string[]) => new Set(names);
/** Everything that was waiting for a promise has run. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

class Paper {
  readonly written: string[] = [];
  takes = true;
  left: 'open' | 'ended' | 'cut' = 'open';
  drained = (): void => undefined;
  closed = (): void => undefined;

  write = (text: string): boolean => {
    this.written.push(text);
    return this.takes;
  };
  onDrain = (listener: () => void): void => void (this.drained = listener);
  onClose = (listener: () => void): void => void (this.closed = listener);
  end = (): void => void (this.left = 'ended');
  cut = (): void => void (this.left = 'cut');

  get messages(): unknown[] {
    return this.written
      .filter((text) => text.includes('data:'))
      .map((text) => JSON.parse(/data: (.*)/.exec(text)![1]!));
  }
}

describe('one stream', () => {
  let time: ManualSurroundings;
  let paper: Paper;
  let connection: LiveConnection;
  let may: boolean;

  beforeEach(() => {
    time = manualSurroundings();
    paper = new Paper();
    may = true;
    connection = new LiveConnection({
      topics: new Map([
        ['case:a', 'case:a'],
        ['queue:department:science', 'queue:department'],
        ['queue:department:market', 'queue:department'],
      ]),
      outlet: paper,
      wait: time.wait,
      mayStill: async () => may,
    });
  });
  const pass = async (millis: number) => {
    time.advance(millis);
    await settled();
  };

  it('says where it begins, with what was missed', () => {
    connection.begin(at(7), topics('case:a', 'case:b'));
    expect(paper.written).toEqual(['id: 7\ndata: {"topics":["case:a"],"position":"7"}\n\n']);
  });

  it('says so when nobody knows what was missed', () => {
    connection.begin(at(7), undefined);
    expect(paper.messages).toEqual([{ reset: true, position: '7' }]);
  });

  it('one message in half a second, and nothing lost', async () => {
    connection.begin(at(1), topics());
    connection.change(at(2), topics('case:a'));
    connection.change(at(3), topics('queue:department:market', 'lines'));
    connection.change(at(4), topics('queue:department:science'));
    expect(paper.messages).toHaveLength(1);
    await pass(REST_MILLIS - 1);
    expect(paper.messages).toHaveLength(1);
    await pass(1);
    expect(paper.messages.slice(1)).toEqual([{ topics: ['case:a', 'queue:department'], position: '4' }]);
    await pass(REST_MILLIS);
    connection.change(at(5), topics('case:a'));
    expect(paper.messages.at(-1)).toEqual({ topics: ['case:a'], position: '5' });
  });

  it('is silent about what it does not follow', async () => {
    connection.begin(at(1), topics());
    await pass(REST_MILLIS);
    connection.change(at(2), topics('case:b', 'queue:department'));
    expect(paper.messages).toHaveLength(1);
  });

  it('read models that were made anew: everything may be different', async () => {
    connection.begin(at(1), topics());
    connection.change(at(9), 'all');
    await pass(REST_MILLIS);
    expect(paper.messages.at(-1)).toEqual({ reset: true, position: '9' });
  });

  it('a heartbeat every 20 seconds, none after the end', async () => {
    connection.begin(at(1), topics());
    await pass(HEARTBEAT_MILLIS);
    await pass(HEARTBEAT_MILLIS);
    expect(paper.written.filter((text) => text.startsWith(':'))).toHaveLength(2);
    paper.closed();
    await pass(HEARTBEAT_MILLIS);
    expect(paper.written.filter((text) => text.startsWith(':'))).toHaveLength(2);
  });

  it('a reader who does not keep up is told later in one message', async () => {
    connection.begin(at(1), topics());
    await pass(REST_MILLIS);
    paper.takes = false;
    connection.change(at(2), topics('case:a'));
    await pass(REST_MILLIS);
    connection.change(at(3), topics('case:a'));
    connection.change(at(4), topics('queue:department:market'));
    await pass(REST_MILLIS);
    expect(paper.messages).toHaveLength(2);
    paper.takes = true;
    paper.drained();
    expect(paper.messages.at(-1)).toEqual({ topics: ['case:a', 'queue:department'], position: '4' });
  });

  it('and is cut when it still does not at the second heartbeat', async () => {
    paper.takes = false;
    connection.begin(at(1), topics());
    await pass(HEARTBEAT_MILLIS);
    expect(paper.left).toBe('open');
    await pass(HEARTBEAT_MILLIS);
    expect(paper.left).toBe('cut');
    expect(connection.hasEnded).toBe(true);
  });

  it('ends when the session has, at the next heartbeat', async () => {
    connection.begin(at(1), topics());
    let ended = 0;
    connection.onEnd(() => (ended += 1));
    may = false;
    await pass(HEARTBEAT_MILLIS);
    expect(paper.left).toBe('ended');
    expect(ended).toBe(1);
    connection.change(at(2), topics('case:a'));
    expect(paper.messages).toHaveLength(1);
  });
});
