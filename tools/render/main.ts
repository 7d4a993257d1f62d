import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { policies } from '#policies';
import { renderLaw } from './render.js';

/** `npm run policies:render [-- --check] [-- --to FOLDER]`: one page for each document, sentence beside rule. */
function main(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean' }, to: { type: 'string', default: join('docs', 'law') } },
  });
  const folder = values.to;
  const pages = renderLaw(policies.all());
  if (values.check !== true) {
    mkdirSync(folder, { recursive: true });
    for (const [name, html] of pages) writeFileSync(join(folder, name), html);
    console.log(`${pages.size} pages in ${folder}`);
    return 0;
  }
  const stale = [...pages].filter(([name, html]) => read(join(folder, name)) !== html).map(([name]) => name);
  const lost = readdirSync(folder).filter((name) => name.endsWith('.html') && !pages.has(name));
  for (const name of stale) console.error(`${name}: not current; run npm run policies:render`);
  for (const name of lost) console.error(`${name}: of no document`);
  return stale.length + lost.length === 0 ? 0 : 1;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = main(process.argv.slice(2));
