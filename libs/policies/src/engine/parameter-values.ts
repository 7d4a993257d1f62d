import { valueOn, type Parameter } from './parameters.js';
import type { BusinessDate } from '#kernel';

/** The parameters that rules read: the published ones, or those that a draft of the version puts in their place. */
export class ParameterValues {
  /** `changed`: by parameter id; each of the same kind of value as the published one. */
  constructor(private readonly changed?: ReadonlyMap<string, Parameter<unknown>>) {}

  /** The value in force on a day. */
  on<Value>(parameter: Parameter<Value>, day: BusinessDate): Value {
    return valueOn(this.#inForce(parameter), day);
  }

  /** The same as the text writes it: "15%", "100000.00". */
  shownOn(parameter: Parameter<unknown>, day: BusinessDate): string {
    const { values } = this.#inForce(parameter);
    return values.filter((one, index) => index === 0 || one.from <= day).at(-1)!.shown;
  }

  /** A date of the text (施行日期, 有效期): it has one value. */
  date(parameter: Parameter<BusinessDate>): BusinessDate {
    return this.#inForce(parameter).values[0]!.value;
  }

  #inForce<Value>(parameter: Parameter<Value>): Parameter<Value> {
    if (this.changed === undefined) return parameter;
    return (this.changed.get(parameter.id) as Parameter<Value> | undefined) ?? parameter;
  }
}

export const PUBLISHED = new ParameterValues();
