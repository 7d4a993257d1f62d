import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { House } from '#runtime';
import type { ThreadMessage, ThreadTask } from '../../../../assessment/src/what-if-thread.js';

const FILE = new URL(`../../../../assessment/src/what-if-thread${extname(import.meta.filename)}`, import.meta.url);

/** A thread on the house's prepared cases. What it could not use of them is logged: it goes on without. */
export function trialThread(
  { folder: prepared, surroundings }: Pick<House, 'folder' | 'surroundings'>,
  task: Omit<ThreadTask, 'prepared'>,
  take: (message: ThreadMessage) => void = () => undefined,
): Worker {
  const thread = new Worker(FILE, {
    workerData: { ...task, prepared } satisfies ThreadTask,
    execArgv: [...(surroundings.threadArguments ?? [])],
  });
  thread.on('message', (message: ThreadMessage) => {
    if (message.kind !== 'unprepared') return take(message);
    const { code, error } = message;
    surroundings.log('warn', 'past cases are not prepared', { code, error });
  });
  return thread;
}
