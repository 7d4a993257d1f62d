import { createHash } from 'node:crypto';

/** Where an object lies under `objects`: its shelf (so that no folder grows too long) and its file's name. */
export const objectPath = (key: string): readonly [shelf: string, name: string] => [
  createHash('sha256').update(key).digest('hex').slice(0, 2),
  key.replaceAll('/', '~'),
];
