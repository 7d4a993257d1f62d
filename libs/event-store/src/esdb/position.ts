import { StoreError } from '../errors.js';
import type { Position } from '../port.js';
import type { LogPlace } from './server-client.js';

/** `commit-prepare` in decimals, or one number when they agree, as they do for every event written singly. */
export const toPosition = ({ commit, prepare }: LogPlace): Position =>
  (commit === prepare ? String(commit) : `${commit}-${prepare}`) as Position;

/** Throws STORE_FORMAT for what is no position of this store. */
export function toPlace(position: Position): LogPlace {
  const found = /^(\d+)(?:-(\d+))?$/.exec(position);
  if (found === null) throw new StoreError('STORE_FORMAT', `not a position of this event store: ${position}`);
  const commit = BigInt(found[1]!);
  return { commit, prepare: found[2] === undefined ? commit : BigInt(found[2]) };
}

export function comparePlaces(a: LogPlace, b: LogPlace): number {
  if (a.commit !== b.commit) return a.commit < b.commit ? -1 : 1;
  if (a.prepare !== b.prepare) return a.prepare < b.prepare ? -1 : 1;
  return 0;
}
