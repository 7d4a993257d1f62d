import { describe, expect, it } from '@jest/globals';
import type { Position } from '#event-store';
import { RecentChanges } from './recent-changes.js';

const at = (position: number | string) => String(position) as Position;
const compare = (a: Position, b: Position) => Number(a) - Number(b);

function changes(from: number | null, most: number, ...of: readonly number[]): RecentChanges {
  const recent = new RecentChanges(from === null ? null : at(from), compare, most);
  for (const position of of) recent.add({ position: at(position), topics: new Set([`case:${position}`]) });
  return recent;
}

describe('what changed lately', () => {
  it('everything after a position', () => {
    const recent = changes(10, 5, 12, 15, 16);
    expect(recent.since(at(10))).toEqual(new Set(['case:12', 'case:15', 'case:16']));
    expect(recent.since(at(14))).toEqual(new Set(['case:15', 'case:16']));
    expect(recent.since(at(16))).toEqual(new Set());
    // Of a process that is further: what comes here will be told again.
    expect(recent.since(at(20))).toEqual(new Set());
  });

  it('nothing before it began', () => {
    expect(changes(10, 5, 12).since(at(9))).toBeUndefined();
    expect(changes(null, 5, 1).since(at(0))).toEqual(new Set(['case:1']));
  });

  it('the oldest are forgotten, and then nobody knows', () => {
    const recent = changes(10, 2, 11, 12, 13);
    expect(recent.since(at(10))).toBeUndefined();
    expect(recent.since(at(11))).toEqual(new Set(['case:12', 'case:13']));
  });

  it('what was made anew has no past', () => {
    const recent = changes(10, 5, 11);
    recent.add({ position: at(12), topics: 'all' });
    expect(recent.since(at(11))).toBeUndefined();
    expect(recent.since(at(12))).toEqual(new Set());
  });

  it('what is no position', () => {
    expect(changes(null, 5, 1).since(at('nowhere'))).toBeUndefined();
  });
});
