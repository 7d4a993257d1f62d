import { SubNav } from '../../office/sub-nav.js';
import { useTexts } from '../../i18n/texts.js';
import { auditTexts } from './texts.js';

export function AuditNav() {
  const t = useTexts(auditTexts);
  return (
    <SubNav
      label={t.places}
      places={[
        { to: '/audit', name: t.findCase, end: true },
        { to: '/audit/events', name: t.searchEvents },
      ]}
    />
  );
}
