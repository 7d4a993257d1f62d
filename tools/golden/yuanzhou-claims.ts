import { toFenText } from '#kernel';
import type { AssessClaim, Facts } from '#policies';
import {
  among,
  CaseError,
  day,
  dayOrNull,
  flag,
  list,
  money,
  oneOf,
  optional,
  rate,
  record,
  required,
  string,
  whole,
  type Reader,
} from './fields.js';

/** The claims of 袁州: GOLDEN-FORMAT.md, section 2, `yuanzhou-2023-25`. */

/** One entry of `claims` as the engine will see it, `count` times. */
export interface Entry {
  readonly item: string;
  readonly count: number;
  readonly facts: Facts;
  readonly object?: string;
  readonly similarGroup?: string;
  readonly statedRates?: AssessClaim['statedRates'];
}

const TYPE = { type: required(string) };
const GROUPED = { patent: optional(string), similar_group: optional(string) };

const grouped = (read: { readonly patent?: string | undefined; readonly similar_group?: string | undefined }) => ({
  ...(read.patent === undefined ? {} : { object: `patent:${read.patent}` }),
  ...(read.similar_group === undefined ? {} : { similarGroup: read.similar_group }),
});

const intlRecord = record({
  ...TYPE,
  count: required(whole),
  approval_doc_date: required(day),
  application_date: optional(day),
  country: optional(string),
  family: optional(string),
});
const intlInvention: Reader<Entry> = (value, path) => {
  const read = intlRecord(value, path);
  return {
    item: 'intl_invention',
    count: read.count,
    facts: { approval_doc_date: read.approval_doc_date },
    ...(read.family === undefined ? {} : { object: `family:${read.family}` }),
  };
};

const cnRecord = record({
  ...TYPE,
  ...GROUPED,
  count: required(whole),
  approval_doc_date: required(day),
  grant_date: required(day),
  converted_in_district: required(flag),
  conversion_date: required(dayOrNull),
  converted_elsewhere: required(flag),
  patentee_in_district: required(flag),
  patent_kind: optional(oneOf({ 发明: 'invention', 实用新型: 'utilityModel', 外观设计: 'design' })),
});
const cnInvention: Reader<Entry> = (value, path) => {
  const read = cnRecord(value, path);
  // Inside the district decides alone; elsewhere matters only without it (AMB-YZ-03 R2).
  const elsewhere = read.converted_elsewhere ? 'elsewhere' : 'none';
  return {
    item: 'cn_invention',
    count: read.count,
    facts: {
      patent_kind: read.patent_kind ?? 'invention',
      approval_doc_date: read.approval_doc_date,
      grant_date: read.grant_date,
      conversion: read.converted_in_district ? 'inDistrict' : elsewhere,
      conversion_date: read.conversion_date,
      patentee_in_district: read.patentee_in_district,
    },
    ...grouped(read),
  };
};

const nationalRecord = record({
  ...TYPE,
  ...GROUPED,
  tier: required(oneOf({ 金奖: 'gold', 银奖: 'silver', 优秀奖: 'excellence' })),
  approval_doc_date: required(day),
});
const nationalAward: Reader<Entry> = (value, path) => {
  const read = nationalRecord(value, path);
  const facts = { tier: read.tier, approval_doc_date: read.approval_doc_date };
  return { item: 'national_patent_award', count: 1, facts, ...grouped(read) };
};

const provinceRecord = record({ ...TYPE, ...GROUPED, approval_doc_date: required(day) });
const provinceAward: Reader<Entry> = (value, path) => {
  const read = provinceRecord(value, path);
  return {
    item: 'province_patent_award',
    count: 1,
    facts: { approval_doc_date: read.approval_doc_date },
    ...grouped(read),
  };
};

const interestRecord = record({
  ...TYPE,
  principal_yuan: required(money),
  lpr: required(rate),
  disbursement_date: required(day),
  term_months: optional(whole),
  term_days: optional(whole),
  collateral: required(oneOf({ 专利权: 'patent', '专利权+其他资产': 'patentAndOther', 商标权: 'trademark' })),
  patent_value_yuan: optional(money),
  other_value_yuan: optional(money),
  lpr_segments: optional(
    list(record({ lpr: required(rate), months: required(whole), tenor: optional(among('5年期以上')) })),
  ),
});
const pledgeInterest: Reader<Entry> = (value, path) => {
  const read = interestRecord(value, path);
  if ((read.term_months === undefined) === (read.term_days === undefined)) {
    throw new CaseError(`${path}: needs exactly one of term_months and term_days`);
  }
  const mixed = read.collateral === 'patentAndOther';
  for (const name of ['patent_value_yuan', 'other_value_yuan'] as const) {
    if ((read[name] !== undefined) !== mixed)
      throw new CaseError(`${path}.${name}: belongs to 专利权+其他资产, and to nothing else`);
  }
  const term: Facts =
    read.term_months === undefined
      ? { term_unit: 'days', term_days: read.term_days! }
      : { term_unit: 'months', term_months: read.term_months };
  const values: Facts = mixed
    ? { patent_value: toFenText(read.patent_value_yuan!), other_value: toFenText(read.other_value_yuan!) }
    : {};
  const segments = read.lpr_segments?.map(({ lpr, months }) => ({ lpr, months }));
  return {
    item: 'pledge_interest',
    count: 1,
    facts: {
      principal: toFenText(read.principal_yuan),
      disbursement_date: read.disbursement_date,
      collateral: read.collateral,
      ...term,
      ...values,
    },
    statedRates: { lpr: read.lpr, ...(segments === undefined ? {} : { segments }) },
  };
};

const feeRecord = record({
  ...TYPE,
  fee_kind: required(oneOf({ 评估费: 'appraisal', 担保费: 'guarantee', 保险费: 'insurance' })),
  amount_yuan: required(money),
  date: required(day),
});
const pledgeFee: Reader<Entry> = (value, path) => {
  const read = feeRecord(value, path);
  // The cases name no pledge: all are loans on patents (AMB-YZ-21).
  const facts = {
    fee_kind: read.fee_kind,
    amount: toFenText(read.amount_yuan),
    date: read.date,
    pledged_with: 'patent',
  };
  return { item: 'pledge_fee', count: 1, facts };
};

const outletRecord = record({
  ...TYPE,
  level: required(oneOf({ 国家级: 'national', 省级: 'provincial' })),
  province_award_yuan: required(money),
  approval_doc_date: required(day),
  similar_group: optional(string),
});
const infoOutlet: Reader<Entry> = (value, path) => {
  const read = outletRecord(value, path);
  const award = toFenText(read.province_award_yuan);
  const facts = { level: read.level, province_award: award, approval_doc_date: read.approval_doc_date };
  return { item: 'info_outlet', count: 1, facts, ...grouped({ similar_group: read.similar_group }) };
};

const allianceRecord = record({
  ...TYPE,
  level: required(oneOf({ 国家级: 'national', 省级: 'provincial', 市级: 'municipal' })),
  approval_doc_date: required(day),
});
const ipAlliance: Reader<Entry> = (value, path) => {
  const { level, approval_doc_date } = allianceRecord(value, path);
  return { item: 'ip_alliance', count: 1, facts: { level, approval_doc_date } };
};

const ENTRIES: Readonly<Record<string, Reader<Entry>>> = {
  intl_invention: intlInvention,
  cn_invention: cnInvention,
  national_patent_award: nationalAward,
  province_patent_award: provinceAward,
  pledge_interest: pledgeInterest,
  pledge_fee: pledgeFee,
  info_outlet: infoOutlet,
  ip_alliance: ipAlliance,
};

/** Reads one entry of `claims`. Throws a CaseError for an unknown type, field, value or kind. */
export function readEntry(value: Readonly<Record<string, unknown>>, path: string): Entry {
  return oneOf(ENTRIES)(value['type'], `${path}.type`)(value, path);
}
