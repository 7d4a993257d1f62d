import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import { given, step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { notice, type NoticeCommand } from './index.js';

/** Opened on 10 September 2024 in Shanghai. */
const open = (until: string, minimumDays?: number): NoticeCommand => ({
  type: 'OpenNotice',
  batch: 'b1',
  round: 'round-1',
  policy: 'yuanzhou-2023-25',
  openedOn: '2024-09-10',
  objectionsUntil: until as Instant,
  ...(minimumDays === undefined ? {} : { minimumDays }),
});
const answer = (command: NoticeCommand) => given(notice).when(step(who.CLERK, who.DECIDED, command));

describe('a notice (公示)', () => {
  it('runs for seven whole calendar days after the day of opening, to 24:00 in Shanghai', () => {
    expect(answer(open('2024-09-17T16:00:00.000Z')).types).toEqual(['NoticeOpened']);
    expect(answer(open('2024-09-17T15:59:59.999Z')).code).toBe('NOTICE_TOO_SHORT');
  });

  it('or as many as are configured, and the record keeps the deadline only', () => {
    expect(answer(open('2024-09-17T16:00:00.000Z', 10)).code).toBe('NOTICE_TOO_SHORT');
    const short = answer(open('2024-09-13T16:00:00.000Z', 3));
    expect(short.events[0]?.body).not.toHaveProperty('minimumDays');
  });
});
