export { PROBLEMS } from './problems/catalogue.js';
export * from './problems/problem.js';
