import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/admin', () => import('./health/health.js')),
  page('/admin/users', () => import('./users/users.js')),
  page('/admin/organisations', () => import('./organisations/organisations.js')),
  page('/admin/parties', () => import('./parties/parties.js')),
  page('/admin/rounds', () => import('./rounds/rounds.js')),
  page('/admin/defaults', () => import('./defaults/defaults.js')),
];
