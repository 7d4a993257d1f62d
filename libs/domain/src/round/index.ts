import { refuse, type Decider, type Instant, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export interface RoundContent {
  readonly policy: string;
  readonly policyVersion: number;
  readonly awardYears: readonly number[];
  readonly window: { readonly from: Instant; readonly until: Instant };
  readonly leadDepartment: string;
  readonly title: { readonly zh: string; readonly en: string };
}

/** 相关部门审核盖章: an office whose stamp is needed beside that of the seat. `items`: of applications that claim one of them; none: of all. */
export interface StampRequirement {
  readonly organisation: string;
  readonly items: readonly string[];
}

export type RoundEvent =
  | EventOf<'RoundOpened', RoundContent>
  /** All of them: what is not named any more is not needed any more. */
  | EventOf<'StampsRequired', { stamps: readonly StampRequirement[] }>;
export type RoundCommand =
  CommandOf<'OpenRound', RoundContent> | CommandOf<'RequireStamps', { stamps: readonly StampRequirement[] }>;

export interface RoundState {
  readonly content: RoundContent | null;
  /** Offices configured for the round; whose stamp the seat needs is the policy's matter. */
  readonly stamps: readonly StampRequirement[];
}

/** An application waits for all of them. */
const MAX_STAMPS = 20;

/** 轮次: policy × declaration window × award years × lead department. */
export const round: Decider<RoundState, RoundCommand, RoundEvent> = {
  name: 'round',
  initial: { content: null, stamps: [] },
  decide: ({ command }, state) =>
    command.type === 'OpenRound' ? openRound(command, state) : requireStamps(command.stamps, state),
  evolve: (state, event) =>
    event.type === 'RoundOpened' ? { ...state, content: event.body } : { ...state, stamps: event.body.stamps },
};

function openRound(
  command: Extract<RoundCommand, { type: 'OpenRound' }>,
  state: RoundState,
): readonly RoundEvent[] | Refusal {
  const { type: _, ...body } = command;
  if (state.content) return refuse('ROUND_EXISTS');
  if (body.window.until <= body.window.from) return refuse('WINDOW_ENDS_BEFORE_IT_BEGINS');
  if (body.awardYears.length === 0) return refuse('NO_AWARD_YEAR');
  return [{ type: 'RoundOpened', body }];
}

/** For what is submitted from then on: an application keeps the stamps that it was submitted under. */
function requireStamps(stamps: readonly StampRequirement[], state: RoundState): readonly RoundEvent[] | Refusal {
  if (!state.content) return refuse('ROUND_UNKNOWN');
  if (stamps.length > MAX_STAMPS) return refuse('TOO_MANY_STAMPS', { limit: MAX_STAMPS });
  const twice = stamps.find(({ organisation }, index) =>
    stamps.some((each, other) => other < index && each.organisation === organisation),
  );
  if (twice) return refuse('STAMP_TWICE', { organisation: twice.organisation });
  return [{ type: 'StampsRequired', body: { stamps } }];
}

/** The offices configured for a round whose stamps an application with these items needs. */
export const stampsFor = ({ stamps }: RoundState, items: readonly string[]): readonly string[] =>
  stamps
    .filter((stamp) => stamp.items.length === 0 || stamp.items.some((item) => items.includes(item)))
    .map(({ organisation }) => organisation);
