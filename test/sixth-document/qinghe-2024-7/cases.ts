import { wan } from '#kernel';
import { shows, workedCase, type ClaimSketch } from '../../../libs/policies/src/engine/worked-case.js';
import { text } from '../../../libs/policies/src/engine/trace.js';
import type { WorkedCase } from '../../../libs/policies/src/engine/types.js';

const patent = (conversion: string): ClaimSketch => ['converted_invention', { grant_date: '2024-05-01', conversion }];
const insurance = (premium: string): ClaimSketch => ['patent_insurance', { paid_on: '2024-06-01', premium }];

export const CASES: readonly WorkedCase[] = [
  workedCase({
    name: text('发明专利在本区转化1件：1.2万元', 'one invention patent converted in the district: 12,000 yuan'),
    shows: [shows('qinghe-1-converted', 'pays'), shows('once', 'spares')],
    claims: [patent('here')],
    total: '12000.00',
  }),
  workedCase({
    name: text('发明专利在区外转化：不予奖励', 'invention patent converted outside the district: no award'),
    shows: [shows('qinghe-1-converted', 'paysNothing')],
    claims: [patent('elsewhere')],
    total: '0.00',
  }),
  workedCase({
    name: text('同一专利此前已奖励：不再奖励', 'the same patent was awarded before: no further award'),
    shows: [shows('once', 'bites')],
    claims: [patent('here')],
    standing: [
      {
        source: 'here',
        claim: 'earlier',
        item: 'converted_invention',
        component: 'qinghe-1-converted',
        certificate: 'case:1',
        awardYear: 2024,
        treasury: 'district',
        amount: wan(1.2),
      },
    ],
    total: '0.00',
  }),
  workedCase({
    name: text('保费66666.63元：补助19999.99元', 'premium of 66,666.63 yuan: subsidy of 19,999.99 yuan'),
    shows: [shows('qinghe-2-insurance', 'pays'), shows('insurance-cap', 'under')],
    claims: [insurance('6666663')],
    total: '19999.99',
  }),
  workedCase({
    name: text('保费66666.67元：恰为2万元', 'premium of 66,666.67 yuan: exactly 20,000 yuan'),
    shows: [shows('insurance-cap', 'at')],
    claims: [insurance('6666667')],
    total: '20000.00',
  }),
  workedCase({
    name: text(
      '同一年度两笔保费各5万元：合计超出2万元',
      'two premiums of 50,000 yuan in a year: together above 20,000 yuan',
    ),
    shows: [shows('insurance-cap', 'over')],
    claims: [insurance('5000000'), insurance('5000000')],
    total: '20000.00',
  }),
  workedCase({
    name: text('个人购买专利保险：不予补助', 'patent insurance bought by a person: no subsidy'),
    shows: [shows('qinghe-2-insurance', 'paysNothing')],
    kind: 'individual',
    claims: [insurance('5000000')],
    total: '0.00',
  }),
];
