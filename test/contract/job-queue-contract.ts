import { afterEach, beforeEach, describe } from '@jest/globals';
import type { JobQueue } from '#jobs';
import { cancels } from './job-queue/cancelled.js';
import { closes } from './job-queue/closing.js';
import { triesAgain } from './job-queue/failing.js';
import { runsJobs } from './job-queue/running.js';
import type { JobQueueUnderTest, Tries } from './job-queue/under-test.js';

/** What every adapter of the jobs port must do. */
export function jobQueueContract(name: string, create: (tries: Tries) => Promise<JobQueueUnderTest>): void {
  describe(`jobs: ${name}`, () => {
    let logged: { readonly message: string; readonly details: object }[];
    let subject: JobQueueUnderTest | undefined;
    const open = async (tries: Partial<Tries> = {}): Promise<JobQueue> => {
      const log: Tries['log'] = (_, message, details) => void logged.push({ message, details });
      subject = await create({ pauseAfter: () => 1, ...tries, log });
      return subject.jobs;
    };
    beforeEach(() => {
      logged = [];
    });
    afterEach(async () => {
      await subject?.dispose();
      subject = undefined;
    });

    const given = { open, logged: () => logged };
    runsJobs(given);
    triesAgain(given);
    cancels(given);
    closes(given);
  });
}
