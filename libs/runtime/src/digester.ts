import {
  casesOf,
  casesOfStream,
  sagas as allSagas,
  type CommandFor,
  type DeciderName,
  type Proposal,
  type Recorded,
  type Saga,
  type SagaWorld,
  type TimerRule,
} from '#domain';
import { isRefusal, type Instant } from '#kernel';
import type { CommandRunner } from './command-runner.js';
import { derivedId, digestOf } from './ids.js';
import { isTransient, reasonOf, TryAgainError, type Waits } from './parking.js';
import type { DueTimer, ProcessEffects, ProcessStore } from './process-store.js';
import { timersOf, type Undigested } from './timers-of.js';
import { UnderWay } from './under-way.js';

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

/** An event whose commands are all on their way. */
export interface Begun {
  /** Cases and streams that its commands touch. */
  readonly names: readonly string[];
  /** When they are answered. */
  readonly over: Promise<Digested>;
}

type AnyReaction = (recorded: Recorded, world: SagaWorld) => readonly Proposal[] | Promise<readonly Proposal[]>;
type Sending = Promise<readonly Undigested[]>;

/**
 * Lets every saga and timer rule react to an event, and sends what they propose. What fails stops nothing else: the other
 * proposals, which are other cases' as a rule, go on. Throws only what is nobody's fault (see `isTransient`).
 */
export class Digester {
  constructor(private readonly options: DigesterOptions) {}

  async digest(recorded: Recorded, waits: Waits): Promise<Digested> {
    return (await this.begin(recorded, waits, new UnderWay())).over;
  }

  /**
   * Lets every saga react and sends what they propose, without waiting for the answers: events begun one after the other
   * reach each stream in that order. What a saga looks at, it sees as it is when everything `underWay` there is over.
   */
  async begin(recorded: Recorded, waits: Waits, underWay: UnderWay): Promise<Begun> {
    const sending: Sending[] = [];
    const names: string[] = [];
    const { type } = recorded.event;
    try {
      for (const saga of this.options.sagas ?? allSagas) {
        const reaction = saga.reactions[type] as AnyReaction | undefined;
        if (!reaction) continue;
        // What one saga has done, the next one of the same event sees.
        await Promise.all(sending);
        await this.#react({ saga: saga.name, reaction, recorded, waits, underWay, sending, names });
      }
    } catch (error) {
      await Promise.allSettled(sending);
      throw error;
    }
    const over = settled(sending).then((failures) => {
      const timers = timersOf(recorded, this.options.timerRules, failures);
      return { timers, undigested: failures.length === 0 ? undefined : together(failures) };
    });
    return { names, over };
  }

  /** `undefined`: fired. Otherwise why not. */
  async fire(timer: DueTimer): Promise<string | undefined> {
    return this.#send(`timer:${timer.rule}`, timer.cause, timer.due, timer.proposal);
  }

  async #react({ saga, reaction, recorded, waits, underWay, sending, names }: Reacting): Promise<void> {
    const { event, stream, eventId, at } = recorded;
    const world = this.#worldAfter(underWay);
    const proposed = await attempt(async () => [...(await reaction(recorded, world))]);
    if ('reason' in proposed) {
      const failure = { saga, reason: proposed.reason, behind: false, cases: casesOf(event, stream) };
      sending.push(Promise.resolve([failure]));
      return;
    }
    for (const proposal of proposed.value) {
      const target = casesOfStream(String(proposal?.stream));
      // An earlier event may be about to park that case, or to send there what its first command was refused for.
      await underWay.clear([...target, insteadOn(proposal?.stream)]);
      names.push(...namesOf(proposal));
      const behind = waits(target);
      const answered = behind
        ? Promise.resolve('an earlier event is parked')
        : this.#send(`saga:${saga}`, eventId, at, proposal);
      const failures = answered.then((reason) =>
        reason === undefined ? [] : [{ saga, reason, behind, cases: casesOfFailure(recorded, target) }],
      );
      // Looked at when all are sent.
      failures.catch(() => undefined);
      sending.push(failures);
    }
  }

  #worldAfter(underWay: UnderWay): SagaWorld {
    const { runner, process } = this.options;
    return {
      settledBy: async (policy, reading) => process.settledBy(policy, reading),
      async fold(decider, stream) {
        await underWay.clear([stream]);
        return runner.fold(decider, stream);
      },
    };
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

interface Reacting {
  readonly saga: string;
  readonly reaction: AnyReaction;
  readonly recorded: Recorded;
  readonly waits: Waits;
  readonly underWay: UnderWay;
  readonly sending: Sending[];
  readonly names: string[];
}

const insteadOn = (stream: unknown): string => `instead:${String(stream)}`;

/** What a command touches, and what may be sent instead of it. */
function namesOf(proposal: Proposal): readonly string[] {
  const instead = Object.values(proposal?.otherwise ?? {});
  const own = [String(proposal?.stream), ...casesOfStream(String(proposal?.stream))];
  return [...own, ...instead.flatMap((each) => [insteadOn(each.stream), ...namesOf(each)])];
}

/** All failures, in order. Throws what is nobody's fault only when all are answered. */
async function settled(sending: readonly Sending[]): Promise<Undigested[]> {
  const answers = await Promise.allSettled(sending);
  return answers.flatMap((answer) => {
    if (answer.status === 'rejected') throw answer.reason;
    return answer.value;
  });
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
