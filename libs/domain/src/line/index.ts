import { assertNever, type Decider, type EventContext } from '#kernel';
import { withDuty } from '../duties.js';
import { decide } from './decide.js';
import type { LineCommand, LineEvent } from './events.js';
import { initialLine, type LineState } from './state.js';

export type * from './events.js';
export * from './state.js';
export { payableFromOf, sharesOf } from './decide.js';

function evolve(previous: LineState, event: LineEvent, context: EventContext): LineState {
  const state = { ...previous, revision: context.version };
  switch (event.type) {
    case 'LineOpened':
      return { ...state, status: 'open', content: event.body, duties: event.body.duties };
    case 'LineIncluded':
      return { ...state, batch: event.body.batch };
    case 'LineReleasedFromBatch':
      return { ...state, batch: null };
    case 'LineApproved': {
      const { approvalDay, payableFrom, approvers } = event.body;
      const duties = approvers.reduce((held, actor) => withDuty(held, 'approved', actor), state.duties);
      return { ...state, passed: [...state.passed, 'approval'], approval: { approvalDay, payableFrom }, duties };
    }
    case 'LineStruck':
      return event.body.kind === 'deferred' ? { ...state, batch: null } : { ...state, batch: null, status: 'rejected' };
    case 'LineWithdrawn':
      return { ...state, batch: null, status: 'withdrawn' };
    case 'LinePresentedAgain':
      return { ...state, presentedAgain: true };
    case 'LineSentBack':
      return { ...state, sentBack: context.version };
    case 'LineKept': {
      const content = state.content && { ...state.content, ...event.body };
      return { ...state, sentBack: null, content };
    }
    case 'LineReplaced':
      return { ...state, sentBack: null, batch: null, openObjections: [], status: 'replaced' };
    case 'LinePublished':
      return { ...state, notice: event.body };
    case 'LineNotShown':
      return { ...state, notice: null };
    case 'LineQuestioned':
      return { ...state, openObjections: [...state.openObjections, event.body.objection] };
    case 'LineObjectionDismissed':
      return { ...state, openObjections: state.openObjections.filter((id) => id !== event.body.objection) };
    case 'LineObjectionUpheld':
      return { ...state, openObjections: [], status: 'upheld' };
    case 'LineCleared':
      return { ...state, passed: [...state.passed, 'notice'] };
    case 'PayoutAllotted':
      return { ...state, allotment: event.body, duties: withDuty(state.duties, 'paid', context.actor) };
    case 'LineInstructed': {
      const { treasury, attempt } = event.body;
      return { ...state, instructed: { ...state.instructed, [treasury]: attempt } };
    }
    case 'LinePaymentFailed': {
      const { [event.body.treasury]: _, ...instructed } = state.instructed;
      return { ...state, instructed };
    }
    case 'LinePaid':
      return { ...state, paid: { ...state.paid, [event.body.treasury]: event.body.paidOn } };
    case 'LinePaymentReturned': {
      const { treasury } = event.body;
      const { [treasury]: _, ...paid } = state.paid;
      const { [treasury]: __, ...instructed } = state.instructed;
      const passed = state.passed.filter((each) => each !== 'payout');
      return { ...state, paid, instructed, passed, status: state.status === 'upheld' ? 'upheld' : 'open' };
    }
    case 'LineRecovered': {
      const { treasury, recoveredOn } = event.body;
      const { [treasury]: _, ...paid } = state.paid;
      const { [treasury]: __, ...instructed } = state.instructed;
      return { ...state, paid, instructed, recovered: { ...state.recovered, [treasury]: recoveredOn } };
    }
    case 'ResultPublished':
      return { ...state, passed: [...state.passed, 'payout'], status: 'resultPublished' };
    default:
      return assertNever(event);
  }
}

/** 兑现行: `line-<id>`. The only authority for stages 6 to 8. */
export const line: Decider<LineState, LineCommand, LineEvent> = {
  name: 'line',
  initial: initialLine,
  decide,
  evolve,
  revisionOf: (state) => state.revision,
};
