import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { addressNow } from '../../../app/address.js';
import type { QueueKind } from '../../../terms/queue-kinds.js';
import type { QueueStage } from '../stages.js';

const FIELDS = ['organisation', 'round', 'kind', 'item', 'dueUntil', 'q', 'sort', 'order'] as const;
type Field = (typeof FIELDS)[number];

/** What is asked of a queue; all of it is in the address. */
export type QueueAsked = Partial<Readonly<Record<Field, string>>>;

export interface QueueState {
  readonly asked: QueueAsked;
  readonly cursor: string | undefined;
  /** The address of a page of this queue carries it, so that one comes back to the same list. */
  readonly search: string;
  /** Another filter or order begins at the first page. */
  ask(change: Partial<Record<Field, string | undefined>>): void;
  next(cursor: string): void;
  /** `undefined`: this is the first page. */
  readonly previous: (() => void) | undefined;
}

/** Filters, order and page of a queue, in the address. */
export function useQueueState(): QueueState {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const trail = useTrail();
  const asked = askedOf(params);
  const cursor = params.get('cursor') ?? undefined;
  const at = (to: string | undefined, state: readonly string[]): void => {
    setParams(new URLSearchParams({ ...askedOf(addressNow()), ...(to ? { cursor: to } : {}) }), {
      state: { trail: state },
    });
  };
  return {
    asked,
    cursor,
    search: searchOf(asked),
    ask: (change) => {
      const next = new URLSearchParams(askedOf(addressNow()));
      for (const [field, value] of Object.entries(change)) {
        if (value) next.set(field, value);
        else next.delete(field);
      }
      void navigate({ search: next.toString() }, { replace: true, preventScrollReset: true });
    },
    next: (to) => at(to, [...trail, cursor ?? '']),
    previous: cursor === undefined ? undefined : () => at(trail.at(-1), trail.slice(0, -1)),
  };
}

/** The pages before this one, as this tab went through them. */
function useTrail(): readonly string[] {
  const { state } = useLocation() as { readonly state: { readonly trail?: readonly string[] } | null };
  return state?.trail ?? [];
}

export const askedOf = (params: URLSearchParams): QueueAsked =>
  Object.fromEntries(FIELDS.flatMap((field) => (params.get(field) ? [[field, params.get(field)!]] : [])));

export function searchOf(asked: QueueAsked): string {
  const text = new URLSearchParams(asked).toString();
  return text && `?${text}`;
}

/** The parameters of GET /api/queues/{stage}. A day ends with its last moment in Shanghai. */
export function queueQuery(stage: QueueStage, { kind, sort, order, dueUntil, ...asked }: QueueAsked, cursor?: string) {
  return {
    params: {
      path: { stage },
      query: {
        ...asked,
        ...(dueUntil ? { dueUntil: endOfDay(dueUntil) } : {}),
        ...(kind ? { kind: kind as QueueKind } : {}),
        ...(sort ? { sort: sort as 'since' } : {}),
        ...(order ? { order: order as 'descending' } : {}),
        ...(cursor ? { cursor } : {}),
        limit: '50',
      },
    },
  } as const;
}

/** The moment at which a day is over in Shanghai: 24:00 there is 16:00 UTC. */
export const endOfDay = (day: string): string => `${day}T16:00:00.000Z`;
