import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A page's module: its component is the default export. */
type Module = Promise<{ readonly default: ComponentType }>;

/** What is known of a page before its code is there. */
interface Known {
  readonly reads: readonly string[];
}

/**
 * A page at an address, loaded when somebody goes there. Its code is in `pages/` under the first part of its address.
 * `reads`: what it asks the API for in any case, "/api/policies/:id" with the address's own parts: a first load begins them beside
 * the code (src/early.ts). One that is a path alone the page asks for by `api.useQuery('get', path)`, and finds it (first-answers.ts).
 */
export const page = (path: string, load: () => Module, reads: readonly string[] = []): RouteObject => ({
  path,
  lazy: async () => ({ Component: (await load()).default }),
  handle: { reads } satisfies Known,
});

/** The reads of the page that a route leads to; none for a route that is no page. */
export const readsOf = ({ handle }: RouteObject): readonly string[] => (handle as Known | undefined)?.reads ?? [];
