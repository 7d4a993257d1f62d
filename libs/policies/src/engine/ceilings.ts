import { assert, parseYuan, toFenText, type BusinessDate } from '#kernel';
import type { ItemDeclaration, ParameterDeclaration } from './types.js';

/** Ceilings of discretion (最高) as the version's parameters hold them: "50%" or fen text. */

/** On a qualifying date; before its first value, that one. */
export function ceilingOn(
  parameters: readonly ParameterDeclaration[],
  { discretion }: Pick<ItemDeclaration, 'discretion'>,
  day: BusinessDate,
): string | undefined {
  if (discretion === undefined) return undefined;
  const values = parameters.filter(({ id }) => id === discretion.parameter);
  const value = values.findLast(({ from }) => from <= day) ?? values[0];
  assert(value !== undefined, `${discretion.parameter} holds a ceiling, and is no parameter`);
  if (discretion.kind === 'rate') return value.value;
  return toFenText(parseYuan(value.value)!);
}

const LAST_DAY = '9999-12-31' as BusinessDate;

/** The item with its newest ceiling, as forms and pages show it. */
export function withCeiling(parameters: readonly ParameterDeclaration[], item: ItemDeclaration): ItemDeclaration {
  const ceiling = ceilingOn(parameters, item, LAST_DAY);
  if (item.discretion === undefined || ceiling === undefined || ceiling === item.discretion.ceiling) return item;
  return { ...item, discretion: { ...item.discretion, ceiling } };
}
