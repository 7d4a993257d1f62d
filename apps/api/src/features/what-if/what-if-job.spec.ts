import { describe, expect, it } from '@jest/globals';
import type { Instant } from '#kernel';
import type { Summary } from '../../../../assessment/src/what-if-summary.js';
import type { Draft } from '../../../../assessment/src/what-if.js';
import { begunTrial, take, type WhatIfJob } from './what-if-job.js';

const summary = { entitlements: 7 } as Summary;
const DONE = { kind: 'done', summary, cpuSeconds: 1.5 } as const;
const begun = (): WhatIfJob => begunTrial('t1', {} as Draft, '2026-01-01T00:00:00.000Z' as Instant);

describe('a trial', () => {
  it('is as far as its thread says, until it is done', () => {
    const job = begun();
    take(job, { kind: 'progress', done: 3, total: 7 });
    expect(job).toMatchObject({ status: 'running', done: 3, total: 7, summary: null });
    take(job, DONE);
    expect(job).toMatchObject({ status: 'done', done: 7, total: 7, summary, cpuSeconds: 1.5 });
  });

  it.each(['cancelled', 'failed'] as const)(
    'that was %s first stays so, whatever its thread had said by then',
    (status) => {
      const job = { ...begun(), status };
      take(job, { kind: 'progress', done: 3, total: 7 });
      take(job, DONE);
      expect(job).toEqual({ ...begun(), status });
    },
  );

  it('that is done goes no further', () => {
    const job = begun();
    take(job, { kind: 'progress', done: 3, total: 7 });
    take(job, DONE);
    take(job, { kind: 'progress', done: 1, total: 7 });
    expect(job).toMatchObject({ status: 'done', done: 7 });
  });
});
