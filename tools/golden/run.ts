import { checkCase, nameOf, type Outcome } from './compare.js';

/**
 * Checks a table of cases (the file's text), all of them or those of one policy. `lines` is what to print; `failed` counts
 * cases and alternatives.
 */
export function runGolden(
  content: string,
  policy?: string,
): { readonly lines: readonly string[]; readonly failed: number } {
  const cases = readCases(content);
  if (cases === undefined) return report([{ name: 'file', mismatches: ['error: not a JSON list of cases'] }]);
  const seen = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const value of cases) {
    const name = nameOf(value);
    const repeated = seen.has(name);
    seen.add(name);
    if (policy !== undefined && (value as { readonly policy?: unknown } | null)?.policy !== policy) continue;
    const checked = checkCase(value);
    outcomes.push(
      ...(repeated ? checked.map((one) => ({ ...one, mismatches: ['error: the id is not unique'] })) : checked),
    );
  }
  if (outcomes.length === 0) return report([{ name: policy ?? 'file', mismatches: ['error: no case to check'] }]);
  return report(outcomes);
}

function readCases(content: string): readonly unknown[] | undefined {
  try {
    const parsed: unknown = JSON.parse(content);
    return Array.isArray(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function report(outcomes: readonly Outcome[]): { lines: string[]; failed: number } {
  const failures = outcomes.filter((outcome) => outcome.mismatches.length > 0);
  const lines = failures.flatMap(({ name, mismatches }) => mismatches.map((mismatch) => `${name}: ${mismatch}`));
  lines.push(`${outcomes.length - failures.length} passed, ${failures.length} failed`);
  return { lines, failed: failures.length };
}
