import { useState } from 'react';
import { kept } from './kept.js';

/** State that outlives a reload of this tab. */
export function useKept<Value>(name: string, initial: Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => kept.read(name) ?? initial);
  return [
    value,
    (next) => {
      setValue(next);
      kept.write(name, next);
    },
  ];
}
