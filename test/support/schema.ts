/** JSON Schema, as far as the API's document speaks it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Schema[];
}
export type Components = Readonly<Record<string, Schema>>;

/**
 * What of a value its schema does not say, and what it says that the value has not: nothing when they agree. Stricter than
 * the standard: a field that no schema names is an error.
 */
export function disagreements(value: unknown, schema: Schema, components: Components, path = '$'): readonly string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1)!;
    const named = components[name];
    return named ? disagreements(value, named, components, path) : [`${path}: no component ${name}`];
  }
  if (schema.anyOf) return amongSeveral(value, schema.anyOf, components, path);
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (types && !types.some((type) => typesOf(value).includes(type))) {
    return [`${path}: ${typesOf(value)[0]} is not ${types.join(' or ')}`];
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${path}: ${JSON.stringify(value)} is none of the values`];
  if (Array.isArray(value)) return ofList(value, schema, components, path);
  return isObject(value) ? ofObject(value, schema, components, path) : [];
}

/** Of the nearest one, when it is none of them. */
function amongSeveral(value: unknown, schemas: readonly Schema[], components: Components, path: string) {
  const all = schemas.map((schema) => disagreements(value, schema, components, path));
  return all.toSorted((a, b) => a.length - b.length)[0]!;
}

function ofList(values: readonly unknown[], schema: Schema, components: Components, path: string): readonly string[] {
  const { items, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  if (values.length < minItems || values.length > maxItems) return [`${path}: ${values.length} items`];
  return values.flatMap((value, index) => {
    const its = prefixItems?.[index] ?? items;
    return its ? disagreements(value, its, components, `${path}[${index}]`) : [];
  });
}

function ofObject(value: Readonly<Record<string, unknown>>, schema: Schema, components: Components, path: string) {
  const { properties, required = [], additionalProperties } = schema;
  const missing = required.filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`);
  const wrong = Object.entries(value).flatMap(([name, its]) => {
    const known = properties && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (known) return disagreements(its, known, components, `${path}.${name}`);
    return properties ? [`${path}.${name}: not documented`] : [];
  });
  return [...missing, ...wrong];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function typesOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (Number.isInteger(value)) return ['integer', 'number'];
  return [typeof value];
}
