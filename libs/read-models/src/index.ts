export * from './engine.js';
export { claimsOf } from './event-types.js';
export * from './projection.js';
export * from './projections.js';
export { searchable } from './projections/awards.js';
export { traceKey } from './projections/settlements.js';
export type * from './rows/index.js';
export { LEAVES_A_PLACE, topicsOf } from './changed-topics.js';
