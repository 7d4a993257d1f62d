import { corpus } from '../engine/corpus.js';
import type { Treasury } from '#kernel';
import type { Steps } from './steps.js';
import type { AssessInput, ClaimStatus, PolicyVersion, RateBook, TraceStep } from '../engine/types.js';

/** What the rules themselves say when they are run: the words of the page come from here, so that they are typed once. */
export interface Spoken {
  readonly item: string;
  readonly status: ClaimStatus;
  readonly step: TraceStep;
}

/** The same sentence said of the same thing is kept once. */
export interface SpokenLaw {
  readonly ofItem: (item: string) => readonly Spoken[];
  readonly ofArticle: (article: string) => readonly Spoken[];
  /** Has a rule of one of these components said this? */
  readonly said: (components: ReadonlySet<string>, words: string) => boolean;
  /** Treasuries that paid by a component. */
  readonly payers: (component: string) => ReadonlySet<Treasury>;
}

const SEED = 5;
const CASES = 300;
/** Of a step. */
const AT_ONCE = 20;

/** Every step of the worked cases and of a generated corpus, under the default readings. */
export function* listenTo(version: PolicyVersion, rates: RateBook): Steps<SpokenLaw> {
  const inputs: AssessInput[] = [
    ...version.cases.map((one) => one.input),
    ...corpus(version, SEED, CASES).map((one) => undecided(one.input)),
  ];
  const heard = new Map<string, Spoken>();
  const payers = new Map<string, Set<Treasury>>();
  for (const [index, input] of inputs.entries()) {
    if (index % AT_ONCE === 0) yield;
    for (const { item, status, trace, components } of version.assess(input, {}, rates).claims) {
      for (const step of trace) {
        if (step.kind === 'result' || step.kind === 'reading' || step.kind === 'cap') continue;
        const key = `${item}|${status}|${step.kind}|${step.component ?? ''}|${step.amount === undefined}|${step.text.zh}`;
        if (!heard.has(key)) heard.set(key, { item, status, step });
      }
      for (const { component, treasury } of components) {
        payers.set(component, (payers.get(component) ?? new Set()).add(treasury));
      }
    }
  }
  return indexed([...heard.values()], payers);
}

function indexed(all: readonly Spoken[], payers: ReadonlyMap<string, ReadonlySet<Treasury>>): SpokenLaw {
  const byItem = Map.groupBy(all, (one) => one.item);
  const byArticle = Map.groupBy(all, (one) => one.step.article);
  const byComponent = Map.groupBy(all, (one) => one.step.component);
  return {
    ofItem: (item) => byItem.get(item) ?? [],
    ofArticle: (article) => byArticle.get(article) ?? [],
    said: (components, words) =>
      [...components].some((id) => byComponent.get(id)?.some(({ step }) => step.text.zh.includes(words)) === true),
    payers: (component) => payers.get(component) ?? new Set(),
  };
}

/** A rate that a panel lowered is no part of the rule; a figure that it fixed is. */
const undecided = (input: AssessInput): AssessInput => ({
  ...input,
  claims: input.claims.map(({ decision, ...claim }) =>
    decision?.figure === undefined ? claim : { ...claim, decision },
  ),
});
