import type { RouteObject } from 'react-router';
import { page } from '../../app/page-route.js';

export const routes: RouteObject[] = [page('/forms/applications/:id', () => import('./approval-form.js'))];
