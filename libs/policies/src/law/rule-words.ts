import type { ApplicantKind } from '#kernel';
import { text } from '../engine/trace.js';
import type {
  ComponentDeclaration,
  FactDeclaration,
  ItemDeclaration,
  LimitDeclaration,
  PolicyVersion,
  Text,
} from '../engine/types.js';
import type { Spoken, SpokenLaw } from './instances.js';
import { APPLICANTS, COMMON, joined, LABELS, line, NATURES, NOT_LIMITED } from './rule-labels.js';
import { unitInWords } from './units.js';
import { inGeneral, inWan } from './words.js';

/** The rule in words (规则释义), for a civil servant: from the declarations, and from what the rule says when it runs. */

/** Lines on one item's part in a sentence. `components`: those of the item that the sentence carries. */
export function ruleInWords(
  version: PolicyVersion,
  item: ItemDeclaration,
  components: readonly ComponentDeclaration[],
  spoken: SpokenLaw,
): Text[] {
  const ids = new Set(components.map((one) => one.id));
  const own = spoken.ofItem(item.id).filter(({ step }) => step.component !== undefined);
  const here = own.filter(({ step }) => ids.has(step.component!));
  const articles = new Set(components.map((one) => one.article));
  const inArticle = here.filter(({ step }) => articles.has(step.article));
  return [
    line(LABELS.item, itemWords(item, components)),
    line(LABELS.applicants, applicantWords(item)),
    line(LABELS.facts, joined(item.facts.map(factWords), '；', '; ')),
    line(LABELS.awardYear, awardYearWords(item)),
    ...labelled(LABELS.computation, inGeneral(said(here, ['rule', 'rounding']))),
    ...labelled(LABELS.condition, inGeneral(said(here.filter(isNote), ['condition']))),
    ...refusals(own),
    ...labelled(LABELS.cut, cuts(inArticle)),
    ...capLines(version, ids),
    ...discretionLine(item),
    line(LABELS.treasuries, payers(version, components, spoken)),
    line(LABELS.department, version.departments[item.department]!),
  ];
}

/** Lines on a sentence that holds for every item. */
export function commonRuleInWords(version: PolicyVersion, article: string, spoken: SpokenLaw): Text[] {
  const paying = new Set(version.items.flatMap((item) => item.components.map((one) => one.article)));
  const here = paying.has(article) ? [] : spoken.ofArticle(article);
  const lines = [...refusals(here), ...labelled(LABELS.cut, cuts(here))];
  return lines.length > 0 ? [COMMON.rule, ...lines] : [COMMON.procedure];
}

/** A refusal leaves nothing, and says so with its amount; another condition only notes what holds. */
const isRefusal = ({ step }: Spoken): boolean => step.kind === 'condition' && step.amount !== undefined;
const isNote = (one: Spoken): boolean => !isRefusal(one);

/** Pending and not computable are not the same as nothing. */
const REFUSED_AS: readonly (readonly [label: Text, statuses: readonly Spoken['status'][]])[] = [
  [LABELS.refused, ['notEligible', 'nothingDue']],
  [LABELS.pending, ['pendingDecision']],
  [LABELS.notComputable, ['notComputable']],
];

const refusals = (spoken: readonly Spoken[]): Text[] =>
  REFUSED_AS.flatMap(([label, statuses]) => {
    const here = spoken.filter((one) => isRefusal(one) && statuses.includes(one.status));
    return labelled(label, inGeneral(said(here, ['condition'])));
  });

/** Amounts in these are always the case's own. */
const cuts = (spoken: readonly Spoken[]): Text[] => inGeneral(said(spoken, ['exclusion', 'standing']), 'any number');

function itemWords({ title }: ItemDeclaration, components: readonly ComponentDeclaration[]): Text {
  const natures = listed([...new Set(components.map((one) => one.nature))].map((nature) => NATURES[nature]));
  return text(`${title.zh}（${natures.zh}）`, `${title.en} (${natures.en})`);
}

const applicantWords = ({ applicantKinds }: ItemDeclaration): Text =>
  applicantKinds === undefined ? NOT_LIMITED : listed(applicantKinds.map((kind) => APPLICANTS[kind]));

function awardYearWords({ facts, qualifyingDate }: ItemDeclaration): Text {
  const dated = facts.find((fact) => fact.name === qualifyingDate)?.label;
  return text(`${dated?.zh ?? ''}所在年度`, `the year of: ${dated?.en ?? ''}`);
}

/** Who pays under the default readings; where nothing was paid, who would by the declaration. */
function payers(version: PolicyVersion, components: readonly ComponentDeclaration[], spoken: SpokenLaw): Text {
  const paid = new Set(components.flatMap(({ id }) => [...spoken.payers(id)]));
  const declared = new Set(components.flatMap((one) => one.treasuries));
  const names = [...declared].filter((treasury) => paid.size === 0 || paid.has(treasury));
  return listed(names.map((treasury) => version.treasuryNames[treasury]));
}

function factWords({ label, unit, optional, choices, askedWhen }: FactDeclaration): Text {
  const marks = joined(
    [
      ...(unit === undefined ? [] : [unit]),
      ...(choices === undefined
        ? []
        : [
            joined(
              choices.map((choice) => choice.label),
              '／',
              ' / ',
            ),
          ]),
      ...(optional === true ? [text('可不填', 'may be left out')] : []),
      ...(askedWhen === undefined ? [] : [text('视情形填写', 'asked where it matters')]),
    ],
    '，',
    ', ',
  );
  return marks.zh === '' ? label : text(`${label.zh}（${marks.zh}）`, `${label.en} (${marks.en})`);
}

const said = (spoken: readonly Spoken[], kinds: readonly string[]): Text[] =>
  spoken.filter(({ step }) => kinds.includes(step.kind)).map(({ step }) => step.text);

function capLines(version: PolicyVersion, ids: ReadonlySet<string>): Text[] {
  const lines = version.limits.flatMap((one) =>
    one.kind === 'cap' && one.components.some((id) => ids.has(id)) ? [capWords(version, one)] : [],
  );
  return [...new Map(lines.map((one) => [one.zh, one])).values()];
}

function capWords(version: PolicyVersion, cap: Extract<LimitDeclaration, { readonly kind: 'cap' }>): Text {
  const found = version.parameters.filter((one) => one.id === cap.parameter);
  const { label } = found[0]!;
  const value = joined(found.map(valueWords), '，后调整为', ', later ');
  const per = cap.per === 'year' ? text('每个奖励年度合计', 'in all of an award year') : text('每项', 'for each claim');
  const who = [
    ...(cap.only === undefined ? [] : [onlyFor(cap.only)]),
    ...(cap.except === undefined ? [] : [exceptFor(cap.except)]),
  ];
  return line(
    LABELS.cap,
    text(
      `${per.zh}不超过${value.zh}（含本数${who.map(({ zh }) => `，${zh}`).join('')}）——${label.zh}`,
      `at most ${value.en} ${per.en} (the figure included${who.map(({ en }) => `; ${en}`).join('')}): ${label.en}`,
    ),
  );
}

function valueWords({ value, unit }: PolicyVersion['parameters'][number]): Text {
  if (unit === '元') return inWan(value);
  const words = unitInWords({ unit, value });
  return text(`${value}${words.zh}`, `${value} ${words.en}`.trim());
}

function onlyFor(kinds: readonly ApplicantKind[]): Text {
  const { zh, en } = listed(kinds.map((kind) => APPLICANTS[kind]));
  return text(`仅限${zh}`, `only for: ${en}`);
}

function exceptFor(kinds: readonly ApplicantKind[]): Text {
  const { zh, en } = listed(kinds.map((kind) => APPLICANTS[kind]));
  return text(`${zh}除外`, `not for: ${en}`);
}

function discretionLine({ discretion }: ItemDeclaration): Text[] {
  if (discretion === undefined) return [];
  const { kind, label, required } = discretion;
  const ceiling =
    kind === 'rate' ? text(discretion.ceiling, discretion.ceiling) : inWan(String(Number(discretion.ceiling) / 100));
  return [
    required === true
      ? text(
          `由评审决定：${label.zh}，最高${ceiling.zh}；没有决定的为待定，既不是零也不是最高`,
          `Decided by the panel: ${label.en}, at most ${ceiling.en}; undecided is pending, neither zero nor the highest`,
        )
      : text(
          `评审可以核低：${label.zh}；未核低的按${ceiling.zh}`,
          `The panel may lower it: ${label.en}; otherwise ${ceiling.en}`,
        ),
  ];
}

const listed = (words: readonly Text[]): Text => joined(words, '、', ', ');
const labelled = (label: Text, lines: readonly Text[]): Text[] => lines.map((words) => line(label, words));
