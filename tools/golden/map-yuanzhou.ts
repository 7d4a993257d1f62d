import { yearOf, type BusinessDate } from '#kernel';
import { policies, type AssessClaim, type StandingAward } from '#policies';
import { CaseError } from './fields.js';
import type { MappedCase, PolicyMapper } from './mapper.js';
import type { GoldenCase, PriorPayment } from './parse.js';
import { readEntry, type Entry } from './yuanzhou-claims.js';

/** A table of worked cases is no place for more objects than this. */
const MOST_CLAIMS = 100_000;

/** AMB-YZ-17 and later are no alternatives of the cases. */
const READING_IDS = Array.from({ length: 16 }, (_, index) => `AMB-YZ-${String(index + 1).padStart(2, '0')}`);

function map(golden: GoldenCase): MappedCase {
  if (!golden.applicant.local) throw new CaseError('case.inputs.applicant.local: false is not for this policy');
  const entries = golden.claims.map((claim, index) => readEntry(claim, `case.inputs.claims[${index}]`));
  const claims = entries.flatMap(expand);
  return {
    input: {
      applicant: golden.applicant,
      claims: claims.map(({ claim }) => claim),
      standing: standing(golden.prior, entries),
      similar: similar(entries),
    },
    entryOf: claims.map(({ entry }) => entry),
  };
}

const claimId = (entry: number, index: number): string => `${entry}.${index}`;

/** `count` objects with the same facts. One entry is one project under 相近或相似. */
function expand(entry: Entry, at: number): { readonly entry: number; readonly claim: AssessClaim }[] {
  if (entry.count > MOST_CLAIMS) throw new CaseError(`case.inputs.claims[${at}].count: more than ${MOST_CLAIMS}`);
  return Array.from({ length: entry.count }, (_, index) => ({
    entry: at,
    claim: {
      id: claimId(at, index),
      item: entry.item,
      certificate: `case:${claimId(at, index)}`,
      facts: entry.facts,
      project: `entry ${at}`,
      ...(entry.object === undefined ? {} : { object: entry.object }),
      ...(entry.statedRates === undefined ? {} : { statedRates: entry.statedRates }),
    },
  }));
}

/** Equal `similar_group`s are a reviewer's finding; the engine reads the award year itself. */
function similar(entries: readonly Entry[]): string[][] {
  const groups = new Map<string, string[]>();
  entries.forEach((entry, at) => {
    if (entry.similarGroup === undefined) return;
    const ids = Array.from({ length: entry.count }, (_, index) => claimId(at, index));
    groups.set(entry.similarGroup, [...(groups.get(entry.similarGroup) ?? []), ...ids]);
  });
  return [...groups.values()];
}

/** Payments for *that* patent, in its award year: only where there is one cn_invention, of count 1. */
function standing(prior: readonly PriorPayment[], entries: readonly Entry[]): StandingAward[] {
  if (prior.length === 0) return [];
  const patents = entries.flatMap((entry, at) => (entry.item === 'cn_invention' ? [{ entry, at }] : []));
  const [patent] = patents;
  if (patent === undefined || patents.length > 1 || patent.entry.count !== 1) {
    throw new CaseError('case.inputs.prior_payments: only with one cn_invention of count 1');
  }
  const id = claimId(patent.at, 0);
  const awardYear = yearOf(patent.entry.facts['approval_doc_date'] as BusinessDate);
  return prior.map((payment) => standingAward(payment, id, awardYear));
}

function standingAward(payment: PriorPayment, claim: string, awardYear: number): StandingAward {
  const { amount_yuan: amount } = payment;
  if (payment.policy === '本政策') {
    // Whoever paid it, the format has it deducted from the 区 part (AMB-YZ-02).
    const earlier = { claim: `earlier ${claim}`, item: 'cn_invention', certificate: `case:${claim}` };
    return { source: 'here', ...earlier, awardYear, treasury: 'district', amount };
  }
  const ofDistrict = payment.policy === '其他区级政策' && payment.payer === '区财政';
  return ofDistrict
    ? { source: 'otherDistrictPolicy', claim, awardYear, treasury: 'district', amount }
    : { source: 'provincialPolicy', claim, awardYear, treasury: 'province', amount };
}

export const yuanzhouMapper: PolicyMapper = {
  version: policies.find('yuanzhou-2023-25')!,
  readingIds: READING_IDS,
  map,
};
