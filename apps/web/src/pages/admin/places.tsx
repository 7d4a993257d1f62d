import { useTexts } from '../../i18n/texts.js';
import { SubNav } from '../../office/sub-nav.js';
import { adminTexts } from './texts.js';

export function AdminNav() {
  const { places, nav } = useTexts(adminTexts);
  return (
    <SubNav
      label={places}
      places={[
        { to: '/admin', name: nav.health, end: true },
        { to: '/admin/users', name: nav.users },
        { to: '/admin/organisations', name: nav.organisations },
        { to: '/admin/parties', name: nav.parties },
        { to: '/admin/rounds', name: nav.rounds },
        { to: '/admin/defaults', name: nav.defaults },
        { to: '/law/rates', name: nav.rates },
      ]}
    />
  );
}
