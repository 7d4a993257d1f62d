import type { RouteObject } from 'react-router';
import { READS_OF_ALL } from './pages.js';
import { readsOf } from './page-route.js';

/** The page at an address, before the router is there. */
export interface FirstPage {
  /** What leads to it, from the outside in. */
  readonly line: readonly RouteObject[];
  /** What it reads, as the API is asked for it. */
  readonly reads: readonly string[];
}

/** The first of `pages` whose path is that of the address; an address without a page reads what all pages read. */
export function firstPage(pages: readonly RouteObject[], address: string): FirstPage {
  for (const { line, path } of flat(pages)) {
    const parts = partsOf(path, address);
    if (parts) return { line, reads: [...READS_OF_ALL, ...readsOf(line.at(-1)!).map((read) => filled(read, parts))] };
  }
  return { line: [], reads: READS_OF_ALL };
}

function* flat(
  routes: readonly RouteObject[],
  above: readonly RouteObject[] = [],
): Generator<{ line: readonly RouteObject[]; path: string }> {
  for (const route of routes) {
    const line = [...above, route];
    if (route.path !== undefined) yield { line, path: route.path };
    yield* flat(route.children ?? [], line);
  }
}

/** "/policies/:id" and "/policies/x" → { id: "x" }; nothing where the address is another. */
function partsOf(path: string, address: string): Record<string, string> | undefined {
  const [wanted, given] = [path.split('/'), address.replace(/(?<=.)\/$/, '').split('/')];
  if (wanted.length !== given.length) return undefined;
  const parts: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = given[index]!;
    if (want.startsWith(':') && part !== '') parts[want.slice(1)] = part;
    else if (want !== part) return undefined;
  }
  return parts;
}

const filled = (read: string, parts: Record<string, string>): string =>
  read.replaceAll(/:(\w+)/g, (_, name: string) => parts[name] ?? '');
