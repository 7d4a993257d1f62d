import { businessDate, fen, toFenText, yuan, type ApplicantKind } from '#kernel';
import { lprRates } from '../src/rates/lpr.js';
import { policies } from '../src/registry.js';
import type { AssessClaim, AssessInput, ClaimResult, Facts, Readings, StandingAward } from '../src/engine/types.js';

/** Cases of 袁州 in a few words, for the specs. */

export const policy = policies.find('yuanzhou-2023-25')!;

let next = 0;
const made = (item: string, facts: Facts, more: Partial<AssessClaim>): AssessClaim => {
  next += 1;
  return { id: `claim-${next}`, item, certificate: `certificate:${next}`, facts, ...more };
};

const DAY = businessDate('2023-06-01');
type More = Partial<AssessClaim>;

export const intl = (day = '2023-06-01', more: More = {}): AssessClaim =>
  made('intl_invention', { approval_doc_date: day }, more);

export const cn = (facts: Facts = {}, more: More = {}): AssessClaim => {
  const usual = { patent_kind: 'invention', approval_doc_date: DAY, grant_date: DAY, patentee_in_district: true };
  return made('cn_invention', { ...usual, conversion: 'inDistrict', conversion_date: '2023-12-01', ...facts }, more);
};

export const national = (tier = 'gold', more: More = {}): AssessClaim =>
  made('national_patent_award', { tier, approval_doc_date: DAY }, more);

export const province = (more: More = {}): AssessClaim =>
  made('province_patent_award', { approval_doc_date: DAY }, more);

/** A patent-pledged loan of 12 months, disbursed 2023-09-01 (1-year LPR 3.45%, over-5-year 4.20%). */
export const loan = (principalYuan: number, facts: Facts = {}, more: More = {}): AssessClaim => {
  const term: Facts = facts['term_unit'] === 'days' ? {} : { term_unit: 'months', term_months: 12 };
  const usual = { principal: toFenText(yuan(principalYuan)), disbursement_date: '2023-09-01', collateral: 'patent' };
  return made('pledge_interest', { ...usual, ...term, ...facts }, more);
};

export const fee = (kind: string, feeFen: number, facts: Facts = {}, more: More = {}): AssessClaim =>
  made(
    'pledge_fee',
    { fee_kind: kind, amount: toFenText(fen(feeFen)), date: DAY, pledged_with: 'patent', ...facts },
    more,
  );

export const outlet = (awardYuan: number, level = 'provincial', more: More = {}): AssessClaim =>
  made('info_outlet', { level, province_award: toFenText(yuan(awardYuan)), approval_doc_date: DAY }, more);

export const alliance = (level = 'provincial', more: More = {}): AssessClaim =>
  made('ip_alliance', { level, approval_doc_date: DAY }, more);

export interface Given {
  readonly kind?: ApplicantKind;
  readonly local?: boolean;
  readonly readings?: Readings;
  readonly standing?: readonly StandingAward[];
  readonly similar?: readonly (readonly string[])[];
}

export function assess(claims: readonly AssessClaim[], given: Given = {}) {
  const input: AssessInput = {
    applicant: { kind: given.kind ?? 'enterprise', local: given.local ?? true },
    claims,
    standing: given.standing ?? [],
    similar: given.similar ?? [],
  };
  return policy.assess(input, given.readings ?? {}, lprRates);
}

/** What the prefecture and the district pay, in yuan, and whether a cap cut anything. */
export function paid(claims: readonly AssessClaim[], given: Given = {}) {
  const { claims: results, byTreasury } = assess(claims, given);
  const city = byTreasury.prefecture / 100;
  return { city, district: byTreasury.district / 100, capped: results.some((result) => result.capped) };
}

export const only = (claim: AssessClaim, given: Given = {}): ClaimResult => assess([claim], given).claims[0]!;

/** The awards that a settlement leaves standing, as a later one is given them. */
export function standingOf(claims: readonly AssessClaim[], results: readonly ClaimResult[]): StandingAward[] {
  return results.flatMap((result, index) =>
    result.components.map(({ component, treasury, amount, awardYear }) => {
      const { id, item, certificate, object } = claims[index]!;
      const about = object === undefined ? {} : { object };
      const year = awardYear ?? result.awardYear;
      return {
        source: 'here',
        claim: id,
        item,
        component,
        certificate,
        ...about,
        awardYear: year,
        treasury,
        amount,
      } as const;
    }),
  );
}
