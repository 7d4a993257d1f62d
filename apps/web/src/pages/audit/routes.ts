import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/audit', () => import('./search/cases.js')),
  page('/audit/events', () => import('./search/events.js')),
  page('/audit/cases/:id', () => import('./case/case.js')),
];
