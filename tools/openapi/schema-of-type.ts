import ts from 'typescript';
import { distinguished, nameOf } from './names.js';
import { NULL, oneOf, orNull, refTo, type Schema } from './schema.js';

/** Thrown for a type of which no JSON can be: it names the way to it. */
export class NotJsonError extends Error {}

const { TypeFlags } = ts;

/** Said by name to be whatever JSON can be. */
const ANY_JSON: ReadonlySet<string> = new Set(['JsonValue']);

/**
 * From types of TypeScript to JSON Schema, of what `JSON.stringify` makes of a value of the type. Types that have a name
 * become components, each once.
 */
export class SchemaOfType {
  readonly #components = new Map<string, Schema>();
  readonly #names = new Map<ts.Type, string>();
  /** Unnamed types that are being written out: one inside itself would never end. */
  readonly #open = new Set<ts.Type>();

  constructor(private readonly checker: ts.TypeChecker) {}

  /** By name, in the order of the alphabet. */
  components(): Readonly<Record<string, Schema>> {
    return Object.fromEntries([...this.#components].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** `path`: for the message when it cannot be. */
  schema(type: ts.Type, path: string): Schema {
    if (!type.isUnion() || type.aliasSymbol || !type.types.some(isEmpty)) return this.#named(type, path);
    const rest = withoutEmpty(type, this.checker);
    if (rest.flags & TypeFlags.Never) return NULL;
    const schema = this.schema(rest, path);
    return type.types.some((each) => each.flags & TypeFlags.Null) ? orNull(schema) : schema;
  }

  #named(type: ts.Type, path: string): Schema {
    const known = this.#names.get(type);
    if (known !== undefined) return refTo(known);
    const named = isBranded(type) || isAnyJson(type) ? undefined : nameOf(type, this.checker);
    if (!named) return this.#written(type, path);
    const name = this.#components.has(named.name) ? distinguished(named) : named.name;
    if (this.#components.has(name)) throw new NotJsonError(`${path}: two types are called ${name}`);
    this.#names.set(type, name);
    this.#components.set(name, {});
    const schema = this.#content(type, name);
    this.#components.set(name, { ...described(type.aliasSymbol ?? type.getSymbol(), this.checker), ...schema });
    return refTo(name);
  }

  #written(type: ts.Type, path: string): Schema {
    if (this.#open.has(type)) throw new NotJsonError(`${path}: a type without a name that holds itself`);
    this.#open.add(type);
    try {
      return this.#content(type, path);
    } finally {
      this.#open.delete(type);
    }
  }

  #content(type: ts.Type, path: string): Schema {
    const { flags } = type;
    if (flags & (TypeFlags.Any | TypeFlags.Unknown)) return {};
    if (flags & TypeFlags.Null) return NULL;
    if (flags & TypeFlags.StringLiteral) return { type: 'string', enum: [(type as ts.StringLiteralType).value] };
    if (flags & TypeFlags.NumberLiteral) return { type: 'number', enum: [(type as ts.NumberLiteralType).value] };
    if (flags & TypeFlags.BooleanLiteral) {
      return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    }
    if (flags & TypeFlags.StringLike) return { type: 'string' };
    if (flags & TypeFlags.NumberLike) return { type: 'number' };
    if (flags & TypeFlags.BooleanLike) return { type: 'boolean' };
    if (isAnyJson(type)) return {};
    if (flags & TypeFlags.Union) return this.#union(type as ts.UnionType, path);
    if (flags & TypeFlags.NonPrimitive) return { type: 'object' };
    const unit = unitOf(type, this.checker);
    if (unit) return unit;
    if (flags & (TypeFlags.Object | TypeFlags.Intersection)) return this.#object(type, path);
    throw new NotJsonError(`${path}: no JSON is of type ${this.checker.typeToString(type)}`);
  }

  #union(type: ts.UnionType, path: string): Schema {
    const literals = type.types.filter((each) => each.flags & (TypeFlags.StringLiteral | TypeFlags.NumberLiteral));
    const values = (kind: 'string' | 'number'): readonly Schema[] => {
      const found = literals.map((each) => (each as ts.LiteralType).value).filter((value) => typeof value === kind);
      return found.length === 0 ? [] : [{ type: kind, enum: (found as (string | number)[]).toSorted() }];
    };
    const truths = type.types.filter((each) => each.flags & TypeFlags.BooleanLiteral);
    const others = withoutEmptyLists(type.types, this.checker).filter(
      (each) => !literals.includes(each) && !truths.includes(each) && !(each.flags & TypeFlags.Undefined),
    );
    return oneOf([
      ...values('string'),
      ...values('number'),
      ...(truths.length === 2 ? [{ type: 'boolean' }] : truths.map((each) => this.schema(each, path))),
      ...others.map((each) => this.schema(each, path)),
    ]);
  }

  #object(type: ts.Type, path: string): Schema {
    const { checker } = this;
    if (checker.isTupleType(type)) return this.#tuple(type as ts.TupleTypeReference, path);
    if (isEmptyList(type, checker)) return { type: 'array', maxItems: 0 };
    if (checker.isArrayType(type)) {
      return { type: 'array', items: this.schema(checker.getTypeArguments(type as ts.TypeReference)[0]!, `${path}[]`) };
    }
    if (type.getCallSignatures().length > 0) throw new NotJsonError(`${path}: a function`);
    const properties: [string, Schema][] = [];
    const required: string[] = [];
    for (const property of checker.getPropertiesOfType(type)) {
      const { name } = property;
      const its = checker.getTypeOfSymbol(property);
      // Only ever left out.
      if (its.flags & (TypeFlags.Undefined | TypeFlags.Never)) continue;
      const schema = this.schema(its, `${path}.${name}`);
      properties.push([name, schema.$ref === undefined ? { ...schema, ...described(property, checker) } : schema]);
      if (!mayBeLeftOut(property, its)) required.push(name);
    }
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
      ...(required.length === 0 ? {} : { required }),
      ...(index ? { additionalProperties: this.schema(index, `${path}.*`) } : {}),
    };
  }

  #tuple(type: ts.TupleTypeReference, path: string): Schema {
    const { minLength, fixedLength, hasRestElement } = { ...type.target, hasRestElement: isOpen(type) };
    const items = this.checker.getTypeArguments(type).map((each) => this.schema(each, `${path}[]`));
    if (hasRestElement) return { type: 'array', items: oneOf(items), minItems: minLength };
    return { type: 'array', prefixItems: items, minItems: minLength, maxItems: fixedLength };
  }
}

/** Of `Stage | null` the alias `Stage`, which the compiler knows as where the union is from. */
function withoutEmpty(type: ts.UnionType, checker: ts.TypeChecker): ts.Type {
  const { origin } = type as { readonly origin?: ts.Type };
  const named = origin?.isUnion() ? origin.types.filter((each) => !isEmpty(each)) : [];
  return named.length === 1 ? named[0]! : checker.getNonNullableType(type);
}

const isEmpty = ({ flags }: ts.Type): boolean => (flags & (TypeFlags.Null | TypeFlags.Undefined)) !== 0;

/** What the compiler infers of `[]`. */
const isEmptyList = (type: ts.Type, checker: ts.TypeChecker): boolean =>
  checker.isArrayType(type) && (checker.getTypeArguments(type as ts.TypeReference)[0]!.flags & TypeFlags.Never) !== 0;

/** Beside another list, an empty one says nothing. */
function withoutEmptyLists(types: readonly ts.Type[], checker: ts.TypeChecker): readonly ts.Type[] {
  const rest = types.filter((each) => !isEmptyList(each, checker));
  return rest.some((each) => checker.isArrayType(each)) ? rest : types;
}

const isAnyJson = ({ aliasSymbol }: ts.Type): boolean => ANY_JSON.has(aliasSymbol?.name ?? '');

const isOpen = (type: ts.TupleTypeReference): boolean =>
  type.target.elementFlags.some((flag) => flag & ts.ElementFlags.Variable);

function mayBeLeftOut(property: ts.Symbol, type: ts.Type): boolean {
  if (property.flags & ts.SymbolFlags.Optional) return true;
  return type.isUnion() && type.types.some((each) => each.flags & TypeFlags.Undefined);
}

const isBranded = (type: ts.Type): boolean =>
  type.isIntersection() && type.types.some((each) => each.flags & (TypeFlags.StringLike | TypeFlags.NumberLike));

/** Of `string & { __unit: 'instant' }` the text with the unit as its format. */
function unitOf(type: ts.Type, checker: ts.TypeChecker): Schema | undefined {
  if (!isBranded(type)) return undefined;
  const isText = (type as ts.IntersectionType).types.some((each) => each.flags & TypeFlags.StringLike);
  const unit = type.getProperty('__unit');
  const format = unit && checker.getTypeOfSymbol(unit);
  return {
    type: isText ? 'string' : 'integer',
    ...(format?.isStringLiteral() ? { format: FORMATS[format.value] ?? format.value } : {}),
  };
}

/** Where OpenAPI has a name for it. */
const FORMATS: Readonly<Record<string, string>> = { instant: 'date-time', 'business-date': 'date' };

function described(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): Schema {
  const text = ts.displayPartsToString(symbol?.getDocumentationComment(checker)).trim();
  return text === '' ? {} : { description: text };
}
