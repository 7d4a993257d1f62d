import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/notices', () => import('./list.js'), [
    '/api/public/notices?status=open&limit=200',
    '/api/public/notices?status=closed&limit=200',
  ]),
  page('/notices/:id', () => import('./notice/notice.js')),
  page('/notices/:id/objection', () => import('./objection/objection.js')),
];
