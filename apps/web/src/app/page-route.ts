import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A page's module: its component is the default export. */
type Module = Promise<{ readonly default: ComponentType }>;

/** A page at an address, loaded when somebody goes there. Its code is in `pages/` under the first part of its address. */
export const page = (path: string, load: () => Module): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
});
