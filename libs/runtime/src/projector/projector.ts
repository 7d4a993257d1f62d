import { join } from 'node:path';
import { queueProjections } from '#read-models';
import { auditQueries } from './audit-queries.js';
import { caseQueries } from './case-queries.js';
import { directoryQueries, moneyQueries } from './money-queries.js';
import { PastFiles } from './past-files.js';
import { pastQueries } from './past-queries.js';
import { ProjectorHost } from './projector-host.js';
import { Tables } from './tables.js';
import type { Projector, ProjectorOptions } from './types/projector.js';

/** Scratch files of questions about the past; cleared at close, and safe to delete. */
const PAST_FOLDER = 'read-models-past';

/** Opens the read models of a log. Nothing is read before `start`. */
export function openProjector(options: ProjectorOptions): Projector {
  const host = new ProjectorHost(options);
  const tables = new Tables(() => host.file);
  const past = new PastFiles(options.store, join(options.folder, PAST_FOLDER), queueProjections);
  return {
    ...caseQueries(tables, options.store),
    ...moneyQueries(tables),
    ...directoryQueries(tables),
    ...auditQueries(tables, options.store),
    ...pastQueries(tables, options.store, past, () => host.position),
    start: () => host.start(),
    position: () => host.position,
    lastTold: () => host.lastTold(),
    waitFor: (position, timeoutMs) => host.waitFor(position, timeoutMs),
    onChange: (listener) => host.changes.listen(listener),
    takeGathered: () => host.takeGathered(),
    lag: () => host.lag(),
    health: () => host.health(),
    parked: () => host.parked(),
    rebuild: () => host.rebuild(),
    close: async () => {
      await past.close();
      await host.close();
    },
  };
}
