import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

/** Every word that a reader sees lies in a catalogue, in both languages. */

const SOURCES = join(import.meta.dirname, '../../apps/web/src');
const HAN = /\p{Script=Han}/u;
const LETTERS = /[\p{L}]{2,}/u;
/** Attributes whose text is read, or read aloud. */
const SAID = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
]);
/** A language is named in its own. */
const OWN_NAMES = new Set(['English', '中文', 'Switch to English', '切换为中文']);

const files = (readdirSync(SOURCES, { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$|schema\.d\.ts$/.test(path));

const isCatalogue = (path: string): boolean => /(?:^|\/)(?:[a-z-]+-)?texts\.ts$|^terms\//.test(path);

const parse = (path: string): ts.SourceFile =>
  ts.createSourceFile(path, readFileSync(join(SOURCES, path), 'utf8'), ts.ScriptTarget.Latest, true);

function textsOutside(path: string): readonly string[] {
  const source = parse(path);
  const found: string[] = [];
  const say = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${text.trim()}`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && LETTERS.test(node.text)) say(node, node.text);
    else if (ts.isStringLiteralLike(node) && HAN.test(node.text)) say(node, node.text);
    else if (ts.isTemplateExpression(node) && HAN.test(node.getText())) say(node, node.getText());
    else if (ts.isJsxAttribute(node) && SAID.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && LETTERS.test(value.text)) say(node, value.text);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return found;
}

/** The leaves of both languages of every `defineTexts(zh, en)` of a file. */
function leavesOf(path: string): readonly { readonly where: string; readonly zh: string; readonly en: string }[] {
  const source = parse(path);
  const leaves: { where: string; zh: string; en: string }[] = [];
  const pair = (where: string, zh: ts.Node, en: ts.Node | undefined): void => {
    if (ts.isObjectLiteralExpression(zh)) {
      const others = en && ts.isObjectLiteralExpression(en) ? propertiesOf(en) : new Map<string, ts.Node>();
      for (const [name, value] of propertiesOf(zh)) pair(`${where}.${name}`, value, others.get(name));
    } else {
      leaves.push({ where, zh: zh.getText(), en: en?.getText() ?? '' });
    }
  };
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'defineTexts') {
      pair(path, node.arguments[0]!, node.arguments[1]);
    }
    ts.forEachChild(node, look);
  };
  look(source);
  return leaves;
}

/** Besides what is put in, and units that all languages share. */
const hasWords = (text: string): boolean => LETTERS.test(text.replaceAll(/\([^)]*\) =>|\$\{[^}]*\}|\bKB\b/g, ''));

const propertiesOf = (object: ts.ObjectLiteralExpression): ReadonlyMap<string, ts.Node> =>
  new Map(
    object.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer] as const] : [],
    ),
  );

describe('words', () => {
  it('stand in catalogues only', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((path) => !isCatalogue(path)).flatMap(textsOutside)).toEqual([]);
  });

  it('the scan finds what it looks for', () => {
    expect(textsOutside('app/texts.ts').length).toBeGreaterThan(10);
  });

  it('are there in both languages, and each in its own', () => {
    const leaves = files.filter(isCatalogue).flatMap(leavesOf);
    expect(leaves.length).toBeGreaterThan(100);
    const own = (text: string): boolean => OWN_NAMES.has(text.slice(1, -1));
    expect(leaves.filter(({ zh, en }) => zh === '' || en === '').map(({ where }) => where)).toEqual([]);
    expect(leaves.filter(({ en }) => HAN.test(en) && !own(en)).map(({ where, en }) => `${where} ${en}`)).toEqual([]);
    const untranslated = leaves.filter(({ zh, en }) => !HAN.test(zh) && hasWords(zh) && zh === en && !own(zh));
    expect(untranslated.map(({ where, zh }) => `${where} ${zh}`)).toEqual([]);
  });
});
