import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/my', () => import('./home/my.js'), ['/api/rounds', '/api/policies']),
  page('/my/cases/:id', () => import('./case/case.js')),
  page('/my/cases/:id/claim', () => import('./claim/claim.js')),
  page('/my/declare', () => import('./declare/start.js')),
  page('/my/declare/:id', () => import('./declare/draft.js')),
  page('/my/declare/:id/claim', () => import('./claim/claim.js')),
  page('/my/parties/:id/account', () => import('./money/account.js')),
  page('/my/payments', () => import('./money/payments.js')),
];
