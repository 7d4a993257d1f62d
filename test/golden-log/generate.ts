/**
 * Makes the golden log of a release, once:
 *   node_modules/.bin/node --import ./test/support/run-ts.mjs test/golden-log/generate.ts 0.2.0
 * An existing one is never overwritten: what a release wrote is what later ones must read.
 */
import 'reflect-metadata';
import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from '#event-store';
import { factsOf, writeFacts } from './meaning.js';
import { playedLog } from './play.js';

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) {
  writeSync(2, 'usage: generate.ts VERSION, as in package.json\n');
  process.exit(2);
}
const log = await playedLog();
const file = (kind: string): string => join(import.meta.dirname, `${version}.${kind}.jsonl`);
try {
  writeFileSync(file('log'), linesOf(log, 0), { flag: 'wx' });
  writeFileSync(file('expected'), writeFacts(await factsOf(log)), { flag: 'wx' });
} catch (error) {
  writeSync(2, `${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
writeSync(1, `${log.length} events of ${version}\n`);
process.exit(0);
