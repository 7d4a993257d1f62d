import { basename } from 'node:path';
import ts from 'typescript';

/** What a type is called where it has a name of this project; generics by their arguments: `Page<CaseRow>` is `CaseRowPage`. */
export interface Named {
  readonly name: string;
  /** Where it is declared: tells apart two types of one name. */
  readonly declaredIn: string;
}

/** `undefined`: the type has no name, or one of the language's own (`Readonly`, `Record`, …), and is written out in place. */
export function nameOf(type: ts.Type, checker: ts.TypeChecker): Named | undefined {
  const { aliasSymbol } = type;
  if (aliasSymbol && isOurs(aliasSymbol)) return named(aliasSymbol, type.aliasTypeArguments ?? [], checker);
  const symbol = type.getSymbol();
  const view = symbol && viewOf(symbol);
  if (view) return view;
  if (!symbol || !isOurs(symbol) || !(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class)))
    return undefined;
  return named(symbol, argumentsOf(type, checker), checker);
}

function named(symbol: ts.Symbol, args: readonly ts.Type[], checker: ts.TypeChecker): Named | undefined {
  const names = args.map((each) => nameOf(each, checker)?.name);
  if (names.includes(undefined)) return undefined;
  return { name: names.join('') + symbol.name, declaredIn: declarationOf(symbol).fileName };
}

/**
 * What a function called `…View` (or a controller's `#view`) makes is called after it, although nobody declared its type:
 * `paymentView` makes a `PaymentView`.
 */
function viewOf(symbol: ts.Symbol): Named | undefined {
  const literal = symbol.declarations?.[0];
  if (!literal || !ts.isObjectLiteralExpression(literal)) return undefined;
  const maker = makerOf(literal);
  if (!maker) return undefined;
  const declaredIn = literal.getSourceFile().fileName;
  const name = maker.name?.getText() ?? '';
  if (name === '#view' || name === 'view') {
    const owner = (maker.parent as ts.ClassDeclaration).name?.text ?? '';
    return { name: `${owner.replace(/(Controller|Service)$/, '')}View`, declaredIn };
  }
  return /[a-z]View$/.test(name) ? { name: name.charAt(0).toUpperCase() + name.slice(1), declaredIn } : undefined;
}

/** The function whose whole answer a literal is. */
function makerOf(literal: ts.ObjectLiteralExpression): ts.NamedDeclaration | undefined {
  let { parent } = literal;
  while (ts.isParenthesizedExpression(parent)) ({ parent } = parent);
  if (ts.isArrowFunction(parent) && ts.isVariableDeclaration(parent.parent)) return parent.parent;
  if (!ts.isReturnStatement(parent)) return undefined;
  const body = parent.parent;
  const maker = body.parent;
  return ts.isFunctionDeclaration(maker) || ts.isMethodDeclaration(maker) ? maker : undefined;
}

function argumentsOf(type: ts.Type, checker: ts.TypeChecker): readonly ts.Type[] {
  const isReference = ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0;
  if (!isReference) return [];
  const { target } = type as ts.TypeReference;
  return checker.getTypeArguments(type as ts.TypeReference).slice(0, target.typeParameters?.length ?? 0);
}

const declarationOf = (symbol: ts.Symbol): ts.SourceFile => symbol.declarations![0]!.getSourceFile();

function isOurs(symbol: ts.Symbol): boolean {
  if (!symbol.declarations?.length) return false;
  return !declarationOf(symbol).fileName.includes('/node_modules/');
}

/** Of two types of one name the second says where it is from: `ChangeOfWhatIfSummary`. */
export function distinguished({ name, declaredIn }: Named): string {
  const words = basename(declaredIn, '.ts').split(/[^A-Za-z0-9]+/);
  return `${name}Of${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
