import type { ResponseSchemas } from '../../apps/api/src/http/responses.js';

/** The file that the API reads: one line a route and one a type, so that a change shows where it is. */
export function sourceOfResponses({ operations, components }: ResponseSchemas): string {
  return [
    '// Made by `npm run openapi` from the types of the controllers; changed by nobody else.',
    "import type { ResponseSchemas } from './responses.js';",
    '',
    'export const RESPONSES: ResponseSchemas = {',
    '  operations: {',
    ...linesOf(operations),
    '  },',
    '  components: {',
    ...linesOf(components),
    '  },',
    '};',
    '',
  ].join('\n');
}

const linesOf = (entries: Readonly<Record<string, object | null>>): readonly string[] =>
  Object.entries(entries).map(([name, schema]) => `    ${JSON.stringify(name)}: ${JSON.stringify(schema)},`);
