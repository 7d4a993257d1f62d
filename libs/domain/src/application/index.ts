import type { Decider } from '#kernel';
import type { ApplicationCommand } from './commands.js';
import { decide } from './decide.js';
import type { ApplicationEvent } from './events.js';
import { evolve } from './evolve.js';
import { initialApplication, type ApplicationState } from './state.js';

export type * from './commands.js';
export type * from './events.js';
export * from './state.js';

/** 申报: `application-<id>`. The authority for stages 1 to 4, per claim. */
export const application: Decider<ApplicationState, ApplicationCommand, ApplicationEvent> = {
  name: 'application',
  initial: initialApplication,
  decide,
  evolve,
  revisionOf: (state, claim) => (claim === undefined ? state.revision : state.claims[claim]?.revision),
};
