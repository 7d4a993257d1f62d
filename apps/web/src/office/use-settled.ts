import { useEffect, useState } from 'react';

const SETTLING_MS = 250;

/** What is typed, once the hand rests: not every letter is asked for. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), SETTLING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
