import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PasswordHasher } from '#vault';
import type { Config } from '../../apps/api/src/config.js';

/** Everything of a server under one scratch folder. */
export const configOf = (root: string, more: Partial<Config> = {}): Config => ({
  dataFolder: join(root, 'data'),
  keyFile: join(root, 'master.key'),
  key: undefined,
  host: '127.0.0.1',
  port: 0,
  maxEvidenceBytes: 64 * 1024,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  noticeDays: 7,
  secureCookie: false,
  ...more,
});

/** One SHA-256 instead of a tenth of a second of scrypt, which has tests of its own. */
export const quickHasher: PasswordHasher = {
  hash: async (password) => digest(password),
  verify: async (password, verifier) => digest(password) === verifier,
  dummyVerify: async () => false,
};
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
