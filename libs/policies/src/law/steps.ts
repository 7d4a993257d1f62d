/** Work of some length in pieces of a few milliseconds: whoever serves others meanwhile turns to them between two. */
export type Steps<Value> = Generator<undefined, Value, undefined>;

/** All of it at once. */
export function finished<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
