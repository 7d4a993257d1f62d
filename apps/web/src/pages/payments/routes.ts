import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/payments', () => import('./payments.js')),
  page('/payments/runs/:id', () => import('./run/run.js')),
  page('/payments/:id', () => import('./payment/payment.js')),
];
