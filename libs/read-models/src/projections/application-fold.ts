import { application, type ApplicationEvent, type ApplicationState, type ClaimState } from '#domain';
import { claimsOf, contextOf } from '../event-types.js';
import type { Look, Projected } from '../projection.js';
import type { CaseRow } from '../rows/index.js';

interface Fold {
  readonly event: Projected;
  readonly head: CaseRow;
  readonly state: ApplicationState;
}

/** The last one: claims and their case take the same event one after the other, and need the same state. */
let last: Fold | undefined;

/**
 * The application after an event, folded by the decider's own `evolve`: its head, and the claims that the event names.
 * `head`: the case before the event.
 */
export function applicationAfter(
  head: CaseRow,
  event: Projected<ApplicationEvent['type']>,
  look: Look,
): ApplicationState {
  if (last?.event === event && last.head === head) return last.state;
  const claims: Record<string, ClaimState> = {};
  for (const id of claimsOf(event.event)) {
    const claim = look('claims', id);
    if (claim) claims[id] = claim;
  }
  const state = application.evolve({ ...head, claims }, event.event, contextOf(event));
  last = { event, head, state };
  return state;
}
