import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/publication', () => import('./publication.js')),
  page('/publication/:id', () => import('./notice.js')),
];
