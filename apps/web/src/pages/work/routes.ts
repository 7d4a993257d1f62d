import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

/** `/work`: the queues of the tiers, and the case of a reviewer. */
export const routes: RouteObject[] = [
  page('/work', () => import('./overview.js')),
  page('/work/cases/:id', () => import('./case/case.js')),
  page('/work/:stage', () => import('./queue/queue.js')),
  page('/work/:stage/:id', () => import('./case/case.js')),
];
