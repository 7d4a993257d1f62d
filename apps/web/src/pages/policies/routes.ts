import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/policies', () => import('./list.js')),
  page('/policies/:id', () => import('./law/law.js')),
  page('/policies/:id/indicators', () => import('./indicators.js')),
];
