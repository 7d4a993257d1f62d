import { readConfig } from '../../apps/api/src/config.js';
import { openProjector, processSurroundings } from '#runtime';
import { openSqliteEventStore } from '#event-store';

/** `npm run rebuild`: drops the read models of the data folder and builds them from the log again. The server must not run. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.cwd());
  const surroundings = processSurroundings((level, message, details) => {
    if (level !== 'info') console.error(`${message} ${JSON.stringify(details)}`);
  });
  const store = await openSqliteEventStore({ folder: config.dataFolder, random: surroundings.random });
  const projector = await openProjector({
    store,
    folder: config.dataFolder,
    wait: surroundings.wait,
    log: surroundings.log,
  });
  try {
    const began = performance.now();
    await projector.rebuild();
    const { events, parkedCount } = projector.health();
    const seconds = (performance.now() - began) / 1000;
    console.log(`${events} events read, ${parkedCount} parked, ${seconds.toFixed(2)} s`);
    process.exitCode = parkedCount === 0 ? 0 : 1;
  } finally {
    await projector.close();
    await store.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
