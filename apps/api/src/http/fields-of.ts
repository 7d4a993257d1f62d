import type { ValidationError } from '@nestjs/common';

/** Which fields are wrong and why: names and rules only, never the values. */
export function fieldsOf(
  errors: readonly ValidationError[],
  path = '',
): readonly { field: string; rules: readonly string[] }[] {
  return errors.flatMap((error) => {
    const field = path === '' ? error.property : `${path}.${error.property}`;
    const own = error.constraints ? [{ field, rules: Object.keys(error.constraints) }] : [];
    return [...own, ...fieldsOf(error.children ?? [], field)];
  });
}
