import { run as append } from './append.js';
import { run as law } from './assess.js';
import { run as backup } from './backup.js';
import { run as engines } from './engines.js';
import { run as http } from './http.js';
import { run as lives } from './lives.js';
import { run as queue } from './queue-page.js';
import { run as readModels } from './read-models.js';
import { run as start } from './start.js';
import { run as web } from './web.js';
import { run as whatIf } from './what-if.js';

/** `npm run bench [-- name …]`: each against its limit or a peer, as ratios within one run. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  append,
  backup,
  engines,
  http,
  law,
  lives,
  'read-models': readModels,
  queue,
  start,
  web,
  'what-if': whatIf,
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`no bench "${unknown}"; known: ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n# ${name}`);
  await run();
}
