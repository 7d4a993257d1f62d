import type { Answer, Client } from './client.js';
import { disagreements, type Components, type Schema } from './schema.js';

type Content = Readonly<Record<string, { readonly schema: Schema }>>;
type Responses = Readonly<Record<string, { readonly content?: Content }>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Responses }>>>>;
  readonly components: { readonly schemas: Components };
}

/** The answers as the server's own document describes them. */
export class Documented {
  private constructor(private readonly document: Document) {}

  static async of(client: Client): Promise<Documented> {
    return new Documented((await client.get('/api/openapi.json')).body as unknown as Document);
  }

  /** Not the description itself. */
  describes(route: string): boolean {
    return route !== 'GET /api/openapi.json';
  }

  /** Where an answer is not as documented. `route`: "GET /api/queues/{stage}". Of files only the media type counts. */
  disagreements(route: string, { status, bytes, headers }: Answer): readonly string[] {
    const [method, path] = route.split(' ') as [string, string];
    const responses = this.document.paths[path]?.[method.toLowerCase()]?.responses;
    const response = responses?.[status] ?? responses?.['default'];
    if (!response) return [`${route}: ${status} is not documented`];
    const media = String(headers['content-type'] ?? '').split(';')[0]!;
    if (!response.content) return bytes.length === 0 ? [] : [`${route}: a body that is not documented`];
    const schema = response.content[media]?.schema;
    if (!schema) return [`${route}: ${status} as ${media || 'nothing'} is not documented`];
    if (!media.endsWith('json')) return [];
    return disagreements(JSON.parse(bytes.toString('utf8')), schema, this.document.components.schemas, route);
  }
}
