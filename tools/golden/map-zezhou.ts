import { toFenText } from '#kernel';
import { policies, type Facts } from '#policies';
import { about, mapEntries, readingIds, times, TYPE, type EntryReader } from './entries.js';
import { among, day, flag, list, money, oneOf, optional, record, required, string, whole } from './fields.js';
import type { GoldenCase } from './parse.js';
import type { PolicyMapper } from './mapper.js';

/** The claims of 泽州: GOLDEN-FORMAT.md, section 2, `zezhou-2021-16`. */

const DATED = { ...TYPE, event_date: required(day) };

const PATENT_KINDS = oneOf({ 发明: 'invention', 实用新型: 'utilityModel', 外观设计: 'design' });
const domesticRecord = record({ ...DATED, count: required(whole), patent_kind: optional(PATENT_KINDS) });
const domesticInvention: EntryReader = (value, path) => {
  const { event_date, count, patent_kind } = domesticRecord(value, path);
  const facts: Facts = { event_date, patent_kind: patent_kind ?? 'invention' };
  return times(count, `${path}.count`, { item: 'domestic_invention', facts });
};

const REGIONS: Readonly<Record<string, string>> = { 香港: 'hongKong', 澳门: 'macao', 台湾: 'taiwan' };
const foreignRecord = record({ ...DATED, patents: required(list(list(string))) });
/** Each patent is a family; each of its countries or regions a claim. */
const foreignPatent: EntryReader = (value, path) => {
  const { event_date, patents } = foreignRecord(value, path);
  return patents.flatMap((countries, patent) =>
    countries.map((country) => ({
      item: 'foreign_patent',
      facts: { event_date, patent_kind: 'invention', jurisdiction: REGIONS[country] ?? 'country' },
      ...about('family', `${path} ${patent}`),
    })),
  );
};

const award = (item: string, tiers: Readonly<Record<string, string>>): EntryReader => {
  const read = record({ ...DATED, tier: required(oneOf(tiers)), patent: optional(string) });
  return (value, path) => {
    const { event_date, tier, patent } = read(value, path);
    return [{ item, facts: { event_date, tier }, ...about('patent', patent) }];
  };
};
const NATIONAL = { 金奖: 'gold', 银奖: 'silver', 优秀奖: 'excellent' };
const PROVINCIAL = { 一等奖: 'first', 二等奖: 'second', 三等奖: 'third' };

const countRecord = record({ ...DATED, count: required(whole) });
const counted =
  (item: string): EntryReader =>
  (value, path) => {
    const { event_date, count } = countRecord(value, path);
    return times(count, `${path}.count`, { item, facts: { event_date } });
  };

const plainRecord = record(DATED);
const trademarkGold: EntryReader = (value, path) => {
  const { event_date } = plainRecord(value, path);
  return [{ item: 'trademark_gold', facts: { event_date } }];
};

const madridRecord = record({ ...DATED, registered_countries_per_mark: required(list(whole)) });
const madrid: EntryReader = (value, path) => {
  const { event_date, registered_countries_per_mark: marks } = madridRecord(value, path);
  return marks.map((countries) => ({ item: 'madrid', facts: { event_date, registered_countries: countries } }));
};

const giRecord = record({ ...DATED, gi_name: optional(string), kind: optional(among('商标', '保护产品')) });
const gi: EntryReader = (value, path) => {
  const { event_date, gi_name } = giRecord(value, path);
  return [{ item: 'gi', facts: { event_date }, ...about('gi', gi_name) }];
};

const certRecord = record({
  ...DATED,
  first_time: required(flag),
  granted: optional(flag),
  fee_yuan: optional(money),
});
const ipmsCert: EntryReader = (value, path) => {
  const { event_date, first_time } = certRecord(value, path);
  return [{ item: 'ipms_cert', facts: { event_date, first_time } }];
};
/** 可参照: `granted` is a person's decision for the enterprises' sum. */
const nonenterpriseCert: EntryReader = (value, path) => {
  const { event_date, first_time, granted } = certRecord(value, path);
  const decision = granted === true ? { decision: { figure: '5000000', reason: '参照企业标准' } } : {};
  return [{ item: 'nonenterprise_cert', facts: { event_date, first_time }, ...decision }];
};

const titled = (item: string, titles: Readonly<Record<string, string>>): EntryReader => {
  const read = record({ ...DATED, title: required(oneOf(titles)) });
  return (value, path) => {
    const { event_date, title } = read(value, path);
    return [{ item, facts: { event_date, title } }];
  };
};

const schoolRecord = record({
  ...DATED,
  title: required(
    oneOf({ 国家示范: 'nationalDemo', 国家试点: 'nationalPilot', 省示范: 'provinceDemo', 省试点: 'provincePilot' }),
  ),
  newly_listed: required(flag),
});
const school: EntryReader = (value, path) => {
  const { event_date, title, newly_listed } = schoolRecord(value, path);
  return [{ item: 'school', facts: { event_date, title, newly_listed } }];
};

const promotionRecord = record({ ...DATED, province_amount_yuan: required(money) });
const provincePromotion: EntryReader = (value, path) => {
  const { event_date, province_amount_yuan } = promotionRecord(value, path);
  return [{ item: 'province_promotion', facts: { event_date, province_amount: toFenText(province_amount_yuan) } }];
};

const matchRecord = record({ ...DATED, city_subsidy_yuan: required(money), province_subsidy_yuan: required(money) });
const pledgeMatch: EntryReader = (value, path) => {
  const { event_date, city_subsidy_yuan, province_subsidy_yuan } = matchRecord(value, path);
  const [city_subsidy, province_subsidy] = [toFenText(city_subsidy_yuan), toFenText(province_subsidy_yuan)];
  return [{ item: 'pledge_match', facts: { event_date, city_subsidy, province_subsidy } }];
};

const READERS: Readonly<Record<string, EntryReader>> = {
  domestic_invention: domesticInvention,
  foreign_patent: foreignPatent,
  cn_patent_award: award('cn_patent_award', NATIONAL),
  cn_design_award: award('cn_design_award', NATIONAL),
  shanxi_patent_award: award('shanxi_patent_award', PROVINCIAL),
  ic_layout: counted('ic_layout'),
  plant_variety: counted('plant_variety'),
  trademark_gold: trademarkGold,
  madrid,
  gi,
  ipms_cert: ipmsCert,
  ip_enterprise: titled('ip_enterprise', {
    国家示范: 'nationalDemo',
    国家优势: 'nationalAdvantage',
    省示范: 'provinceDemo',
    省优势: 'provinceAdvantage',
  }),
  school,
  province_promotion: provincePromotion,
  pledge_match: pledgeMatch,
  copyright_demo: titled('copyright_demo', {
    国家园区: 'nationalPark',
    国家单位: 'nationalUnit',
    省园区: 'provincePark',
    省单位: 'provinceUnit',
  }),
};

/** 可参照企业标准 is an item of its own: `ipms_cert` is the enterprises'. */
const readersFor = ({ applicant }: GoldenCase): Readonly<Record<string, EntryReader>> =>
  applicant.kind === 'enterprise' ? READERS : { ...READERS, ipms_cert: nonenterpriseCert };

export const zezhouMapper: PolicyMapper = {
  version: policies.find('zezhou-2021-16')!,
  readingIds: readingIds('ZZ', 10),
  map: (golden) => mapEntries(golden, readersFor(golden)),
};
