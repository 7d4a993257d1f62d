import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { calculateFrom } from './calculate.js';

/**
 * `npm run calculate -- FILE|- [--json] [--lang zh|en] [--today YYYY-MM-DD]`: what the documents would pay on these facts. The
 * file is the body of POST /api/calculator. Reads, prints, keeps nothing.
 */
function main(args: readonly string[]): number {
  const options = {
    json: { type: 'boolean' },
    lang: { type: 'string', default: 'zh' },
    today: { type: 'string' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !['zh', 'en'].includes(values.lang)) return usage();
  let content: string;
  try {
    content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return usage(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { lines, code } = calculateFrom(content, {
    json: values.json === true,
    lang: values.lang === 'en' ? 'en' : 'zh',
    now: Date.now(),
    ...(values.today === undefined ? {} : { today: values.today }),
  });
  for (const line of lines) (code === 0 ? console.log : console.error)(line);
  return code;
}

function usage(problem?: string): number {
  if (problem !== undefined) console.error(problem);
  console.error('usage: npm run calculate -- FILE|- [--json] [--lang zh|en] [--today YYYY-MM-DD]');
  return 2;
}

process.exitCode = main(process.argv.slice(2));
