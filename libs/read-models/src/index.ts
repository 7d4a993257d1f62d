export * from './projection.js';
export type * from './rows/index.js';
