/**
 * `npm start`, `npm test` and the others: installs and builds what is missing or changed, then runs the task on the
 * pinned Node. Runs on Node 20 itself, with nothing but Node's own modules.
 */
import { checks, lints, runChecks } from './lib/checks.mjs';
import { ensureTestCommands } from './lib/debian.mjs';
import { Failure } from './lib/failure.mjs';
import { node24 } from './lib/node24.mjs';
import { inRoot } from './lib/paths.mjs';
import { endLike, runChild } from './lib/run-child.mjs';
import { ensureBuilt, ensureInstalled } from './lib/setup.mjs';

/** Runs a compiled program; `flags`: of Node. */
const program =
  (path, ...flags) =>
  async (args) => {
    await ensureBuilt();
    return runChild(node24(), ['--enable-source-maps', ...flags, inRoot('dist', path), ...args]);
  };

/** Distributed, the demonstration starts a Redis of its own unless one is given. */
async function demo(args) {
  if (args.some((each) => each.endsWith('distributed')) && !process.env.DUIXIAN_REDIS) await ensureTestCommands();
  return program('tools/demo/main.js')(args);
}

async function test(args) {
  await ensureTestCommands();
  await ensureBuilt();
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  return runChild(node24(), [...flags, inRoot('node_modules/jest/bin/jest.js'), ...args]);
}

/** A program that starts Chromium. */
const browsing = (path) => async (args) => {
  await ensureTestCommands();
  return program(path)(args);
};

/** Test files that need engines beside ours: EventStoreDB's protocol, Redis, several processes. */
const ENGINES = 'distributed|esdb|redis|settlement-kill';

function faults(args) {
  process.env.DUIXIAN_TEST_FAULTS = 'full';
  return test(args);
}

const counted = (table) => async (args) => {
  const { passed, failed } = await runChecks(table, args);
  console.log(`${passed} passed, ${failed} failed`);
  return { code: failed === 0 ? 0 : 1, signal: null };
};

const tasks = {
  start: program('apps/api/src/main.js'),
  worker: program('apps/worker/src/main.js'),
  demo,
  golden: program('tools/golden/main.js'),
  calculate: program('tools/calculate/main.js'),
  'policies:render': program('tools/render/main.js'),
  openapi: program('tools/openapi/main.js'),
  screens: browsing('tools/screens/main.js'),
  // As bench/read-models.ts runs it: the young generation's usual size costs a build 80 MB and saves it nothing.
  rebuild: program('tools/rebuild/main.js', '--max-semi-space-size=8'),
  recompute: program('tools/recompute/main.js'),
  backup: program('tools/backup/main.js'),
  restore: program('tools/restore/main.js'),
  migrate: program('tools/migrate/main.js'),
  bench: program('bench/main.js'),
  test,
  // Every journey through the pages; `npm test` runs the essential ones.
  'test:web': (args) => {
    process.env.DUIXIAN_TEST_WEB = 'full';
    return test(['test/web', ...args]);
  },
  // Everything that kills, fills and poisons one process, and then the engines of several; `npm test` runs a selection of both.
  'test:faults': (args) =>
    faults(['test/faults', '--testPathIgnorePatterns', `test/faults/(${ENGINES})[.]spec`, ...args]),
  'test:faults:engines': (args) =>
    faults([`test/faults/(${ENGINES})[.]spec`, 'test/demonstration-distributed', ...args]),
  build: async () => {
    await ensureBuilt();
    return { code: 0, signal: null };
  },
  lint: counted(lints),
  check: counted(checks),
  format: () =>
    runChild(node24(), [inRoot('node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level=warn', '.']),
};

const [name = '', ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
if (!task) {
  console.error(`duixian: unknown task '${name}'. Known: ${Object.keys(tasks).join(', ')}`);
  process.exit(2);
}

try {
  await ensureInstalled();
  endLike(await task(args));
} catch (error) {
  console.error(`duixian: ${error instanceof Failure ? error.message : error.stack}`);
  process.exit(1);
}
