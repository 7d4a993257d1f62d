import { businessDate, fen, toFenText } from '#kernel';
import type { AssessClaim, AssessInput } from '#policies';

/** What the bench of the law is given to assess: every item of one document, in turn. */

export interface Entitlements {
  readonly list: readonly AssessInput[];
  readonly claims: number;
}

/** A few hundred different entitlements, taken round and round: memory does not grow with the number of claims. */
export function entitlements(total: number, each: number): Entitlements {
  const count = total / each;
  const different = Array.from({ length: Math.min(count, 200) }, (_, index) => entitlement(index, each));
  return { list: Array.from({ length: count }, (_, index) => different[index % different.length]!), claims: total };
}

function entitlement(seed: number, claims: number): AssessInput {
  const list = Array.from({ length: claims }, (_, index) => claim(seed, index));
  const similar = claims >= 8 ? [[list[6]!.id, list[7]!.id]] : [];
  return { applicant: { kind: 'enterprise', local: true }, claims: list, standing: [], similar };
}

export function claim(seed: number, index: number): AssessClaim {
  const year = 2023 + ((seed + (index >> 3)) % 2);
  const day = businessDate(`${year}-0${1 + (index % 9)}-15`);
  const base = { id: `c${index}`, certificate: `certificate:${index}` };
  const amount = (yuan: number): string => toFenText(fen(yuan * 100 + (index % 7)));
  const approved = { approval_doc_date: day };
  switch (index % 10) {
    case 0:
    case 1:
      return { ...base, item: 'intl_invention', facts: approved };
    case 2:
    case 3: {
      const conversion = { conversion: 'inDistrict', conversion_date: day, patentee_in_district: true };
      return {
        ...base,
        item: 'cn_invention',
        facts: { ...approved, ...conversion, patent_kind: 'invention', grant_date: day },
      };
    }
    case 4: {
      const term = { term_unit: 'months', term_months: 24, collateral: 'patent' };
      return {
        ...base,
        item: 'pledge_interest',
        facts: { principal: amount(3_000_000), disbursement_date: day, ...term },
      };
    }
    case 5: {
      const values = { collateral: 'patentAndOther', patent_value: amount(2_000_000), other_value: amount(4_000_000) };
      const term = { term_unit: 'days', term_days: 90 };
      return {
        ...base,
        item: 'pledge_interest',
        facts: { principal: amount(5_000_000), disbursement_date: day, ...values, ...term },
      };
    }
    case 6:
      return { ...base, item: 'national_patent_award', facts: { ...approved, tier: 'gold' } };
    case 7:
      return { ...base, item: 'province_patent_award', facts: approved };
    case 8:
      return {
        ...base,
        item: 'pledge_fee',
        facts: { fee_kind: 'appraisal', amount: amount(33_333), date: day, pledged_with: 'patent' },
      };
    default:
      return {
        ...base,
        item: 'info_outlet',
        facts: { ...approved, level: 'provincial', province_award: amount(100_000) },
      };
  }
}
