import type { ClaimKey } from '../../apps/api/src/demonstration/claims.js';

/**
 * What the demonstration must come to, worked out by hand from the text of 袁府办字〔2023〕25号 and written down here: if the
 * law, the settlement or the payout goes wrong, the demonstration fails. Yuan by treasury.
 */
export interface ExpectedAmount {
  readonly district: string;
  readonly prefecture: string;
}

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

/** At the end, by treasury. */
export const EXPECTED_TOTALS = {
  assessed: { district: '1039969.37', prefecture: '332369.38' },
  paid: { district: '989969.37', prefecture: '0.00' },
  reportedDue: { district: '0.00', prefecture: '282369.38' },
  waiting: { district: '50000.00', prefecture: '50000.00' },
} as const;
