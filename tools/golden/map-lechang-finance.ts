import { toFenText } from '#kernel';
import { fact, TYPE, type EntryReader } from './entries.js';
import { day, flag, money, oneOf, optional, record, required } from './fields.js';

/** （五） of 乐昌: loans, insurance, securities. */

const DATED = { ...TYPE, event_date: required(day) };

const riskRecord = record({ ...DATED, loss_yuan: required(money) });
const riskCompensation: EntryReader = (value, path) => {
  const { event_date } = riskRecord(value, path);
  return [{ item: 'risk_compensation', facts: { event_date } }];
};

const interestRecord = record({
  ...DATED,
  interest_paid_yuan: required(money),
  listed_in_risk_compensation: required(flag),
  repaid_on_time: required(flag),
  late_interest_yuan: optional(money),
  accrual_date: optional(day),
});
const interest: EntryReader = (value, path) => {
  const read = interestRecord(value, path);
  const late = read.late_interest_yuan;
  const facts = {
    event_date: read.event_date,
    interest_paid: toFenText(read.interest_paid_yuan),
    listed_in_risk_compensation: read.listed_in_risk_compensation,
    repaid_on_time: read.repaid_on_time,
    ...fact('late_interest', late === undefined ? undefined : toFenText(late)),
    ...fact('accrual_date', read.accrual_date),
  };
  return [{ item: 'interest', facts }];
};

const insuranceRecord = record({
  ...DATED,
  premium_yuan: required(money),
  insured: required(oneOf({ 专利: 'patent', 商标: 'trademark', 地理标志: 'gi', 版权: 'copyright' })),
});
const insurance =
  (isPatentAgency: boolean): EntryReader =>
  (value, path) => {
    const { event_date, premium_yuan, insured } = insuranceRecord(value, path);
    const facts = { event_date, premium: toFenText(premium_yuan), insured, patent_service_agency: isPatentAgency };
    return [{ item: 'insurance', facts }];
  };

const securitizationRecord = record({ ...DATED, issue_yuan: required(money), quota_yuan: optional(money) });
const securitization: EntryReader = (value, path) => {
  const { event_date, issue_yuan, quota_yuan } = securitizationRecord(value, path);
  const quota = quota_yuan === undefined ? undefined : toFenText(quota_yuan);
  return [{ item: 'securitization', facts: { event_date, issued: toFenText(issue_yuan), ...fact('quota', quota) } }];
};

/** `isPatentAgency`: the applicant is a 专利服务机构, not another 服务机构. */
export const lechangFinance = (isPatentAgency: boolean): Readonly<Record<string, EntryReader>> => ({
  risk_compensation: riskCompensation,
  interest,
  insurance: insurance(isPatentAgency),
  securitization,
});
