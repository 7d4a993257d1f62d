import { assert, assertNever, refuse, type CommandEnvelope, type Decider, type Refusal, type StageId } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';
import { orderOf } from './orders.js';
import type { Publication } from './publication.js';
import { draftRefused, type DraftPublication, type PublishDraft, type VersionAmendment } from './publish-draft.js';

export * from './orders.js';
export type * from './publication.js';
export type { DraftPublication, PublishDraft, SuperiorRule, VersionAmendment } from './publish-draft.js';

export type PolicyEvent =
  | EventOf<'PolicyPublished', Publication>
  | EventOf<
      'DraftPublished',
      { version: number; lawDigest: string; route: readonly StageId[]; amendment: VersionAmendment }
    >
  | EventOf<
      'ReadingConfirmed',
      { reading: string; options: readonly string[]; authority: string; document: string; decidedOn: string }
    >;

export type PolicyCommand =
  | CommandOf<'PublishPolicy', Publication & { kind: 'measure' | 'interpretation' | 'plan' }>
  | PublishDraft
  | CommandOf<
      'ConfirmReading',
      {
        reading: string;
        options: readonly string[];
        authority: string;
        document: string;
        decidedOn: string;
        /** What the published version's declaration says of it. */
        known: boolean;
        compatible: boolean;
      }
    >;

export interface PolicyState {
  readonly versions: readonly (Publication | DraftPublication)[];
  readonly confirmed: Readonly<Record<string, readonly string[]>>;
  readonly revision: number;
}

/** The route under which a version was published; `undefined`: it was not. */
export const publishedRoute = (state: PolicyState, version: number): readonly StageId[] | undefined =>
  state.versions.find((each) => each.version === version)?.route;

/** The drafts that were published as versions, in their order. */
export const publishedDrafts = (state: PolicyState): readonly DraftPublication[] =>
  state.versions.filter((each) => 'amendment' in each);

/** Readings that were used otherwise than confirmed, or that nobody has confirmed. They block the payment. */
export function unconfirmedReadings(
  state: PolicyState,
  used: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  return Object.keys(used)
    .filter((id) => {
      const confirmed = state.confirmed[id];
      return confirmed === undefined || confirmed.toSorted().join() !== (used[id] ?? []).toSorted().join();
    })
    .toSorted();
}

/** Of the readings used, those that are confirmed otherwise now, as they are confirmed. An unconfirmed one is not among them. */
export function readOtherwise(
  state: PolicyState,
  used: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const changed = unconfirmedReadings(state, used).flatMap((id) => {
    const options = state.confirmed[id];
    return options === undefined ? [] : [[id, options] as const];
  });
  return Object.fromEntries(changed);
}

function decide({ command, at }: CommandEnvelope<PolicyCommand>, state: PolicyState): readonly PolicyEvent[] | Refusal {
  switch (command.type) {
    case 'PublishPolicy': {
      const { version, lawDigest, route, kind } = command;
      if (kind !== 'measure') return refuse('ONLY_A_MEASURE_PAYS', { kind });
      if (!endsInOrder(route)) return refuse('ROUTE_UNKNOWN', { route });
      if (state.versions.some((each) => each.version >= version)) return refuse('VERSION_PUBLISHED', { version });
      return [{ type: 'PolicyPublished', body: { version, lawDigest, route } }];
    }
    case 'PublishDraft': {
      const { version, lawDigest, route, amendment } = command;
      const refused = draftRefused(command, at, state);
      if (refused) return refused;
      if (!endsInOrder(route)) return refuse('ROUTE_UNKNOWN', { route });
      const { legalBasis } = amendment;
      assert(legalBasis !== null, 'a draft without a legal basis was refused');
      return [{ type: 'DraftPublished', body: { version, lawDigest, route, amendment: { ...amendment, legalBasis } } }];
    }
    case 'ConfirmReading': {
      if (state.versions.length === 0) return refuse('POLICY_NOT_PUBLISHED');
      if (!command.known) return refuse('READING_UNKNOWN', { reading: command.reading });
      if (!command.compatible) return refuse('READING_OPTIONS_INCOMPATIBLE', { options: command.options });
      const { reading, options, authority, document, decidedOn } = command;
      const now = state.confirmed[reading];
      if (now && now.toSorted().join() === options.toSorted().join())
        return refuse('READING_ALREADY_CONFIRMED', { reading });
      return [{ type: 'ReadingConfirmed', body: { reading, options, authority, document, decidedOn } }];
    }
    default:
      return assertNever(command);
  }
}

/** Nothing is published that could pay without an approval or a notice: the three stages come last, in a known order. */
function endsInOrder(route: readonly StageId[]): boolean {
  return orderOf(route) !== undefined && orderOf(route.slice(-3)) !== undefined;
}

function evolve(previous: PolicyState, event: PolicyEvent, context: { version: number }): PolicyState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'PolicyPublished':
    case 'DraftPublished':
      return { ...state, versions: [...state.versions, event.body] };
    case 'ReadingConfirmed':
      return { ...state, confirmed: { ...state.confirmed, [event.body.reading]: event.body.options } };
    default:
      return assertNever(event);
  }
}

/** A policy document's publication and the readings (口径) that were confirmed: `policy-<id>`. */
export const policy: Decider<PolicyState, PolicyCommand, PolicyEvent> = {
  name: 'policy',
  initial: { versions: [], confirmed: {}, revision: -1 },
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
