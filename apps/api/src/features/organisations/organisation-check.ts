import { streamOf, type OrganisationContent, type OrganisationKind, type Role, type World } from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';

/** The kinds of organisation in whose name a role can be held. Applicants act for parties, administrators for no one. */
const KINDS_OF_ROLE: Readonly<Record<Exclude<Role, 'applicant' | 'administrator'>, readonly OrganisationKind[]>> = {
  // 相关部门审核盖章: a department too, where a round asks for its stamp.
  endorser: ['park', 'township', 'subdistrict', 'department'],
  department: ['department'],
  panel: ['panelOffice'],
  governmentOffice: ['governmentOffice'],
  finance: ['finance'],
  auditor: ['audit'],
  policyOffice: ['policyOffice'],
};

/** The organisation, if it exists and is of one of the kinds: else ORGANISATION_UNKNOWN, ORGANISATION_OF_WRONG_KIND. */
export async function organisationOfKind(
  world: World,
  id: string,
  kinds: readonly OrganisationKind[],
): Promise<OrganisationContent | Refusal> {
  const { content } = await world.fold('organisation', streamOf.organisation(id));
  if (!content) return refuse('ORGANISATION_UNKNOWN', { organisation: id });
  if (kinds.includes(content.kind)) return content;
  return refuse('ORGANISATION_OF_WRONG_KIND', { organisation: id, kind: content.kind, expected: kinds });
}

/** May a role be held in this name? "*" for administrators, a party for applicants, else an organisation of the right kind. */
export async function checkGrantee(world: World, role: Role, organisation: string): Promise<Refusal | undefined> {
  if (role === 'administrator') {
    return organisation === '*' ? undefined : refuse('ORGANISATION_OF_WRONG_KIND', { organisation, expected: ['*'] });
  }
  if (role === 'applicant') {
    const party = await world.fold('party', streamOf.party(organisation));
    return party.status === 'none' ? refuse('PARTY_UNKNOWN', { party: organisation }) : undefined;
  }
  const found = await organisationOfKind(world, organisation, KINDS_OF_ROLE[role]);
  return isRefusal(found) ? found : undefined;
}
