import { parseBusinessDate, parsePercent, parseYuan, type BusinessDate, type Fen } from '#kernel';

/** Readers for the kinds of GOLDEN-FORMAT.md. Each throws a `CaseError` that names the field. */

/** The case is malformed: it fails, and the message says where. */
export class CaseError extends Error {
  override readonly name = 'CaseError';
}

export type Reader<T> = (value: unknown, path: string) => T;
type Field<T> = { readonly read: Reader<T>; readonly optional: boolean };
export type Fields = Readonly<Record<string, Field<unknown>>>;
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never;
};

export const required = <T>(read: Reader<T>): Field<T> => ({ read, optional: false });
export const optional = <T>(read: Reader<T>): Field<T | undefined> => ({ read, optional: true });

/** An object with exactly these fields. */
export const record =
  <F extends Fields>(fields: F): Reader<RecordOf<F>> =>
  (value, path) => {
    const given = plainObject(value, path);
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
    if (unknown.length > 0) throw new CaseError(`${path}: unknown field ${unknown.join(', ')}`);
    const found: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      if (!Object.hasOwn(given, name)) {
        if (!field.optional) throw new CaseError(`${path}.${name}: missing`);
        continue;
      }
      found[name] = field.read(given[name], `${path}.${name}`);
    }
    return found as RecordOf<F>;
  };

export function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CaseError(`${path}: not an object`);
  return value as Readonly<Record<string, unknown>>;
}

export const list =
  <T>(read: Reader<T>, least = 0): Reader<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new CaseError(`${path}: not a list`);
    if (value.length < least) throw new CaseError(`${path}: needs at least ${least}`);
    return value.map((one, index) => read(one, `${path}[${index}]`));
  };

/** **M** yuan with exactly two decimals. */
export const money: Reader<Fen> = (value, path) => {
  const exact = typeof value === 'string' && /^[0-9]+\.[0-9]{2}$/.test(value);
  const amount = exact ? parseYuan(value) : undefined;
  if (amount === undefined) throw new CaseError(`${path}: not an amount: ${JSON.stringify(value)}`);
  return amount;
};

/** **D** */
export const day: Reader<BusinessDate> = (value, path) => {
  const date = parseBusinessDate(value);
  if (date === undefined) throw new CaseError(`${path}: not a day: ${JSON.stringify(value)}`);
  return date;
};

export const dayOrNull: Reader<BusinessDate | null> = (value, path) => (value === null ? null : day(value, path));

/** **N** */
export const whole: Reader<number> = (value, path) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new CaseError(`${path}: not a whole number: ${JSON.stringify(value)}`);
};

/** **B** */
export const flag: Reader<boolean> = (value, path) => {
  if (typeof value === 'boolean') return value;
  throw new CaseError(`${path}: neither true nor false: ${JSON.stringify(value)}`);
};

/** **R**, kept as its text. */
export const rate: Reader<string> = (value, path) => {
  if (parsePercent(value) === undefined) throw new CaseError(`${path}: not a rate: ${JSON.stringify(value)}`);
  return value as string;
};

/** **S** */
export const string: Reader<string> = (value, path) => {
  if (typeof value === 'string') return value;
  throw new CaseError(`${path}: not a text: ${JSON.stringify(value)}`);
};

/** **E**: one of these, verbatim; the answer is what it stands for. */
export const oneOf =
  <T>(choices: Readonly<Record<string, T>>): Reader<T> =>
  (value, path) => {
    if (typeof value === 'string' && Object.hasOwn(choices, value)) return choices[value]!;
    throw new CaseError(`${path}: not one of ${Object.keys(choices).join(' / ')}: ${JSON.stringify(value)}`);
  };

export const among = <const T extends string>(...choices: readonly T[]): Reader<T> =>
  oneOf(Object.fromEntries(choices.map((choice) => [choice, choice])) as Record<string, T>);
