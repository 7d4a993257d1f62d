import type { ApplicationState } from '#domain';
import type { ReadModels } from '#runtime';
import type { Actor } from '../../http/types.js';

/** In whose name somebody attaches a signed form. */
export interface Signer {
  readonly role: 'applicant' | 'endorser' | 'department';
  readonly jurisdiction: string;
  /** As the case names it: of a department its key. */
  readonly organisation: string;
}

type Signed = Pick<ApplicationState, 'applicant' | 'requiredStamps'> & {
  readonly claims: Readonly<Record<string, { readonly department: string }>>;
};

/** The applicant itself, a stamp-giver whose stamp is required, a department that collects one of the claims; nobody else. */
export function signsFor({ grants }: Actor, of: Signed, models: ReadModels): Signer | undefined {
  for (const { role, organisation: jurisdiction } of grants) {
    if (role === 'applicant' && jurisdiction === of.applicant)
      return { role, jurisdiction, organisation: jurisdiction };
    if (role === 'endorser' && of.requiredStamps.includes(jurisdiction)) {
      return { role, jurisdiction, organisation: jurisdiction };
    }
    if (role !== 'department') continue;
    const key = models.organisation(jurisdiction)?.key;
    if (key && Object.values(of.claims).some(({ department }) => department === key)) {
      return { role, jurisdiction, organisation: key };
    }
  }
  return undefined;
}
