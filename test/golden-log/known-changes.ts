import type { KnownChange } from './differences.js';

/**
 * By the version that a golden log was made with: what a later version means to read differently, and why. Amounts and
 * bytes cannot be excused here. An entry that no longer explains anything fails the spec.
 */
export const KNOWN_CHANGES: Readonly<Record<string, readonly KnownChange[]>> = {};
