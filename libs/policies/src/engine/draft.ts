import { fen, formatYuan, parseBusinessDate, parsePercent, parseYuan, type BusinessDate } from '#kernel';
import { declareParameters, type Parameter } from './parameters.js';
import type { DraftProblem, ParameterChange, ParameterDeclaration } from './types.js';

/** The numbers of a draft: published ones with changes, in the notation in which they are declared. */

interface Changed {
  readonly values: ReadonlyMap<string, Parameter<unknown>>;
  readonly declared: readonly ParameterDeclaration[];
}

interface Read {
  readonly value: unknown;
  readonly shown: string;
}

/** One hundred million yuan; nobody means more. */
const MOST = fen(1_000_000_000_000);
const MOST_COUNT = 1_000;

/** What a unit's numbers are; `undefined`: not written as that unit is. */
function read(unit: string, written: string): Read | undefined {
  switch (unit) {
    case '元': {
      const value = parseYuan(written);
      return value === undefined || value > MOST ? undefined : { value, shown: formatYuan(value) };
    }
    case '比例': {
      const value = parsePercent(written);
      return value === undefined || value.n < 0n || value.n > value.d ? undefined : { value, shown: written };
    }
    case '日':
      return parseBusinessDate(written) !== undefined ? { value: written, shown: written } : undefined;
    default:
      return /^(?:0|[1-9][0-9]{0,3})$/.test(written) && Number(written) <= MOST_COUNT
        ? { value: Number(written), shown: written }
        : undefined;
  }
}

/** All parameters by id with their published values, and the changes in their places. */
export function changedParameters(
  declared: readonly ParameterDeclaration[],
  changes: readonly ParameterChange[],
): Changed | DraftProblem {
  const values = new Map<string, Parameter<unknown>>();
  for (const { id, article, label, unit, value, from } of declared) {
    const before = values.get(id)?.values ?? [];
    values.set(id, { id, article, label, unit, values: [...before, { from, ...read(unit, value)! }] });
  }
  for (const { parameter: id, value, from } of changes) {
    const old = values.get(id);
    if (old === undefined) return { code: 'PARAMETER_UNKNOWN', parameter: id };
    const found = read(old.unit, value);
    if (found === undefined || (from !== undefined && old.unit === '日')) {
      return { code: 'PARAMETER_VALUE_INVALID', parameter: id };
    }
    values.set(id, { ...old, values: inPlace(old, found, from) });
  }
  return { values, declared: declareParameters([...values.values()]) };
}

/** Without a day the new value takes the place of all; else it holds from then on, and what held before keeps its days. */
function inPlace(old: Parameter<unknown>, found: Read, from: BusinessDate | undefined): Parameter<unknown>['values'] {
  const first = old.values[0]!;
  if (from === undefined || from <= first.from) return [{ from: first.from, ...found }];
  return [...old.values.filter((one) => one.from < from), { from, ...found }];
}
