import { describe, expect, it } from '@jest/globals';
import { PassingTopics } from './passing-topics.js';

describe('topics of what stands in no record', () => {
  it('are told to whoever listens', () => {
    const topics = new PassingTopics();
    const told: string[] = [];
    const stop = topics.onTold((topic) => told.push(topic));
    topics.tell('what-if:1');
    stop();
    topics.tell('what-if:2');
    expect(told).toEqual(['what-if:1']);
  });

  it('are looked at once for all, and only while somebody follows', () => {
    const topics = new PassingTopics();
    const looks: AbortSignal[] = [];
    topics.whileFollowed('health', async (signal) => void looks.push(signal));
    const [first, second] = [topics.follow('health'), topics.follow('health')];
    first();
    expect(looks.map(({ aborted }) => aborted)).toEqual([false]);
    second();
    expect(looks.map(({ aborted }) => aborted)).toEqual([true]);
    topics.follow('health');
    expect(looks.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});
