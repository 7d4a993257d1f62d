import { assertNever, refuse, type CommandEnvelope, type Decider, type Refusal } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export type Role =
  | 'applicant'
  | 'endorser'
  | 'department'
  | 'panel'
  | 'governmentOffice'
  | 'finance'
  | 'auditor'
  | 'policyOffice'
  | 'administrator';

export interface Grant {
  readonly grant: string;
  readonly role: Role;
  /** The organisation, or for applicants the party, in whose name the role is held. `*` for the administrator. */
  readonly organisation: string;
  /** Days, Asia/Shanghai: from inclusive, until exclusive. */
  readonly from: string;
  readonly until: string | null;
}

export type RoleGrantEvent =
  EventOf<'RoleGranted', Grant> | EventOf<'RoleRevoked', { grant: string; until: string; reason: string }>;

export type RoleGrantCommand =
  CommandOf<'GrantRole', Grant> | CommandOf<'RevokeRole', { grant: string; until: string; reason: string }>;

export interface RoleGrantState {
  readonly grants: readonly Grant[];
}

export const grantsOn = (state: RoleGrantState, day: string): readonly Grant[] =>
  state.grants.filter((each) => each.from <= day && (each.until === null || day < each.until));

function decide(
  { command }: CommandEnvelope<RoleGrantCommand>,
  state: RoleGrantState,
): readonly RoleGrantEvent[] | Refusal {
  switch (command.type) {
    case 'GrantRole': {
      const { type: _, ...body } = command;
      if (state.grants.some((each) => each.grant === body.grant)) return refuse('GRANT_EXISTS', { grant: body.grant });
      if (body.until !== null && body.until <= body.from) return refuse('GRANT_ENDS_BEFORE_IT_BEGINS');
      const same = grantsOn(state, body.from).find(
        (each) => each.role === body.role && each.organisation === body.organisation,
      );
      if (same) return refuse('ROLE_ALREADY_HELD', { grant: same.grant });
      return [{ type: 'RoleGranted', body }];
    }
    case 'RevokeRole': {
      const known = state.grants.find((each) => each.grant === command.grant);
      if (!known) return refuse('GRANT_UNKNOWN', { grant: command.grant });
      if (known.until !== null && known.until <= command.until) return refuse('GRANT_ENDED', { grant: command.grant });
      const { type: _, ...body } = command;
      return [{ type: 'RoleRevoked', body }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: RoleGrantState, event: RoleGrantEvent): RoleGrantState {
  switch (event.type) {
    case 'RoleGranted':
      return { grants: [...state.grants, event.body] };
    case 'RoleRevoked':
      return {
        grants: state.grants.map((each) =>
          each.grant === event.body.grant ? { ...each, until: event.body.until } : each,
        ),
      };
    default:
      return assertNever(event);
  }
}

/** Roles as dated grants of one account: `roleGrant-<account>`. What was held when it mattered counts. */
export const roleGrant: Decider<RoleGrantState, RoleGrantCommand, RoleGrantEvent> = {
  name: 'roleGrant',
  initial: { grants: [] },
  decide,
  evolve,
};
