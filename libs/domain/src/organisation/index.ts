import { refuse, type Decider, type Treasury } from '#kernel';
import type { CommandOf, EventOf } from '../events-of.js';

export type OrganisationKind =
  | 'park'
  | 'township'
  | 'subdistrict'
  | 'department'
  | 'panelOffice'
  | 'governmentOffice'
  | 'finance'
  | 'audit'
  | 'policyOffice';

export interface OrganisationContent {
  readonly kind: OrganisationKind;
  readonly name: { readonly zh: string; readonly en: string };
  /** For a department: the key under which policy documents name it ("science", "market"). */
  readonly key: string | null;
  /** For a finance office: the treasury that it pays from. Absent: that of the document under which it pays. */
  readonly treasury?: Treasury;
}

export type OrganisationEvent = EventOf<'OrganisationRegistered', OrganisationContent>;
export type OrganisationCommand = CommandOf<'RegisterOrganisation', OrganisationContent>;

export interface OrganisationState {
  readonly content: OrganisationContent | null;
}

/** A tier's office: `organisation-<id>`. */
export const organisation: Decider<OrganisationState, OrganisationCommand, OrganisationEvent> = {
  name: 'organisation',
  initial: { content: null },
  decide: ({ command }, state) => {
    if (state.content) return refuse('ORGANISATION_EXISTS');
    if ((command.kind === 'department') !== (command.key !== null))
      return refuse('DEPARTMENT_KEY', { kind: command.kind });
    const { kind, name, key, treasury } = command;
    if (treasury === undefined) return [{ type: 'OrganisationRegistered', body: { kind, name, key } }];
    if (kind !== 'finance') return refuse('TREASURY_ONLY_OF_FINANCE', { kind });
    return [{ type: 'OrganisationRegistered', body: { kind, name, key, treasury } }];
  },
  evolve: (_, event) => ({ content: event.body }),
};
