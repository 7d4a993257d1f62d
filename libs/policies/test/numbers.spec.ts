import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

/**
 * Every amount, rate, cap, count and date of a document is a parameter: with label, unit, validity and article. So a rule's code
 * holds no number of its own but those of counting and of the calendar.
 */

const DOCUMENTS = join(import.meta.dirname, '../src/documents');

/** Tables of the document, and what is no rule. The form's bounds stand in the facts. */
const NO_RULES =
  /^(parameters|cases|reading-cases|frozen|readings|silent|articles|index|limits|source|indicators)\.ts$|-facts\.ts$/;

/** Nothing and one; months of a year and of five; days of a year and of a bank's; milliseconds of a day. */
const CALENDAR = new Set(['0', '1', '12', '60', '365', '360', '86_400_000', '86400000']);

/** Where a number says no amount: a place in a text or a list, a bound of an answer. */
function isHarmless(node: ts.NumericLiteral): boolean {
  const { parent } = node;
  if (CALENDAR.has(node.getText())) return true;
  if (ts.isElementAccessExpression(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return ['min', 'max'].includes(parent.name.getText());
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression)) {
    return ['slice', 'padStart', 'at'].includes(parent.expression.name.text);
  }
  // Halves (total % 2) and pairs (parts.length < 2).
  return node.text === '2' && ts.isBinaryExpression(parent) && /%|\.length</.test(parent.getText().replaceAll(' ', ''));
}

function numbersIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && !isHarmless(node)) found.push(`${file}: ${node.parent.getText()}`);
    // `wan(15)`, `bps(1500)`, "15%" and days make values: they belong to the parameters.
    if (ts.isCallExpression(node) && /^(wan|yuan|bps|percent|businessDate)$/.test(node.expression.getText())) {
      const [value] = node.arguments;
      if (value && ts.isLiteralExpression(value)) found.push(`${file}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const FILES = readdirSync(DOCUMENTS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !NO_RULES.test(file.split('/').at(-1)!),
);

describe('rules hold no numbers of the text', () => {
  test('there are rules', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });
  test.each(FILES)('%s', (file) => {
    expect(numbersIn(file, readFileSync(join(DOCUMENTS, file), 'utf8'))).toEqual([]);
  });
  test.each(['const a = 15;', 'cap(wan(15))', 'f(bps(1500))', "const from = businessDate('2023-01-01');", 'n > 3'])(
    '%s would be found',
    (text) => {
      expect(numbersIn('x.ts', text).length).toBeGreaterThan(0);
    },
  );
});
