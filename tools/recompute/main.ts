import { parseArgs } from 'node:util';
import { readConfig } from '../../apps/api/src/config.js';
import { recomputeFolder } from './recompute-folder.js';
import { printMismatch } from './print.js';

const USAGE = 'usage 用法: npm run recompute -- [policy] [year] [--data FOLDER]';

/**
 * `npm run recompute -- [policy] [year]`: every settled amount of a log again, from what its settlement recorded. Reads only, and
 * takes no lock: a stopped data folder, a copy of one, or one in use. Ends with 1 where anything differs.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { data: { type: 'string' } },
    allowPositionals: true,
    strict: true,
  });
  const year = positionals.find((each) => /^[0-9]{4}$/.test(each));
  const policy = positionals.find((each) => each !== year);
  if (positionals.length > [policy, year].filter((each) => each !== undefined).length) throw new Error(USAGE);
  const folder = values.data ?? readConfig(process.env, process.cwd()).dataFolder;
  const began = performance.now();
  const { streams, claims, mismatches } = await recomputeFolder(folder, {
    ...(policy === undefined ? {} : { policy }),
    ...(year === undefined ? {} : { year: Number(year) }),
  });
  for (const mismatch of mismatches) printMismatch(mismatch, console.log);
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  console.log(`重新计算${claims}次核定（${streams}份应奖补金额），不符${mismatches.length}次，用时${seconds}秒。`);
  console.log(
    `${claims} settlements of ${streams} entitlements computed again: ${mismatches.length} differ, ${seconds} s.`,
  );
  process.exitCode = mismatches.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
});
