import type { Client, Json, Method } from './client.js';

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
}

export interface Route {
  readonly method: Method;
  readonly path: string;
  /** The body's fields; undefined: no JSON body. */
  readonly fields: Readonly<Record<string, Schema>> | undefined;
  readonly required: readonly string[];
  readonly takesFile: boolean;
  readonly queries: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Every route as the server describes itself. */
export class ApiDescription {
  private constructor(private readonly document: Document) {}

  static async of(client: Client): Promise<ApiDescription> {
    return new ApiDescription((await client.get('/api/openapi.json')).body as unknown as Document);
  }

  routes(): readonly Route[] {
    return Object.entries(this.document.paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) =>
        this.#route(method.toUpperCase() as Method, path, operation),
      ),
    );
  }

  #route(method: Method, path: string, { parameters = [], requestBody }: Operation): Route {
    const content = requestBody?.content ?? {};
    const schema = content['application/json'] ? this.#resolved(content['application/json'].schema) : undefined;
    return {
      method,
      path,
      fields: schema?.properties,
      required: schema?.required ?? [],
      takesFile: 'application/pdf' in content,
      queries: parameters.filter((each) => each.in === 'query').map((each) => each.name),
    };
  }

  #resolved(schema: Schema): Schema {
    return schema.$ref === undefined ? schema : this.document.components.schemas[schema.$ref.split('/').at(-1)!]!;
  }

  /** A body in the right shape, as the document's own examples have it. */
  sample({ fields, required }: Route): Json {
    const names = Object.keys(fields ?? {}).filter((name) => required.includes(name));
    return Object.fromEntries(names.map((name) => [name, this.#value(fields![name]!)]));
  }

  #value(given: Schema): unknown {
    const schema = this.#resolved(given);
    if (schema.example !== undefined) return schema.example;
    if (schema.enum) return schema.enum[0];
    if (schema.type === 'array') return [this.#value(schema.items ?? {})];
    if (schema.type === 'number' || schema.type === 'integer') return 1;
    if (schema.type === 'boolean') return true;
    if (schema.properties) {
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, this.#value(schema.properties![name] ?? {})]),
      );
    }
    return schema.type === 'object' ? {} : 'some-text';
  }

  /** What the type of a field does not allow. */
  wrongValues(given: Schema): readonly unknown[] {
    const { type, properties } = this.#resolved(given);
    const huge = 'x'.repeat(5000);
    if (type === 'string') return [7, true, [], {}, ['x'], huge, '\u0000', '\u202e'];
    if (type === 'array') return ['x', 7, {}, true, [[]], Array.from({ length: 1000 }, (_, index) => `id-${index}`)];
    if (type === 'number' || type === 'integer') return ['7', 1.5, -1, 1e21, true, [], {}];
    if (type === 'boolean') return ['true', 1, 0, [], {}];
    return properties || type === 'object' ? ['x', 7, true, [], [{}]] : [{}, [], [{}]];
  }
}
