import { Inject, Injectable } from '@nestjs/common';
import { problemOf } from '#contracts';
import { idOf, streamOf, type ApplicationState, type ClaimState } from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { derivedId, HOUSE, type BuildCommand, type House, type Outcome } from '#runtime';
import { Commands, revisionSeen, type CommandAnswer } from '../../http/commands.service.js';
import { Reads } from '../../http/reads.js';
import { RefusalError } from '../../http/refusal-error.js';
import type { Reply, Request } from '../../http/types.js';

/** What became of one claim: withdrawn, closed before, or why it stays, with the code and sentences of a problem. */
export type ClaimWithdrawal =
  | { readonly claim: string; readonly outcome: 'withdrawn' | 'closed' }
  | {
      readonly claim: string;
      readonly outcome: 'stays';
      readonly code: string;
      readonly text: { readonly zh: string; readonly en: string };
      readonly details: Readonly<Record<string, unknown>>;
    };

export type WithdrawalAnswer = CommandAnswer & { readonly claims: readonly ClaimWithdrawal[] };

type Answer = Outcome | Refusal;

/** 撤回 at any stage before the approval: in the application, in the entitlement where a claim waits, or with its lines. */
@Injectable()
export class Withdrawals {
  constructor(
    @Inject(Commands) private readonly commands: Commands,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** Everything that may still be withdrawn; what is approved stays. Refused where nothing can be. */
  async application(request: Request, reply: Reply, id: string, reason: string): Promise<WithdrawalAnswer> {
    const before = await this.#state(id);
    const whole = await this.commands.attempt<'application'>(request, {
      decider: 'application',
      stream: streamOf.application(id),
      ...inTheNameOf(before),
      ifMatch: 'optional',
      build: () => ({ type: 'WithdrawApplication', reason }),
    });
    // CLAIM_CLOSED: all that is left is verified, and its entitlement and lines decide.
    if (isRefusal(whole) && whole.code !== 'CLAIM_CLOSED') throw new RefusalError(whole);
    const later = new Map<string, Answer>();
    for (const claim of Object.values(before.claims)) {
      const answer = await this.#settled(request, before, claim, reason);
      if (answer) later.set(claim.id, answer);
    }
    const head = this.#head(reply, id, [whole, ...later.values()]);
    const { claims } = await this.#state(id);
    return { ...head, claims: Object.values(claims).map((claim) => resultOf(claim, later.get(claim.id))) };
  }

  /** One claim, wherever it is. */
  async claim(request: Request, reply: Reply, id: string, claim: string, reason: string): Promise<CommandAnswer> {
    const state = await this.#state(id);
    const known = state.claims[claim];
    const stale = staleClaim(request, known);
    const later = known && (await this.#settled(request, state, known, reason, stale));
    if (later) return this.#head(reply, isRefusal(later) ? id : idOf(later.stream), [later]);
    return this.commands.run<'application'>(request, reply, {
      decider: 'application',
      stream: streamOf.application(id),
      ...inTheNameOf(state),
      ifMatch: 'optional',
      build: () => ({ type: 'WithdrawClaim', claim, reason }),
    });
  }

  /**
   * A claim after its verification: with each line that stands of it, or out of its entitlement. `undefined`: it is not there.
   * A repeated request finds what it did before. `stale`: refuses what it has not done yet.
   */
  async #settled(
    request: Request,
    state: ApplicationState,
    { id, status }: ClaimState,
    reason: string,
    stale?: Refusal,
  ): Promise<Answer | undefined> {
    const { runner } = this.house;
    const stream = streamOf.entitlement(state.family, state.applicant);
    const { state: entitlement, commands } = await runner.folded('entitlement', stream);
    const verified = status === 'verified';
    const standing = new Set(entitlement.standing.flatMap((each) => (each.claim === id ? (each.line ?? []) : [])));
    const answers: Answer[] = [];
    for (const line of new Set([...standing, ...(await this.#lines(id))])) {
      const part = `withdraw:${line}`;
      const of = streamOf.line(line);
      const done = (await runner.folded('line', of)).commands.has(this.#idOf(request, part));
      if (!done && (!verified || !standing.has(line))) continue;
      const build: BuildCommand<'line'> = () => stale ?? { type: 'WithdrawLine', reason };
      const intent = { decider: 'line' as const, stream: of, ...inTheNameOf(state), build };
      answers.push(await this.commands.attempt<'line'>(request, intent, part));
    }
    if (answers.length > 0) return answers.find(isRefusal) ?? answers.at(-1);
    const part = `leave:${id}`;
    if (!verified && !commands.has(this.#idOf(request, part))) return undefined;
    return this.commands.attempt<'entitlement'>(
      request,
      {
        decider: 'entitlement',
        stream,
        ...inTheNameOf(state),
        build: () => stale ?? { type: 'LeaveEntitlement', claim: id, reason },
      },
      part,
    );
  }

  /** Of the first command that was accepted; none was: the last refusal, which says most. */
  #head(reply: Reply, id: string, answers: readonly Answer[]): CommandAnswer {
    const outcomes = answers.filter((each): each is Outcome => !isRefusal(each));
    const [first] = outcomes;
    if (!first) throw new RefusalError(answers.at(-1) as Refusal);
    let { position } = first;
    for (const each of outcomes) if (this.house.store.compare(each.position, position) > 0) position = each.position;
    void reply.header('etag', `"${first.version}"`).header('duixian-position', position);
    return { id, version: first.version, position, at: first.at, events: outcomes.flatMap((each) => each.types) };
  }

  #state(id: string): Promise<ApplicationState> {
    return this.house.runner.fold('application', streamOf.application(id));
  }

  async #lines(claim: string): Promise<readonly string[]> {
    const row = await this.reads.ask((models) => models.claim(claim));
    return row?.lines.map((each) => each.line) ?? [];
  }

  #idOf(request: Request, part: string): string {
    return derivedId(this.commands.commandId(request), part);
  }
}

const inTheNameOf = ({ applicant }: ApplicationState) => ({ role: 'applicant' as const, jurisdiction: applicant });

function resultOf({ id: claim, status }: ClaimState, later: Answer | undefined): ClaimWithdrawal {
  if (later && isRefusal(later)) {
    const { code, text, details } = problemOf(later, 'zh', claim);
    return { claim, outcome: 'stays', code, text, details };
  }
  return { claim, outcome: later || status === 'withdrawn' ? 'withdrawn' : 'closed' };
}

/** The claim's ETag is its application's, whichever stream decides. */
function staleClaim(request: Request, claim: ClaimState | undefined): Refusal | undefined {
  const seen = revisionSeen(request, 'optional');
  if (seen === undefined || !claim || seen === claim.revision) return undefined;
  const last = { actor: claim.lastActor, type: claim.lastEvent, at: claim.lastAt };
  return refuse('STALE', { expected: seen, current: claim.revision, last });
}
