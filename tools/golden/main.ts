import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runGolden } from './run.js';

/** `npm run golden -- FILE [--policy ID]`: computes the worked cases of a file in the format of GOLDEN-FORMAT.md. */
function main(args: readonly string[]): number {
  const usage = 'usage: npm run golden -- FILE [--policy ID]';
  let file: string | undefined;
  let policy: string | undefined;
  try {
    const parsed = parseArgs({ args: [...args], options: { policy: { type: 'string' } }, allowPositionals: true });
    policy = parsed.values.policy;
    file = parsed.positionals.length === 1 ? parsed.positionals[0] : undefined;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  if (file === undefined) {
    console.error(usage);
    return 2;
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { lines, failed } = runGolden(content, policy);
  for (const line of lines) console.log(line);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
