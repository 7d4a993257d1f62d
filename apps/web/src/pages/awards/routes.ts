import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [
  page('/awards', () => import('./awards.js'), ['/api/catalogue', '/api/public/awards?limit=50']),
];
