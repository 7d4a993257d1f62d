import { patentNumberFault, type ApplicantKind, type BusinessDate } from '#kernel';
import { text } from './trace.js';
import type { FactProblem, Facts, ItemDeclaration, PolicyVersion, RateBook, Readings } from './types.js';

/** What is wrong with a claim as a whole, beside its single answers: its numbers, its day, who declares it and from where. */

export interface FactContext {
  /** The day of declaring, in Shanghai. */
  readonly today: BusinessDate;
  readonly applicantKind: ApplicantKind;
  readonly rates: RateBook;
  /** As confirmed so far; absent: R1 of everything. */
  readonly readings?: Readings;
  /** Numbers of the certificate and of what the claim is about; absent: not asked here. */
  readonly certificateNumber?: string;
  readonly objectNumber?: string;
  /** First qualifying date that falls under a later version of the policy; absent: none does, or it is not asked here. */
  readonly supersededFrom?: BusinessDate;
  /** Did the applicant sit in the area on that day? Absent: not asked here. */
  readonly local?: (day: BusinessDate) => boolean;
}

/** The verbatim sentence at an anchor: the item's own, else one that holds for all. */
export function quoteOf(version: PolicyVersion, itemId: string, article: string): { readonly quote?: string } {
  const own = version.items.find((item) => item.id === itemId)!.components.find((one) => one.article === article);
  const found = own ?? version.commonRules.find((rule) => rule.article === article);
  return found === undefined ? {} : { quote: found.quote };
}

/** Where the certificate, or what the claim is about, is a Chinese patent: its number, with its check digit. */
export function numberProblems(item: ItemDeclaration, article: string, context: FactContext): FactProblem[] {
  const { certificateNumber, objectNumber } = context;
  return [
    ...patentProblems('certificateNumber', item.certificate.kind, certificateNumber, article),
    ...patentProblems('objectNumber', item.object?.kind, objectNumber, article),
  ];
}

function patentProblems(name: string, kind: string | undefined, number: string | undefined, article: string) {
  const fault = kind === 'patent' && number !== undefined ? patentNumberFault(number) : undefined;
  if (fault === undefined) return [];
  return fault === 'malformed'
    ? [
        problem(
          'PATENT_NUMBER_MALFORMED',
          article,
          name,
          '须为中国专利号，如ZL200310100002.X',
          'must be a Chinese patent number such as ZL200310100002.X',
        ),
      ]
    : [
        problem(
          'PATENT_NUMBER_CHECK_DIGIT',
          article,
          name,
          '专利号校验位有误，请核对',
          'the check digit of the patent number is wrong',
        ),
      ];
}

/** Award years outside the policy's are not declared at all. */
export function validityProblems(
  version: PolicyVersion,
  item: ItemDeclaration,
  article: string,
  facts: Facts,
  context: FactContext,
): FactProblem[] {
  const day = facts[item.qualifyingDate] as BusinessDate;
  const { supersededFrom } = context;
  if (supersededFrom !== undefined && day >= supersededFrom) {
    const zh = `自${supersededFrom}起适用本政策的新版本，请在新版本的轮次中申报`;
    const en = `from ${supersededFrom} on a later version of the policy applies: declare in a round of that`;
    return [problem('FACT_UNDER_LATER_VERSION', article, item.qualifyingDate, zh, en)];
  }
  const until = version.awardYears.until;
  const late = until !== undefined && Number(day.slice(0, 4)) > until;
  if (version.admits(day, context.readings ?? {}) && !late) return [];
  return [
    problem(
      'FACT_OUTSIDE_VALIDITY',
      turnedAwayAt(version, item, facts, context, 'OUTSIDE_WINDOW', true) ?? article,
      item.qualifyingDate,
      '不在本政策适用期内',
      'outside the validity of this policy',
    ),
  ];
}

/** Somebody from elsewhere, where the law turns such a claim away under the readings in force: asked of the law itself. */
export function localProblems(
  version: PolicyVersion,
  item: ItemDeclaration,
  facts: Facts,
  context: FactContext,
): FactProblem[] {
  const day = facts[item.qualifyingDate] as BusinessDate;
  if (context.local === undefined || context.local(day)) return [];
  const article = turnedAwayAt(version, item, facts, context, 'NOT_LOCAL', false);
  if (article === undefined) return [];
  const zh = `${day}不在本地：申报主体在该日没有登记本地住所或入驻园区`;
  return [problem('APPLICANT_NOT_LOCAL', article, undefined, zh, `the applicant did not sit in the area on ${day}`)];
}

/** The sentence by which the law turns such a claim away for this reason; `undefined`: it does not. */
function turnedAwayAt(
  version: PolicyVersion,
  item: ItemDeclaration,
  facts: Facts,
  { applicantKind: kind, readings = {}, rates }: FactContext,
  reason: string,
  local: boolean,
): string | undefined {
  const claim = { id: '', item: item.id, certificate: '', facts };
  const input = { applicant: { kind, local }, claims: [claim], standing: [], similar: [] };
  const [result] = version.assess(input, readings, rates).claims;
  if (result?.reason !== reason) return undefined;
  return result.trace.findLast((step) => step.kind === 'condition')?.article;
}

export function problem(
  code: FactProblem['code'],
  article: string,
  fact: string | undefined,
  zh: string,
  en: string,
): FactProblem {
  return { code, ...(fact === undefined ? {} : { fact }), article, message: text(zh, en) };
}
