import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';

const ID_LENGTH = 26;

/** A short stable id from what causes it: 26 characters of lower-case base 36, about 134 bits of SHA-256. */
export function derivedId(...parts: readonly string[]): string {
  const hex = hash('sha256', canonicalJson(parts), 'hex');
  return BigInt(`0x${hex}`).toString(36).padStart(50, '0').slice(-ID_LENGTH);
}

/** Hex SHA-256 of the canonical JSON: what a command asked for, to tell a repetition from a different request. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalJson(value), 'hex');
