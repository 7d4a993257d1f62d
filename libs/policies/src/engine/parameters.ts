import { assert, formatYuan, type BusinessDate, type Fen, type Ratio } from '#kernel';
import type { ParameterDeclaration, Text } from './types.js';

/** A number of the text, with the days from which each of its values holds. */
export interface Parameter<Value> {
  readonly id: string;
  readonly article: string;
  readonly label: Text;
  readonly unit: string;
  readonly values: readonly { readonly from: BusinessDate; readonly value: Value; readonly shown: string }[];
}

/** The value in force on a day; before the first day, the first value (a reading may open an earlier year). */
export function valueOn<Value>(parameter: Parameter<Value>, day: BusinessDate): Value {
  const { values } = parameter;
  for (let index = values.length - 1; index > 0; index -= 1) {
    if (values[index]!.from <= day) return values[index]!.value;
  }
  return values[0]!.value;
}

interface Head {
  readonly id: string;
  readonly article: string;
  readonly label: Text;
  readonly from: BusinessDate;
}

export const moneyParameter = (head: Head, value: Fen): Parameter<Fen> =>
  parameter(head, '元', value, formatYuan(value));

export const rateParameter = (head: Head, value: Ratio, shown: string): Parameter<Ratio> =>
  parameter(head, '比例', value, shown);

export const countParameter = (head: Head, unit: string, value: number): Parameter<number> =>
  parameter(head, unit, value, String(value));

export const dateParameter = (head: Head, value: BusinessDate): Parameter<BusinessDate> =>
  parameter(head, '日', value, value);

/** The same parameter with another value from a later day on. */
export function amended<Value>(
  old: Parameter<Value>,
  from: BusinessDate,
  value: Value,
  shown: string,
): Parameter<Value> {
  assert(old.values.at(-1)!.from < from, `${old.id}: an amendment must start later`);
  return { ...old, values: [...old.values, { from, value, shown }] };
}

function parameter<Value>(head: Head, unit: string, value: Value, shown: string): Parameter<Value> {
  const { from, ...rest } = head;
  return { ...rest, unit, values: [{ from, value, shown }] };
}

/** One declaration for each value of each parameter, as published. */
export const declareParameters = (parameters: readonly Parameter<unknown>[]): readonly ParameterDeclaration[] =>
  parameters.flatMap(({ id, article, label, unit, values }) =>
    values.map(({ from, shown }) => ({ id, article, label, value: shown, unit, from })),
  );
