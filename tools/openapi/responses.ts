import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Answer, ResponseSchemas } from '../../apps/api/src/http/responses.js';
import { SchemaOfType } from './schema-of-type.js';
import type { Schema } from './schema.js';

const JSON_TEXT = 'application/json';
/** Bytes, or a page. */
const FILE: Schema = { type: 'string', format: 'binary' };
const HTTP = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);

/** What every route of the API answers, read off the types of its controllers. `root`: of the repository. */
export function responseSchemas(root: string): ResponseSchemas {
  const program = programOf(root);
  const checker = program.getTypeChecker();
  const schemas = new SchemaOfType(checker);
  const answers: [string, Answer | null][] = [];
  for (const file of program.getSourceFiles().filter(({ fileName }) => isController(fileName))) {
    for (const { name, method } of handlersIn(file)) {
      const returned = checker.getSignatureFromDeclaration(method)!.getReturnType();
      const answer = checker.getAwaitedType(returned) ?? returned;
      const media = producedBy(method);
      const ofMedia = (type: string) =>
        type === JSON_TEXT ? schemas.schema(media ? withoutText(answer, checker) : answer, name) : FILE;
      const content = () => Object.fromEntries((media ?? [JSON_TEXT]).map((type) => [type, ofMedia(type)]));
      answers.push([name, isNothing(answer) && !media ? null : content()]);
    }
  }
  const problem = typeNamed('Problem', join(root, 'libs/contracts/src/problems/problem.ts'), program, checker);
  schemas.schema(problem, 'Problem');
  return {
    operations: Object.fromEntries(answers.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    components: schemas.components(),
  };
}

function programOf(root: string): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const controllers = globSync('apps/api/src/**/*.controller.ts', { cwd: root }).toSorted();
  return ts.createProgram({
    rootNames: controllers.map((path) => join(root, path)),
    options: { ...options, noEmit: true },
  });
}

const isController = (fileName: string): boolean => /\/apps\/api\/src\/.*\.controller\.ts$/.test(fileName);

/** The methods that a request reaches, by the id of their operation in the document. */
function handlersIn(file: ts.SourceFile): { readonly name: string; readonly method: ts.MethodDeclaration }[] {
  return file.statements.filter(ts.isClassDeclaration).flatMap((controller) =>
    controller.members
      .filter(ts.isMethodDeclaration)
      .filter(isHandler)
      .map((method) => ({ name: `${controller.name!.text}_${method.name.getText(file)}`, method })),
  );
}

const isHandler = (method: ts.MethodDeclaration): boolean => decoratorsOf(method).some(({ name }) => HTTP.has(name));

/** The media types of `@ApiProduces`; JSON where nothing is said. */
function producedBy(method: ts.MethodDeclaration): readonly string[] | undefined {
  const produces = decoratorsOf(method).find(({ name }) => name === 'ApiProduces');
  return produces?.args.filter(ts.isStringLiteral).map(({ text }) => text);
}

const decoratorsOf = (method: ts.MethodDeclaration): readonly { name: string; args: readonly ts.Expression[] }[] =>
  (ts.getDecorators(method) ?? []).flatMap(({ expression }) =>
    ts.isCallExpression(expression) ? [{ name: expression.expression.getText(), args: [...expression.arguments] }] : [],
  );

const isNothing = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;

/** Of a route that answers a page or JSON: the JSON. */
function withoutText(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  const rest = type.isUnion() ? type.types.filter((each) => !(each.flags & ts.TypeFlags.StringLike)) : [type];
  if (rest.length !== 1) throw new Error(`a page or one JSON, not ${checker.typeToString(type)}`);
  return rest[0]!;
}

function typeNamed(name: string, file: string, program: ts.Program, checker: ts.TypeChecker): ts.Type {
  const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!;
  return checker.getDeclaredTypeOfSymbol(checker.getExportsOfModule(module).find((each) => each.name === name)!);
}
