import type { RouteObject } from 'react-router';
import { routes as account } from '../pages/account/routes.js';
import { routes as admin } from '../pages/admin/routes.js';
import { routes as audit } from '../pages/audit/routes.js';
import { routes as awards } from '../pages/awards/routes.js';
import { routes as batches } from '../pages/batches/routes.js';
import { routes as calculator } from '../pages/calculator/routes.js';
import { routes as forms } from '../pages/forms/routes.js';
import { routes as law } from '../pages/law/routes.js';
import { routes as my } from '../pages/my/routes.js';
import { routes as notices } from '../pages/notices/routes.js';
import { routes as objections } from '../pages/objections/routes.js';
import { routes as panels } from '../pages/panels/routes.js';
import { routes as payments } from '../pages/payments/routes.js';
import { routes as policies } from '../pages/policies/routes.js';
import { routes as publication } from '../pages/publication/routes.js';
import { routes as work } from '../pages/work/routes.js';
import { page } from './page-route.js';

/** Pages of citizens and applicants: light, and without Ant Design. */
const open: RouteObject[] = [
  page('/', () => import('../pages/home/home.js')),
  page('/setup', () => import('../pages/setup/setup.js')),
  page('/login', () => import('../pages/login/login.js'), ['/api/setup/demonstration']),
  page('/demonstration', () => import('../pages/demonstration/demonstration.js')),
  ...account,
  ...policies,
  ...calculator,
  ...notices,
  ...objections,
  ...awards,
  ...my,
  ...forms,
];

/** Pages of the offices, with Ant Design. */
const offices: RouteObject[] = [
  ...work,
  ...panels,
  ...batches,
  ...publication,
  ...payments,
  ...audit,
  ...law,
  ...admin,
];

/** Every page. It is read before the application is there, so it knows pages by their addresses only. */
export const pages: RouteObject[] = [
  ...open,
  { lazy: async () => ({ Component: (await import('../office/layout.js')).default }), children: offices },
];

/** What the frame of every page reads. */
export const READS_OF_ALL: readonly string[] = ['/api/sessions/current', '/api/clock'];
