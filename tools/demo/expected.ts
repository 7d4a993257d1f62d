import type { ClaimKey } from '../../apps/api/src/demonstration/claims.js';
import type { OrderDemonstration } from '../../apps/api/src/demonstration/orders/index.js';
import type { SceneClaimKey } from '../../apps/api/src/demonstration/scenes/claims.js';
import type { OrderClaimKey } from '../../apps/api/src/demonstration/scenes/order-claims.js';

/**
 * What the demonstration must come to, worked out by hand from the text of 袁府办字〔2023〕25号 and written down here: if the
 * law, the settlement or the payout goes wrong, the demonstration fails. Yuan by treasury.
 */
export interface ExpectedAmount {
  readonly district: string;
  readonly prefecture: string;
}

/** What everything comes to in the end, by column of the reconciliation. */
export type OverallTotals = Readonly<
  Record<
    'assessed' | 'paid' | 'reportedDue' | 'waiting' | 'fallen' | 'rejected' | 'returned' | 'recovered',
    ExpectedAmount
  >
>;

const district = (amount: string): ExpectedAmount => ({ district: amount, prefecture: '0.00' });

export const EXPECTED: Readonly<Record<ClaimKey, ExpectedAmount | null>> = {
  // 每件15万元, 每个企业年度奖励不超过45万元: the fourth gets nothing.
  intl1: { district: '150000.00', prefecture: '0.00' },
  intl2: { district: '150000.00', prefecture: '0.00' },
  intl3: { district: '150000.00', prefecture: '0.00' },
  intl4: { district: '0.00', prefecture: '0.00' },
  // 2万 converted in the district, and 1万 from the city within 2 years; 1万 unconverted.
  cnConverted: { district: '20000.00', prefecture: '10000.00' },
  cnUnconverted: { district: '10000.00', prefecture: '0.00' },
  // 400万 (cut from 500万) × 300/500 × 3.45 % × 15 % = 12,420.00, by halves.
  mixedLoan: { district: '6210.00', prefecture: '6210.00' },
  // 50 % of 36,000; 50 % of 120,000 capped at 5万; 40 % (decided) of 24,000.
  appraisalFee: { district: '18000.00', prefecture: '0.00' },
  guaranteeFee: { district: '50000.00', prefecture: '0.00' },
  insuranceFee: { district: '9600.00', prefecture: '0.00' },
  // 市5万, 区20万.
  provincialPrize: { district: '200000.00', prefecture: '50000.00' },
  // 300万 × 3.65 % × 15 % × 9/12 = 12,318.75, by halves, the odd fen to the city.
  patentLoan: { district: '6159.37', prefecture: '6159.38' },
  // 省级奖励20万: the city matches it, and so does the district.
  nationalOutlet: { district: '200000.00', prefecture: '200000.00' },
  personalInvention: { district: '20000.00', prefecture: '10000.00' },
  // Refused by the department; withdrawn.
  utilityModel: null,
  withdrawnIntl: null,
  // 市5万, 区等额; deferred at the end.
  alliance: { district: '50000.00', prefecture: '50000.00' },
};

/** The second round, worked out in the same way; `null`: nothing stands at the end. */
export const SCENE_EXPECTED: Readonly<Record<SceneClaimKey, ExpectedAmount | null>> = {
  twoStamps: district('150000.00'),
  returnedTwice: district('150000.00'),
  // Declared as converted, then as not converted: 1万.
  factsChanged: district('10000.00'),
  standsBesideRefused: district('150000.00'),
  refusedByDepartment: null,
  refusedByPanel: null,
  refusedByStamp: null,
  leftDraft: null,
  leftAtStamp: null,
  leftAtDepartment: null,
  leftReturned: null,
  leftAtPanel: null,
  leftSettled: null,
  leftInBatch: null,
  staysApproved: district('150000.00'),
  // The fourth of an enterprise in a year: nothing, and withdrawn.
  leftWithoutAmount: null,
  leftWithWhole: null,
  holderAllowed: district('150000.00'),
  holderDenied: district('150000.00'),
  rivalAllowed: district('150000.00'),
  rivalDenied: null,
  nationalPrize: district('300000.00'),
  // 区20万 of the 30万 that the district gives for the same technique: nothing more; 市5万.
  similarPrize: { district: '0.00', prefecture: '50000.00' },
  // 区2万 less 1.5万 under another policy of the district; 市1万.
  paidElsewhere: { district: '5000.00', prefecture: '10000.00' },
  topUpUncited: null,
  // 区2万 less the 1万 of the first round; 市1万.
  topUp: { district: '10000.00', prefecture: '10000.00' },
  // 上限5万元: 4万, then 1万. The first falls: the second gets its 3万. The first comes again: 2万 are left.
  feeRejected: district('20000.00'),
  feeLifted: district('30000.00'),
  // 50 % of 12,000, cut from 20,000 when the objection was upheld.
  feeQuestioned: district('6000.00'),
  // 50 % of 80,000 and of 60,000, each under its own 上限5万元: together under one cap the second had 1万 for a while.
  readAppraisal: district('40000.00'),
  readGuarantee: district('30000.00'),
  readElsewhere: district('10000.00'),
};

/** In each of the two other orders: 50 % of 12,000, cut from 20,000 when the objection was upheld. */
export const ORDER_EXPECTED: Readonly<Record<OrderClaimKey, ExpectedAmount>> = {
  calm: district('150000.00'),
  doubted: district('150000.00'),
  wrong: district('6000.00'),
};

/** Of what was paid in each order, what an objection closed: before the payment, or after it, and then recovered. */
export const ORDER_TOTALS: Readonly<Record<OrderDemonstration['order'], OverallTotals>> = {
  noticeFirst: orderTotals('306000.00', '0.00'),
  noticeWithPayout: orderTotals('316000.00', '10000.00'),
};

function orderTotals(paid: string, recovered: string): OverallTotals {
  const none = district('0.00');
  const fallen = district('10000.00');
  return {
    assessed: district('306000.00'),
    paid: district(paid),
    reportedDue: none,
    waiting: none,
    fallen,
    rejected: none,
    returned: none,
    recovered: district(recovered),
  };
}

/** After both rounds, by treasury; `fallen`: lines that were rejected, withdrawn, replaced, or closed by an objection. */
export const OVERALL_TOTALS: OverallTotals = {
  assessed: { district: '2550969.37', prefecture: '402369.38' },
  paid: { district: '2500969.37', prefecture: '0.00' },
  reportedDue: { district: '0.00', prefecture: '352369.38' },
  waiting: { district: '50000.00', prefecture: '50000.00' },
  fallen: { district: '390000.00', prefecture: '0.00' },
  rejected: { district: '206159.37', prefecture: '0.00' },
  returned: { district: '50000.00', prefecture: '0.00' },
  recovered: { district: '0.00', prefecture: '0.00' },
};

/** After the first round, by treasury. */
export const EXPECTED_TOTALS = {
  assessed: { district: '1039969.37', prefecture: '332369.38' },
  paid: { district: '989969.37', prefecture: '0.00' },
  reportedDue: { district: '0.00', prefecture: '282369.38' },
  waiting: { district: '50000.00', prefecture: '50000.00' },
} as const;
