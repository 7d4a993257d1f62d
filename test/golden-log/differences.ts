import type { Fact } from './meaning.js';

export interface Difference {
  readonly path: readonly string[];
  readonly expected: unknown;
  readonly found: unknown;
}

/** A difference that a later version means to make to a log's folded streams or rows, never to its amounts or its bytes. */
export interface KnownChange {
  /** From `streams` or `rows`; `*` stands for any one name. It covers everything below it. */
  readonly path: readonly string[];
  readonly why: string;
}

/**
 * Where what is found is not what was expected. A field that the expected side does not know is no difference: a later
 * version may say more. Another row, stream or list item is one.
 */
export function differencesOf(expected: readonly Fact[], found: readonly Fact[]): readonly Difference[] {
  const key = ({ path }: Fact): string => JSON.stringify(path);
  const [wanted, given] = [
    new Map(expected.map((each) => [key(each), each])),
    new Map(found.map((each) => [key(each), each])),
  ];
  const added = found.filter((each) => !wanted.has(key(each)));
  return [
    ...expected.flatMap((each) => compare(each.path, each.value, given.get(key(each))?.value)),
    ...added.filter(isCounted(expected)).map(({ path, value }) => ({ path, expected: undefined, found: value })),
  ];
}

/** A read model that did not exist then says nothing about now. */
const isCounted = (expected: readonly Fact[]) => {
  const known = new Set(expected.filter(({ path }) => path[0] === 'rows').map(({ path }) => path[1]));
  return ({ path }: Fact): boolean => path[0] !== 'rows' || known.has(path[1]);
};

function compare(path: readonly string[], expected: unknown, found: unknown): readonly Difference[] {
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    return expected.flatMap((item, index) => compare([...path, String(index)], item, found[index]));
  }
  if (isObject(expected) && isObject(found)) {
    return Object.entries(expected).flatMap(([name, value]) => compare([...path, name], value, found[name]));
  }
  return Object.is(expected, found) ? [] : [{ path, expected, found }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is left when the known changes are taken out, and the known changes that explain nothing. */
export function judge(differences: readonly Difference[], known: readonly KnownChange[]) {
  const explains = ({ path }: KnownChange, difference: Difference): boolean =>
    (path[0] === 'streams' || path[0] === 'rows') &&
    path.every((name, index) => name === '*' || name === difference.path[index]);
  return {
    unexplained: differences.filter((each) => !known.some((change) => explains(change, each))),
    idle: known.filter((change) => !differences.some((each) => explains(change, each))),
  };
}
