import { useLocation, useSearchParams } from 'react-router';
import { addressNow } from '../app/address.js';

/** Where one is in a list that the server pages: the cursor lives in the address, the way back in the browser's history. */
export interface Cursor {
  readonly at: string | undefined;
  readonly first: boolean;
  to(next: string): void;
  back(): void;
}

/** `name`: the search parameter, where a page has more than one list. */
export function useCursor(name = 'cursor'): Cursor {
  const [params, setParams] = useSearchParams();
  const { state } = useLocation() as {
    readonly state: { readonly trails?: Readonly<Record<string, string[]>> } | null;
  };
  const at = params.get(name) ?? undefined;
  const trail = state?.trails?.[name] ?? [];
  const go = (cursor: string | undefined, left: readonly string[]): void => {
    setParams(
      () => {
        const after = addressNow();
        if (cursor) after.set(name, cursor);
        else after.delete(name);
        return after;
      },
      { state: { ...state, trails: { ...state?.trails, [name]: left } } },
    );
  };
  return {
    at,
    first: at === undefined,
    to: (next) => go(next, [...trail, at ?? '']),
    back: () => go(trail.at(-1) || undefined, trail.slice(0, -1)),
  };
}

/** A filter in the address; changing it begins at the first page again. */
export function useFilter(name: string, cursor = 'cursor'): readonly [string, (value: string) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (value: string): void =>
    setParams(() => {
      const after = addressNow();
      after.delete(cursor);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  return [params.get(name) ?? '', choose];
}
