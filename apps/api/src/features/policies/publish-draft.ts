import { publishedRoute, routeInOrder, type CommandFor, type PolicyState, type World } from '#domain';
import { isRefusal, refuse, type BusinessDate, type Refusal } from '#kernel';
import { frozenOf, lawContent, type Amendment, type PolicyBook, type PolicyVersion } from '#policies';
import { digestOf } from '#runtime';
import { policyBook, sha256 } from '../../../../assessment/src/policy-book.js';
import { draftOf } from '../what-if/draft-of.js';
import type { PublishDraftDto } from './drafts.dto.js';

/** The command that publishes a draft: what the law says against it is refused here, what the record says by the decider. */
export async function publishDraft(
  id: string,
  body: PublishDraftDto,
  state: PolicyState,
  world: World,
): Promise<CommandFor<'policy'> | Refusal> {
  const book = await policyBook(world);
  const newest = book.find(id);
  if (!newest) return refuse('POLICY_UNKNOWN', { policy: id });
  if (newest.kind !== 'measure') return refuse('ONLY_A_MEASURE_PAYS', { kind: newest.kind });
  if (state.versions.length === 0) return refuse('POLICY_NOT_PUBLISHED');
  if (body.draft.policy !== id) return refuse('DRAFT_OF_ANOTHER_POLICY', { policy: id, draft: body.draft.policy });
  const inForce = Math.max(...state.versions.map((each) => each.version));
  const draft = draftOf({ ...body.draft, version: body.draft.version ?? inForce }, book);
  if (isRefusal(draft)) return draft;
  const base = book.find(id, draft.policyVersion)!;
  const version = body.version ?? Math.max(inForce, newest.version) + 1;
  const taken = ofTheRelease(book, id, version, state);
  if (taken) return taken;
  const { parameters, overrides, readings } = draft;
  const from = body.from as BusinessDate;
  const changes = { base: base.version, from, parameters, overrides, readings };
  const command = commandFor(base, version, state, body);
  if (!body.legalBasis) {
    return { ...command, lawDigest: '', amendment: { ...changes, legalBasis: null, frozen: { law: '', results: '' } } };
  }
  const { number, title, date } = body.legalBasis;
  const legalBasis = { number, title, date: date as BusinessDate };
  const made = amendedBy(base, { version, ...changes, legalBasis });
  if (isRefusal(made)) return made;
  const amendment = { ...changes, legalBasis, frozen: frozenOf(made, sha256) };
  return { ...command, lawDigest: digestOf(lawContent(made)), amendment };
}

function commandFor(base: PolicyVersion, version: number, state: PolicyState, { order }: PublishDraftDto) {
  const route = publishedRoute(state, base.version) ?? base.route;
  return {
    type: 'PublishDraft' as const,
    version,
    route: order ? routeInOrder(route, order) : route,
    kind: base.kind,
    baseFrom: base.validity.from,
  };
}

/** A number under which this release brings a document that nobody has published yet. */
function ofTheRelease(book: PolicyBook, id: string, version: number, state: PolicyState): Refusal | undefined {
  const published = state.versions.some((each) => each.version === version);
  return !published && book.find(id, version) ? refuse('VERSION_OF_RELEASE', { version }) : undefined;
}

function amendedBy(base: PolicyVersion, amendment: Amendment): PolicyVersion | Refusal {
  const made = base.amended(amendment);
  if ('code' in made) {
    const { code, ...details } = made;
    return refuse(code, details);
  }
  const { until } = made.validity;
  if (until !== undefined && amendment.from > until) {
    return refuse('VERSION_OUTSIDE_VALIDITY', { from: amendment.from, until });
  }
  return made;
}
