import type { PayoutRule } from '#domain';
import { businessDate } from '#kernel';
import type { PolicyVersion, Readings } from '#policies';

/**
 * How the document counts 次年 as its readings are confirmed (AMB-YZ-17: R1 the year after the approval, R2 the year after
 * the award year). Asked of the law by an example, so that no reading's id is known here: approved in mid-2001 for award
 * year 2000, R1 pays from 2002, R2 at once.
 */
export function payoutRuleOf(version: PolicyVersion, confirmed: Readings): PayoutRule {
  const payable = version.payableFrom(businessDate('2001-06-01'), 2000, confirmed);
  return payable >= '2002-01-01' ? 'yearAfterApproval' : 'yearAfterAwardYear';
}
