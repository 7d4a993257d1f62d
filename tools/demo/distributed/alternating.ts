import type { Answer, Demand, Door } from '../../../apps/api/src/demonstration/door.js';

/** What lives in the memory of the API that began it: a trial of a draft. */
const OF_ONE_API = '/api/what-if';

/**
 * Each request through the next door, as a balancer would, but for trials, which are always the first one's. That all work is
 * done is asked of every one: each follows the log by itself.
 */
export function alternating(doors: readonly Door[]): Door {
  let turn = 0;
  const next = (): Door => doors[(turn += 1) % doors.length]!;
  return {
    send(demand) {
      if (demand.path === '/api/health/idle') return askAll(doors, demand);
      return (demand.path.startsWith(OF_ONE_API) ? doors[0]! : next()).send(demand);
    },
  };
}

/** The first answer, unless one is no success. */
async function askAll(doors: readonly Door[], demand: Demand): Promise<Answer> {
  const answers = await Promise.all(doors.map((door) => door.send(demand)));
  return answers.find(({ status }) => status >= 300) ?? answers[0]!;
}
