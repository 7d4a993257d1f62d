import { VaultError } from './errors.js';

/**
 * Lower case only and no segment starting or ending in a dot: the same key names the same object on every file system,
 * and no key can climb out of its folder ("..", absolute paths, drive letters, NUL, backslashes).
 */
const SEGMENT = /^[a-z0-9]([a-z0-9._-]*[a-z0-9_-])?$/;
const LONGEST = 200;

/** Throws `VAULT_NAME_INVALID` unless the key is one of ours. */
export function checkObjectKey(key: string): void {
  const valid = key.length <= LONGEST && key.split('/').every((segment) => SEGMENT.test(segment));
  if (!valid) throw new VaultError('VAULT_NAME_INVALID', 'not an object key', { length: key.length });
}
