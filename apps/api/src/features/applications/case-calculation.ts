import { shanghaiDate, type Instant } from '#kernel';
import {
  calculate,
  type CalculatorClaim,
  type CalculatorRequest,
  type DocumentAnswer,
  type PolicyVersion,
  type RateBook,
  type Readings,
} from '#policies';
import type { ClaimRow } from '#read-models';
import type { CaseView } from '#runtime';
import { publicCertificate } from '../lines/line-view.js';
import { factsInYuan } from './claim-view.js';

/** What a case is calculated by: the version of its round, and the rates and readings of today. */
export interface Basis {
  /** `undefined`: not in this release; nothing can be calculated then. */
  readonly law: PolicyVersion | undefined;
  readonly rates: RateBook;
  readonly confirmed: Readings;
  readonly now: Instant;
}

/**
 * What the articles give on claims of a case, by the same calculation as the public calculator's. `null`: the law is not in this release, or it
 * refuses the request.
 */
export function calculateCase(
  { policy, applicantKind, local }: CaseView,
  request: Pick<CalculatorRequest, 'claims' | 'awards' | 'similar'>,
  { law, rates, confirmed, now }: Basis,
): DocumentAnswer | null {
  if (!law) return null;
  const answer = calculate(
    { policy, applicant: { kind: applicantKind, local }, ...request },
    { versions: [law], rates, today: shanghaiDate(now), confirmed: () => confirmed },
  );
  return 'refused' in answer ? null : (answer.documents[0] ?? null);
}

/** A claim of the record as the calculator is asked about it; `facts`: the declared ones, or those that the panel verified. */
export const calculatorClaim = (
  { id, item, certificate, object }: ClaimRow,
  facts: ClaimRow['facts'],
  law: PolicyVersion,
): CalculatorClaim => ({
  id,
  item,
  facts: factsInYuan(
    facts,
    law.items.find((each) => each.id === item),
  ),
  // A natural person's number is not in the record: its key stands for the same certificate.
  certificate: publicCertificate(certificate).number ?? certificate.key,
  ...(object === undefined ? {} : { object }),
});
