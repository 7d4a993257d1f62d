export * from './assert.js';
export * from './canonical-json.js';
export * from './decider.js';
export * from './money.js';
export * from './ratio.js';
export * from './refusal.js';
export * from './time.js';
export * from './uscc.js';
