import { useState } from 'react';

/** State that outlives a reload of this tab: what somebody typed and did not send yet. `forget` after it was sent. */
export function useKept<Value>(
  key: string,
  initial: Value,
): readonly [Value, (value: Value) => void, { forget(): void; readonly changed: boolean }] {
  const [value, setValue] = useState<Value>(() => read(key) ?? initial);
  const keep = (next: Value): void => {
    setValue(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  const forget = (): void => {
    sessionStorage.removeItem(key);
    setValue(initial);
  };
  return [value, keep, { forget, changed: sessionStorage.getItem(key) !== null }];
}

function read<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
