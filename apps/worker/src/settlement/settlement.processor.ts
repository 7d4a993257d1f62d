import { Inject, Injectable } from '@nestjs/common';
import { idOf, publishedRoute, streamOf, type EntitlementState, type PolicyState, type SettledRates } from '#domain';
import { assert, isRefusal } from '#kernel';
import { lprRatesWith, type PolicyBook, type PolicyVersion, type RateBook } from '#policies';
import { derivedId, digestOf, HOUSE, type House } from '#runtime';
import { policyBook } from '../../../assessment/src/policy-book.js';
import { computeAgain, computeAnew, computePending } from './compute.js';

const MAX_TRIES = 50;

/** 奖补金额核定 (stage 5): computes what is payable now for an entitlement's pending claims, and proposes it. */
@Injectable()
export class SettlementProcessor {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Settles until nothing is pending. A stale basis is no failure: what is newer is read and computed again. */
  async settle(stream: string): Promise<void> {
    for (let attempt = 0; attempt < MAX_TRIES;) {
      const { state, version } = await this.house.runner.folded('entitlement', stream);
      if (state.pending.length === 0 && state.again.length === 0) return;
      const settled = await this.#propose(stream, state, version);
      if (!settled) attempt += 1;
    }
    throw new Error(`the basis of ${stream} kept changing`);
  }

  async #propose(stream: string, state: EntitlementState, basis: number): Promise<boolean> {
    const { runner, clock, surroundings } = this.house;
    const computed = await this.#compute(state);
    if (!(await this.#takeIntoUse(computed.rates))) return false;
    surroundings.at?.('settlement:computed');
    const command = { type: 'SettleAmount' as const, basis, ...computed };
    const answer = await runner.execute(
      'entitlement',
      stream,
      {
        commandId: derivedId('worker:settlement', stream, String(basis)),
        digest: digestOf(command),
        at: clock.now(),
        actor: 'worker:settlement',
        role: 'system',
        jurisdiction: idOf(stream),
        trusted: true,
      },
      command,
    );
    surroundings.at?.('settlement:appended');
    if (!isRefusal(answer)) return true;
    if (answer.code !== 'STALE_BASIS') throw new Error(`settlement of ${stream} refused: ${answer.code}`);
    return false;
  }

  /** Says of each registered rate that an amount is about to rest on it. `false`: one was corrected meanwhile. */
  async #takeIntoUse(used: SettledRates | undefined): Promise<boolean> {
    const { runner, clock } = this.house;
    if (used === undefined) return true;
    const { rows, revision } = await runner.fold('rates', streamOf.rates());
    const idle = new Set(rows.filter((row) => !row.inUse).map((row) => row.published));
    for (const { published, oneYear, overFiveYear, source } of used.rows.filter((row) => idle.has(row.published))) {
      const command = { type: 'UseLprRow' as const, published, oneYear, overFiveYear, source };
      const digest = digestOf(command);
      const envelope = {
        commandId: derivedId('worker:settlement', streamOf.rates(), digest, String(revision)),
        digest,
        at: clock.now(),
        actor: 'worker:settlement',
        role: 'system',
        jurisdiction: idOf(streamOf.rates()),
        trusted: true,
      };
      const answer = await runner.execute('rates', streamOf.rates(), envelope, command);
      if (isRefusal(answer) && answer.code !== 'LPR_ROW_ALREADY_IN_USE') return false;
    }
    return true;
  }

  /** What was cut goes before what is new: a claim behind it is measured against all that stands by then. */
  async #compute(state: EntitlementState) {
    const rates = lprRatesWith((await this.house.runner.fold('rates', streamOf.rates())).rows);
    const again = state.again[0];
    const next = again === undefined ? state.pending[0] : state.under[again];
    assert(next !== undefined, 'something is pending, or was settled before');
    const policy = await this.house.runner.fold('policy', streamOf.policy(next.policy));
    const book = await policyBook(this.house.runner);
    const published = (under: PolicyPin): PolicyVersion => asPublished(versionOf(book, under), policy);
    if (again !== undefined && state.sentBack.includes(again))
      return this.#anew(state, again, published, policy, rates);
    if (again !== undefined) return computeAgain(state, again, published, rates);
    const [first] = state.pending;
    assert(first !== undefined, 'something is pending');
    return computePending(published(first), state, first, policy.confirmed, rates);
  }

  /**
   * The lines say themselves whether they were sent back: then nothing is allotted to them until they are kept or replaced.
   * One that falls meanwhile changes the entitlement, and the basis is stale.
   */
  async #anew(
    state: EntitlementState,
    claim: string,
    published: (under: PolicyPin) => PolicyVersion,
    { confirmed }: PolicyState,
    rates: RateBook,
  ) {
    const { runner } = this.house;
    const held = new Map<string, number>();
    for (const { claim: of, line } of state.standing) {
      if (of !== claim || line === undefined) continue;
      const { status, sentBack } = await runner.fold('line', streamOf.line(line));
      // Answered already: the line has not heard it yet, and until then is as that answer left it.
      const answered = state.resettled[line]?.since === sentBack;
      if (status === 'open' && sentBack !== null && !answered) held.set(line, sentBack);
    }
    return computeAnew(state, claim, published, confirmed, rates, held);
  }
}

/** The version with the route under which it was published: its lines pin that. */
const asPublished = (version: PolicyVersion, policy: PolicyState): PolicyVersion => ({
  ...version,
  route: publishedRoute(policy, version.version) ?? version.route,
});

type PolicyPin = { readonly policy: string; readonly policyVersion: number };

function versionOf(book: PolicyBook, { policy, policyVersion }: PolicyPin): PolicyVersion {
  const version = book.find(policy, policyVersion);
  if (!version) throw new Error(`policy ${policy} version ${policyVersion} is not in this release`);
  return version;
}
