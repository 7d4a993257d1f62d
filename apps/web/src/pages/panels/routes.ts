import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

/** `/panels`: review panels, their recusals and minutes. */
export const routes: RouteObject[] = [
  page('/panels', () => import('./panels.js')),
  page('/panels/:id', () => import('./panel.js')),
  page('/panels/:id/minutes', () => import('./minutes-page.js')),
];
