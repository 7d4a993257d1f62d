import { fen, toFenText } from '#kernel';
import { policies, type Facts } from '#policies';
import { about, mapEntries, readingIds, TYPE, type EntryReader } from './entries.js';
import { among, day, flag, list, money, oneOf, optional, record, required, string, whole } from './fields.js';
import type { PolicyMapper } from './mapper.js';

/** The claims of 会昌: GOLDEN-FORMAT.md, section 2, `huichang-2023`. One entry is one object. */

const DATED = { ...TYPE, event_date: required(day) };

const provinceRecord = record({ ...DATED, patents: required(whole), inventors: optional(whole) });
const provincePatentAward: EntryReader = (value, path) => {
  const { event_date } = provinceRecord(value, path);
  return [{ item: 'province_patent_award', facts: { event_date } }];
};

const STAGES = {
  初次认证: 'fee_initial',
  第一次监督: 'fee_surveillance_1',
  第二次监督: 'fee_surveillance_2',
  再认证: 'fee_recertification',
} as const;
const ipmsRecord = record({
  ...DATED,
  cycle: required(whole),
  fees: required(list(record({ stage: required(oneOf(STAGES)), amount: required(money) }))),
});
const ipmsCert: EntryReader = (value, path) => {
  const { event_date, cycle, fees } = ipmsRecord(value, path);
  const sums: Record<string, number> = {};
  for (const { stage, amount } of fees) sums[stage] = (sums[stage] ?? 0) + amount;
  const asFacts: Facts = Object.fromEntries(Object.entries(sums).map(([name, sum]) => [name, toFenText(fen(sum))]));
  return [{ item: 'ipms_cert', facts: { event_date, cycle, ...asFacts } }];
};

const titleRecord = record({ ...DATED, tier: required(oneOf({ 示范: 'demo', 优势: 'advantage' })) });
const nationalIpEnterprise: EntryReader = (value, path) => {
  const { event_date, tier } = titleRecord(value, path);
  return [{ item: 'national_ip_enterprise', facts: { event_date, tier } }];
};

const giRecord = record({ ...DATED, gi_name: required(string), kind: required(among('产品保护', '证明商标')) });
const gi: EntryReader = (value, path) => {
  const { event_date, gi_name } = giRecord(value, path);
  return [{ item: 'gi', facts: { event_date }, ...about('gi', gi_name) }];
};

const famousRecord = record({ ...DATED, product: required(string) });
const jiangxiFamousProduct: EntryReader = (value, path) => {
  const { event_date } = famousRecord(value, path);
  return [{ item: 'jiangxi_famous_product', facts: { event_date } }];
};

const qualityRecord = record({ ...DATED, nth: required(whole) });
const huichangQualityAward: EntryReader = (value, path) => {
  const { event_date, nth } = qualityRecord(value, path);
  return [{ item: 'huichang_quality_award', facts: { event_date, nth } }];
};

const otherRecord = record({ ...DATED, award: required(string) });
const otherQualityAward: EntryReader = (value, path) => {
  const { event_date } = otherRecord(value, path);
  return [{ item: 'other_quality_award', facts: { event_date } }];
};

const standardRecord = record({
  ...DATED,
  level: required(oneOf({ 国家: 'national', 行业: 'industry' })),
  role: required(oneOf({ 主导: 'lead', 参与: 'part' })),
  action: required(oneOf({ 制定: 'make', 修订: 'revise' })),
  no: required(string),
});
const standard: EntryReader = (value, path) => {
  const { event_date, level, role, action } = standardRecord(value, path);
  return [{ item: 'standard', facts: { event_date, level, role, action } }];
};

const engineerRecord = record({ ...DATED, newly_obtained: required(flag), works_in_county_unit: required(flag) });
const ipEngineer: EntryReader = (value, path) => {
  const { type: _type, ...facts } = engineerRecord(value, path);
  return [{ item: 'ip_engineer', facts }];
};

const attorneyRecord = record({
  ...DATED,
  newly_obtained: required(flag),
  practises_in_county_patent_agency: required(flag),
});
const patentAttorney: EntryReader = (value, path) => {
  const { type: _type, ...facts } = attorneyRecord(value, path);
  return [{ item: 'patent_attorney', facts }];
};

const pledgeRecord = record({ ...DATED, principal_yuan: required(money) });
const pledgeLoan: EntryReader = (value, path) => {
  const { event_date } = pledgeRecord(value, path);
  return [{ item: 'pledge_loan', facts: { event_date } }];
};

const READERS: Readonly<Record<string, EntryReader>> = {
  province_patent_award: provincePatentAward,
  ipms_cert: ipmsCert,
  national_ip_enterprise: nationalIpEnterprise,
  gi,
  jiangxi_famous_product: jiangxiFamousProduct,
  huichang_quality_award: huichangQualityAward,
  other_quality_award: otherQualityAward,
  standard,
  ip_engineer: ipEngineer,
  patent_attorney: patentAttorney,
  pledge_loan: pledgeLoan,
};

export const huichangMapper: PolicyMapper = {
  version: policies.find('huichang-2023')!,
  readingIds: readingIds('HC', 7),
  map: (golden) => mapEntries(golden, READERS),
};
