import {
  casesOf,
  casesOfStream,
  sagas as allSagas,
  timerRules as allTimerRules,
  type CommandFor,
  type DeciderName,
  type Proposal,
  type Recorded,
  type Saga,
  type SagaWorld,
  type Timer,
  type TimerRule,
} from '#domain';
import { isRefusal, type Instant } from '#kernel';
import type { CommandRunner } from './command-runner.js';
import { derivedId, digestOf } from './ids.js';
import { isTransient, reasonOf, TryAgainError, type Waits } from './parking.js';
import type { DueTimer, ProcessEffects, ProcessStore } from './process-store.js';

/** Why an event could not be digested as a whole, and which cases wait for it. */
export interface Undigested {
  readonly saga: string;
  readonly reason: string;
  /** Nothing failed: a command would have overtaken what is parked. */
  readonly behind: boolean;
  readonly cases: readonly string[];
}

export interface Digested {
  readonly timers: Pick<ProcessEffects, 'set' | 'cancel'>;
  readonly undigested: Undigested | undefined;
}

export interface DigesterOptions {
  readonly runner: CommandRunner;
  readonly process: Pick<ProcessStore, 'settledBy'>;
  readonly sagas?: readonly Saga[];
  readonly timerRules?: readonly TimerRule[];
}

type AnyReaction = (recorded: Recorded, world: SagaWorld) => readonly Proposal[] | Promise<readonly Proposal[]>;

/**
 * Lets every saga and timer rule react to an event, and sends what they propose. What fails stops nothing else: the other
 * proposals, which are other cases' as a rule, go on. Throws only what is nobody's fault (see `isTransient`).
 */
export class Digester {
  readonly #world: SagaWorld;

  constructor(private readonly options: DigesterOptions) {
    const { runner, process } = options;
    this.#world = {
      fold: (decider, stream) => runner.fold(decider, stream),
      settledBy: async (policy, reading) => process.settledBy(policy, reading),
    };
  }

  async digest(recorded: Recorded, waits: Waits): Promise<Digested> {
    const failures: Undigested[] = [];
    for (const saga of this.options.sagas ?? allSagas) {
      const reaction = saga.reactions[recorded.event.type] as AnyReaction | undefined;
      if (reaction) failures.push(...(await this.#react(saga.name, reaction, recorded, waits)));
    }
    const timers = this.#timers(recorded, failures);
    return { timers, undigested: failures.length === 0 ? undefined : together(failures) };
  }

  /** `undefined`: fired. Otherwise why not. */
  async fire(timer: DueTimer): Promise<string | undefined> {
    return this.#send(`timer:${timer.rule}`, timer.cause, timer.due, timer.proposal);
  }

  async #react(saga: string, reaction: AnyReaction, recorded: Recorded, waits: Waits): Promise<Undigested[]> {
    const { event, stream, eventId, at } = recorded;
    const proposed = await attempt(async () => [...(await reaction(recorded, this.#world))]);
    if ('reason' in proposed) return [{ saga, reason: proposed.reason, behind: false, cases: casesOf(event, stream) }];
    const failures: Undigested[] = [];
    for (const proposal of proposed.value) {
      const target = casesOfStream(String(proposal?.stream));
      const behind = waits(target);
      const reason = behind ? 'an earlier event is parked' : await this.#send(`saga:${saga}`, eventId, at, proposal);
      if (reason !== undefined) failures.push({ saga, reason, behind, cases: casesOfFailure(recorded, target) });
    }
    return failures;
  }

  #timers(recorded: Recorded, failures: Undigested[]): Digested['timers'] {
    const { type } = recorded.event;
    const set: Digested['timers']['set'][number][] = [];
    const cancel: string[] = [];
    for (const rule of this.options.timerRules ?? allTimerRules) {
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

  /** `undefined`: done, or already so. */
  async #send(actor: string, cause: string, at: Instant, proposal: Proposal): Promise<string | undefined> {
    const sent = await attempt(() => this.#execute(actor, cause, at, proposal));
    const what = `${proposal?.command?.type} on ${proposal?.stream}`;
    if ('reason' in sent) return `${what}: ${sent.reason}`;
    const answer = sent.value;
    if (!isRefusal(answer) || proposal.tolerated.includes(answer.code)) return undefined;
    if (answer.code === 'TOO_MANY_CONFLICTS') throw new TryAgainError(`${what}: ${answer.code}`);
    const instead = proposal.otherwise?.[answer.code];
    return instead ? this.#send(actor, cause, at, instead) : `${what}: ${answer.code}`;
  }

  #execute(actor: string, cause: string, at: Instant, { decider, stream, command, key }: Proposal) {
    const meta = {
      commandId: derivedId(actor, cause, key),
      digest: digestOf(command),
      at,
      actor,
      role: 'system',
      jurisdiction: '*',
      causationId: cause,
      trusted: true,
    };
    return this.options.runner.execute(decider, stream, meta, command as CommandFor<DeciderName>);
  }
}

async function attempt<Value>(
  work: () => Value | Promise<Value>,
): Promise<{ readonly value: Value } | { readonly reason: string }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (isTransient(error)) throw error;
    return { reason: reasonOf(error) };
  }
}

/** A command for one line of a batch that fails stops that line, not the batch. */
function casesOfFailure({ event, stream }: Recorded, target: readonly string[]): readonly string[] {
  const own = casesOf(event, stream);
  const ofMany = own.every((each) => casesOfStream(each).length === 0 && !each.startsWith('claim-'));
  return ofMany && target.length > 0 ? target : [...own, ...target];
}

/** One entry for all that failed: it says what is wrong before it says what waits. */
function together(failures: readonly Undigested[]): Undigested {
  const { saga } = failures.find((each) => !each.behind) ?? failures[0]!;
  const wrong = failures.filter((each) => !each.behind);
  const told = wrong.length > 0 ? wrong : failures;
  return {
    saga,
    reason: [...new Set(told.map((each) => each.reason))].slice(0, 5).join('; '),
    behind: wrong.length === 0,
    cases: [...new Set(failures.flatMap((each) => each.cases))],
  };
}
