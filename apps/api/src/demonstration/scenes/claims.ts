import type { Text } from '#policies';
import type { ClaimPart } from '../claims.js';
import type { Applicant } from '../guests.js';

/** What is declared in the second round: each scene has claims of its own. Days and money are of award year 2024, or 2023. */

export type SceneClaimKey =
  | 'twoStamps'
  | 'returnedTwice'
  | 'factsChanged'
  | 'standsBesideRefused'
  | 'refusedByDepartment'
  | 'refusedByPanel'
  | 'refusedByStamp'
  | 'leftDraft'
  | 'leftAtStamp'
  | 'leftAtDepartment'
  | 'leftReturned'
  | 'leftAtPanel'
  | 'leftSettled'
  | 'leftInBatch'
  | 'staysApproved'
  | 'leftWithoutAmount'
  | 'leftWithWhole'
  | 'holderAllowed'
  | 'holderDenied'
  | 'rivalAllowed'
  | 'rivalDenied'
  | 'nationalPrize'
  | 'similarPrize'
  | 'paidElsewhere'
  | 'topUpUncited'
  | 'topUp'
  | 'feeRejected'
  | 'feeLifted'
  | 'feeQuestioned'
  | 'readAppraisal'
  | 'readGuarantee'
  | 'readElsewhere';

/** As a claim of the first round; its applicant may be one who came later. */
export interface SceneClaim<Key extends string = SceneClaimKey> extends Omit<ClaimPart, 'key' | 'party'> {
  readonly key: Key;
  readonly party: Applicant;
}

const t = (zh: string, en: string): Text => ({ zh, en });
const PATENT = ['patent_certificate', 'granting_document'];
const CONVERTED = [...PATENT, 'conversion_proof'];

const intl = (key: SceneClaimKey, party: Applicant, number: string, day = '2024-05-14'): SceneClaim => ({
  key,
  party,
  item: 'intl_invention',
  department: 'science',
  title: t(`国际发明专利 ${number}`, `international invention ${number}`),
  number,
  facts: { approval_doc_date: day },
  evidence: PATENT,
});

const cnFacts = (granted: string, convertedOn: string | null) => ({
  patent_kind: 'invention',
  approval_doc_date: granted,
  grant_date: granted,
  conversion: convertedOn === null ? 'none' : 'inDistrict',
  ...(convertedOn === null ? {} : { conversion_date: convertedOn }),
  patentee_in_district: true,
});

const invention = (
  key: SceneClaimKey,
  party: Applicant,
  number: string,
  granted: string,
  convertedOn: string,
  title = t(`国家发明专利 ${number}`, `domestic invention ${number}`),
): SceneClaim => ({
  key,
  party,
  item: 'cn_invention',
  department: 'science',
  title,
  number,
  facts: cnFacts(granted, convertedOn),
  evidence: CONVERTED,
});

const fee = (key: SceneClaimKey, party: Applicant, kind: string, number: string, amount: string, title: Text) => ({
  key,
  party,
  item: 'pledge_fee',
  department: 'market' as const,
  title,
  number,
  facts: { fee_kind: kind, amount, date: '2024-06-18', pledged_with: 'patent' },
  evidence: ['invoice', 'proof_of_payment', 'loan_contract'],
});

const utility = (key: SceneClaimKey, party: Applicant, number: string): SceneClaim => ({
  ...invention(key, party, number, '2024-04-02', '2024-04-02', t(`实用新型专利 ${number}`, `utility model ${number}`)),
  facts: { ...cnFacts('2024-04-02', null), patent_kind: 'utilityModel' },
  evidence: PATENT,
});

/** The same patent as `cnUnconverted` of the first round, converted since. */
const TOP_UP = t('国家发明专利（已转化，补差）', 'domestic invention, converted since: supplement');
const converted = (key: SceneClaimKey) =>
  invention(key, 'parkFirm', 'ZL999910000022.7', '2023-08-22', '2024-11-20', TOP_UP);

export const SCENE_CLAIMS: readonly SceneClaim[] = [
  intl('twoStamps', 'dualFirm', 'XX9991001B2'),
  intl('returnedTwice', 'returnFirm', 'XX9991002B2'),
  invention('factsChanged', 'returnFirm', 'ZL999920001003.1', '2024-03-12', '2024-09-10'),
  intl('standsBesideRefused', 'refusalFirm', 'XX9991004B2'),
  utility('refusedByDepartment', 'refusalFirm', 'ZL999920001005.0'),
  intl('refusedByPanel', 'refusalFirm', 'XX9991006B2'),
  intl('refusedByStamp', 'refusalFirm', 'XX9991007B2'),
  intl('leftDraft', 'withdrawFirm', 'XX9991008B2'),
  intl('leftAtStamp', 'withdrawFirm', 'XX9991009B2'),
  intl('leftAtDepartment', 'withdrawFirm', 'XX9991010B2'),
  intl('leftReturned', 'withdrawFirm', 'XX9991019B2'),
  intl('leftAtPanel', 'withdrawFirm', 'XX9991011B2'),
  intl('leftSettled', 'withdrawFirm', 'XX9991012B2'),
  intl('leftInBatch', 'withdrawFirm', 'XX9991013B2'),
  intl('staysApproved', 'withdrawFirm', 'XX9991014B2'),
  intl('leftWithoutAmount', 'withdrawFirm', 'XX9991015B2'),
  intl('leftWithWhole', 'withdrawFirm', 'XX9991020B2'),
  intl('holderAllowed', 'townFirm', 'XX9991016B2'),
  intl('holderDenied', 'townFirm', 'XX9991017B2'),
  intl('rivalAllowed', 'inventor', 'XX9991016B2'),
  intl('rivalDenied', 'inventor', 'XX9991017B2'),
  {
    key: 'nationalPrize',
    party: 'prizeFirm',
    item: 'national_patent_award',
    department: 'science',
    title: t('国家专利优秀奖', 'national patent award, excellence'),
    number: '演示国专奖2024-05',
    facts: { tier: 'excellence', approval_doc_date: '2024-07-30' },
    evidence: ['award_certificate', 'granting_document'],
  },
  {
    key: 'similarPrize',
    party: 'prizeFirm',
    item: 'province_patent_award',
    department: 'science',
    title: t('省级专利奖（同一技术）', 'provincial patent award for the same technique'),
    number: '演示省专奖2024-11',
    facts: { approval_doc_date: '2024-11-08' },
    evidence: ['award_certificate', 'granting_document'],
  },
  invention('paidElsewhere', 'university', 'ZL999920001018.8', '2024-02-27', '2024-10-16'),
  converted('topUpUncited'),
  converted('topUp'),
  fee(
    'feeRejected',
    'feeFirm',
    'appraisal',
    '9999202406180001',
    '80000.00',
    t('评估费8万元', 'appraisal fee of 80,000'),
  ),
  fee('feeLifted', 'feeFirm', 'appraisal', '9999202406180002', '60000.00', t('评估费6万元', 'appraisal fee of 60,000')),
  fee(
    'feeQuestioned',
    'otherFirm',
    'guarantee',
    '9999202406180003',
    '20000.00',
    t('担保费2万元', 'guarantee fee of 20,000'),
  ),
  fee(
    'readAppraisal',
    'returnFirm',
    'appraisal',
    '9999202406180004',
    '80000.00',
    t('评估费8万元', 'appraisal fee of 80,000'),
  ),
  fee(
    'readGuarantee',
    'returnFirm',
    'guarantee',
    '9999202406180005',
    '60000.00',
    t('担保费6万元', 'guarantee fee of 60,000'),
  ),
  {
    ...invention('readElsewhere', 'returnFirm', 'ZL999920001021.X', '2024-05-16', '2024-05-16'),
    facts: { ...cnFacts('2024-05-16', null), patentee_in_district: false },
    evidence: PATENT,
  },
];

export const sceneClaim = (key: SceneClaimKey): SceneClaim => SCENE_CLAIMS.find((claim) => claim.key === key)!;

/** 未转化: what the applicant of `factsChanged` declares instead. */
export const UNCONVERTED_FACTS = cnFacts('2024-03-12', null);
