/** Thrown for our own bugs only; what a caller does wrong is a Refusal. */
export class AssertionFailed extends Error {
  override readonly name = 'AssertionFailed';
}

export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionFailed(message);
}

/** The `default:` of every closed switch: a new case that nobody handles fails to compile, and loudly at run time. */
export function assertNever(value: never): never {
  const shown = JSON.stringify(value) ?? String(value);
  throw new AssertionFailed(`unexpected value: ${shown.slice(0, 200)}`);
}
