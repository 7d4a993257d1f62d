import { Worker } from 'node:worker_threads';
import type { ThreadMessage, ThreadTask } from '../../apps/assessment/src/what-if-thread.js';
import type { Draft } from '../../apps/assessment/src/what-if.js';
import { LAW } from './past-cases.js';

export type Tried = Extract<ThreadMessage, { kind: 'done' }>;

/** A draft tried on the log of a folder in a thread of this process, as the API does. */
export function tried(folder: string): Promise<Tried> {
  const draft = {
    policy: LAW.id,
    policyVersion: LAW.version,
    parameters: [{ parameter: 'intl-invention', value: '120000' }],
    overrides: [],
    readings: {},
  } satisfies Draft;
  const thread = new Worker(new URL('../../apps/assessment/src/what-if-thread.js', import.meta.url), {
    workerData: { folder, prepared: folder, draft } satisfies ThreadTask,
  });
  return new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'done') resolve(message);
    });
  });
}
