import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { Crashed, NotFound } from './crashed.js';
import { Layout } from './layout.js';

/** A page's module: its component is the default export. */
type Module = Promise<{ readonly default: ComponentType }>;

/** Loaded when somebody goes there. The folder of a page is `pages/` and the first part of its address. */
const page = (path: string, load: () => Module): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});

export const routes: RouteObject[] = [
  {
    Component: Layout,
    ErrorBoundary: Crashed,
    HydrateFallback: () => null,
    children: [
      page('/', () => import('../pages/home/home.js')),
      page('/setup', () => import('../pages/setup/setup.js')),
      page('/login', () => import('../pages/login/login.js')),
      page('/demonstration', () => import('../pages/demonstration/demonstration.js')),
      {
        // Ant Design's pages.
        lazy: async () => ({ Component: (await import('../office/layout.js')).default }),
        children: [],
      },
      { path: '*', Component: NotFound },
    ],
  },
];
