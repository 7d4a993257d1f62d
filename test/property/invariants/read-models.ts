import { expect } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { projections } from '#read-models';
import { openProjector, READ_MODELS_FILE } from '#runtime';
import type { World } from '../world.js';

/** 7. Rows that followed the growing log, through all crashes, are those of a rebuild, table by table. */
export async function assertReadModels(world: World): Promise<void> {
  const { log, models } = world.house;
  await world.idle();
  expect(models.projector.health()).toMatchObject({ status: 'live', parkedCount: 0, lastError: null });
  const folder = mkdtempSync(join(tmpdir(), 'duixian-built-'));
  try {
    const built = openProjector({ store: log, folder, wait: forEver });
    await built.start();
    expect(built.health()).toMatchObject({ status: 'live', parkedCount: 0 });
    await built.close();
    expect(dump(models.folder)).toEqual(dump(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const forEver = (_: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

function dump(folder: string): object {
  const db = new DatabaseSync(join(folder, READ_MODELS_FILE), { readOnly: true });
  const tables = projections.map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}" ORDER BY key`).all()]);
  db.close();
  return Object.fromEntries(tables) as object;
}
