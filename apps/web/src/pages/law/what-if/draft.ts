import { useState } from 'react';
import type { View } from '../../../api/answer.js';
import type { Draft, Trial } from './use-trial.js';

export interface DraftRule {
  readonly id: string;
  readonly item: string;
  readonly from: string;
  readonly until: string;
  readonly kind: View<'EffectDto'>['kind'];
  readonly applicantKinds: readonly string[];
  readonly per: 'claim' | 'year';
  readonly amount: string;
  readonly to: string;
  readonly title: string;
  readonly titleEn: string;
  readonly document: string;
  readonly quote: string;
}

/** What somebody has typed of a draft: text, as in its fields. */
export interface Typed {
  readonly policy: string;
  readonly round: string;
  readonly parameters: Readonly<Record<string, { readonly value: string; readonly from: string }>>;
  /** "R2", "R2+R3"; empty: as each case was settled. */
  readonly readings: Readonly<Record<string, string>>;
  readonly rules: readonly DraftRule[];
}

export const EMPTY: Typed = { policy: '', round: '', parameters: {}, readings: {}, rules: [] };

export const NEW_RULE: DraftRule = {
  id: '',
  item: '',
  from: '',
  until: '',
  kind: 'stop',
  applicantKinds: [],
  per: 'claim',
  amount: '',
  to: '',
  title: '',
  titleEn: '',
  document: '',
  quote: '',
};

const KEPT_UNDER = 'duixian-what-if';

/** The draft outlives a reload of this tab. */
export function useDraft(policy: string | null): readonly [Typed, (typed: Typed) => void] {
  const [typed, setTyped] = useState<Typed>(() => {
    const kept = read();
    return policy !== null && policy !== kept.policy ? { ...EMPTY, policy } : kept;
  });
  return [
    typed,
    (next) => {
      sessionStorage.setItem(KEPT_UNDER, JSON.stringify(next));
      setTyped(next);
    },
  ];
}

function read(): Typed {
  try {
    return { ...EMPTY, ...(JSON.parse(sessionStorage.getItem(KEPT_UNDER) ?? '{}') as Partial<Typed>) };
  } catch {
    return EMPTY;
  }
}

/** What was changed, as the API takes it; `undefined` when nothing was. */
export function draftOf({ policy, round, parameters, readings, rules }: Typed): Draft | undefined {
  const changed = Object.entries(parameters).flatMap(([parameter, { value, from }]) =>
    value.trim() === '' ? [] : [{ parameter, value: value.trim(), ...(from === '' ? {} : { from }) }],
  );
  const chosen = Object.entries(readings).flatMap(([reading, options]) =>
    options === '' ? [] : [{ reading, options: options.split('+') }],
  );
  if (policy === '' || changed.length + chosen.length + rules.length === 0) return undefined;
  return {
    policy,
    ...(changed.length === 0 ? {} : { parameters: changed }),
    ...(chosen.length === 0 ? {} : { readings: chosen }),
    ...(rules.length === 0 ? {} : { overrides: rules.map(overrideOf) }),
    ...(round === '' ? {} : { round }),
  };
}

function overrideOf(rule: DraftRule): View<'OverrideDto'> {
  const { id, item, from, until, title, titleEn, document, quote } = rule;
  return {
    id,
    from,
    ...(item === '' ? {} : { items: [item] }),
    ...(until === '' ? {} : { until }),
    effect: effectOf(rule),
    legalBasis: { title: { zh: title, en: titleEn === '' ? title : titleEn }, document, quote },
  };
}

/** Only what its kind needs: the server refuses more. */
function effectOf({ kind, applicantKinds, per, amount, to }: DraftRule): View<'EffectDto'> {
  switch (kind) {
    case 'stop':
      return { kind };
    case 'exclude':
      return { kind, applicantKinds: [...applicantKinds] as NonNullable<View<'EffectDto'>['applicantKinds']> };
    case 'cap':
      return { kind, per, amount };
    case 'reduce':
      return { kind, to };
  }
}

/** Whether what was tried is what is drafted now: only then what was seen is what would be published. */
export function isTried(draft: Draft, tried: Trial['draft']): boolean {
  const { parameters = [], readings = [], overrides = [] } = draft;
  const numbers = (of: readonly { parameter: string; value: string; from?: string }[]) =>
    of.map(({ parameter, value, from }) => [parameter, value, from ?? null]);
  const chosen = Object.fromEntries(readings.map(({ reading, options }) => [reading, options]));
  const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return (
    draft.policy === tried.policy &&
    same(numbers(parameters), numbers(tried.parameters)) &&
    same(Object.entries(chosen).toSorted(), Object.entries(tried.readings).toSorted()) &&
    same(overrides.map(ruleKey), tried.overrides.map(ruleKey))
  );
}

type Rule = View<'OverrideDto'> | Trial['draft']['overrides'][number];

const ruleKey = ({ id, items, from, until, effect, legalBasis }: Rule) => [
  id,
  items ?? 'all',
  from,
  until ?? null,
  Object.entries(effect).toSorted(),
  legalBasis.document,
  legalBasis.quote,
];
