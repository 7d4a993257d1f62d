import { formatYuan, TREASURIES, type Fen, type Treasury } from '#kernel';
import { text } from '../engine/trace.js';
import type { AssessClaim, AssessInput, AssessResult, PolicyVersion, Text } from '../engine/types.js';
import { claimAnswer, planAnswer, unreadAnswer } from './claim-answer.js';
import { changesThatPayMore } from './changes.js';
import { atCeiling, readAwards, readClaim, type ReadClaim } from './read-request.js';
import { readingAnswers } from './readings.js';
import type { CalculatorContext, CalculatorRequest, ClaimAnswer, DocumentAnswer, TreasuryAmount } from './types.js';

/** What must stand wherever a document that does not pay is shown. `null`: a measure. */
export function noticeOf(version: PolicyVersion): Text | null {
  if (version.kind === 'interpretation') {
    return text(
      '本页为政策解读，不是政策文件本身：仅供试算和演练，不据此受理申报、审批或拨付。',
      'An interpretation, not the measure itself: for calculation and rehearsal only; nothing is declared, approved or paid on it.',
    );
  }
  if (version.kind !== 'plan') return null;
  return text('本文件为规划，不设奖补，任何事项均不发放资金。', 'A plan: it sets no award and pays nothing.');
}

export function answerForDocument(
  version: PolicyVersion,
  request: CalculatorRequest,
  context: CalculatorContext,
): DocumentAnswer {
  const asked = request.claims.filter((claim) => version.items.some((item) => item.id === claim.item));
  const read = asked.map((claim) => {
    const item = version.items.find((declared) => declared.id === claim.item)!;
    return readClaim(version, item, claim, request.applicant.kind, context);
  });
  const input: AssessInput = {
    applicant: request.applicant,
    claims: read.flatMap(({ claim }) => (claim === undefined ? [] : [claim])),
    standing: readAwards(version, request.awards ?? []),
    similar: request.similar ?? [],
  };
  const confirmed = context.confirmed(version.id);
  const result = version.assess(input, confirmed, context.rates);
  const again = (changed: AssessInput): AssessResult => version.assess(changed, confirmed, context.rates);
  const claims =
    version.kind === 'plan'
      ? request.claims.map((claim) => planAnswer(version, claim))
      : read.map((one) => answerFor(version, one, { input, result, again, request, context }));
  return {
    policy: version.id,
    version: version.version,
    title: version.title,
    number: version.number,
    kind: version.kind,
    pays: version.kind === 'measure',
    notice: noticeOf(version),
    total: formatYuan(result.total),
    byTreasury: treasuryAmounts(version, result.byTreasury),
    complete: claims.every((claim) => claim.amount !== null),
    claims,
    readings: version.kind === 'plan' ? [] : readingAnswers(version, input, confirmed, result, context.rates),
  };
}

export const treasuryAmounts = (
  version: PolicyVersion,
  amounts: Readonly<Record<Treasury, Fen>>,
): readonly TreasuryAmount[] =>
  TREASURIES.filter((treasury) => amounts[treasury] > 0).map((treasury) => ({
    treasury,
    name: version.treasuryNames[treasury],
    amount: formatYuan(amounts[treasury]),
  }));

interface Assessed {
  readonly input: AssessInput;
  readonly result: AssessResult;
  readonly again: (changed: AssessInput) => AssessResult;
  readonly request: CalculatorRequest;
  readonly context: CalculatorContext;
}

function answerFor(version: PolicyVersion, read: ReadClaim, assessed: Assessed): ClaimAnswer {
  const { item, claim } = read;
  if (claim === undefined) return unreadAnswer(item, read);
  const { input, result, again, request, context } = assessed;
  const found = result.claims.find((one) => one.claim === claim.id)!;
  const totalOf = (changed: AssessClaim): Fen => {
    const claims = input.claims.map((one) => (one.id === changed.id ? changed : one));
    return again({ ...input, claims }).claims.find((one) => one.claim === changed.id)!.total;
  };
  const declarable = (changed: AssessClaim): boolean =>
    version.checkFacts(item.id, changed.facts, context.rates).length === 0;
  const decision = found.status === 'pendingDecision' ? atCeiling(version, item, claim) : undefined;
  return claimAnswer(version, item, found, {
    most: decision === undefined ? null : totalOf({ ...claim, decision }),
    // What is pending or left to another instrument has no amount that another could exceed.
    wouldPayMore: ['pendingDecision', 'notComputable'].includes(found.status)
      ? []
      : changesThatPayMore(item, claim, request.applicant.local, found.total, (changed) =>
          declarable(changed) ? totalOf(changed) : undefined,
        ),
  });
}
