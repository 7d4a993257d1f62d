import type { RouteObject } from 'react-router';
import { Crashed, NotFound } from './crashed.js';
import { Layout } from './layout.js';
import { pages } from './pages.js';

export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: Crashed,
    HydrateFallback: () => null,
    children: [...pages, { path: '*', Component: NotFound }],
  },
];
