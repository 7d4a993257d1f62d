import { holds, useSession } from '../../app/session.js';
import { useTexts } from '../../i18n/texts.js';
import { SubNav } from '../../office/sub-nav.js';
import { lawTexts } from './texts.js';

export function LawNav() {
  const t = useTexts(lawTexts);
  return (
    <SubNav
      label={t.places}
      places={[
        { to: '/law', name: t.nav.policies, end: true },
        { to: '/law/what-if', name: t.nav.whatIf },
        { to: '/law/rates', name: t.nav.rates },
      ]}
    />
  );
}

/** Auditors look, the policy office acts. */
export const useActs = (): boolean => holds(useSession(), 'policyOffice');
