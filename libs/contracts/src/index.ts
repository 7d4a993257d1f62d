export { PAGES } from './pages.js';
export { PROBLEMS } from './problems/catalogue.js';
export type * from './problems/entry.js';
export * from './problems/problem.js';
