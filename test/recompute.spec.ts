import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EVENTS_FILE, eventsFromLines, importing, openSqliteEventStore, type RecordedEvent } from '#event-store';
import { canonicalJson } from '#kernel';
import { printMismatch } from '../tools/recompute/print.js';
import { recomputeFolder } from '../tools/recompute/recompute-folder.js';

/** The log of the first release, in a data folder: computed again, and again after somebody forged it. */

const folder = mkdtempSync(join(tmpdir(), 'recompute-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const log: RecordedEvent[] = [];

beforeAll(async () => {
  async function* pieces() {
    yield readFileSync(join(import.meta.dirname, 'golden-log/0.1.0.log.jsonl'));
  }
  for await (const batch of eventsFromLines(pieces())) log.push(...batch);
  const store = await openSqliteEventStore({ folder, logId: log[0]!.logId, random: () => new Uint8Array(16) });
  for await (const _ of importing(store, batches())) void _;
  await store.close();
  async function* batches() {
    yield log;
  }
});

const settlements = () => log.filter((each) => each.type === 'AmountSettled');

/** One event of the file altered behind everybody's back; put back afterwards. */
async function forged<T>(event: RecordedEvent, alter: (body: string) => string, look: () => Promise<T>): Promise<T> {
  const write = (bytes: Uint8Array): void => {
    const file = new DatabaseSync(join(folder, EVENTS_FILE));
    file.exec('DROP TRIGGER IF EXISTS events_are_never_changed');
    file.prepare('UPDATE events SET bytes = ? WHERE position = ?').run(bytes, Number(event.position));
    file.close();
  };
  const { position: _p, hash: _h, bytes, ...envelope } = event;
  const body = JSON.parse(alter(JSON.stringify(event.body))) as object;
  write(Buffer.from(canonicalJson({ ...envelope, body })));
  try {
    return await look();
  } finally {
    write(bytes);
  }
}

describe('npm run recompute', () => {
  it('finds every settlement of a released log as it was recorded', async () => {
    const found = await recomputeFolder(folder);
    const claims = settlements().flatMap(({ body }) => (body as { claims: object[] }).claims);
    expect(found.mismatches.map(({ claim, cause }) => [claim, cause])).toEqual([]);
    expect(found.claims).toBe(claims.length);
    expect(found.claims).toBeGreaterThan(5);
  });

  it('looks at one policy or award year where it is told to', async () => {
    expect((await recomputeFolder(folder, { policy: 'lechang-2022-86' })).claims).toBe(0);
    const all = (await recomputeFolder(folder)).claims;
    const years = await Promise.all([2022, 2023, 2024, 2025].map((year) => recomputeFolder(folder, { year })));
    expect(years.reduce((sum, { claims }) => sum + claims, 0)).toBe(all);
  });

  it('lists a forged amount with both traces', async () => {
    const event = settlements().find(({ body }) => JSON.stringify(body).includes('"total":"1'))!;
    const total = /"total":"(\d+)"/.exec(JSON.stringify(event.body))!;
    const { mismatches } = await forged(
      event,
      (body) => body.replace(total[0], `"total":"${Number(total[1]) + 1}"`),
      () => recomputeFolder(folder),
    );
    expect(mismatches.map(({ cause, stream, version }) => [cause, stream, version])).toEqual([
      ['result', event.stream, event.version],
    ]);
    const lines: string[] = [];
    printMismatch(mismatches[0]!, (line) => lines.push(line));
    expect(lines.filter((line) => /存证 recorded|重新计算 computed/.test(line))).toHaveLength(2);
    expect(lines.length).toBeGreaterThan(8);
  });

  it('lists a forged trace, reading, fact and basis', async () => {
    const event = settlements()[0]!;
    const entered = log.find((each) => each.type === 'ClaimEntered' && each.stream === event.stream)!;
    const altered = async (of: RecordedEvent, alter: (body: string) => string) =>
      (await forged(of, alter, () => recomputeFolder(folder))).mismatches.map(({ cause }) => cause);
    expect(await altered(event, (body) => body.replace('"zh":"', '"zh":"改'))).toContain('result');
    expect(await altered(event, (body) => body.replace(/"awardYear":\d+/, '"awardYear":1999'))).toContain('result');
    expect(await altered(event, (body) => body.replace('"policyVersion":1', '"policyVersion":9'))).toContain('version');
    expect(await altered(entered, (body) => body.replace('"claim":"', '"claim":"x'))).toContain('entry');
    const award = { source: 'here', claim: 'x', awardYear: 2023, treasury: 'district', amount: '100' };
    const withAward = (body: string) => body.replace('"standing":[', `"standing":[${JSON.stringify(award)},`);
    expect(await altered({ ...event }, (body) => withAward(body).replace('},]', '}]'))).toContain('standing');
  });

  it('changes nothing in the folder', async () => {
    const bytes = () => readFileSync(join(folder, EVENTS_FILE));
    const before = bytes();
    await recomputeFolder(folder);
    expect(bytes().equals(before)).toBe(true);
  });
});
