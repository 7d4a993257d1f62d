import { orderOf, publishedRoute, type PolicyState } from '#domain';
import {
  lawAmendment,
  noticeOf,
  shownDiscretion,
  unitInWords,
  type ItemDeclaration,
  type PolicyVersion,
  type ReadingDeclaration,
  type Text,
} from '#policies';
import { orderView } from './order-view.js';
import { readingExamplesOf } from './readable-law.js';

/** A reading (口径) with how it stands: the default holds until somebody confirms it, and until then it blocks the payment. */
const readingView = (reading: ReadingDeclaration, { defaultReadings }: PolicyVersion, { confirmed }: PolicyState) => ({
  ...reading,
  confirmed: confirmed[reading.id] ?? null,
  inForce: confirmed[reading.id] ?? defaultReadings?.[reading.id] ?? ['R1'],
});

/** What a form needs, and what an applicant wants to know before: title, items with their facts, readings. */
export function policySummary(version: PolicyVersion, state: PolicyState) {
  const { id, family, title, number, issuer, kind, route, departments, awardYears, approvalBodies, ownTreasury } =
    version;
  return {
    id,
    family,
    version: version.version,
    title,
    number,
    issuer,
    kind,
    // Only a measure pays: everything else is for the calculator, rehearsal or indicators.
    pays: kind === 'measure',
    notice: noticeOf(version),
    validity: version.validity,
    treasuryNames: version.treasuryNames,
    route: publishedRoute(state, version.version) ?? route,
    order: orderView(publishedRoute(state, version.version) ?? route, version),
    routeStated: version.routeStated,
    departments,
    departmentsStated: version.departmentsStated,
    awardYears,
    approvalBodies,
    ownTreasury,
    // Of a version that was published as a draft: what it changed, from when, on what legal basis.
    amendment: lawAmendment(version),
    published: state.versions.some((each) => each.version === version.version),
    publications: state.versions.map((each) => ({ ...each, order: orderOf(each.route) ?? null })),
    items: version.items.map(itemView),
    readings: version.readings.map((reading) => readingView(reading, version, state)),
    revision: state.revision,
  };
}

/** And what a civil servant checks: every sentence that a rule stands on, the numbers, the source. */
export async function policyDetail(version: PolicyVersion, state: PolicyState) {
  // What each option of a reading would give: computed from the document's own cases.
  const examples = await readingExamplesOf(version);
  return {
    ...policySummary(version, state),
    readings: version.readings.map((reading) => ({
      ...readingView(reading, version, state),
      examples: examples.get(reading.id) ?? [],
    })),
    articles: articlesOf(version),
    anchors: version.articles,
    commonRules: version.commonRules,
    silent: version.silent,
    limits: version.limits,
    parameters: version.parameters.map((parameter) => ({ ...parameter, unit: unitInWords(parameter) })),
    overrides: version.overrides ?? [],
    source: version.source,
  };
}

/** An item with the ceiling of what is left to discretion as it is shown: yuan, or a share. */
const itemView = (item: ItemDeclaration): ItemDeclaration =>
  item.discretion === undefined ? item : { ...item, discretion: shownDiscretion(item.discretion) };

/** The sentences that pay or are read in several ways, each once, by anchor. */
export function articlesOf(
  version: PolicyVersion,
): readonly { article: string; quote: string; components: string[] }[] {
  const found = new Map<string, { article: string; quote: string; components: string[] }>();
  const note = (article: string, quote: string, component?: string): void => {
    const key = JSON.stringify([article, quote]);
    const known = found.get(key) ?? { article, quote, components: [] };
    if (component !== undefined) known.components.push(component);
    found.set(key, known);
  };
  for (const item of version.items) for (const { article, quote, id } of item.components) note(article, quote, id);
  for (const { article, quote } of version.readings) note(article, quote);
  return [...found.values()];
}

/** What a line or notice says of its item: title, and the sentences of the components that pay on it. */
export interface ItemBasis {
  readonly title: Text;
  readonly basis: readonly { readonly article: string; readonly quote: string }[];
}

/** `components`: those that the amount is made of; none given means all of the item's. */
export function basisOf(item: ItemDeclaration, components: readonly string[] = []): ItemBasis {
  const paying = item.components.filter(({ id }) => components.length === 0 || components.includes(id));
  const unique = new Map(paying.map(({ article, quote }) => [`${article}\n${quote}`, { article, quote }]));
  return { title: item.title, basis: [...unique.values()] };
}
