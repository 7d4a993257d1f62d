import { useEffect, useState } from 'react';

/**
 * For a dialogue that is taken off the page when it closes: the focus goes back to where it was when it opened. Ant Design sees to
 * that only for dialogues that stay.
 */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (from instanceof HTMLElement) from.focus();
    },
    [from],
  );
}
