import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [page('/calculator', () => import('./calculator.js'), ['/api/catalogue'])];
