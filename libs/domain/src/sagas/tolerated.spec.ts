import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#kernel';
import { decideOnce, step } from '../../../../test/order/given.js';
import * as who from '../../../../test/order/people.js';
import { proposals, recorded } from '../../../../test/order/saga-case.js';
import { claims } from '../../../../test/order/tolerated/claims.js';
import { lines } from '../../../../test/order/tolerated/lines.js';
import { payouts } from '../../../../test/order/tolerated/payouts.js';
import type { Late } from '../../../../test/order/tolerated/row.js';
import { deciders, timerRules, type DeciderName, type Proposal } from '../index.js';

/**
 * Events are delivered at least once, and others may be quicker: what a saga's command then finds is no trouble. Each code that
 * is tolerated is answered by the decider itself in a state in which that happens.
 */

const rows: readonly Late[] = [...claims, ...lines, ...payouts];

const withInstead = (proposal: Proposal): readonly Proposal[] => [
  proposal,
  ...Object.values(proposal.otherwise ?? {}).flatMap((each) =>
    each.command.type === proposal.command.type ? [] : withInstead(each),
  ),
];

/** What sagas and timers propose for the row's event, first or instead. */
async function proposed({ stream, event, world }: Late): Promise<readonly Proposal[]> {
  const timers = timerRules.flatMap((rule) => {
    const sets = rule.sets[event.type] as ((told: object) => readonly { proposal: Proposal }[]) | undefined;
    return sets?.(recorded(stream, event)).map(({ proposal }) => proposal) ?? [];
  });
  return [...(await proposals(stream, event, world)), ...timers].flatMap(withInstead);
}

const cases = rows.flatMap((row) =>
  row.found.map((found) => [row.event.type, row.command, found[0], row, found] as const),
);

describe('what a saga tolerates', () => {
  it.each(cases)('%s: %s finds %s', async (_, command, code, row, [, state, at = who.AFTER_NOTICE]) => {
    const proposal = (await proposed(row)).find((each) => each.command.type === command);
    const decider = deciders[proposal!.decider] as (typeof deciders)[DeciderName];
    const answer = decideOnce(decider as never, state, step(who.SAGA, at, proposal!.command)) as never;
    expect(isRefusal(answer) && (answer as { code: string }).code).toBe(code);
    expect(proposal!.tolerated).toContain(code);
  });

  it('is all tried here', async () => {
    const tried = new Set(cases.map(([, command, code]) => `${command}: ${code}`));
    const tolerated = (await Promise.all(rows.map(proposed)))
      .flat()
      .flatMap((each) => each.tolerated.map((code) => `${each.command.type}: ${code}`));
    expect([...new Set(tolerated)].filter((each) => !tried.has(each))).toEqual([]);
  });
});
