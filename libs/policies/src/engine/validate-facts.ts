import { formatYuan, fen, parseBusinessDate, parseYuan, toFenText, type ApplicantKind } from '#kernel';
import {
  localProblems,
  numberProblems,
  problem,
  quoteOf,
  validityProblems,
  type FactContext,
} from './claim-problems.js';
import type { FactDeclaration, FactProblem, Facts, FactValue, ItemDeclaration, PolicyVersion } from './types.js';

/** No single amount of a claim is larger: 10 billion yuan, in fen. Sums over a whole entitlement stay exact. */
const LARGEST_MONEY = 1_000_000_000_000;

export type { FactContext };

export type FactOutcome = { readonly facts: Facts } | { readonly problems: readonly FactProblem[] };

/**
 * Raw facts from outside (parsed JSON) as the facts of a claim: money from yuan ("25000.00") to fen text, everything else as it
 * is. All problems at once, each with its fact and the sentence that asks for it. Answers to questions
 * that the other answers do not ask are refused like unknown ones, unless they are null. An unknown item is our bug: the caller looks it up first.
 */
export function validateFacts(version: PolicyVersion, itemId: string, raw: unknown, context: FactContext): FactOutcome {
  const outcome = outcomeOf(version, itemId, raw, context);
  if ('facts' in outcome) return outcome;
  return { problems: outcome.problems.map((one) => ({ ...one, ...quoteOf(version, itemId, one.article) })) };
}

function outcomeOf(version: PolicyVersion, itemId: string, raw: unknown, context: FactContext): FactOutcome {
  const item = version.items.find((declared) => declared.id === itemId);
  if (item === undefined) throw new TypeError(`no item ${itemId} in ${version.id}`);
  const article = item.components[0]!.article;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { problems: [problem('FACT_WRONG_TYPE', article, undefined, '事实须为对象', 'facts must be an object')] };
  }
  const given = raw as Readonly<Record<string, unknown>>;
  const facts: Record<string, FactValue> = {};
  const problems = [
    ...kindProblems(item, article, context.applicantKind),
    ...numberProblems(item, article, context),
    ...item.facts.flatMap((declared) => readFact(declared, item, given, facts, context)),
    ...unknownFacts(item, article, given),
  ];
  if (problems.length > 0) return { problems };
  const more = [
    ...validityProblems(version, item, article, facts, context),
    ...version.checkFacts(itemId, facts, context.rates),
  ];
  if (more.length > 0) return { problems: more };
  const away = localProblems(version, item, facts, context);
  return away.length > 0 ? { problems: away } : { facts };
}

/** Is this fact asked, given the other answers (raw or read)? */
export function isAsked(
  declared: { readonly askedWhen?: FactDeclaration['askedWhen'] },
  given: Readonly<Record<string, unknown>>,
): boolean {
  const { askedWhen } = declared;
  return askedWhen === undefined || askedWhen.is.some((value) => given[askedWhen.fact] === value);
}

function kindProblems(item: ItemDeclaration, article: string, kind: ApplicantKind): FactProblem[] {
  if (item.applicantKinds === undefined || item.applicantKinds.includes(kind)) return [];
  const zh = '该类申报主体不适用本项';
  return [problem('APPLICANT_KIND_NOT_OF_ITEM', article, undefined, zh, 'this item is not for this kind of applicant')];
}

function unknownFacts(item: ItemDeclaration, article: string, given: Readonly<Record<string, unknown>>): FactProblem[] {
  return Object.keys(given)
    .filter((name) => {
      const declared = item.facts.find((fact) => fact.name === name);
      // An empty answer to a question that was not asked is no answer.
      return declared === undefined || (!isAsked(declared, given) && given[name] !== null);
    })
    .map((name) => problem('FACT_UNKNOWN', article, name, '本项不要求该事实', 'not a fact of this item as answered'));
}

function readFact(
  declared: FactDeclaration,
  item: ItemDeclaration,
  given: Readonly<Record<string, unknown>>,
  facts: Record<string, FactValue>,
  context: FactContext,
): FactProblem[] {
  if (!isAsked(declared, given)) return [];
  const article = item.components[0]!.article;
  const value = Object.hasOwn(given, declared.name) ? given[declared.name] : undefined;
  if (value === undefined || value === null || value === '') {
    if (declared.optional === true) return [];
    const { zh, en } = declared.label;
    return [problem('FACT_MISSING', article, declared.name, `缺少：${zh}`, `missing: ${en}`)];
  }
  const read = READERS[declared.type](value, declared, context);
  if ('code' in read) return [problem(read.code, article, declared.name, read.zh, read.en)];
  facts[declared.name] = read.value;
  return [];
}

type Reading =
  { readonly value: FactValue } | { readonly code: FactProblem['code']; readonly zh: string; readonly en: string };
type Reader = (value: unknown, declared: FactDeclaration, context: FactContext) => Reading;

const wrongType = (zh: string, en: string): Reading => ({ code: 'FACT_WRONG_TYPE', zh, en });
const outOfRange = (zh: string, en: string): Reading => ({ code: 'FACT_OUT_OF_RANGE', zh, en });

const READERS: Readonly<Record<FactDeclaration['type'], Reader>> = {
  money(value, declared) {
    const amount = parseYuan(value);
    if (amount === undefined) return wrongType('须为金额，如"25000.00"', 'must be an amount such as "25000.00"');
    const [least, most] = [declared.min ?? 0, declared.max ?? LARGEST_MONEY];
    if (amount >= least && amount <= most) return { value: toFenText(amount) };
    const range = `${formatYuan(fen(least))}–${formatYuan(fen(most))}`;
    return outOfRange(`须在${range}元之间`, `must be within ${range} yuan`);
  },
  date(value, declared, { today }) {
    const day = parseBusinessDate(value);
    if (day === undefined) return wrongType('须为日期，如2023-06-01', 'must be a day such as 2023-06-01');
    if (declared.notInFuture === true && day > today) {
      return { code: 'FACT_IN_FUTURE', zh: '不得晚于申报之日', en: 'must not lie after the day of declaring' };
    }
    return { value: day };
  },
  count(value, declared) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      return wrongType('须为整数', 'must be a whole number');
    const [least, most] = [declared.min ?? 0, declared.max ?? Number.MAX_SAFE_INTEGER];
    if (value >= least && value <= most) return { value };
    return outOfRange(`须在${least}–${most}之间`, `must be within ${least}–${most}`);
  },
  boolean(value) {
    return typeof value === 'boolean' ? { value } : wrongType('须为是或否', 'must be true or false');
  },
  choice(value, declared) {
    if (typeof value !== 'string') return wrongType('须为所列选项之一', 'must be one of the choices');
    if (declared.choices?.some((choice) => choice.value === value)) return { value };
    return { code: 'FACT_UNKNOWN_CHOICE', zh: '不是所列选项', en: 'not one of the choices' };
  },
  text(value, declared) {
    if (typeof value !== 'string' || !value.isWellFormed()) return wrongType('须为文字', 'must be text');
    if (value.length <= (declared.max ?? 200)) return { value };
    return outOfRange('文字过长', 'too long');
  },
};
