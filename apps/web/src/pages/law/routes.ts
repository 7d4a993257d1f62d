import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/law', () => import('./policies/policies.js')),
  page('/law/what-if', () => import('./what-if/what-if.js')),
  page('/law/rates', () => import('./rates/rates.js')),
  page('/law/:policy/readings', () => import('./readings/readings.js')),
  page('/law/:policy/indicators', () => import('./indicators/indicators.js')),
];
