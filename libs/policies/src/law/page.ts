import { noticeOf } from '../calculator/document-answer.js';
import type { ComponentDeclaration, ItemDeclaration, PolicyVersion, RateBook, WorkedCase } from '../engine/types.js';
import { lawExample, lawReading } from './examples.js';
import { listenTo, type SpokenLaw } from './instances.js';
import { commonRuleInWords, ruleInWords } from './rule-words.js';
import { finished, type Steps } from './steps.js';
import type { LawAmendment, LawArticle, LawPage, LawReading, LawRow } from './types.js';
import { unitInWords } from './units.js';

/** The readable law (可读文本): sentence, rule in words, parameters, readings, worked examples. Generated, never typed. */
export const lawPage = (version: PolicyVersion, rates: RateBook): LawPage =>
  finished(lawPageInSteps(version, rates, finished(lawReadingsInSteps(version, rates))));

/** Its readings, with what each option gives. */
export function* lawReadingsInSteps(version: PolicyVersion, rates: RateBook): Steps<readonly LawReading[]> {
  const readings: LawReading[] = [];
  for (const reading of version.readings) {
    readings.push(lawReading(version, reading, rates));
    yield;
  }
  return readings;
}

/** The same page, piece by piece. */
export function* lawPageInSteps(
  version: PolicyVersion,
  rates: RateBook,
  readings: readonly LawReading[],
): Steps<LawPage> {
  const { id, title, number, issuer, kind, validity } = version;
  const spoken = yield* listenTo(version, rates);
  const articles = articlesWithRows(version, yield* placedRows(version, spoken, rates));
  const rows = articles.flatMap((article) => article.rows);
  return {
    policy: id,
    version: version.version,
    title,
    number,
    issuer,
    kind,
    notice: noticeOf(version),
    validity,
    procedure: procedureOf(version),
    amendment: lawAmendment(version),
    articles,
    readings,
    counts: {
      rules: rows.filter((row) => row.kind !== 'silent').length,
      silent: rows.filter((row) => row.kind === 'silent').length,
      examples: version.cases.length,
    },
  };
}

/** Only a measure has one: nothing is handled under the others. */
function procedureOf(version: PolicyVersion): LawPage['procedure'] {
  const { kind, route, routeStated, departments, departmentsStated, orderInText } = version;
  if (kind !== 'measure') return null;
  const inText = orderInText?.stages ?? [];
  const ours = route.filter((stage) => inText.includes(stage));
  const otherOrderInText = ours.some((stage, place) => stage !== inText[place]);
  return { route, routeStated, otherOrderInText, departments: Object.values(departments), departmentsStated };
}

/** What a published draft changed of its base; `null`: it is a document of the release. */
export function lawAmendment({ amendment, changed = [] }: PolicyVersion): LawAmendment | null {
  if (amendment === undefined) return null;
  const { base, from, legalBasis, overrides, readings } = amendment;
  return {
    base,
    from,
    legalBasis,
    changed: changed.map((one) => ({ ...one, unit: unitInWords({ unit: one.unit, value: one.after }) })),
    overrides,
    readings,
  };
}

/** A row with where its sentence stands in the source. */
interface Placed {
  readonly at: number;
  readonly row: LawRow;
}

interface Sentence {
  readonly article: string;
  readonly quote: string;
  readonly parts: { readonly item: ItemDeclaration; readonly components: ComponentDeclaration[] }[];
}

function* placedRows(version: PolicyVersion, spoken: SpokenLaw, rates: RateBook): Steps<Placed[]> {
  const sentences = payingSentences(version);
  const rules: Placed[] = [];
  for (const one of sentences) {
    yield;
    const at = placeOf(version, one.article, one.quote);
    const words = one.parts.flatMap(({ item, components }) => ruleInWords(version, item, components, spoken));
    const ids = one.parts.flatMap((part) => part.components.map((component) => component.id));
    const row = rowOf(version, one, at, { kind: 'rule', words, components: ids });
    const parameters = parametersOf(version, one, sentences, spoken);
    rules.push({ at, row: { ...row, parameters, examples: examplesOf(version, casesOf(version, ids), rates) } });
  }
  yield;
  const common = version.commonRules.map((one): Placed => {
    const at = placeOf(version, one.article, one.quote);
    const words = commonRuleInWords(version, one.article, spoken);
    const row = rowOf(version, one, at, { kind: 'common', words, components: [] });
    const own = sentences.some((sentence) => sentence.article === one.article)
      ? []
      : parametersIn(version, one.article);
    const limits = version.limits.filter((limit) => limit.article === one.article).map((limit) => limit.id);
    return { at, row: { ...row, parameters: own, examples: examplesOf(version, casesOf(version, limits), rates) } };
  });
  const silent = version.silent.map(({ quote, reason }): Placed => {
    const at = version.source.indexOf(quote);
    const row = rowOf(version, { quote }, at, { kind: 'silent', words: [], components: [] });
    return { at, row: { ...row, reason } };
  });
  return [...rules, ...common, ...silent].toSorted((a, b) => a.at - b.at);
}

/** Sentences that pay, each once, with the items and components that stand on it. */
function payingSentences(version: PolicyVersion): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const item of version.items) {
    for (const component of item.components) {
      const { article, quote } = component;
      const key = JSON.stringify([article, quote]);
      const sentence = found.get(key) ?? { article, quote, parts: [] };
      found.set(key, sentence);
      const part = sentence.parts.find((one) => one.item === item);
      if (part === undefined) sentence.parts.push({ item, components: [component] });
      else part.components.push(component);
    }
  }
  return [...found.values()];
}

function placeOf(version: PolicyVersion, article: string, quote: string): number {
  const begins = version.articles.find(({ anchor }) => anchor === article)?.begins ?? '';
  return version.source.indexOf(quote, Math.max(0, version.source.indexOf(begins)));
}

/** What a row has whatever it is: its sentence, and the readings whose quote overlaps it. */
function rowOf(
  version: PolicyVersion,
  { quote }: { readonly quote: string },
  at: number,
  more: Pick<LawRow, 'kind' | 'words' | 'components'>,
): LawRow {
  const readings = version.readings.filter((reading) => {
    const from = placeOf(version, reading.article, reading.quote);
    return from < at + quote.length && at < from + reading.quote.length;
  });
  return {
    ...more,
    sentence: quote,
    parameters: [],
    readings: readings.map((reading) => reading.id),
    examples: [],
    reason: null,
  };
}

const parametersIn = (version: PolicyVersion, article: string): LawRow['parameters'] =>
  version.parameters
    .filter((one) => one.article === article)
    .map((one) => ({ id: one.id, label: one.label, value: one.value, unit: unitInWords(one), from: one.from }));

/** Those that the sentence says, caps by, or names; what no sentence of the article does stands with the one most like it. */
function parametersOf(
  version: PolicyVersion,
  sentence: Sentence,
  all: readonly Sentence[],
  spoken: SpokenLaw,
): LawRow['parameters'] {
  const siblings = all.filter((one) => one.article === sentence.article);
  return parametersIn(version, sentence.article).filter((parameter) => {
    const naming = siblings.filter((one) => names(version, one, parameter, spoken));
    if (naming.length > 0) return naming.includes(sentence);
    const writing = siblings.filter((one) => saysNumber(one.quote, parameter.value, parameter.unit.zh));
    return mostLike(writing.length > 0 ? writing : siblings, parameter.label.zh) === sentence;
  });
}

function names(
  version: PolicyVersion,
  { parts }: Sentence,
  { id, label }: LawRow['parameters'][number],
  spoken: SpokenLaw,
): boolean {
  const ids = new Set(parts.flatMap((part) => part.components.map((component) => component.id)));
  const caps = version.limits.filter((limit) => limit.kind === 'cap' && limit.parameter === id);
  if (caps.length > 0) return caps.some((cap) => cap.kind === 'cap' && cap.components.some((one) => ids.has(one)));
  return spoken.said(ids, label.zh);
}

/** Is the number in the sentence, as texts write it: 15万元, 0.5万元, 1000元, 15%, 12个月? */
function saysNumber(quote: string, value: string, unit: string): boolean {
  const written = unit === '元' ? [`${Number(value) / 10_000}万元`, `${Number(value)}元`] : [value, `${value}${unit}`];
  return written.some((one) => /[^\d]$/.test(one) && standsIn(quote, one));
}

function standsIn(quote: string, number: string): boolean {
  for (let at = quote.indexOf(number); at >= 0; at = quote.indexOf(number, at + 1)) {
    if (!/[\d.]/.test(quote[at - 1] ?? '')) return true;
  }
  return false;
}

/** The sentence that shares most pairs of characters with a label. */
function mostLike(sentences: readonly Sentence[], label: string): Sentence | undefined {
  const pairs = Array.from({ length: label.length - 1 }, (_, at) => label.slice(at, at + 2));
  const shared = ({ quote }: Sentence): number => pairs.filter((pair) => quote.includes(pair)).length;
  return sentences.toSorted((one, other) => shared(other) - shared(one))[0];
}

/** Cases that show a component or a limit of the sentence. */
function casesOf(version: PolicyVersion, ids: readonly string[]): WorkedCase[] {
  const limits = version.limits
    .filter((one) => one.kind === 'cap' && one.components.some((id) => ids.includes(id)))
    .map((one) => one.id);
  return version.cases.filter((one) => one.shows.some(({ of }) => ids.includes(of) || limits.includes(of)));
}

const examplesOf = (version: PolicyVersion, cases: readonly WorkedCase[], rates: RateBook): LawRow['examples'] =>
  cases.map((one) => lawExample(version, one, rates));

/** Rows under the article in which they stand; what stands before the first article has none. */
function articlesWithRows(version: PolicyVersion, placed: readonly Placed[]): LawArticle[] {
  const begins = version.articles.map((article) => ({ ...article, at: version.source.indexOf(article.begins) }));
  const first = begins[0]?.at ?? version.source.length;
  const before = placed.filter(({ at }) => at < first).map(({ row }) => row);
  const head = { anchor: '文首', title: { zh: '文件开头', en: 'Opening' }, rows: before };
  const articles = begins.map(({ anchor, title, at }, index) => {
    const until = begins[index + 1]?.at ?? version.source.length;
    return { anchor, title, rows: placed.filter((one) => one.at >= at && one.at < until).map(({ row }) => row) };
  });
  return [head, ...articles].filter((article) => article.rows.length > 0);
}
