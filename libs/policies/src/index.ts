export type * from './engine/types.js';
export { TREASURIES } from './engine/types.js';
