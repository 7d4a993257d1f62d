import { describe, expect, it } from '@jest/globals';
import { policies } from '#policies';
import { payoutRuleOf } from './payout-rule.js';

describe('how 次年 is counted', () => {
  const law = policies.find('yuanzhou-2023-25')!;

  it('is the year after the approval until somebody confirms otherwise', () => {
    expect(payoutRuleOf(law, {})).toBe('yearAfterApproval');
    expect(payoutRuleOf(law, { 'AMB-YZ-17': ['R1'] })).toBe('yearAfterApproval');
    expect(payoutRuleOf(law, { 'AMB-YZ-07': ['R2'] })).toBe('yearAfterApproval');
  });

  it('is the year after the award year once AMB-YZ-17 is confirmed as R2', () =>
    expect(payoutRuleOf(law, { 'AMB-YZ-17': ['R2'] })).toBe('yearAfterAwardYear'));
});
