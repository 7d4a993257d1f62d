import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

/**
 * 次年由区财政拨付: refused one millisecond before, allowed at the instant, under both counts of 次年 (AMB-YZ-17) and whatever
 * the time zone of the process. Each zone in a process of its own, because a process reads TZ once.
 */
const gate = (payableFrom: string) => ({ payableFrom, before: 'PAYOUT_YEAR_NOT_REACHED', at: 'ok' });

const expected = [
  gate('2024-12-31T16:00:00.000Z'),
  gate('2024-12-31T16:00:00.000Z'),
  gate('2024-12-31T16:00:00.000Z'),
  gate('2024-09-09T16:00:00.000Z'),
  gate('2024-12-31T16:00:00.000Z'),
  gate('2023-12-31T16:00:00.000Z'),
];

describe('no payment before the payout year', () => {
  const loader = join(import.meta.dirname, '../support/run-ts.mjs');
  const program = join(import.meta.dirname, 'year-gate-answers.ts');

  it.each([
    ['UTC', 0],
    ['Asia/Shanghai', 480],
    ['America/New_York', -300],
    ['Pacific/Kiritimati', 840],
    ['Pacific/Pago_Pago', -660],
  ])('with TZ=%s', async (zone, offset) => {
    const env = { ...process.env, TZ: zone };
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', loader, program], { env });
    expect(JSON.parse(stdout)).toEqual({ offset, answers: expected });
  });
});
