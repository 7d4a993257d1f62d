import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/notices', () => import('./list.js')),
  page('/notices/:id', () => import('./notice/notice.js')),
  page('/notices/:id/objection', () => import('./objection/objection.js')),
];
