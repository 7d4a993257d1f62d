import { line, type LineCommand, type PayoutRule } from '#domain';
import { instantFromMillis, isRefusal, millisOf, shanghaiDate, yearOf, type Instant } from '#kernel';
import { decideOnce, history, step, type Step } from './given.js';
import * as the from './line-case.js';
import * as who from './people.js';

/** What the line answers about 次年 in this process, whatever its time zone. */

interface Answer {
  readonly payableFrom: string;
  readonly before: string;
  readonly at: string;
}

const early = '2023-01-01T00:00:00.000Z';

function answer(payoutRule: PayoutRule, awardYear: number, approvalDay: string): Answer {
  const saga = (command: LineCommand): Step<LineCommand> => step(who.SAGA, early, command);
  const { state } = history(line, [
    saga(the.open(undefined, awardYear)),
    saga(the.include),
    saga({ ...the.approve, approvalDay, payoutRule }),
    saga({ ...the.publish, objectionsUntil: early as Instant }),
    saga(the.clear),
  ]);
  const payableFrom = state.approval!.payableFrom;
  const code = (at: Instant): string => {
    // The run is of the year in which it is tried: the gate is what refuses, not the run.
    const command = { ...the.allot(), year: yearOf(shanghaiDate(at)) };
    const decided = decideOnce(line, state, { by: who.PAYER, at, command });
    return isRefusal(decided) ? decided.code : 'ok';
  };
  return { payableFrom, before: code(instantFromMillis(millisOf(payableFrom) - 1)), at: code(payableFrom) };
}

const CASES: readonly (readonly [PayoutRule, number, string])[] = [
  ['yearAfterApproval', 2023, '2024-01-01'],
  ['yearAfterApproval', 2023, '2024-09-10'],
  ['yearAfterApproval', 2023, '2024-12-31'],
  ['yearAfterAwardYear', 2023, '2024-09-10'],
  ['yearAfterAwardYear', 2024, '2024-09-10'],
  ['yearAfterAwardYear', 2023, '2024-01-01'],
];

process.stdout.write(
  `${JSON.stringify({
    offset: -new Date('2024-01-01T00:00:00Z').getTimezoneOffset(),
    answers: CASES.map(([rule, year, day]) => answer(rule, year, day)),
  })}\n`,
);
