import {
  sagas as allSagas,
  timerRules as allTimerRules,
  type CommandFor,
  type DeciderName,
  type DuixianEvent,
  type Proposal,
  type Recorded,
  type Saga,
  type Timer,
  type TimerRule,
} from '#domain';
import { isRefusal, type Instant, type Refusal } from '#kernel';
import type { EventStore, Position, RecordedEvent } from '#event-store';
import { clockSetBy, type BusinessClock } from './business-clock.js';
import type { CommandRunner } from './command-runner.js';
import { derivedId, digestOf } from './ids.js';
import type { ParkedEvent, ProcessStep, ProcessStore } from './process-store.js';
import { toRecorded } from './recorded.js';
import { keepSubscribed, type KeptSubscription } from './keep-subscribed.js';

export interface ProcessManagerOptions {
  readonly store: EventStore;
  readonly runner: CommandRunner;
  readonly process: ProcessStore;
  readonly clock: BusinessClock;
  /** Asks for a settlement of an entitlement stream; may ask twice. */
  readonly settle: (stream: string) => void;
  /** Waits, outside of business time: between tries and until the next timer. */
  readonly wait: (millis: number, signal: AbortSignal) => Promise<void>;
  readonly log: (level: 'warn' | 'error', message: string, details: object) => void;
  readonly sagas?: readonly Saga[];
  readonly timerRules?: readonly TimerRule[];
  /** Labelled points at which a test may kill the process. */
  readonly at?: (label: string) => void;
}

const LONGEST_WAIT = 60_000;
const PAUSE_AFTER_FAILURE = 1000;

/**
 * Drives the sagas and timers from the store's durable subscription: at least once; the commands' derived ids make the
 * effect exactly once. A refusal that a saga did not foresee parks the event and raises an alert; the others go on.
 */
export class ProcessManager {
  readonly #stop = new AbortController();
  #subscription: KeptSubscription | undefined;
  #alarm = new AbortController();
  #timers: Promise<void> = Promise.resolve();
  #firing: Promise<void> = Promise.resolve();

  constructor(private readonly options: ProcessManagerOptions) {}

  start(): void {
    const { store, process, log, wait } = this.options;
    for (const stream of process.pendingSettlements()) this.options.settle(stream);
    this.#subscription = keepSubscribed({
      name: 'sagas',
      subscribe: (after, signal) => store.subscribe(after, (batch) => this.#handle(batch), { signal }),
      checkpoint: () => process.checkpoint(),
      signal: this.#stop.signal,
      wait,
      log,
    });
    this.#timers = this.#runTimers();
  }

  /** Resolves when everything up to a position was handled, timers that fell due included. */
  async reached(position: Position): Promise<void> {
    await this.#subscription?.reached((done) => done !== null && this.options.store.compare(done, position) >= 0);
    await this.#firing;
  }

  position(): Position | null {
    return this.options.process.checkpoint();
  }

  parked(): readonly ParkedEvent[] {
    return this.options.process.parked();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    this.#alarm.abort();
    await this.#subscription?.ended;
    await this.#timers;
    await this.#firing;
  }

  async #handle(batch: readonly RecordedEvent[]): Promise<void> {
    let step = emptyStep();
    for (const record of batch) {
      const recorded = toRecorded(record);
      const parked = await this.#react(recorded);
      this.options.at?.('saga:reacted');
      step = await this.#extend(step, recorded, parked);
      const set = clockSetBy(recorded.event);
      if (set === null) continue;
      this.#record(step, record.position);
      step = emptyStep();
      this.options.clock.follow(set, recorded.recordedAt);
      await this.fireDue(set);
    }
    const last = batch.at(-1);
    if (last) this.#record(step, last.position);
    this.#subscription?.progressed();
  }

  #record(step: StepContent, position: Position): void {
    this.options.process.record({ ...step, position });
    this.options.at?.('saga:recorded');
    for (const stream of step.asked) this.options.settle(stream);
    if (step.set.length > 0) this.#ring();
  }

  async #react(recorded: Recorded): Promise<readonly ParkedEvent[]> {
    const parked: ParkedEvent[] = [];
    for (const saga of this.options.sagas ?? allSagas) {
      const reaction = saga.reactions[recorded.event.type] as
        ((recorded: Recorded, runner: CommandRunner) => readonly Proposal[] | Promise<readonly Proposal[]>) | undefined;
      if (!reaction) continue;
      for (const proposal of await reaction(recorded, this.options.runner)) {
        const refusal = await this.#send(`saga:${saga.name}`, recorded.eventId, recorded.at, proposal);
        if (refusal) parked.push(this.#park(saga.name, recorded, proposal, refusal));
      }
    }
    return parked;
  }

  #park(saga: string, recorded: Recorded, proposal: Proposal, refusal: Refusal): ParkedEvent {
    const { eventId, stream } = recorded;
    const reason = `${proposal.command.type} on ${proposal.stream}: ${refusal.code}`;
    this.options.log('error', 'a saga command was refused: the case is parked', { saga, stream, reason });
    return { saga, eventId, stream, reason };
  }

  /** `undefined`: done, or already so. */
  async #send(actor: string, cause: string, at: Instant, proposal: Proposal): Promise<Refusal | undefined> {
    const { decider, stream, command, key, tolerated, otherwise } = proposal;
    const answer = await this.options.runner.execute(
      decider,
      stream,
      {
        commandId: derivedId(actor, cause, key),
        digest: digestOf(command),
        at,
        actor,
        role: 'system',
        jurisdiction: '*',
        causationId: cause,
        trusted: true,
      },
      command as CommandFor<DeciderName>,
    );
    if (!isRefusal(answer) || tolerated.includes(answer.code)) return undefined;
    const instead = otherwise?.[answer.code];
    return instead ? this.#send(actor, cause, at, instead) : answer;
  }

  async #extend(step: StepContent, recorded: Recorded, parked: readonly ParkedEvent[]): Promise<StepContent> {
    const { type } = recorded.event;
    const set = [...step.set];
    const cancel = [...step.cancel];
    for (const rule of this.options.timerRules ?? allTimerRules) {
      const sets = rule.sets[type] as ((recorded: Recorded) => readonly Timer[]) | undefined;
      for (const timer of sets?.(recorded) ?? []) set.push({ timer, rule: rule.name, cause: recorded.eventId });
      const cancels = rule.cancels[type] as ((recorded: Recorded) => readonly string[]) | undefined;
      cancel.push(...(cancels?.(recorded) ?? []));
    }
    return {
      set,
      cancel,
      parked: [...step.parked, ...parked],
      ...(await settlementsAfter(step, recorded, this.options.runner)),
    };
  }

  /** Fires, in order, everything due at or before an instant. */
  fireDue(until: Instant): Promise<void> {
    const fired = this.#firing.then(() => this.#fire(until));
    // One failure of the store must not stop all later ones.
    this.#firing = fired.catch(() => undefined);
    return fired;
  }

  async #fire(until: Instant): Promise<void> {
    for (let due = this.options.process.due(until); due.length > 0; due = this.options.process.due(until)) {
      for (const timer of due) {
        const refusal = await this.#send(`timer:${timer.rule}`, timer.cause, timer.due, timer.proposal);
        if (refusal) {
          const { code } = refusal;
          this.options.log('error', 'a timer command was refused', { timer: timer.key, code });
        }
        this.options.process.done(timer.key);
      }
    }
  }

  #ring(): void {
    this.#alarm.abort();
    this.#alarm = new AbortController();
  }

  async #runTimers(): Promise<void> {
    const { process, clock, wait, log } = this.options;
    while (!this.#stop.signal.aborted) {
      const alarm = this.#alarm;
      let shortest = 1;
      try {
        await this.fireDue(clock.now());
      } catch (error) {
        log('error', 'timers failed', { error: String(error) });
        shortest = PAUSE_AFTER_FAILURE;
      }
      const next = process.nextDue();
      const pause = next === undefined ? LONGEST_WAIT : Date.parse(next) - Date.parse(clock.now());
      await wait(Math.min(Math.max(pause, shortest), LONGEST_WAIT), AbortSignal.any([alarm.signal, this.#stop.signal]));
    }
  }
}

type StepContent = Omit<ProcessStep, 'position'>;
const emptyStep = (): StepContent => ({ set: [], cancel: [], asked: [], answered: [], parked: [] });

/**
 * Which entitlements wait for an amount: a claim that entered asks, an amount that was settled answers when it leaves no
 * claim behind. One settlement does not hold all claims, and a crash may come between two.
 */
async function settlementsAfter(
  step: StepContent,
  { event, stream }: Recorded<DuixianEvent>,
  runner: CommandRunner,
): Promise<Pick<ProcessStep, 'asked' | 'answered'>> {
  const { type } = event;
  const asks = type === 'ClaimEntered' || type === 'ClaimsQueuedAgain';
  if (!asks && type !== 'AmountSettled' && type !== 'ClaimLeft') {
    return { asked: step.asked, answered: step.answered };
  }
  const without = (list: readonly string[]) => list.filter((each) => each !== stream);
  const left = async () => {
    const { pending, again } = await runner.fold('entitlement', stream);
    return pending.length + again.length > 0;
  };
  const waiting = asks || (await left());
  return waiting
    ? { asked: [...without(step.asked), stream], answered: without(step.answered) }
    : { asked: without(step.asked), answered: [...without(step.answered), stream] };
}
