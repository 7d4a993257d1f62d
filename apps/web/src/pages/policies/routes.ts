import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/policies', () => import('./list.js'), ['/api/catalogue', '/api/rounds']),
  page('/policies/:id', () => import('./law/law.js'), ['/api/policies/:id/law', '/api/policies/:id']),
  page('/policies/:id/indicators', () => import('./indicators.js')),
];
