import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One event as its declaration says: the stream's category, the type, and the fields of its body. */
export interface EventEntry {
  readonly stream: string;
  readonly type: string;
  readonly fields: readonly string[];
}

const DOMAIN = join(import.meta.dirname, '../../libs/domain/src');

/** Every `EventOf<'Type', body>` in the domain, by folder. Bodies that are named types are shown by that name. */
export function eventList(): readonly EventEntry[] {
  return readdirSync(DOMAIN)
    .filter((name) => statSync(join(DOMAIN, name)).isDirectory() && name !== 'sagas')
    .toSorted()
    .flatMap((stream) =>
      readdirSync(join(DOMAIN, stream))
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
        .flatMap((file) => eventsIn(stream, join(DOMAIN, stream, file))),
    );
}

function eventsIn(stream: string, file: string): readonly EventEntry[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2023, true);
  const found: EventEntry[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'EventOf') {
      const [type, body] = node.typeArguments ?? [];
      if (type && body && ts.isLiteralTypeNode(type)) {
        found.push({ stream, type: type.getText().slice(1, -1), fields: fieldsOf(body) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function fieldsOf(body: ts.TypeNode): readonly string[] {
  if (ts.isTypeLiteralNode(body)) {
    return body.members.map((member) => {
      const name = member.name?.getText() ?? '';
      return ts.isPropertySignature(member) && member.questionToken ? `${name}?` : name;
    });
  }
  if (ts.isIntersectionTypeNode(body)) return body.types.flatMap(fieldsOf);
  if (ts.isParenthesizedTypeNode(body)) return fieldsOf(body.type);
  return [`(${body.getText()})`];
}
