export * from './in-process-adapter.js';
export * from './port.js';
