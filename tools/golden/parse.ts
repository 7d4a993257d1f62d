import type { ApplicantKind, Fen } from '#kernel';
import type { Readings } from '#policies';
import {
  among,
  CaseError,
  day,
  flag,
  list,
  money,
  optional,
  plainObject,
  record,
  required,
  string,
  type RecordOf,
} from './fields.js';

/** The part of a case that all policies share: GOLDEN-FORMAT.md, section 1. The claims are the policy's mapper's to read. */

const POLICIES = ['huichang-2023', 'yuanzhou-2023-25', 'lechang-2022-86', 'zezhou-2021-16', 'ganzhou-145'] as const;

/** Types matter only where a rule names them: 企业 is the only enterprise. */
const APPLICANTS: Readonly<Record<string, ApplicantKind>> = {
  企业: 'enterprise',
  个人: 'individual',
  高校: 'university',
  学校: 'school',
  园区: 'park',
  银行: 'bank',
  服务机构: 'serviceOrganisation',
  专利服务机构: 'serviceOrganisation',
  事业单位: 'publicInstitution',
  专利权人: 'other',
  其他组织: 'other',
  县市场监管局: 'other',
};

const LEVELS = { 省: required(money), 地级市: required(money), 区县: required(money) };

const priorPayment = record({
  payer: required(among('省财政', '市财政', '区财政')),
  policy: required(among('本政策', '其他区级政策', '省级政策')),
  item: optional(string),
  amount_yuan: required(money),
  paid_date: optional(day),
});
export type PriorPayment = ReturnType<typeof priorPayment>;

const alternative = record({
  readings: required(plainObject),
  total_yuan: required(money),
  by_fiscal_level: required(record(LEVELS)),
  note: required(string),
});

const caseRecord = record({
  id: required(string),
  policy: required(among(...POLICIES)),
  item: required(string),
  description_zh: required(string),
  rounding: optional(string),
  inputs: required(
    record({
      applicant: required(record({ type: required(among(...Object.keys(APPLICANTS))), local: optional(flag) })),
      claims: required(list(plainObject, 1)),
      prior_payments: optional(list(priorPayment)),
    }),
  ),
  expected: required(
    record({
      total_yuan: required(money),
      by_fiscal_level: required(record(LEVELS)),
      capped: required(flag),
      reason: required(string),
      by_claim: optional(list(money)),
    }),
  ),
  reading: required(string),
  reading_chosen: optional(among('R1')),
  alternatives: optional(list(alternative)),
});

export type Levels = RecordOf<typeof LEVELS>;

export interface Expectation {
  readonly total: Fen;
  readonly levels: Levels;
  readonly capped?: boolean;
  readonly byClaim?: readonly Fen[];
}

export interface GoldenCase {
  readonly id: string;
  readonly policy: string;
  readonly applicant: { readonly kind: ApplicantKind; readonly local: boolean };
  /** The type as written: a 专利服务机构 is a 服务机构 of a certain sort. */
  readonly applicantType: string;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  readonly prior: readonly PriorPayment[];
  readonly expected: Expectation;
  readonly alternatives: readonly { readonly readings: Readings; readonly expected: Expectation }[];
}

/** Reads one case. Throws a CaseError for anything outside the format. */
export function parseCase(value: unknown): GoldenCase {
  const read = caseRecord(value, 'case');
  const { applicant, claims, prior_payments: prior } = read.inputs;
  checkReading(read.reading, read.reading_chosen);
  const byClaim = read.expected.by_claim;
  if ((byClaim !== undefined) !== claims.length > 1) {
    throw new CaseError('case.expected.by_claim: given if and only if there is more than one claim');
  }
  if (byClaim !== undefined && byClaim.length !== claims.length) {
    throw new CaseError('case.expected.by_claim: not one amount for each claim');
  }
  return {
    id: read.id,
    policy: read.policy,
    applicant: { kind: APPLICANTS[applicant.type]!, local: applicant.local ?? true },
    applicantType: applicant.type,
    claims,
    prior: prior ?? [],
    expected: {
      total: read.expected.total_yuan,
      levels: read.expected.by_fiscal_level,
      capped: read.expected.capped,
      ...(byClaim === undefined ? {} : { byClaim }),
    },
    alternatives: (read.alternatives ?? []).map((one, index) => ({
      readings: readings(one.readings, `case.alternatives[${index}].readings`),
      expected: { total: one.total_yuan, levels: one.by_fiscal_level },
    })),
  };
}

function checkReading(reading: string, chosen: 'R1' | undefined): void {
  const ambiguous = /^AMB-[A-Z]{2}-[0-9]{2}$/.test(reading);
  if (!ambiguous && reading !== 'unambiguous')
    throw new CaseError(`case.reading: neither unambiguous nor an id: ${reading}`);
  if (ambiguous !== (chosen !== undefined)) {
    throw new CaseError('case.reading_chosen: given if and only if the reading is an ambiguity');
  }
}

/** { "AMB-YZ-07": "R2" }: which ids and options exist is checked against the policy. */
function readings(given: Readonly<Record<string, unknown>>, path: string): Readings {
  const entries = Object.entries(given);
  if (entries.length === 0) throw new CaseError(`${path}: no reading named`);
  return Object.fromEntries(entries.map(([id, option]) => [id, [string(option, `${path}.${id}`)]]));
}
