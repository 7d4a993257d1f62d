import { Inject, Injectable } from '@nestjs/common';
import {
  idOf,
  MAX_CLAIMS_PER_SETTLEMENT,
  streamOf,
  type EnteredClaim,
  type EntitlementState,
  type SettledClaim,
  type StandingRecord,
} from '#domain';
import { assert, fromFenText, isRefusal, toFenText } from '#kernel';
import {
  lawContent,
  lprRates,
  policies,
  type AssessClaim,
  type AssessInput,
  type ClaimResult,
  type PolicyVersion,
  type Readings,
  type StandingAward,
} from '#policies';
import { derivedId, digestOf, HOUSE, type House } from '#runtime';

const MAX_TRIES = 50;

/** 奖补金额核定 (stage 5): computes what is payable now for an entitlement's pending claims, and proposes it. */
@Injectable()
export class SettlementProcessor {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  /** Settles until nothing is pending. A stale basis is no failure: what is newer is read and computed again. */
  async settle(stream: string): Promise<void> {
    for (let attempt = 0; attempt < MAX_TRIES;) {
      const { state, version } = await this.house.runner.folded('entitlement', stream);
      if (state.pending.length === 0) return;
      const settled = await this.#propose(stream, state, version);
      if (!settled) attempt += 1;
    }
    throw new Error(`the basis of ${stream} kept changing`);
  }

  async #propose(stream: string, state: EntitlementState, basis: number): Promise<boolean> {
    const { runner, clock, surroundings } = this.house;
    const first = state.pending[0];
    assert(first !== undefined, 'something is pending');
    const version = policies.find(first.policy, first.policyVersion);
    if (!version) throw new Error(`policy ${first.policy} version ${first.policyVersion} is not in this release`);
    const chunk = nextChunk(state, first);
    const confirmed = (await runner.fold('policy', streamOf.policy(first.policy))).confirmed;
    const computed = computeSettlement(version, state, chunk, confirmed);
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
}

/** The next claims in order that one version settles together. */
function nextChunk(state: EntitlementState, first: EnteredClaim): readonly EnteredClaim[] {
  const other = state.pending.findIndex(
    (claim) => claim.policy !== first.policy || claim.policyVersion !== first.policyVersion,
  );
  return state.pending.slice(0, Math.min(other < 0 ? Infinity : other, MAX_CLAIMS_PER_SETTLEMENT));
}

/** What `SettleAmount` carries beside its basis. Pure: the same entitlement, version and readings give the same bytes. */
export function computeSettlement(
  version: PolicyVersion,
  state: EntitlementState,
  chunk: readonly EnteredClaim[],
  readings: Readings,
) {
  const standing = [...state.standing, ...chunk.flatMap(otherAwards)];
  const similar = similarityGroups(state, chunk);
  const input: AssessInput = {
    applicant: { kind: chunk[0]!.applicantKind, local: chunk[0]!.local },
    claims: chunk.map(toAssessClaim),
    standing: standing.map(toStandingAward),
    similar,
  };
  const result = version.assess(input, readings, lprRates);
  return {
    policy: version.id,
    policyVersion: version.version,
    lawDigest: digestOf(lawContent(version)),
    ownTreasury: version.ownTreasury,
    lineRoute: version.route.slice(version.route.indexOf('settlement') + 1),
    readings,
    standing,
    similar,
    claims: result.claims.map((claim, index) => toSettledClaim(claim, chunk[index]!, state)),
  };
}

function toAssessClaim(entry: EnteredClaim): AssessClaim {
  const { claim, item, facts, decision, local, topUpOf, object } = entry;
  return {
    id: claim,
    item,
    certificate: `${entry.certificate.kind}:${entry.certificate.key}`,
    ...(object === undefined ? {} : { object }),
    facts,
    ...(decision ? { decision } : {}),
    local,
    ...(topUpOf === undefined ? {} : { topUpOf }),
  };
}

/** Payments under other policies that a reviewer found for a claim. */
function otherAwards(entry: EnteredClaim): readonly StandingRecord[] {
  return entry.otherAwards.map(({ source, treasury, amount }) => ({
    source,
    claim: entry.claim,
    awardYear: 0,
    treasury,
    amount,
  }));
}

const toStandingAward = (record: StandingRecord): StandingAward => ({ ...record, amount: fromFenText(record.amount) });

/** The reviewers' findings, joined: a claim and those it was found similar to, settled ones included. */
function similarityGroups(state: EntitlementState, chunk: readonly EnteredClaim[]): readonly (readonly string[])[] {
  const groups: Set<string>[] = [];
  for (const entry of [...Object.values(state.entered), ...chunk]) {
    if (entry.similarTo.length === 0) continue;
    const found = new Set([entry.claim, ...entry.similarTo]);
    for (const group of groups.filter((each) => [...each].some((claim) => found.has(claim)))) {
      for (const claim of group) found.add(claim);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(found);
  }
  return groups.map((group) => [...group].toSorted());
}

function toSettledClaim(result: ClaimResult, entry: EnteredClaim, state: EntitlementState): SettledClaim {
  return {
    claim: result.claim,
    application: entry.application,
    settlement: (state.settlements[result.claim] ?? 0) + 1,
    item: result.item,
    status: result.status,
    ...(result.reason === undefined ? {} : { reason: result.reason }),
    awardYear: result.awardYear,
    components: result.components.map((part) => ({
      component: part.component,
      treasury: part.treasury,
      awardYear: part.awardYear ?? result.awardYear,
      amount: toFenText(part.amount),
    })),
    total: toFenText(result.total),
    capped: result.capped,
    readings: result.readings,
    trace: result.trace,
  };
}
