import { afterAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryEventStore, openSqliteEventStore } from '#event-store';
import { eventStoreContract } from './event-store-contract.js';

const root = mkdtempSync(join(tmpdir(), 'event-store-contract-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

eventStoreContract('memory', async () => createMemoryEventStore({ logId: 'log-of-a-test' }));
eventStoreContract('sqlite', () =>
  openSqliteEventStore({ folder: join(root, `${(folders += 1)}`), random: randomBytes }),
);
