import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { SchemaOfType } from './schema-of-type.js';

const SOURCE = `
type Day = string & { readonly __unit: 'business-date' };
type Cents = number & { readonly __unit: 'fen' };
type Stage = 'b' | 'a';
type JsonValue = string | number | null | readonly JsonValue[];
/** Somebody. */
interface Person {
  readonly name: string;
  /** When. */
  readonly born?: Day;
  readonly stage: Stage | null;
  readonly parent: Person | null;
}
interface Page<Row> { readonly rows: readonly Row[]; readonly next: string | null }
const lineView = (id: string) => ({ id, stage: 'a' as Stage | undefined });

declare function persons(): Promise<Page<Person>>;
const anonymous = () => ({ sum: 1 as unknown as Cents, only: true as const, many: {} as Record<string, number>, left: undefined });
const merged = () => ({ ...({} as Omit<Person, 'parent' | 'born' | 'stage'>), more: [] as [string, number], any: null as JsonValue });
const either = () => (1 as unknown as { a: string } | readonly string[] | never[]);
const views = () => [lineView('x')];
declare function method(): { now(): string };
declare function bigint(): bigint;
`;

describe('JSON Schema of a type', () => {
  let folder: string;
  let program: ts.Program;
  let schemas: SchemaOfType;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-schema-'));
    writeFileSync(join(folder, 'source.ts'), SOURCE);
    const options = { strict: true, target: ts.ScriptTarget.ES2023, types: [], noEmit: true };
    program = ts.createProgram({ rootNames: [join(folder, 'source.ts')], options });
    schemas = new SchemaOfType(program.getTypeChecker());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function of(name: string) {
    const checker = program.getTypeChecker();
    const file = program.getSourceFile(join(folder, 'source.ts'))!;
    const symbol = checker.getSymbolsInScope(file, ts.SymbolFlags.Value).find((each) => each.name === name)!;
    const returned = checker.getTypeOfSymbol(symbol).getCallSignatures()[0]!.getReturnType();
    return schemas.schema(checker.getAwaitedType(returned)!, name);
  }

  it('what has a name is a component, a generic one with its argument', () => {
    expect(of('persons')).toEqual({ $ref: '#/components/schemas/PersonPage' });
    expect(schemas.components()['PersonPage']).toMatchObject({
      properties: { rows: { type: 'array', items: { $ref: '#/components/schemas/Person' } } },
      required: ['rows', 'next'],
    });
    expect(schemas.components()['Person']).toEqual({
      description: 'Somebody.',
      type: 'object',
      properties: {
        name: { type: 'string' },
        born: { type: 'string', format: 'date', description: 'When.' },
        stage: { anyOf: [{ $ref: '#/components/schemas/Stage' }, { type: 'null' }] },
        parent: { anyOf: [{ $ref: '#/components/schemas/Person' }, { type: 'null' }] },
      },
      required: ['name', 'stage', 'parent'],
    });
    expect(schemas.components()['Stage']).toEqual({ type: 'string', enum: ['a', 'b'] });
  });

  it('what has none is written out; units are formats; what is never there is left out', () => {
    expect(of('anonymous')).toEqual({
      type: 'object',
      properties: {
        sum: { type: 'integer', format: 'fen' },
        only: { type: 'boolean', enum: [true] },
        many: { type: 'object', additionalProperties: { type: 'number' } },
      },
      required: ['sum', 'only', 'many'],
    });
    expect(of('merged')).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string' },
        more: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'number' }], minItems: 2, maxItems: 2 },
        any: {},
      },
      required: ['more', 'any', 'name'],
    });
  });

  it('one of several; an empty list beside another says nothing', () => {
    expect(of('either')).toEqual({
      anyOf: [
        { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
        { type: 'array', items: { type: 'string' } },
      ],
    });
  });

  it('what a …View function makes is called after it', () => {
    expect(of('views')).toEqual({ type: 'array', items: { $ref: '#/components/schemas/LineView' } });
    expect(schemas.components()['LineView']).toMatchObject({ required: ['id'] });
  });

  it('what no JSON can be is refused, and where', () => {
    expect(() => of('method')).toThrow('method.now: a function');
    expect(() => of('bigint')).toThrow('bigint: no JSON is of type bigint');
  });
});
