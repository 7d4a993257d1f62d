import { TREASURIES, type ApplicantKind } from '#kernel';
import type { AssessClaim, StandingAward } from '#policies';
import type { Finding, PastCase, PastClaim, Under } from '../past-case.js';
import type { Words } from './words.js';

/** What of a claim's `AssessClaim` few have. */
type Rest = Pick<AssessClaim, 'object' | 'decision' | 'topUpOf'>;

type Claim = readonly [
  id: string,
  item: number,
  certificate: string,
  facts: AssessClaim['facts'],
  local: 0 | 1,
  kind: number,
  /** 0 in these two: as of the claim before. */
  application: string | 0,
  applicant: string | 0,
  round: number,
  under: number,
  /** Of the claim's own: component, treasury, award year and fen of each, one after the other. Any other: as it is. */
  standing: readonly number[] | readonly StandingAward[],
  others?: readonly StandingAward[],
  rest?: Rest,
];

type Packed = readonly [findings: readonly Finding[] | 0, ...claims: readonly Claim[]];

/** Fields of an own award in a row. */
const FIELDS = 4;
const NONE: readonly StandingAward[] = [];
const NO_FINDINGS: readonly Finding[] = [];

/** Text of a past case, without its traces and without the names of members: they would be most of what a trial parses. */
export function pack({ claims, findings }: PastCase, words: Words): string {
  const packed: Packed = [
    findings.length === 0 ? 0 : findings,
    ...claims.map((claim, index) => packClaim(claim, claims[index - 1], words)),
  ];
  return JSON.stringify(packed);
}

function packClaim(claim: PastClaim, before: PastClaim | undefined, words: Words): Claim {
  const { assess, application, applicant, applicantKind, round, under, standing, others } = claim;
  const { id, item, certificate, facts, local, ...rest } = assess;
  const known = [
    id,
    words.of(item),
    certificate,
    facts,
    local === true ? 1 : 0,
    words.of(applicantKind),
    application === before?.application ? 0 : application,
    applicant === before?.applicant ? 0 : applicant,
    words.of(round),
    words.of({ policy: under.policy, policyVersion: under.policyVersion, readings: under.readings }),
    standing.every((award) => isOwn(award, assess)) ? standing.flatMap((award) => packOwn(award, words)) : standing,
  ] as const satisfies Claim;
  if (Object.keys(rest).length > 0) return [...known, others, rest];
  return others.length === 0 ? known : [...known, others];
}

/** Whether everything about it but four fields follows from its claim. */
function isOwn(award: StandingAward, { id, item, certificate, object }: AssessClaim): boolean {
  return (
    award.source === 'here' &&
    award.component !== undefined &&
    award.claim === id &&
    award.item === item &&
    award.certificate === certificate &&
    award.object === object
  );
}

const packOwn = ({ component, treasury, awardYear, amount }: StandingAward, words: Words): readonly number[] => [
  words.of(component),
  TREASURIES.indexOf(treasury),
  awardYear,
  amount,
];

/** What was packed, to the member. `words`: those that it was packed with, or a continuation of them. Throws SyntaxError. */
export function unpack(text: string, words: Words): PastCase {
  const packed = JSON.parse(text) as Packed;
  const claims: PastClaim[] = [];
  for (let index = 1; index < packed.length; index += 1) {
    claims.push(unpackClaim(packed[index] as Claim, claims.at(-1), words));
  }
  return { claims, findings: packed[0] === 0 ? NO_FINDINGS : packed[0] };
}

// By number, not destructured: a trial makes one for every claim of the past.
function unpackClaim(claim: Claim, before: PastClaim | undefined, words: Words): PastClaim {
  const assess: AssessClaim = {
    id: claim[0],
    item: words.value<string>(claim[1]),
    certificate: claim[2],
    facts: claim[3],
    local: claim[4] === 1,
    ...claim[12],
  };
  const standing = claim[10];
  return {
    assess,
    application: claim[6] === 0 ? before!.application : claim[6],
    applicant: claim[7] === 0 ? before!.applicant : claim[7],
    applicantKind: words.value<ApplicantKind>(claim[5]),
    round: words.value<string>(claim[8]),
    under: words.value<Under>(claim[9]),
    standing: isNumbers(standing) ? unpackOwn(standing, assess, words) : standing,
    others: claim[11] ?? NONE,
    trace: [],
  };
}

const isNumbers = (standing: Claim[10]): standing is readonly number[] => typeof standing[0] !== 'object';

function unpackOwn(packed: readonly number[], assess: AssessClaim, words: Words): readonly StandingAward[] {
  if (packed.length === 0) return NONE;
  const awards: StandingAward[] = [];
  for (let at = 0; at < packed.length; at += FIELDS) {
    const award: { -readonly [K in keyof StandingAward]: StandingAward[K] } = {
      source: 'here',
      claim: assess.id,
      item: assess.item,
      component: words.value<string>(packed[at]!),
      certificate: assess.certificate,
      awardYear: packed[at + 2]!,
      treasury: TREASURIES[packed[at + 1]!]!,
      amount: packed[at + 3]! as StandingAward['amount'],
    };
    if (assess.object !== undefined) award.object = assess.object;
    awards.push(award);
  }
  return awards;
}
