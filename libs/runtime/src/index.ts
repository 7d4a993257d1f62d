export * from './business-clock.js';
export * from './command-runner.js';
export * from './fold-cache.js';
export * from './ids.js';
export * from './process-manager.js';
export * from './process-store.js';
export * from './recorded.js';
export * from './upcasters.js';
