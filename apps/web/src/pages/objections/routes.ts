import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/objections', () => import('./look-up.js')),
  page('/objections/:receipt', () => import('./objection.js')),
];
