import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../support/child.js';
import { PLACES, SELECTED, START_PLACES } from './disk-places.js';
import { FULL, PATIENCE } from './extent.js';
import type { DiskOrder, DiskReport } from './server-on-small-disk.js';
import { onSmallDisk } from './small-disk.js';

const root = mkdtempSync(join(tmpdir(), 'server-disk-'));
const mountPoint = join(root, 'small');
mkdirSync(mountPoint);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [unshare, ...rest] = [...onSmallDisk(mountPoint), 'true'];
/** Where the system forbids a private mount, these are skipped, and `.ci/run` fails. */
const there = spawnSync(unshare!, rest).status === 0 ? describe : describe.skip;

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);
const places = indexes(FULL ? PLACES.length : SELECTED);
const starts = indexes(FULL ? START_PLACES.length : 2);

there('a whole server whose disk fails', () => {
  let reports: readonly DiskReport[];
  beforeAll(async () => {
    const order: DiskOrder = { mountPoint, places, starts };
    const { lines, code, errors } = await runProgram(
      'test/faults/server-on-small-disk.ts',
      order,
      onSmallDisk(mountPoint),
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    reports = lines.map((line) => JSON.parse(line) as DiskReport);
  }, PATIENCE);

  it.each(places.map((index) => ({ index, ...PLACES[index]!, inside: PLACES[index]!.label ?? 'before it' })))(
    '$fault under $part at $step ($inside): says so, goes on when it is mended, to the same amounts',
    ({ index, code }) => {
      const report = reports[index]!;
      expect(report.wrong).toEqual([]);
      expect(report.code).toBe(code);
      expect(report.complaints.length).toBeGreaterThan(0);
      // Whoever is logged in can look around all the same.
      expect(report.read).toBe(200);
    },
  );

  it.each(starts.map((index) => ({ index, ...START_PLACES[index]! })))(
    '$fault under $part at the start is $code, and the server starts when it is mended',
    ({ index, code }) => {
      const report = reports[places.length + index]!;
      expect(report.wrong).toEqual([]);
      expect(report.code).toBe(code);
    },
  );
});
