import type { appTexts } from './texts.js';
import { holds, type Role, type Session } from './session.js';

export interface Place {
  readonly to: string;
  readonly name: keyof (typeof appTexts)['zh']['nav'];
}

/** Who works which pages. A page is shown to whoever has something to do there; what they may see is the server's to say. */
const PLACES: readonly (Place & { readonly roles: readonly Role[] })[] = [
  { to: '/my', name: 'my', roles: ['applicant'] },
  {
    to: '/work',
    name: 'work',
    roles: ['endorser', 'department', 'panel', 'governmentOffice', 'finance', 'policyOffice'],
  },
  { to: '/audit', name: 'audit', roles: ['auditor'] },
  { to: '/panels', name: 'panels', roles: ['panel', 'governmentOffice'] },
  { to: '/batches', name: 'batches', roles: ['governmentOffice', 'auditor'] },
  { to: '/publication', name: 'publicNotices', roles: ['governmentOffice', 'department'] },
  { to: '/payments', name: 'payments', roles: ['finance', 'governmentOffice', 'auditor'] },
  { to: '/law', name: 'law', roles: ['policyOffice', 'auditor'] },
  { to: '/admin', name: 'admin', roles: ['administrator'] },
];

const PUBLIC: readonly Place[] = [
  { to: '/policies', name: 'policies' },
  { to: '/calculator', name: 'calculator' },
  { to: '/notices', name: 'notices' },
  { to: '/awards', name: 'awards' },
];

export const placesOf = (session: Session | null | undefined): readonly Place[] => [
  ...PLACES.filter(({ roles }) => holds(session, ...roles)),
  ...PUBLIC,
];
