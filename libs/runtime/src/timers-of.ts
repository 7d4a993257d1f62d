import { casesOf, timerRules as allTimerRules, type Recorded, type Timer, type TimerRule } from '#domain';
import { reasonOf } from './parking.js';
import type { ProcessEffects } from './process-store.js';

/** Why an event could not be digested as a whole, and which cases wait for it. */
export interface Undigested {
  readonly saga: string;
  readonly reason: string;
  /** Nothing failed: a command would have overtaken what is parked. */
  readonly behind: boolean;
  readonly cases: readonly string[];
}

/** Which timers an event sets and cancels, by all rules. A rule that throws is told in `failures`, and stops no other. */
export function timersOf(
  recorded: Recorded,
  rules: readonly TimerRule[] = allTimerRules,
  failures: Undigested[],
): Pick<ProcessEffects, 'set' | 'cancel'> {
  const { type } = recorded.event;
  const set: ProcessEffects['set'][number][] = [];
  const cancel: string[] = [];
  for (const rule of rules) {
    try {
      const sets = rule.sets[type] as ((recorded: Recorded) => readonly Timer[]) | undefined;
      for (const timer of sets?.(recorded) ?? []) set.push({ timer, rule: rule.name, cause: recorded.eventId });
      const cancels = rule.cancels[type] as ((recorded: Recorded) => readonly string[]) | undefined;
      cancel.push(...(cancels?.(recorded) ?? []));
    } catch (error) {
      const cases = casesOf(recorded.event, recorded.stream);
      failures.push({ saga: `timer:${rule.name}`, reason: reasonOf(error), behind: false, cases });
    }
  }
  return { set, cancel };
}
