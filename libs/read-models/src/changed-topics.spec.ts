import { describe, expect, it } from '@jest/globals';
import { topicsOf } from './changed-topics.js';
import type { ProjectionName, Rows } from './rows/index.js';

const topics = (name: ProjectionName, row: object): readonly string[] => topicsOf(name, row as Rows[ProjectionName]);

describe('the topics of a changed row', () => {
  it.each<[ProjectionName, object, readonly string[]]>([
    ['cases', { id: 'a1' }, ['case:a1']],
    ['claims', { id: 'c1', application: 'a1' }, ['case:a1']],
    ['timeline', { application: 'a1' }, ['case:a1']],
    ['accounts', { id: 'u1' }, ['accounts', 'account:u1']],
    ['grants', { id: 'g1', account: 'u1' }, ['accounts', 'account:u1']],
    ['lines', { id: 'l1', application: 'a1' }, ['lines']],
    ['paymentLines', { id: 'x' }, ['payments']],
    ['queue', { stage: 'approval', organisation: null }, ['queue:approval']],
    ['queue', { stage: 'department', organisation: 'science' }, ['queue:department', 'queue:department:science']],
    // A payment shows whether its payee's account was checked; a party without one is nobody's payee.
    ['parties', { id: 'p1', account: null }, ['parties', 'party:p1']],
    ['parties', { id: 'p1', account: { check: null } }, ['parties', 'party:p1', 'payments']],
  ])('of %s %j', (name, row, expected) => {
    expect(topics(name, row)).toEqual(expected);
  });
});
