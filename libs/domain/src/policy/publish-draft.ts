import { refuse, shanghaiDate, type ApplicantKind, type BusinessDate, type Instant, type Refusal } from '#kernel';
import type { Publication } from './publication.js';

/** A superior rule (上位规定) as a draft carries it: money in yuan, shares as percent. */
export interface SuperiorRule {
  readonly id: string;
  readonly items: readonly string[] | 'all';
  readonly from: BusinessDate;
  readonly until?: BusinessDate;
  readonly effect:
    | { readonly kind: 'stop' }
    | { readonly kind: 'exclude'; readonly applicantKinds: readonly ApplicantKind[] }
    | { readonly kind: 'cap'; readonly per: 'claim' | 'year'; readonly amount: string }
    | { readonly kind: 'reduce'; readonly to: string };
  readonly legalBasis: {
    readonly title: { readonly zh: string; readonly en: string };
    readonly document: string;
    readonly quote: string;
  };
}

/** What a published draft changed of its base, on what legal basis (依据), from when on, and what it froze to. */
export interface VersionAmendment {
  readonly base: number;
  /** Qualifying dates from this day on fall under it. */
  readonly from: BusinessDate;
  readonly legalBasis: { readonly number: string; readonly title: string; readonly date: BusinessDate };
  readonly parameters: readonly { readonly parameter: string; readonly value: string; readonly from?: BusinessDate }[];
  readonly overrides: readonly SuperiorRule[];
  /** How it is read where nobody has confirmed it otherwise. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** SHA-256 of its law and of its results over the generated corpus, as the publishing release had them. */
  readonly frozen: { readonly law: string; readonly results: string };
}

export interface DraftPublication extends Publication {
  readonly amendment: VersionAmendment;
}

export interface PublishDraft extends Publication {
  readonly type: 'PublishDraft';
  readonly kind: 'measure' | 'interpretation' | 'plan';
  /** `legalBasis` null: none was named. */
  readonly amendment: Omit<VersionAmendment, 'legalBasis'> & {
    readonly legalBasis: VersionAmendment['legalBasis'] | null;
  };
  /** First day of a base that is a document of the release; of a published draft the record says it. */
  readonly baseFrom: BusinessDate;
}

interface Known {
  readonly versions: readonly (Publication | DraftPublication)[];
  readonly confirmed: Readonly<Record<string, readonly string[]>>;
}

/** What the record says against a draft. That its numbers, items and readings are of the law was checked at the edge. */
export function draftRefused(
  { version, kind, amendment, baseFrom }: PublishDraft,
  at: Instant,
  state: Known,
): Refusal | undefined {
  if (kind !== 'measure') return refuse('ONLY_A_MEASURE_PAYS', { kind });
  const newest = state.versions.at(-1);
  if (newest === undefined) return refuse('POLICY_NOT_PUBLISHED');
  if (newest.version >= version) return refuse('VERSION_PUBLISHED', { version });
  const { base, from, legalBasis } = amendment;
  if (newest.version !== base) return refuse('DRAFT_BASE_NOT_NEWEST', { base, newest: newest.version });
  if (legalBasis === null) return refuse('LEGAL_BASIS_MISSING');
  if (legalBasis.date > shanghaiDate(at)) return refuse('DECISION_IN_FUTURE', { date: legalBasis.date });
  const inForce = 'amendment' in newest ? newest.amendment.from : baseFrom;
  if (from < inForce) return refuse('VERSION_BEFORE_BASE', { from, inForce });
  return changesRefused(amendment, state);
}

function changesRefused(
  { from, parameters, overrides, readings }: PublishDraft['amendment'],
  { confirmed }: Known,
): Refusal | undefined {
  if (parameters.length + overrides.length + Object.keys(readings).length === 0) return refuse('DRAFT_CHANGES_NOTHING');
  const early =
    parameters.find((one) => one.from !== undefined && one.from < from)?.parameter ??
    overrides.find((one) => one.from < from)?.id;
  if (early !== undefined) return refuse('CHANGE_BEFORE_VERSION', { change: early, from });
  // What is confirmed holds for every version: a default beside it would say something that never applies.
  const otherwise = Object.keys(readings).find(
    (id) => confirmed[id] !== undefined && confirmed[id].toSorted().join() !== readings[id]!.toSorted().join(),
  );
  return otherwise === undefined ? undefined : refuse('READING_CONFIRMED_OTHERWISE', { reading: otherwise });
}
