export type * from './types/items.js';
export type * from './types/assessing.js';
export type * from './types/document.js';
export type * from './types/version.js';
