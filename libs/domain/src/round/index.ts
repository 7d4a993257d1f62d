import { refuse, type Decider, type Instant } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export interface RoundContent {
  readonly policy: string;
  readonly policyVersion: number;
  readonly awardYears: readonly number[];
  readonly window: { readonly from: Instant; readonly until: Instant };
  readonly leadDepartment: string;
  readonly title: { readonly zh: string; readonly en: string };
}

export type RoundEvent = EventOf<'RoundOpened', RoundContent>;
export type RoundCommand = CommandOf<'OpenRound', RoundContent>;

export interface RoundState {
  readonly content: RoundContent | null;
}

/** 轮次: policy × declaration window × award years × lead department. */
export const round: Decider<RoundState, RoundCommand, RoundEvent> = {
  name: 'round',
  initial: { content: null },
  decide: ({ command }, state) => {
    if (state.content) return refuse('ROUND_EXISTS');
    const { type: _, ...body } = command;
    if (body.window.until <= body.window.from) return refuse('WINDOW_ENDS_BEFORE_IT_BEGINS');
    if (body.awardYears.length === 0) return refuse('NO_AWARD_YEAR');
    return [{ type: 'RoundOpened', body }];
  },
  evolve: (_, event) => ({ content: event.body }),
};
