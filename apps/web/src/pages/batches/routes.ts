import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/batches', () => import('./batches.js')),
  page('/batches/:id', () => import('./batch.js')),
];
