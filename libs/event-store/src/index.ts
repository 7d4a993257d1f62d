export * from './errors.js';
export * from './memory-adapter.js';
export * from './port.js';
export * from './record.js';
export * from './sqlite-adapter.js';
export type { ConnectionUse, StoreProbe } from './sqlite/connection.js';
export { EVENTS_FILE, FOLDER_FORMAT, lockFolder, type FolderLock } from './sqlite/folder.js';
export * from './upcasters.js';
export * from './verify.js';
