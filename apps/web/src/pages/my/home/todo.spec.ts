import { describe, expect, it } from '@jest/globals';
import type { Case, CaseSummary, Party } from '../data.js';
import { deadlineOf, todosOf } from './todo.js';

const party = (bankAccount: unknown) => ({ id: 'p', name: '某公司', bankAccount }) as Party;
const summary = (overall: string) =>
  ({ id: 'a', applicant: 'p', overall, window: { until: '2024-06-30T16:00:00.000Z' } }) as CaseSummary;
const returned = (...until: readonly (string | null)[]) =>
  ({
    id: 'a',
    claims: until.map((supplementUntil) => ({ status: 'returned', returns: [{ supplementUntil, answeredAt: null }] })),
  }) as unknown as Case;

describe('what an applicant has to do', () => {
  it('takes the earliest day until which a supplement is expected', () => {
    const both = returned('2024-04-15T16:00:00.000Z', '2024-04-09T16:00:00.000Z');
    expect(deadlineOf(both)).toBe('2024-04-09');
    const [todo] = todosOf([], [summary('returned')], [both], '2024-04-01');
    expect(todo).toEqual({ kind: 'supplement', application: 'a', until: '2024-04-09', days: 8 });
    expect(deadlineOf(returned(null))).toBeNull();
  });

  it('asks for the account once something is under way, and again when it is not the payee’s', () => {
    expect(todosOf([party(null)], [], [], '2024-04-01')).toEqual([]);
    expect(todosOf([party(null)], [summary('inProgress')], [], '2024-04-01')).toMatchObject([{ kind: 'account' }]);
    expect(todosOf([party({ check: 'matches' })], [summary('inProgress')], [], '2024-04-01')).toEqual([]);
    expect(todosOf([party({ check: 'doesNotMatch' })], [], [], '2024-04-01')).toMatchObject([{ kind: 'accountWrong' }]);
  });

  it('recalls a draft only while its window is open', () => {
    expect(todosOf([], [summary('draft')], [], '2024-06-30')).toMatchObject([{ kind: 'draft', days: 0 }]);
    expect(todosOf([], [summary('draft')], [], '2024-07-01')).toEqual([]);
  });
});
