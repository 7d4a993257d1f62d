/** JSON Schema as OpenAPI 3.1 takes it: the part of it that types of TypeScript become. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
}

export const NULL: Schema = { type: 'null' };

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** Says the same of a value, or that it is `null`. */
export function orNull(schema: Schema): Schema {
  if (Object.keys(schema).length === 0) return schema;
  if (schema.anyOf) return { ...schema, anyOf: [...schema.anyOf, NULL] };
  if (typeof schema.type === 'string' && schema.enum === undefined) return { ...schema, type: [schema.type, 'null'] };
  if (typeof schema.type === 'string') return { ...schema, type: [schema.type, 'null'], enum: [...schema.enum!, null] };
  return { anyOf: [schema, NULL] };
}

/** One of several; the same said twice is said once. */
export function oneOf(schemas: readonly Schema[]): Schema {
  const different = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return different.length === 1 ? different[0]! : { anyOf: different };
}
