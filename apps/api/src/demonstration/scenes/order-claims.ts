import type { SceneClaim } from './claims.js';

/** What three enterprises declare where another order of approval, notice and payout is played: one claim each, of 2023. */
export type OrderClaimKey = 'calm' | 'doubted' | 'wrong';

const intl = (key: OrderClaimKey, party: SceneClaim['party'], number: string): SceneClaim<OrderClaimKey> => ({
  key,
  party,
  item: 'intl_invention',
  department: 'science',
  title: { zh: `国际发明专利 ${number}`, en: `international invention ${number}` },
  number,
  facts: { approval_doc_date: '2023-05-16' },
  evidence: ['patent_certificate', 'granting_document'],
});

/** Nobody questions the first; of the second an objection is dismissed, of the third one is upheld. */
export const ORDER_CLAIMS: readonly SceneClaim<OrderClaimKey>[] = [
  intl('calm', 'parkFirm', 'XX9992001B2'),
  intl('doubted', 'townFirm', 'XX9992002B2'),
  {
    key: 'wrong',
    party: 'otherFirm',
    item: 'pledge_fee',
    department: 'market',
    title: { zh: '担保费2万元', en: 'guarantee fee of 20,000' },
    number: '9999202309180001',
    facts: { fee_kind: 'guarantee', amount: '20000.00', date: '2023-09-18', pledged_with: 'patent' },
    evidence: ['invoice', 'proof_of_payment', 'loan_contract'],
  },
];
