import type { EventStore } from '#event-store';
import type { CommandRunner } from '#runtime';

/** The log as a house that dies reaches it: it may die before an append and after it. */
export function mortalStore(log: EventStore, point: (where: string) => void): EventStore {
  return {
    logId: log.logId,
    async append(stream, expectedVersion, events) {
      point('append');
      const result = await log.append(stream, expectedVersion, events);
      point('appended');
      return result;
    },
    readStream: (stream, options) => log.readStream(stream, options),
    readAll: (after, options) => log.readAll(after, options),
    subscribe: (after, handler, options) => log.subscribe(after, handler, options),
    head: () => log.head(),
    compare: (a, b) => log.compare(a, b),
    close: () => Promise.resolve(),
  };
}

/** The worker's runner: others may be quicker than its proposal. */
export const overtaken = (runner: CommandRunner, meanwhile: (stream: string) => Promise<void>): CommandRunner =>
  new Proxy(runner, {
    get(target, property) {
      if (property !== 'execute') {
        const value = Reflect.get(target, property) as unknown;
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      }
      return async (...args: Parameters<CommandRunner['execute']>) => {
        await meanwhile(args[1]);
        return target.execute(...args);
      };
    },
  });
