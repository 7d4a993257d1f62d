/** Kept at most: a year has that many days, and no document that many sums. */
const MOST = 2_000;

/**
 * What says the same of claim after claim (the step that states a day, a sum of the text) is made once for each `key` and shared:
 * it would be most of what an assessment allocates. `make` depends on nothing else; what it made is never changed.
 */
export function recurring<Key extends string | number, Made extends object>(
  make: (key: Key) => Made,
): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    let one = made.get(key);
    if (one === undefined) {
      if (made.size >= MOST) made.clear();
      one = make(key);
      made.set(key, one);
    }
    return one;
  };
}
