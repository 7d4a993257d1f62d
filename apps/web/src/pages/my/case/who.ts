import { useTexts } from '../../../i18n/texts.js';
import { wordTexts } from '../../../terms/words.js';
import { useOrganisationNames } from '../data.js';

/** Who did something: the office by its name, else by what it is. Of persons an applicant learns no names. */
export function useWho(): (of: { readonly role: string; readonly jurisdiction: string }) => string {
  const { roles } = useTexts(wordTexts);
  const nameOf = useOrganisationNames();
  return ({ role, jurisdiction }) =>
    nameOf(jurisdiction) ?? (Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : role);
}
