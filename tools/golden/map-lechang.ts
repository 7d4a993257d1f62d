import { toFenText } from '#kernel';
import { policies } from '#policies';
import { about, fact, mapEntries, readingIds, times, TYPE, type EntryReader } from './entries.js';
import { among, day, flag, list, money, oneOf, optional, record, required, string, whole } from './fields.js';
import { lechangFinance } from './map-lechang-finance.js';
import type { PolicyMapper } from './mapper.js';

/** The claims of 乐昌: GOLDEN-FORMAT.md, section 2, `lechang-2022-86`. */

const DATED = { ...TYPE, event_date: required(day) };

const maintainRecord = record({
  ...DATED,
  application_date: optional(day),
  patents: required(
    list(
      record({
        filing_date: required(day),
        grant_date: required(day),
        valid: required(flag),
        previously_awarded: required(flag),
      }),
    ),
  ),
});
const maintain10y: EntryReader = (value, path) => {
  const { event_date, patents } = maintainRecord(value, path);
  return patents.map((patent) => ({ item: 'maintain_10y', facts: { event_date, ...patent } }));
};

const AWARDS = {
  中国专利金奖: 'cnGold',
  中国专利银奖: 'cnSilver',
  中国专利优秀奖: 'cnExcellent',
  广东专利金奖: 'gdGold',
  广东专利银奖: 'gdSilver',
  广东专利优秀奖: 'gdExcellent',
} as const;
const awardRecord = record({
  ...DATED,
  award: required(oneOf(AWARDS)),
  application_date: optional(day),
  patent: optional(string),
});
const patentAward: EntryReader = (value, path) => {
  const { event_date, award, application_date, patent } = awardRecord(value, path);
  const facts = { event_date, award, ...fact('application_date', application_date) };
  return [{ item: 'patent_award', facts, ...about('patent', patent) }];
};

const inventorRecord = record({ ...DATED, persons: required(whole) });
const gdInventor: EntryReader = (value, path) => {
  const { event_date, persons } = inventorRecord(value, path);
  return times(persons, `${path}.persons`, { item: 'gd_inventor', facts: { event_date } });
};

const productRecord = record({ ...DATED, gi_name: optional(string) });
const giProduct: EntryReader = (value, path) => {
  const { event_date, gi_name } = productRecord(value, path);
  return [{ item: 'gi_product', facts: { event_date }, ...about('gi', gi_name) }];
};

const trademarkRecord = record({ ...DATED, gi_name: optional(string), form: optional(among('集体商标', '证明商标')) });
const giTrademark: EntryReader = (value, path) => {
  const { event_date, gi_name } = trademarkRecord(value, path);
  return [{ item: 'gi_trademark', facts: { event_date }, ...about('gi', gi_name) }];
};

const countRecord = record({ ...DATED, count: required(whole) });
const counted =
  (item: string, more: Readonly<Record<string, boolean>> = {}): EntryReader =>
  (value, path) => {
    const { event_date, count } = countRecord(value, path);
    return times(count, `${path}.count`, { item, facts: { event_date, ...more } });
  };

const zoneRecord = record({ ...DATED, level: required(oneOf({ 国家: 'national', 省级: 'provincial' })) });
const giDemoZone: EntryReader = (value, path) => {
  const { event_date, level } = zoneRecord(value, path);
  return [{ item: 'gi_demo_zone', facts: { event_date, level } }];
};

const registrationRecord = record({
  ...DATED,
  count: required(whole),
  registrar: required(oneOf({ 广东省作品著作权登记部门: 'guangdong', 中国版权保护中心: 'national' })),
});
const copyrightReg: EntryReader = (value, path) => {
  const { event_date, count, registrar } = registrationRecord(value, path);
  return times(count, `${path}.count`, { item: 'copyright_reg', facts: { event_date, registrar } });
};

const demoRecord = record({
  ...DATED,
  title: required(
    oneOf({
      '国家版权示范园区（基地）': 'nationalPark',
      国家版权示范单位: 'nationalUnit',
      '广东省版权示范园区（基地）': 'provincePark',
      广东省版权示范单位: 'provinceUnit',
    }),
  ),
});
const copyrightDemo: EntryReader = (value, path) => {
  const { event_date, title } = demoRecord(value, path);
  return [{ item: 'copyright_demo', facts: { event_date, title } }];
};

const enterpriseRecord = record({
  ...DATED,
  title: required(
    oneOf({
      国家知识产权示范企业: 'nationalDemo',
      国家知识产权优势企业: 'nationalAdvantage',
      省知识产权示范企业: 'provinceDemo',
    }),
  ),
});
const ipEnterprise: EntryReader = (value, path) => {
  const { event_date, title } = enterpriseRecord(value, path);
  return [{ item: 'ip_enterprise', facts: { event_date, title } }];
};

const parkRecord = record({ ...DATED, tier: required(oneOf({ 示范: 'demo', 试点: 'pilot' })) });
const park: EntryReader = (value, path) => {
  const { event_date, tier } = parkRecord(value, path);
  return [{ item: 'park', facts: { event_date, tier } }];
};

const agencyRecord = record({
  ...DATED,
  national_brand: required(flag),
  registered_local: required(flag),
  agency_business_since: required(day),
  kind: required(
    oneOf({
      服务机构: 'service',
      知识产权评议机构: 'appraisal',
      信息服务机构: 'information',
      运营服务机构: 'operation',
    }),
  ),
});
const serviceAgency: EntryReader = (value, path) => {
  const { type: _type, ...facts } = agencyRecord(value, path);
  return [{ item: 'service_agency', facts }];
};

const agentRecord = record({
  ...DATED,
  holds_certificate: required(flag),
  certificate_date: required(day),
  local_employer: required(flag),
  service_since: required(day),
  previously_awarded: required(flag),
});
const patentAgent: EntryReader = (value, path) => {
  const { type: _type, ...facts } = agentRecord(value, path);
  return [{ item: 'patent_agent', facts }];
};

/** 择优: the panel's figure where it selected; without selection there is no decision yet. */
const decisionRecord = record({ ...DATED, selected: required(flag), approved_yuan: required(money) });
const decided =
  (item: string): EntryReader =>
  (value, path) => {
    const { event_date, selected, approved_yuan } = decisionRecord(value, path);
    const facts = { event_date };
    if (!selected) return [{ item, facts }];
    return [{ item, facts, decision: { figure: toFenText(approved_yuan), reason: 'selected' } }];
  };

const READERS: Readonly<Record<string, EntryReader>> = {
  maintain_10y: maintain10y,
  patent_award: patentAward,
  gd_inventor: gdInventor,
  gi_product: giProduct,
  gi_trademark: giTrademark,
  gi_mutual: counted('gi_mutual'),
  collective_cert_mark: counted('collective_cert_mark', { is_gi_mark: false }),
  gd_valuable_work: counted('gd_valuable_work'),
  gi_demo_zone: giDemoZone,
  copyright_reg: copyrightReg,
  copyright_demo: copyrightDemo,
  patent_implementation: decided('patent_implementation'),
  brand_station: decided('brand_station'),
  ip_enterprise: ipEnterprise,
  park,
  service_agency: serviceAgency,
  patent_agent: patentAgent,
};

export const lechangMapper: PolicyMapper = {
  version: policies.find('lechang-2022-86')!,
  readingIds: readingIds('LC', 12, [10]),
  map: (golden) =>
    mapEntries(golden, { ...READERS, ...lechangFinance(golden.applicantType === '专利服务机构') }, ['copyright_reg']),
};
