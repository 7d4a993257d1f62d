import type { Text } from '#policies';
import type { PartyKey } from './cast.js';

/** What is declared: each claim has one certificate, loan or fee. Days and money are of award year 2023. */

export type ClaimKey =
  | 'intl1'
  | 'intl2'
  | 'intl3'
  | 'intl4'
  | 'cnConverted'
  | 'cnUnconverted'
  | 'mixedLoan'
  | 'appraisalFee'
  | 'guaranteeFee'
  | 'insuranceFee'
  | 'provincialPrize'
  | 'patentLoan'
  | 'nationalOutlet'
  | 'personalInvention'
  | 'utilityModel'
  | 'withdrawnIntl'
  | 'alliance';

export type Department = 'science' | 'market';

export interface ClaimPart {
  readonly key: ClaimKey;
  readonly party: PartyKey;
  readonly item: string;
  readonly department: Department;
  readonly title: Text;
  readonly number: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  /** Kinds of evidence that the facts call for. */
  readonly evidence: readonly string[];
}

const t = (zh: string, en: string): Text => ({ zh, en });

const PATENT = ['patent_certificate', 'granting_document'];
const FEE = ['invoice', 'proof_of_payment', 'loan_contract'];
const LOAN = ['loan_contract', 'disbursement_proof', 'pledge_registration'];

/** Country code XX is nobody's. */
const intl = (key: ClaimKey, party: PartyKey, number: string, day: string): ClaimPart => ({
  key,
  party,
  item: 'intl_invention',
  department: 'science',
  title: t(`国际发明专利 ${number}`, `international invention ${number}`),
  number,
  facts: { approval_doc_date: day },
  evidence: PATENT,
});

const converted = (day: string, granted: string, convertedOn: string) => ({
  patent_kind: 'invention',
  approval_doc_date: day,
  grant_date: granted,
  conversion: 'inDistrict',
  conversion_date: convertedOn,
  patentee_in_district: true,
});

const unconverted = (kind: string, day: string) => ({
  patent_kind: kind,
  approval_doc_date: day,
  grant_date: day,
  conversion: 'none',
  patentee_in_district: true,
});

const fee = (key: ClaimKey, kind: string, zh: string, en: string, amount: string, day: string): ClaimPart => ({
  key,
  party: 'parkFirm',
  item: 'pledge_fee',
  department: 'market',
  title: t(zh, en),
  number: `99990000${day.replaceAll('-', '')}`,
  facts: { fee_kind: kind, amount, date: day, pledged_with: 'patent' },
  evidence: FEE,
});

export const CLAIMS: readonly ClaimPart[] = [
  intl('intl1', 'parkFirm', 'XX9990001B2', '2023-02-14'),
  intl('intl2', 'parkFirm', 'XX9990002B2', '2023-04-25'),
  intl('intl3', 'parkFirm', 'XX9990003B1', '2023-07-11'),
  intl('intl4', 'parkFirm', 'XX9990004B2', '2023-10-30'),
  {
    key: 'cnConverted',
    party: 'parkFirm',
    item: 'cn_invention',
    department: 'science',
    title: t('国家发明专利（区内转化）', 'domestic invention, converted in the district'),
    number: 'ZL999910000011.9',
    facts: converted('2023-05-16', '2023-05-16', '2023-12-08'),
    evidence: [...PATENT, 'conversion_proof'],
  },
  {
    key: 'cnUnconverted',
    party: 'parkFirm',
    item: 'cn_invention',
    department: 'science',
    title: t('国家发明专利（未转化）', 'domestic invention, not converted'),
    number: 'ZL999910000022.7',
    facts: unconverted('invention', '2023-08-22'),
    evidence: PATENT,
  },
  {
    key: 'mixedLoan',
    party: 'parkFirm',
    item: 'pledge_interest',
    department: 'market',
    title: t('组合质押贷款贴息', 'interest of a mixed pledge loan'),
    number: '演示借字2023第001号',
    facts: {
      principal: '5000000.00',
      disbursement_date: '2023-09-05',
      term_unit: 'months',
      term_months: 12,
      collateral: 'patentAndOther',
      patent_value: '3000000.00',
      other_value: '2000000.00',
    },
    evidence: [...LOAN, 'appraisal_report'],
  },
  fee('appraisalFee', 'appraisal', '评估费', 'appraisal fee', '36000.00', '2023-08-28'),
  fee('guaranteeFee', 'guarantee', '担保费', 'guarantee fee', '120000.00', '2023-09-04'),
  fee('insuranceFee', 'insurance', '保险费', 'insurance premium', '24000.00', '2023-09-06'),
  {
    key: 'provincialPrize',
    party: 'townFirm',
    item: 'province_patent_award',
    department: 'science',
    title: t('省级专利奖', 'provincial patent award'),
    number: '演示省专奖2023-07',
    facts: { approval_doc_date: '2023-11-20' },
    evidence: ['award_certificate', 'granting_document'],
  },
  {
    key: 'patentLoan',
    party: 'townFirm',
    item: 'pledge_interest',
    department: 'market',
    title: t('专利权质押贷款贴息', 'interest of a patent-pledged loan'),
    number: '演示借字2023第002号',
    facts: {
      principal: '3000000.00',
      disbursement_date: '2023-05-10',
      term_unit: 'months',
      term_months: 9,
      collateral: 'patent',
    },
    evidence: LOAN,
  },
  {
    key: 'nationalOutlet',
    party: 'university',
    item: 'info_outlet',
    department: 'market',
    title: t('国家知识产权信息公共服务网点', 'national IP information outlet'),
    number: '演示网点2023-03',
    facts: { level: 'national', province_award: '200000.00', approval_doc_date: '2023-06-09' },
    evidence: ['granting_document', 'provincial_award_document'],
  },
  {
    key: 'personalInvention',
    party: 'inventor',
    item: 'cn_invention',
    department: 'science',
    title: t('个人国家发明专利（区内转化）', "an individual's invention, converted in the district"),
    number: 'ZL999910000033.5',
    facts: converted('2023-03-21', '2023-03-21', '2023-09-15'),
    evidence: [...PATENT, 'conversion_proof'],
  },
  {
    key: 'utilityModel',
    party: 'otherFirm',
    item: 'cn_invention',
    department: 'science',
    title: t('实用新型专利', 'utility model'),
    number: 'ZL999920000044.9',
    facts: unconverted('utilityModel', '2023-04-18'),
    evidence: PATENT,
  },
  intl('withdrawnIntl', 'otherFirm', 'XX9990005A1', '2023-09-19'),
  {
    key: 'alliance',
    party: 'otherFirm',
    item: 'ip_alliance',
    department: 'market',
    title: t('省级知识产权联盟建设项目', 'provincial IP alliance project'),
    number: '演示联盟2023-01',
    facts: { level: 'provincial', approval_doc_date: '2023-12-12' },
    evidence: ['granting_document'],
  },
];

export const claimPart = (key: ClaimKey): ClaimPart => CLAIMS.find((claim) => claim.key === key)!;
export const claimsOf = (party: PartyKey): readonly ClaimPart[] => CLAIMS.filter((claim) => claim.party === party);
