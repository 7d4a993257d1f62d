import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { apiDocument } from './document.js';
import { responseSchemas } from './responses.js';
import { sourceOfResponses } from './source.js';

const RESPONSES = 'apps/api/src/http/responses.generated.ts';
const TYPES = 'apps/web/src/api/schema.d.ts';

/**
 * `npm run openapi`: what the routes answer, read off the controllers' types, and the web's types of the whole API.
 * `--check` writes nothing and fails when a file is not as it should be; `--document FILE` writes the document too.
 */
async function main(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const responses = responseSchemas(root);
  const document = await apiDocument(responses);
  // Not `immutable`: openapi-fetch takes read-only lists for objects.
  const types = astToString(await openapiTS(JSON.stringify(document)));
  const made = new Map([
    [RESPONSES, sourceOfResponses(responses)],
    [TYPES, types],
  ]);
  const stale = [...made].filter(([path, text]) => contentOf(join(root, path)) !== text);
  if (args.includes('--check')) {
    for (const [path] of stale) console.error(`${path} is not what the controllers say: npm run openapi`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
  const file = args[args.indexOf('--document') + 1];
  if (args.includes('--document') && file !== undefined) {
    writeFileSync(resolve(root, file), `${JSON.stringify(document, null, 2)}\n`);
  }
  const { operations, components } = responses;
  console.log(`${Object.keys(operations).length} routes, ${Object.keys(components).length} types of answers`);
  return 0;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

process.exitCode = await main(process.argv.slice(2));
