export * from './errors.js';
export type { EsdbEventStoreOptions } from './esdb-adapter.js';
export type { Patience } from './esdb/patience.js';
export * from './import-records.js';
export * from './memory-adapter.js';
export { esdbVersion, openEsdbEventStore } from './open-esdb.js';
export * from './port.js';
export * from './record.js';
export * from './record-lines.js';
export * from './sqlite-adapter.js';
export {
  toStoreError,
  translating,
  type ConnectionUse,
  type StorePoint,
  type StoreProbe,
} from './sqlite/connection.js';
export { EVENTS_FILE, FOLDER_FORMAT, lockFolder, type FolderLock } from './sqlite/folder.js';
export { openLogSnapshot, type LogSnapshot } from './sqlite/snapshot.js';
export type { LeanEvent } from './sqlite/lean-event.js';
export type { SnapshotStream } from './sqlite/snapshot-streams.js';
export * from './upcasters.js';
export * from './verify.js';
