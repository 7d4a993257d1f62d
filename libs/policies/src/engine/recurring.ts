/** Kept at most: no year has so many days, and no document so many sums. */
const MOST = 2_000;

/**
 * What says the same of claim after claim (the step that states a day, a sum of the text, the name of an account) is made once for
 * each `key` and shared: it would be most of what an assessment allocates. `make` depends on nothing else, and what it made is
 * never changed.
 */
export function recurring<Key, Made extends NonNullable<unknown>>(make: (key: Key) => Made): (key: Key) => Made {
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
