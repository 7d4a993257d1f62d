import { addFen, fromFenText, sumFen, toFenText, ZERO, type Fen } from '#kernel';
import { lineId, type EntitlementState, type SettledClaim, type SettledComponent } from '../entitlement/index.js';
import type { LineContent } from '../line/index.js';
import { idOf, streamOf } from '../streams.js';
import { propose, type Proposal, type Saga } from './saga.js';

/** Carries a verified claim to its applicant's entitlement, and a settled amount to its line. */

function amountsOf(parts: readonly SettledComponent[]): Readonly<Record<string, string>> {
  const amounts: Record<string, Fen> = {};
  for (const part of parts) {
    amounts[part.treasury] = addFen(amounts[part.treasury] ?? ZERO, fromFenText(part.amount));
  }
  return Object.fromEntries(Object.entries(amounts).map(([treasury, amount]) => [treasury, toFenText(amount)]));
}

interface SettlementHead {
  readonly eventId: string;
  readonly stream: string;
  readonly policy: string;
  readonly policyVersion: number;
  readonly ownTreasury: 'province' | 'prefecture' | 'district';
  readonly lineRoute: readonly ('approval' | 'notice' | 'payout' | string)[];
}

/** One line for each award year in which the claim gets anything. */
function linesOf(head: SettlementHead, claim: SettledClaim, state: EntitlementState): readonly Proposal[] {
  const entry = state.entered[claim.claim];
  if (!entry) return [];
  const family = idOf(head.stream).slice(0, -(entry.applicant.length + 1));
  const years = [...new Set(claim.components.map((part) => part.awardYear))].toSorted();
  return years.flatMap((awardYear) => {
    const parts = claim.components.filter((part) => part.awardYear === awardYear && part.amount !== '0');
    if (parts.length === 0) return [];
    const content = {
      claim: claim.claim,
      application: claim.application,
      applicant: entry.applicant,
      round: entry.round,
      item: claim.item,
      policy: head.policy,
      policyVersion: head.policyVersion,
      family,
      ownTreasury: head.ownTreasury,
      awardYear,
      amounts: amountsOf(parts),
      components: parts.map(({ component, treasury, amount }) => ({ component, treasury, amount })),
      total: toFenText(sumFen(parts.map((part) => fromFenText(part.amount)))),
      readings: claim.readings,
      route: head.lineRoute as readonly ('approval' | 'notice' | 'payout')[],
      certificate: entry.certificate,
      duties: entry.duties,
      settlement: head.eventId,
    };
    const id = lineId(claim.claim, awardYear, claim.settlement);
    return [
      propose('line', streamOf.line(id), `line:${id}`, { type: 'OpenLine', content }, { tolerated: ['LINE_EXISTS'] }),
    ];
  });
}

/** What becomes of the lines that were sent back. */
function resettled(settlement: string, { reread, readings }: SettledClaim): readonly Proposal[] {
  return (reread?.lines ?? []).map(({ line, since, outcome }) => {
    const command =
      outcome === 'kept'
        ? ({ type: 'KeepLine', settlement, readings, since } as const)
        : ({ type: 'ReplaceLine', settlement, since } as const);
    // An objection or a meeting was quicker: the award of a line that falls is annulled, whatever came in its place.
    return propose('line', streamOf.line(line), `${outcome}:${line}`, command, { tolerated: ['LINE_CLOSED'] });
  });
}

/** The line's award stands no longer; the entitlement sees what it had cut from others. */
const annul = (line: string, content: LineContent, reason: string): Proposal =>
  propose(
    'entitlement',
    streamOf.entitlement(content.family, content.applicant),
    'annul',
    { type: 'AnnulAward', claim: content.claim, awardYear: content.awardYear, line, reason },
    { tolerated: ['NOTHING_STANDS'] },
  );

const recordWithdrawal = (application: string, claim: string, reason: string): Proposal =>
  propose(
    'application',
    streamOf.application(application),
    `withdrawn:${claim}`,
    { type: 'RecordWithdrawal', claim, reason },
    // Back at the panel after an objection, it goes on there, where the applicant may still take it back.
    { tolerated: ['CLAIM_CLOSED', 'CLAIM_NOT_VERIFIED'] },
  );

export const settlementSaga: Saga = {
  name: 'settlement',
  reactions: {
    FactsVerified: async ({ stream, event }, world) => {
      const state = await world.fold('application', stream);
      const claim = state.claims[event.body.claim];
      if (!claim) return [];
      const { facts, decision, similarTo, otherAwards, local } = event.body;
      const entered = {
        claim: claim.id,
        application: idOf(stream),
        applicant: state.applicant,
        applicantKind: state.applicantKind,
        round: state.round,
        policy: state.policy,
        policyVersion: state.policyVersion,
        submittedAt: state.submittedAt ?? state.window.from,
        ordinal: claim.ordinal,
        item: claim.item,
        certificate: claim.certificate,
        ...(claim.object === undefined ? {} : { object: claim.object }),
        facts,
        ...(decision ? { decision } : {}),
        local,
        ...(claim.topUpOf === undefined ? {} : { topUpOf: claim.topUpOf }),
        similarTo,
        otherAwards,
        duties: state.duties,
      };
      return [
        propose(
          'entitlement',
          streamOf.entitlement(state.family, state.applicant),
          `enter:${claim.id}`,
          { type: 'EnterClaim', entered },
          { tolerated: ['CLAIM_ALREADY_ENTERED'] },
        ),
      ];
    },
    AmountSettled: async ({ stream, event, eventId }, world) => {
      const state = await world.fold('entitlement', stream);
      const head = { eventId, stream, ...event.body };
      return event.body.claims.flatMap((claim) => [...resettled(eventId, claim), ...linesOf(head, claim, state)]);
    },
    AwardAnnulled: ({ event, eventId }) => {
      const { line, inPlaceOf } = event.body;
      if (inPlaceOf === undefined) return [];
      const command = { type: 'ReplaceLine', settlement: eventId, since: null } as const;
      // Withdrawn or struck at the same moment.
      return [propose('line', streamOf.line(line), `fell:${line}`, command, { tolerated: ['LINE_CLOSED'] })];
    },
    LineObjectionUpheld: async ({ stream, event, eventId }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      return [
        annul(idOf(stream), content, event.body.reason),
        propose(
          'application',
          streamOf.application(content.application),
          'reopen',
          { type: 'ReopenClaim', claim: content.claim, cause: eventId, reason: event.body.reason },
          // Of several lines of a claim, the first that falls sent it back already.
          { tolerated: ['CLAIM_NOT_VERIFIED'] },
        ),
      ];
    },
    LineStruck: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content || event.body.kind !== 'rejected') return [];
      return [annul(idOf(stream), content, event.body.reason)];
    },
    LineWithdrawn: async ({ stream, event }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { family, applicant, application, claim } = content;
      const { standing } = await world.fold('entitlement', streamOf.entitlement(family, applicant));
      const others = standing.some((each) => each.claim === claim && each.line !== idOf(stream));
      const fallen = annul(idOf(stream), content, event.body.reason);
      // A claim of which another line stands goes on.
      return others ? [fallen] : [fallen, recordWithdrawal(application, claim, event.body.reason)];
    },
    LinePresentedAgain: async ({ stream }, world) => {
      const { content } = await world.fold('line', stream);
      if (!content) return [];
      const { claims } = await world.fold('application', streamOf.application(content.application));
      // Sent back to the panel by an objection to another award of it: it enters whole when it is verified again, or never.
      if (claims[content.claim]?.status !== 'verified') return [];
      const of = streamOf.entitlement(content.family, content.applicant);
      const entered = (await world.fold('entitlement', of)).entered[content.claim];
      const tolerated = ['CLAIM_ALREADY_ENTERED', 'CLAIM_STILL_STANDS'];
      const key = `again:${content.claim}`;
      return entered ? [propose('entitlement', of, key, { type: 'EnterClaim', entered }, { tolerated })] : [];
    },
    ClaimLeft: ({ event }) => [recordWithdrawal(event.body.application, event.body.claim, event.body.reason)],
  },
};
